/** One page of a file. Sizes in points, as the places of cells are. */
export interface FilePage {
  readonly width: number
  readonly height: number
  /** Draws the page with so many pixels per point. Resolves false when it was stopped before it was done. */
  readonly draw: (canvas: HTMLCanvasElement, scale: number, signal: AbortSignal) => Promise<boolean>
}

/** A file as pages that can be drawn. */
export interface PageFile {
  readonly pages: readonly FilePage[]
  readonly close: () => void
}

/** Most pixels a canvas may have on the weakest phone in use; above it nothing is drawn at all. */
const MOST_PIXELS = 16_000_000

/** Gives a canvas its size and says with how many pixels per point it can be drawn. */
export function fitCanvas(canvas: HTMLCanvasElement, page: { width: number; height: number }, scale: number): number {
  const fitting = Math.min(scale, Math.sqrt(MOST_PIXELS / (page.width * page.height)))
  canvas.width = Math.max(1, Math.round(page.width * fitting))
  canvas.height = Math.max(1, Math.round(page.height * fitting))
  return fitting
}
