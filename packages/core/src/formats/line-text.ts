import type { Format, LineText } from '../definition/define-format.ts'
import type { TableId } from '../definition/define-table.ts'

/** Help for a row or column by its key; a table's own text wins over the shared one. Undefined when the line has none. */
export function findLineText(format: Format, table: TableId, key: string): LineText | undefined {
  const last = key.split('.').at(-1)!
  return format.texts.lines[`${table}.${last}`] ?? format.texts.lines[last]
}
