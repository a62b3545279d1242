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

/** True for a file a person may assign to an organ and a year. */
export function isAssignable({ state, importId }: BatchFile): boolean {
  return importId === null && (state === 'unmatched' || state === 'held')
}

/** The name of a file and the folders before it. */
export function splitPath(path: string): { readonly folder: string; readonly name: string } {
  const at = path.lastIndexOf('/') + 1
  return { folder: path.slice(0, at), name: path.slice(at) }
}
