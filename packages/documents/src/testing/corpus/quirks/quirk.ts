import type { SeededRandom } from '@gongkai/core/testing'
import type { PrintedReport } from '../printed-report.ts'
import type { Shape } from '../shapes/shape.ts'

/** Something odd about a published copy. It changes what is printed, or damages the finished text. */
export interface Quirk {
  readonly name: string
  /** False where the quirk means nothing for this report or cannot be told from other things in this shape. */
  readonly suits?: (report: PrintedReport, shape: Shape) => boolean
  readonly apply?: (report: PrintedReport, random: SeededRandom) => void
  readonly damage?: (text: string, random: SeededRandom) => string | Promise<string>
}
