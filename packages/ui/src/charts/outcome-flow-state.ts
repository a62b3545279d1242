import type { OutcomeFlow } from '@gongkai/core'

/** Measures of a drawing: the wide one of a page, the slim one of a phone. */
export interface FlowMeasures {
  readonly width: number
  /** Height of everything that came in. */
  readonly scale: number
  readonly bar: number
  readonly sourceX: number
  readonly middleX: number
  readonly targetX: number
  /** Least distance between two outcomes, so that their labels do not touch. */
  readonly slot: number
}

/** The measures of both drawings. */
export const FLOW_MEASURES = {
  wide: { width: 1000, scale: 340, bar: 9, sourceX: 150, middleX: 420, targetX: 738, slot: 26 },
  slim: { width: 358, scale: 300, bar: 7, sourceX: 0, middleX: 122, targetX: 230, slot: 26 },
} as const satisfies Record<string, FlowMeasures>

/** One node with the band that joins it to the middle. `share` is null where nothing came in. */
export interface FlowNode {
  readonly id: string
  readonly name: string
  readonly count: number
  readonly share: string | null
  /** Rows of table 3 this stands for, first one to link to. */
  readonly rows: readonly string[]
  readonly y: number
  readonly height: number
  readonly band: string | null
  /** Crosses the turn of a year: 上年结转 and 结转下年度. */
  readonly crossesYear: boolean
}

/** Everything the drawing needs, in the coordinates of its measures. */
export interface FlowState {
  readonly height: number
  readonly total: number
  readonly middle: { readonly y: number; readonly height: number }
  readonly sources: readonly FlowNode[]
  readonly targets: readonly FlowNode[]
  /** What came in less what went out; 0 when the table balances. */
  readonly difference: number
}

const TOP = 48
const GAP = 15
const THINNEST = 1.5

/** Lays out 申请去哪儿了: two sources, the sum, six groups of outcomes and what is carried out, with widths to scale. */
export function outcomeFlowState(flow: OutcomeFlow, measures: FlowMeasures): FlowState {
  const total = flow.newReceived + flow.carriedIn
  const outcomes = [
    ...flow.groups.map(({ id, name, count, rows }) => ({ id: id as string, name, count, rows, crossesYear: false })),
    carriedOutOf(flow),
  ]
  const outgoing = outcomes.reduce((sum, { count }) => sum + count, 0)
  const unit = measures.scale / Math.max(1, total, outgoing)
  const heightOf = (count: number) => (count === 0 ? 0 : Math.max(THINNEST, count * unit))
  const middleHeight = Math.max(THINNEST, Math.max(total, outgoing) * unit)
  const targets = layTargets(outcomes, measures, heightOf, total)
  const last = targets.at(-1)!
  return {
    height: Math.max(TOP + middleHeight + 56, last.y + Math.max(last.height, measures.slot) + 8),
    total,
    middle: { y: TOP, height: middleHeight },
    sources: laySources(flow, measures, heightOf),
    targets,
    difference: total - outgoing,
  }
}

const carriedOutOf = (flow: OutcomeFlow) => ({
  id: 'carriedOut',
  name: '结转下年度',
  count: flow.carriedOut,
  rows: ['carriedOut'],
  crossesYear: true,
})

function laySources(flow: OutcomeFlow, measures: FlowMeasures, heightOf: (count: number) => number): FlowNode[] {
  const first = heightOf(flow.newReceived)
  const second = heightOf(flow.carriedIn)
  const from = measures.sourceX + measures.bar
  const y = TOP - 6
  const secondY = y + Math.max(first, 30) + GAP
  const node = (id: string, name: string, count: number, at: number, height: number, joinsAt: number): FlowNode => ({
    id,
    name,
    count,
    share: null,
    rows: [id],
    y: at,
    height,
    crossesYear: id === 'carriedIn',
    band: height === 0 ? null : bandPath(from, at, measures.middleX, joinsAt, height),
  })
  return [
    node('newReceived', '本年新收', flow.newReceived, y, first, TOP),
    node('carriedIn', '上年结转', flow.carriedIn, secondY, second, TOP + first),
  ]
}

type Outcome = Pick<FlowNode, 'id' | 'name' | 'count' | 'rows' | 'crossesYear'>

function layTargets(
  outcomes: readonly Outcome[],
  measures: FlowMeasures,
  heightOf: (count: number) => number,
  total: number,
): FlowNode[] {
  let y = 8
  let leaves = TOP
  return outcomes.map((outcome) => {
    const height = heightOf(outcome.count)
    const band = height === 0 ? null : bandPath(measures.middleX + measures.bar, leaves, measures.targetX, y, height)
    const node: FlowNode = { ...outcome, y, height, band, share: shareOf(outcome.count, total) }
    leaves += height
    y += Math.max(height + GAP, measures.slot)
    return node
  })
}

/** Below thirty applications a percentage says more than it knows. */
const SMALLEST_FOR_SHARES = 30

function shareOf(count: number, total: number): string | null {
  return total < SMALLEST_FOR_SHARES ? null : `${((100 * count) / total).toFixed(1)}%`
}

const round = (value: number) => Math.round(value * 10) / 10

/** A band of constant height from one bar to another. */
function bandPath(fromX: number, fromY: number, toX: number, toY: number, height: number): string {
  const bend = round((fromX + toX) / 2)
  const [a, b, h] = [round(fromY), round(toY), round(height)]
  return `M${fromX} ${a}C${bend} ${a} ${bend} ${b} ${toX} ${b}v${h}C${bend} ${round(b + h)} ${bend} ${round(a + h)} ${fromX} ${round(a + h)}z`
}
