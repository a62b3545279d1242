/** A complete, correct report of an invented organ, changed where a test says so. */
export { exampleContent as buildReport, type ExampleContent as BuildReport } from '../examples/example-content.ts'
