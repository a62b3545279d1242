/** How a file is written besides its content. */
export interface WriteOptions {
  /** True marks every page: not signed, not published. */
  readonly draft?: boolean
  /** Day the file is dated in its properties, e.g. of publication: `2026-01-26`. Without it the file has no date. */
  readonly date?: string
}
