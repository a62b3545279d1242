/** A cell and where it begins, row and column from 0. */
export interface PlacedCell<Cell> {
  readonly cell: Cell
  readonly row: number
  readonly column: number
}

interface Spans {
  readonly colSpan: number
  readonly rowSpan: number
}

/** Where the cells of a table begin once the spans of those above and before them are counted, row by row. */
export function placeCells<Cell extends Spans>(
  rows: readonly { readonly cells: readonly Cell[] }[],
): PlacedCell<Cell>[][] {
  /** Rows each column is still covered for by cells from above. */
  const covered: number[] = []
  return rows.map(({ cells }, row) => {
    let column = 0
    const placed = cells.map((cell) => {
      while ((covered[column] ?? 0) > 0) column++
      const place = { cell, row, column }
      for (let step = 0; step < cell.colSpan; step++) covered[column++] = cell.rowSpan
      return place
    })
    covered.forEach((rowsLeft, index) => (covered[index] = Math.max(0, rowsLeft - 1)))
    return placed
  })
}
