/** A way from one cell to another. */
export type CellMove = 'up' | 'down' | 'left' | 'right' | 'rowStart' | 'rowEnd' | 'tableStart' | 'tableEnd'

/** Rows of cell ids as they stand in a table; null where nothing can be typed. */
export type CellRows = readonly (readonly (string | null)[])[]

/** The cell a move leads to, skipping what cannot be typed; null where the table ends. Rows may differ in width. */
export function cellAfter(rows: CellRows, from: string, move: CellMove): string | null {
  const y = rows.findIndex((row) => row.includes(from))
  if (y < 0) return null
  const row = rows[y]!
  const x = row.indexOf(from)
  if (move === 'left') return row.slice(0, x).findLast((id) => id !== null) ?? null
  if (move === 'right') return row.slice(x + 1).find((id) => id !== null) ?? null
  if (move === 'rowStart') return row.find((id) => id !== null) ?? null
  if (move === 'rowEnd') return row.findLast((id) => id !== null) ?? null
  if (move === 'tableStart') return rows.flat().find((id) => id !== null) ?? null
  if (move === 'tableEnd') return rows.flat().findLast((id) => id !== null) ?? null
  return vertical(rows, y, x, move === 'up' ? -1 : 1)
}

function vertical(rows: CellRows, y: number, x: number, step: 1 | -1): string | null {
  for (let next = y + step; next >= 0 && next < rows.length; next += step) {
    const row = rows[next]!
    const beside = row[Math.min(x, row.length - 1)]
    if (beside !== null && beside !== undefined) return beside
  }
  return null
}
