import { AppError } from '@gongkai/core'
import type { BlockLines } from './lines-of-blocks.ts'

/** Characters below which a document says no more than its title and headings. */
const FEWEST_CHARACTERS = 200

/** Refuses a document whose content stands in pictures. Throws FILE_PICTURES_ONLY. */
export function refusePicturesOnly({ lines, pictures }: BlockLines, file: string): void {
  if (pictures.length === 0 || lines.some(({ kind }) => kind === 'row')) return
  const characters = lines.reduce((sum, { cells }) => sum + cells[0]!.text.length, 0)
  if (characters < FEWEST_CHARACTERS) throw new AppError('FILE_PICTURES_ONLY', { file })
}
