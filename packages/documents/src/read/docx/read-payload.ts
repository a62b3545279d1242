import { PAYLOAD_NAMESPACE } from '../../write/payload.ts'
import { findPart, type Zip } from '../archive/zip.ts'
import { LONGEST_PAYLOAD } from '../payload.ts'
import { readXml } from '../xml.ts'

const CUSTOM_PART = /^customXml\/item\d*\.xml$/
/** Above this a part is not unpacked to see whose it is; a little above what a report may have, it is, and refused. */
const LARGEST_PART = 2 * LONGEST_PAYLOAD
/** Parts of this kind a document may have; ours is found among them by its name space. */
const MOST_PARTS = 20
const PREFIXES = { [PAYLOAD_NAMESPACE]: 'gongkai' }

function textOfReport(bytes: Uint8Array, name: string, file: string): string | null {
  let isReport = false
  let text = ''
  readXml({ bytes, name, prefixes: PREFIXES }, file, {
    open: (element) => {
      if (element === 'gongkai:report') isReport = true
    },
    close: () => {},
    text: (piece) => {
      if (isReport) text += piece
    },
  })
  return isReport ? text : null
}

/** The report a Word document of our own carries, as text; null in documents of others. Throws FILE_UNREADABLE, FILE_TOO_LARGE. */
export function readDocxPayload(zip: Zip): string | null {
  const parts = [...zip.entries.values()].filter(({ name, size }) => CUSTOM_PART.test(name) && size <= LARGEST_PART)
  for (const { name } of parts.slice(0, MOST_PARTS)) {
    const bytes = findPart(zip, name)
    const text = bytes && textOfReport(bytes, name, zip.file)
    if (typeof text === 'string') return text
  }
  return null
}
