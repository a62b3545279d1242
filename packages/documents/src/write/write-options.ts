/** How a file is written besides its content. */
export interface WriteOptions {
  /** True marks every page: not signed, not published. */
  readonly draft?: boolean
  /** Day the file is dated in its properties, e.g. of publication: `2026-01-26`. Without it the file has no date. */
  readonly date?: string
  /** True for a form to be filled in: it carries no report beside what it shows. */
  readonly blank?: boolean
}
