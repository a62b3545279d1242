import type { Grid } from '@gongkai/core'

/** Rows that take most of a page. */
const MOST_OF_A_PAGE = 20

/** True for a table that begins on a page of its own, so that its row groups are not torn. */
export function fillsAPage(grid: Grid): boolean {
  return grid.rows.length > MOST_OF_A_PAGE
}
