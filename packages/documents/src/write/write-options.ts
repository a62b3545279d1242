/** How a file is written besides its content. */
export interface WriteOptions {
  /** True marks every page: not signed, not published. */
  readonly draft?: boolean
}
