import { strFromU8, strToU8, unzipSync, zipSync, type Zippable } from 'fflate'

// Archives keep a date of every part and office files one of their own; the same report must give the same bytes whenever
// it is written.
const MOMENT = new Date(1980, 0, 1)
const CORE = 'docProps/core.xml'
const TIMESTAMPS = /<dcterms:(created|modified)[^>]*>[^<]*<\/dcterms:\1>/g

/** Changes one part of an office file: takes its text, '' where there is none, and gives the new one. */
export type PartChange = (text: string) => string

/** An office file again, without dates, and with parts of our own added or put in place of the library's. */
export function stableArchive(bytes: Uint8Array, changes: Readonly<Record<string, PartChange>> = {}): Uint8Array {
  const parts: Zippable = { ...unzipSync(bytes) }
  const textOf = (path: string) => (parts[path] instanceof Uint8Array ? strFromU8(parts[path]) : '')
  for (const [path, change] of Object.entries(changes)) parts[path] = strToU8(change(textOf(path)))
  parts[CORE] = strToU8(textOf(CORE).replace(TIMESTAMPS, ''))
  return zipSync(parts, { mtime: MOMENT })
}
