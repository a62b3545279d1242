import { evaluateRules, type ReportFacts } from '@gongkai/core'
import { cleanReport } from '@gongkai/core/testing/corpus'
import type { BenchCase } from '../bench-case.ts'

const REPORTS = 100
/** Rounds before measuring: until the engine has compiled the rules a report takes twice as long. A server is past that in its first minute. */
const WARMING = 20

/**
 * Every rule over a report and its words beside looking at each of them once. The words are varied, last year's report lies
 * beside, and every text is new to the rules each time: what they keep of a text between two keystrokes does not count here.
 */
export const fullRuleSet: BenchCase = {
  name: 'full rule set, one report with its text',
  aim: '≥ 2,000 reports/s',
  prepare: async () => {
    const facts = Array.from({ length: REPORTS }, (_, number) => cleanReport(`bench ${number}`).facts)
    for (let round = 0; round < WARMING; round++) for (const one of facts) evaluateRules(unread(one))
    return {
      ours: {
        name: 'evaluateRules',
        work: REPORTS,
        run: () => facts.reduce((sum, one) => sum + evaluateRules(unread(one)).length, 0),
      },
      floor: {
        name: 'reading every cell and character once',
        work: REPORTS,
        run: () => facts.reduce((sum, { cells, sections }) => sum + readOnce(cells, sections), 0),
      },
    }
  },
}

/** The same facts with texts no rule has seen: readings are kept by the objects they were read from. */
function unread(facts: ReportFacts): ReportFacts {
  return { ...facts, sections: [...facts.sections], previous: facts.previous && { ...facts.previous } }
}

function readOnce(
  cells: readonly { readonly value: number | null }[],
  sections: readonly { readonly text: string }[],
): number {
  let sum = 0
  for (const cell of cells) sum += cell.value ?? 0
  for (const { text } of sections) for (let index = 0; index < text.length; index++) sum += text.charCodeAt(index)
  return sum
}
