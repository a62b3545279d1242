/** How a paragraph stands in a list: which list, its number in it, and whether that number is more than a plain 1. 2. 3. */
export interface ListMark {
  /** Same for all paragraphs of one list and level. */
  readonly key: string
  readonly kind: 'bullet' | 'plain' | 'styled'
  readonly number: number
  /** The number as printed: `一、`, `（二）`, `3.`; the bullet itself is not printed. */
  readonly label: string
}

/** A paragraph of an office document. A line break in it is `\n`. */
export interface ParagraphBlock {
  readonly kind: 'paragraph'
  readonly text: string
  readonly isHeading: boolean
  readonly mark: ListMark | null
  /** Pictures that stand in it. */
  readonly pictures: number
}

/** A cell with what stands in it; cells that a merged one covers are left out. */
export interface TableCellBlock {
  /** First column it covers, from 1. */
  readonly column: number
  readonly colSpan: number
  readonly rowSpan: number
  readonly blocks: readonly Block[]
}

/** A table as rows of cells. */
export interface TableBlock {
  readonly kind: 'table'
  readonly rows: readonly (readonly TableCellBlock[])[]
}

/** What a document or a table cell consists of, in order. */
export type Block = ParagraphBlock | TableBlock
