import type { Sentence } from './reading/counts.ts'
import {
  ABOUT_DISCLOSURE,
  ALL_ABOUT_DISCLOSURE,
  BY_APPLICANTS,
  DENIED,
  KIND_BEHIND,
  NAMES_CASES,
  OTHERS_CASES,
  PART,
  PART_ABOUT_DISCLOSURE,
  TOLD_ANEW,
  UNRELATED,
} from './reading/phrases.zh-cn.ts'

/** A stretch of a paragraph between two stops, and the stop before it. */
interface Segment {
  readonly words: string
  readonly stop: string
  readonly start: number
}

const SEGMENT = /[^，；：。！？、（）]+/g

/** So far back words may still say what a number counts; a paragraph may be as long as a file. */
const LOOK_BACK = 500

/** The segments of a paragraph up to the one with the place `at`. */
function segmentsTo(text: string, at: number): Segment[] {
  const from = Math.max(0, at - LOOK_BACK)
  const near = text.slice(from, at + LOOK_BACK)
  return [...near.matchAll(SEGMENT)]
    .map(({ 0: words, index }) => ({ words, stop: near[index - 1] ?? '', start: from + index }))
    .filter(({ start }) => start <= at)
}

const namesCases = ({ words }: Segment) => NAMES_CASES.test(words)

/** True when the words of a segment say by themselves that the cases are about this organ's disclosure. */
function saysOwn({ words }: Segment, aboutApplications: boolean): boolean {
  return ABOUT_DISCLOSURE.test(words) || (aboutApplications && BY_APPLICANTS.test(words))
}

/**
 * Finds the words that say what the cases counted in the last segment are about, going back over what only continues them:
 * bare names (因信息公开被复议3件，被诉2件) and parts (其中维持2件). Null where the paragraph says nothing of it.
 */
function isSaidOwn(segments: readonly Segment[], aboutApplications: boolean): boolean | null {
  let joined = true
  for (const [back, segment] of segments.toReversed().entries()) {
    if (OTHERS_CASES.test(segment.words)) return false
    // 复议39件，其中因信息公开2件；应诉38件: what is said of a part reaches only what 、 adds to that part.
    if (saysOwn(segment, aboutApplications)) return !DENIED.test(segment.words) && (!PART.test(segment.words) || joined)
    if ((back === 0 || namesCases(segment)) && TOLD_ANEW.test(segment.words)) return null
    if (segment.stop === '。' && !PART.test(segment.words)) return null
    joined &&= segment.stop === '、'
  }
  return null
}

/** True when the cases counted, or spoken of, at the place `at` of a sentence are about this organ's own disclosure; in doubt they are not. */
export function isOwnDispute({ line, text, start, context }: Sentence, at: number): boolean {
  const segments = segmentsTo(line.text, start + at)
  const here = segments.at(-1)
  if (!here || UNRELATED.test(text)) return false
  if (OTHERS_CASES.test(here.words)) return false
  if (saysOwn(here, context.applications)) return true
  const behind = line.text.slice(here.start + here.words.length, start + text.length)
  if (ALL_ABOUT_DISCLOSURE.test(behind)) return true
  if (PART_ABOUT_DISCLOSURE.test(behind) || KIND_BEHIND.test(behind)) return false
  const said = isSaidOwn(segments, context.applications)
  return said ?? (context.ownDisputes && !TOLD_ANEW.test(here.words) && !ABOUT_DISCLOSURE.test(behind))
}
