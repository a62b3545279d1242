import {
  findLineText,
  flattenLines,
  FORMATS,
  type FlatLine,
  type Format,
  type LineText,
  type TableDefinition,
} from '@gongkai/core'

/** What a row or a column of a table means. */
export interface GlossaryEntry extends LineText {
  /** Fragment that leads here: table and key, e.g. `t3.granted`. */
  readonly id: string
  readonly label: string
  /** Forms that have the line; empty when all of them do. */
  readonly onlyIn: readonly string[]
}

/** The entries of one table. */
export interface GlossaryTable {
  readonly name: string
  readonly title: string
  readonly entries: readonly GlossaryEntry[]
}

interface Found {
  readonly line: FlatLine
  readonly format: Format
  readonly text: LineText
}

/** Every explained row and column of the three tables over all forms, in printed order of the newest form first. */
export function glossary(): readonly GlossaryTable[] {
  const newestFirst = [...FORMATS].reverse()
  return newestFirst[0]!.tables.map((table) => ({
    name: table.name,
    title: newestFirst[0]!.sections.find((section) => section.no === table.section)?.title ?? '',
    entries: entriesOf(table, newestFirst),
  }))
}

function entriesOf(table: TableDefinition, formats: readonly Format[]): GlossaryEntry[] {
  const found = new Map<string, Found[]>()
  for (const format of formats)
    for (const line of linesOf(format, table.id)) {
      const text = findLineText(format, table.id, line.key)
      if (!text || line.key === '') continue
      const id = `${table.id}.${line.key}`
      found.set(id, [...(found.get(id) ?? []), { line, format, text }])
    }
  return [...found].map(([id, all]) => ({
    id,
    label: labelOf(all[0]!.line),
    ...all[0]!.text,
    onlyIn: all.length === formats.length ? [] : all.map(({ format }) => format.texts.name),
  }))
}

function linesOf(format: Format, table: TableDefinition['id']): FlatLine[] {
  const blocks = format.tables.find((one) => one.id === table)?.blocks ?? []
  const lines = blocks.flatMap((block) => [...flattenLines(block.rows), ...flattenLines(block.columns)])
  // Blocks of table 2 repeat their columns, table 4 its outcomes: one explanation is enough.
  return [...new Map(lines.map((line) => [line.key, line])).values()]
}

const labelOf = ({ groups, leaf }: FlatLine) => {
  const above = groups
    .map((group) => group.label)
    .filter((label) => label !== '' && label !== '申请人情况' && !/^三、/.test(label))
  return [...above, leaf.label].join(' · ')
}
