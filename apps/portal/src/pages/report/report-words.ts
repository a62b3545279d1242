import { outcomeFlow, type Format, type OutcomeFlow } from '@gongkai/core'
import type { ReportPageOutput } from '@gongkai/core/exchange'
import type { KeyFigure } from '../../parts/key-figure.ts'
import { count, share } from '../../parts/numbers.ts'
import type { Sentence } from '../../parts/sentence.ts'
import { T } from '../../texts.zh-cn.ts'

type ValueOf = (cellId: string) => number | null

/** The number in a cell of the report, or null where it holds none. */
export function valuesOf({ content }: ReportPageOutput): ValueOf {
  return (cellId) => content.cells[cellId]?.value ?? null
}

const FLOW_TOTALS = ['newReceived', 'carriedIn', 'resultTotal', 'carriedOut'].map((row) => `t3.${row}.total`)

/** Where the applications went, or null when one of the four totals it hangs on is no number. */
export function flowOf(valueOf: ValueOf): OutcomeFlow | null {
  return FLOW_TOTALS.every((cellId) => valueOf(cellId) !== null) ? outcomeFlow(valueOf) : null
}

/** The report in one sentence, from its own totals as printed. It says so when they cannot be read. */
export function summaryOf(reportingYear: number, valueOf: ValueOf): Sentence {
  const flow = flowOf(valueOf)
  if (flow === null) return [T.report.summary.unreadable]
  const closed = valueOf('t3.resultTotal.total') ?? 0
  const disclosed = (valueOf('t3.granted.total') ?? 0) + (valueOf('t3.partiallyGranted.total') ?? 0)
  return T.report.summary.of({ year: reportingYear, ...flow, closed, disclosed, share: share(disclosed, closed) })
}

/** The four figures beside the sentence. A cell without a number says so. */
export function figuresOf(format: Format, { previous }: ReportPageOutput, valueOf: ValueOf): KeyFigure[] {
  const words = T.report.figures
  const text = (value: number | null) => (value === null ? words.none : count(value))
  const figure = (name: string, value: number | null, note: string): KeyFigure => ({
    name,
    value: text(value),
    unit: value === null ? '' : '件',
    note: value === null ? words.noNumber : note,
  })
  const received = valueOf('t3.newReceived.total')
  const before = previous?.values['t3.newReceived.total'] ?? null
  const people = valueOf('t3.newReceived.naturalPerson')
  return [
    figure(words.received, received, before === null ? '' : T.figures.before(count(before), '件')),
    figure(words.people, people, words.peopleNote(share(people ?? 0, received ?? 0), received ?? 0)),
    disputesFigure(valueOf, figure),
    documentsFigure(format, valueOf, text, figure),
  ]
}

type MakeFigure = (name: string, value: number | null, note: string) => KeyFigure

function disputesFigure(valueOf: ValueOf, figure: MakeFigure): KeyFigure {
  const review = valueOf('t4.review.total')
  const direct = valueOf('t4.litigationDirect.total')
  const after = valueOf('t4.litigationAfterReview.total')
  const words = T.report.figures
  if (review === null || direct === null || after === null) return figure(words.disputes, null, '')
  const suits = direct + after
  return figure(words.disputes, review + suits, words.disputesNote(count(review), count(suits)))
}

// The two forms count different things here; each figure says which.
function documentsFigure(format: Format, valueOf: ValueOf, text: (value: number | null) => string, figure: MakeFigure) {
  const words = T.report.figures
  const at = (column: string) => valueOf(`t2.normativeDocs.${column}`)
  return format.indexOf.has('t2.normativeDocs.inForce')
    ? figure(words.inForce, at('inForce'), words.inForceNote(text(at('issued')), text(at('repealed'))))
    : figure(
        words.publishedTotal,
        at('publishedTotal'),
        words.publishedTotalNote(text(at('newlyMade')), text(at('newlyPublished'))),
      )
}
