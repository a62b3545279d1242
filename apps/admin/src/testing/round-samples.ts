import type { OutputOf } from '../client/procedures.ts'
import { idOf, organ } from './samples.ts'

type Round = OutputOf<'rounds.list'>['rounds'][number]
type Line = OutputOf<'rounds.board'>['lines'][number]

/** An open round of an invented county for 2025. */
export function round(changes: Partial<Round> = {}): Round {
  return {
    id: idOf(70),
    name: '云川县2025年度',
    reportingYear: 2025,
    format: 'f2021',
    rosterId: idOf(80),
    rosterName: '云川县年报汇总名册',
    governmentName: '云川县人民政府',
    opensOn: '2026-01-04',
    dueDate: '2026-01-20',
    legalDate: '2026-01-31',
    closedAt: null,
    whole: true,
    ...changes,
  }
}

/** One line of the board; its steps in order. */
export function boardLine(number: number, name: string, changes: Partial<Line> = {}): Line {
  return {
    organ: organ(number, name),
    reportId: changes.state === null ? null : idOf(100 + number),
    state: 'draft',
    holder: '',
    startedAt: '2026-01-08T01:00:00.000Z',
    steps: [],
    late: false,
    findings: { errors: 0, explained: 0 },
    filled: { cells: 200, sections: 6 },
    chasedAt: [],
    ...changes,
  }
}

/** A board with an organ in most of the states, on 26 January. */
export function board(changes: Partial<OutputOf<'rounds.board'>> = {}): OutputOf<'rounds.board'> {
  const submit = { kind: 'submit', at: '2026-01-21T03:00:00.000Z' } as const
  return {
    round: round(),
    today: '2026-01-26',
    lines: [
      boardLine(1, '县水利局', {
        state: 'submitted',
        steps: [submit],
        late: true,
        findings: { errors: 0, explained: 2 },
      }),
      boardLine(2, '县民政局', {
        state: 'returned',
        steps: [submit, { kind: 'sendBack', at: '2026-01-22T03:00:00.000Z' }],
      }),
      boardLine(3, '县林业局', { filled: { cells: 120, sections: 4 } }),
      boardLine(4, '县气象局', { state: null, startedAt: null, chasedAt: ['2026-01-21T03:00:00.000Z'] }),
      boardLine(5, '县财政局', {
        state: 'published',
        steps: [
          { kind: 'submit', at: '2026-01-12T03:00:00.000Z' },
          { kind: 'approve', at: '2026-01-13T03:00:00.000Z' },
          { kind: 'publish', at: '2026-01-16T03:00:00.000Z' },
        ],
      }),
    ],
    ...changes,
  }
}
