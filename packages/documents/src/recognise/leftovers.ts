import type { Format } from '@gongkai/core'
import type { UnreadItem, UnreadReason } from '../imported-report.ts'
import type { CleanLine } from '../transforms/clean-document.ts'
import { similarityTo } from './align-labels.ts'
import type { MatchedTable } from './read-table.ts'
import { outlineOf, type Outline, type OutlineLabel } from './outline.ts'
import type { Token } from './token.ts'

/** What stood in the document and belongs to no part of the report. */
export interface Leftovers {
  readonly unread: readonly UnreadItem[]
  readonly surplusLines: readonly string[]
  /** Lines of words among the cells: narrative, not table. */
  readonly narrative: readonly CleanLine[]
}

/** A cell with more characters that is no label is a sentence. */
const SHORTEST_SENTENCE = 15
const ENDS_SENTENCE = /[。；;！!？?：:]$/
const KNOWN = 0.9

/** Fewest labels that make a table; with fewer the lines are taken for words. */
const FEWEST_LABELS = 4

const isSentence = ({ text, line }: Token) =>
  text.length >= SHORTEST_SENTENCE ||
  ENDS_SENTENCE.test(text) ||
  line.source.kind === 'heading' ||
  line.source.kind === 'item'

/** Positions between the first label and the last cell of a table; words outside are text beside it. */
function extentOf({ anchors, used }: MatchedTable): (index: number) => boolean {
  if (anchors.length < FEWEST_LABELS) return () => false
  const first = anchors[0]!.from
  const last = Math.max(...used)
  return (index) => index >= first && index <= last
}

/** A label of the table that is printed twice, or elsewhere than the form has it, is nothing unread. */
const isKnownLabel = (outline: Outline, token: Token) =>
  token.kind === 'text' && outline.labels.some((label) => similarityTo(label, token.label) >= KNOWN)

/** Label of the group the values at `index` stand behind, where that is the last label before them and has no cells of its own. */
function groupBefore(outline: Outline, { anchors }: MatchedTable, index: number): OutlineLabel | null {
  const before = anchors.findLast(({ to }) => to < index)
  const label = before && outline.labels[before.label]!
  return label?.role === 'rowHeader' && !label.isLeaf ? label : null
}

function reasonFor(
  left: readonly Token[],
  group: OutlineLabel | null,
  headLines: ReadonlySet<CleanLine>,
): UnreadReason {
  const words = left.filter((token) => token.kind === 'text')
  if (words.length === 0) return group === null ? 'VALUES_NOT_PLACED' : 'GROUP_PRINTED_AS_ROW'
  if (headLines.has(left[0]!.line)) return 'COLUMN_NOT_IN_FORMAT'
  return left.length > words.length ? 'ROW_NOT_IN_FORMAT' : 'TEXT_NOT_PLACED'
}

function linesWithHeaders(outline: Outline, { anchors, tokens }: MatchedTable): Set<CleanLine> {
  const lines = new Set<CleanLine>()
  for (const { label, from } of anchors)
    if (outline.labels[label]!.role === 'columnHeader' && tokens[from]!.rowIsWhole) lines.add(tokens[from]!.line)
  return lines
}

/** Everything in a table's lines that no label and no cell was read from. Nothing is dropped without a trace. */
export function findLeftovers(format: Format, table: MatchedTable, usedElsewhere: ReadonlySet<CleanLine>): Leftovers {
  const outline = outlineOf(format, table.table)
  const headLines = linesWithHeaders(outline, table)
  const isInside = extentOf(table)
  const byLine = new Map<CleanLine, { readonly left: Token[]; readonly group: OutlineLabel | null }>()
  const words = new Set<CleanLine>()
  table.tokens.forEach((token, index) => {
    if (token.kind === 'blank' || table.used.has(index) || usedElsewhere.has(token.line)) return
    const isRow = token.line.source.kind === 'row'
    const isBeside = !isInside(index) && (token.kind === 'text' || table.anchors.length < FEWEST_LABELS)
    if (!isRow && (isBeside || isSentence(token))) words.add(token.line)
    else if (!isKnownLabel(outline, token)) {
      const own = byLine.get(token.line)
      if (own) own.left.push(token)
      else byLine.set(token.line, { left: [token], group: groupBefore(outline, table, index) })
    }
  })
  const unread: UnreadItem[] = []
  const surplusLines: string[] = []
  let lastGroup: OutlineLabel | null = null
  for (const [line, { left, group }] of byLine) {
    const reason = reasonFor(left, group, headLines)
    const values = left.map((token) => token.text).join(' | ')
    // Cells that stand on lines of their own are joined below; their group is named once.
    const names = reason === 'GROUP_PRINTED_AS_ROW' && group !== lastGroup
    const text = names ? `${group!.text} | ${values}` : values
    if (reason === 'ROW_NOT_IN_FORMAT' || reason === 'COLUMN_NOT_IN_FORMAT')
      surplusLines.push(left.find((token) => token.kind === 'text')!.text)
    unread.push({ block: line.source.id, locator: line.source.locator, text, reason })
    lastGroup = group
  }
  return { unread: joinNeighbours(unread), surplusLines, narrative: [...words] }
}

/** Reasons for which values on neighbouring lines are one thing left unread. */
const JOINED: readonly UnreadReason[] = ['VALUES_NOT_PLACED', 'GROUP_PRINTED_AS_ROW']

/** Neighbouring lines of single cells left for the same reason become one entry. */
function joinNeighbours(items: readonly UnreadItem[]): UnreadItem[] {
  const joined: UnreadItem[] = []
  let lastBlock = -2
  for (const item of items) {
    const previous = joined.at(-1)
    if (previous?.reason === item.reason && JOINED.includes(item.reason) && item.block === lastBlock + 1)
      joined[joined.length - 1] = { ...previous, text: `${previous.text} | ${item.text}` }
    else joined.push(item)
    lastBlock = item.block
  }
  return joined
}
