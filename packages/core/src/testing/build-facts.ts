/** A complete, correct report as the facts rules read, changed where a test says so. */
export { exampleFacts as buildFacts } from '../examples/example-facts.ts'
