import type { SourceBox } from '@gongkai/core'
import type { SourceBlock } from '../imported-report.ts'
import { lineText, type SourceLine } from '../read/raw-document.ts'

/** A line of the source as it is shown beside the report, with the id places point to. */
export function toSourceBlock(line: SourceLine): SourceBlock {
  const { id, locator, table } = line
  const placed = ({ box }: { readonly box?: SourceBox }) => (box === undefined ? {} : { box })
  if (line.kind !== 'row') return { kind: 'text', id, locator, text: lineText(line), ...placed(line.cells[0] ?? {}) }
  const cells = line.cells.map((cell) => {
    const { text, colSpan, rowSpan, address } = cell
    return { text, colSpan, rowSpan, ...(address === undefined ? {} : { address }), ...placed(cell) }
  })
  return { kind: 'row', id, locator, table, cells }
}
