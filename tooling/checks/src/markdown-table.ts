/** The body rows of the first table below a heading, as trimmed cells. Throws when there is none. */
export function tableAfterHeading(markdown: string, heading: string): string[][] {
  const lines = markdown.split('\n')
  const start = lines.findIndex((line) => /^#+ /.test(line) && line.replace(/^#+ /, '').trim() === heading)
  const rows = start < 0 ? [] : firstTable(lines.slice(start + 1))
  if (rows.length === 0) throw new Error(`No table below the heading "${heading}"`)
  return rows
}

function firstTable(lines: readonly string[]): string[][] {
  const first = lines.findIndex((line) => line.startsWith('|'))
  if (first < 0) return []
  const rest = lines.slice(first)
  const end = rest.findIndex((line) => !line.startsWith('|'))
  const table = end < 0 ? rest : rest.slice(0, end)
  // The first two lines are the header and the rule below it.
  return table.slice(2).map((line) =>
    line
      .split('|')
      .slice(1, -1)
      .map((cell) => cell.trim()),
  )
}
