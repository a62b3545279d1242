import type { OutputOf } from '../client/procedures.ts'

/** A round as the list knows it. */
export type RoundLine = OutputOf<'rounds.list'>['rounds'][number]

/** Rounds in the order they are offered: open ones first, those seen as a whole before those with one own line, then the newest year. */
export function sortRounds(rounds: readonly RoundLine[]): RoundLine[] {
  const closed = (round: RoundLine) => Number(round.closedAt !== null)
  return rounds.toSorted(
    (a, b) =>
      closed(a) - closed(b) ||
      Number(b.whole) - Number(a.whole) ||
      b.reportingYear - a.reportingYear ||
      a.name.localeCompare(b.name, 'zh-CN'),
  )
}

/** The round with this id, or the one people most likely mean: open and newest. Undefined when there is none. */
export function chooseRound(rounds: readonly RoundLine[], id: string): RoundLine | undefined {
  return rounds.find((round) => round.id === id) ?? (id === '' ? sortRounds(rounds)[0] : undefined)
}
