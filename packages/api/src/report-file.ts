/** A file to take away. */
export interface ReportFile {
  readonly fileName: string
  readonly mediaType: string
  /** Writes the file; not called where the reader has it already. */
  readonly write: () => Promise<Uint8Array>
}
