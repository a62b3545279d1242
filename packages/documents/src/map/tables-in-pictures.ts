import type { TableDefinition } from '@gongkai/core'
import type { RawDocument } from '../read/raw-document.ts'
import type { Recognised } from '../recognise/recognise.ts'

/** Tables of which nothing was read and in whose section a picture stands: somebody pasted the table as an image. */
export function tablesInPictures(
  { pictures = [] }: Pick<RawDocument, 'pictures'>,
  { format, sections, tables }: Recognised,
): readonly TableDefinition[] {
  if (pictures.length === 0) return []
  return format.tables.filter(({ id, section }) => {
    const index = sections.findIndex(({ no }) => no === section)
    const isRead = tables.some(({ table, placed }) => table === id && placed.length > 0)
    if (index < 0 || isRead) return false
    const next = sections[index + 1]?.line ?? Infinity
    return pictures.some((before) => before > sections[index]!.line && before <= next)
  })
}
