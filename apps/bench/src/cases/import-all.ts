import { importDocument } from '@gongkai/documents'

/** An operation that imports the files one after the other. Throws now if a file is not read whole: a fast wrong reader would be measured. */
export async function importAll(files: readonly Uint8Array[], fileName: string): Promise<() => Promise<number>> {
  for (const bytes of files) {
    const { unread, missingCells } = await importDocument(bytes, { fileName })
    if (unread.length + missingCells.length > 0)
      throw new Error(`${fileName}: ${unread.length} items not read, ${missingCells.length} cells not found`)
  }
  return async () => {
    let cells = 0
    for (const bytes of files) cells += (await importDocument(bytes, { fileName })).cells.length
    return cells
  }
}
