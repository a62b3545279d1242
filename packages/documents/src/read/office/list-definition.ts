/** One level of a list: how it counts and what it prints. */
export interface ListLevel {
  start: number
  format: string
  /** Printed text with `%1` to `%9` for the numbers of the levels. */
  text: string
  /** Level (from 1) whose items restart it; 0 never, null every higher one. */
  restart: number | null
  /** True when all numbers in it are printed as plain digits. */
  isLegal: boolean
  /** Style whose paragraphs stand at this level without saying so. */
  style: string | null
}

/** A list as a document defines it; several lists may count together. */
export interface ListDefinition {
  /** Lists with the same name here count on from each other. */
  readonly counter: string
  readonly levels: ReadonlyMap<number, ListLevel>
  /** Numbers with which this list begins anew, by level. */
  readonly restarts: ReadonlyMap<number, number>
}

/** A level that counts 1, 2, 3 and prints nothing yet. */
export function newListLevel(): ListLevel {
  return { start: 1, format: 'decimal', text: '', restart: null, isLegal: false, style: null }
}
