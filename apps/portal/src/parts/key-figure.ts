/** A figure with its name, its unit and a line that sets it beside another. */
export interface KeyFigure {
  readonly name: string
  /** The number as read, or words where there is none. */
  readonly value: string
  readonly unit: string
  readonly note: string
}
