import { Packer, type Document } from 'docx'
import { strToU8, unzipSync, zipSync, type Zippable } from 'fflate'

// Archives keep a date of every part; the same report must give the same bytes whenever it is written.
const MOMENT = new Date(1980, 0, 1)
const TIMESTAMPS = /<dcterms:(created|modified)[^>]*>[^<]*<\/dcterms:\1>/g

/** The bytes of a document with parts of our own added or put in place of the library's. The same document gives the same bytes. */
export async function packDocument(document: Document, parts: Readonly<Record<string, string>>): Promise<Uint8Array> {
  const written = unzipSync(await Packer.toBuffer(document))
  const core = new TextDecoder().decode(written['docProps/core.xml']).replace(TIMESTAMPS, '')
  const replaced = { 'docProps/core.xml': core, ...parts }
  const files: Zippable = { ...written }
  for (const [path, text] of Object.entries(replaced)) files[path] = strToU8(text)
  return zipSync(files, { mtime: MOMENT })
}
