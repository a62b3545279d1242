import type { ErrorCode } from '@gongkai/core'
import type { BatchFile, BatchFileState, BatchSummary } from '@gongkai/core/exchange'

/** Which files of a batch are looked at. */
export const BATCH_FILTERS = ['all', 'unmatched', 'failed', 'held', 'matched', 'done', 'unread'] as const
export type BatchFilter = (typeof BATCH_FILTERS)[number]

/** States each filter lets through; none means all. */
export const STATES_OF_FILTER: Readonly<Record<BatchFilter, readonly BatchFileState[]>> = {
  all: [],
  unmatched: ['unmatched'],
  failed: ['failed'],
  held: ['held'],
  matched: ['matched', 'accepting'],
  done: ['done'],
  unread: ['waiting', 'reading', 'cancelled'],
}

/** How many files a filter lets through. */
export function countOf(batch: BatchSummary, filter: BatchFilter): number {
  const states = STATES_OF_FILTER[filter]
  return states.length === 0 ? batch.total : states.reduce((sum, state) => sum + batch.counts[state], 0)
}

/** How far a batch is: files the program still works on, and those it is done with. */
export function progressOf({ counts, total }: BatchSummary): { readonly done: number; readonly open: number } {
  const open = counts.waiting + counts.reading + counts.accepting
  return { done: total - open, open }
}

/** Refusals that another organ or year may put right. */
const ABOUT_THE_MATCH: readonly ErrorCode[] = ['ORGAN_OUT_OF_SCOPE', 'ROUND_NOT_OPEN', 'FORMAT_UNKNOWN']

/** True for a file that waits for a person to say whose report of which year it is. */
export function isAssignable({ state, importId, error }: BatchFile): boolean {
  if (importId !== null) return false
  return state === 'unmatched' || (state === 'held' && error !== null && ABOUT_THE_MATCH.includes(error.code))
}

/** The folder all files lie in, with a stroke at its end; empty when they lie in none together. */
export function commonFolder(paths: readonly string[]): string {
  const folders = paths.map((path) => path.slice(0, path.lastIndexOf('/') + 1))
  const [first = ''] = folders
  const end = [...first].findIndex((character, at) => folders.some((folder) => folder[at] !== character))
  const shared = end < 0 ? first : first.slice(0, end)
  return shared.slice(0, shared.lastIndexOf('/') + 1)
}

/** The name of a file and the folders before it, from a folder on that is said elsewhere. */
export function splitPath(path: string, within = ''): { readonly folder: string; readonly name: string } {
  const at = path.lastIndexOf('/') + 1
  return { folder: path.slice(within.length, at), name: path.slice(at) }
}
