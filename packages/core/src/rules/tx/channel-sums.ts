import type { Count, Sentence } from './reading/counts.ts'
import type { Reading } from './reading/read-report.ts'

/** Numbers by way of applying that stand together, and their sum. */
export interface ChannelSum {
  readonly sum: number
  readonly sentence: Sentence
  readonly from: number
  readonly to: number
}

/** Two of them at least: a single one is a part, and nothing says of how many. */
const FEWEST = 2
/** Words that leave some ways out. */
const NOT_ALL = /主要|例如|如通过|等方式|等渠道|等形式|重点/

/** Numbers by way of applying (网上, 信函, 当面), summed where two or more of them stand in one sentence. */
export function channelSums({ statements }: Reading): ChannelSum[] {
  const bySentence = new Map<Sentence, Count[]>()
  for (const { subject, count } of statements)
    if (subject.what === 'channel') bySentence.set(count.sentence, [...(bySentence.get(count.sentence) ?? []), count])
  return [...bySentence].flatMap(([sentence, counts]) => {
    if (counts.length < FEWEST || NOT_ALL.test(sentence.text)) return []
    const [first, last] = [counts[0]!, counts.at(-1)!]
    return [{ sum: counts.reduce((sum, { value }) => sum + value, 0), sentence, from: first.from, to: last.to }]
  })
}
