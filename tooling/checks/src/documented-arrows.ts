import { tableAfterHeading } from './markdown-table.ts'

/** The arrows a reader finds in the table "Arrows" of docs/architecture.md. */
export function documentedArrows(markdown: string): Record<string, string[]> {
  const rows = tableAfterHeading(markdown, 'Arrows')
  return Object.fromEntries(rows.map(([name = '', , to = '']) => [quoted(name)[0] ?? name, quoted(to).sort()]))
}

function quoted(cell: string): string[] {
  return [...cell.matchAll(/`([^`]+)`/g)].map((match) => match[1] ?? '')
}
