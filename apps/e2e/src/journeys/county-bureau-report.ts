import { readFileSync } from 'node:fs'

/** A bureau's report for 2020 in traditional characters, with the figures, layout and defects of a published one and words of our own. */
export function countyBureauFile(): { name: string; mimeType: string; buffer: Buffer } {
  // The importer's own fixture: one copy of the file, read by whoever needs it.
  const path = new URL('../../../../packages/documents/src/fixtures/county-bureau-2020.txt', import.meta.url)
  return { name: '文旅广体局2020年报.txt', mimeType: 'text/plain', buffer: readFileSync(path) }
}
