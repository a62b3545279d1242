import type { Organ } from './organ.ts'

/**
 * Organs whose reports of the year before stand for "last year" of `organ` (domain reference §5.2): itself when it existed
 * then, otherwise the organs it continues. After a merger XY rules compare with the sum of the predecessors.
 */
export function predecessorsFor(
  organ: Pick<Organ, 'id' | 'validFrom' | 'successorOf'>,
  previousYear: number,
): string[] {
  return organ.validFrom <= `${previousYear}-12-31` || organ.successorOf.length === 0
    ? [organ.id]
    : [...organ.successorOf]
}
