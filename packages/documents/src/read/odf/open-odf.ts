import { AppError } from '@gongkai/core'
import { findPart, openZip, type Zip } from '../archive/zip.ts'
import { readXml } from '../xml.ts'
import { ODF_PREFIXES } from './namespaces.ts'

const MANIFEST = 'META-INF/manifest.xml'
/** Where newer programs put the whole document when it has a password. */
const LOCKED_PACKAGE = 'encrypted-package'

function isLocked(zip: Zip): boolean {
  if (zip.entries.has(LOCKED_PACKAGE)) return true
  const bytes = findPart(zip, MANIFEST)
  if (bytes === null) return false
  let locked = false
  const open = (name: string) => void (locked ||= name === 'manifest:encryption-data')
  readXml({ bytes, name: MANIFEST, prefixes: ODF_PREFIXES }, zip.file, { open, close: () => {} })
  return locked
}

/** Opens an OpenDocument file. Throws FILE_ENCRYPTED when it needs a password, and like `openZip`. */
export function openOdf(bytes: Uint8Array, file: string): Zip {
  const zip = openZip(bytes, file)
  if (isLocked(zip)) throw new AppError('FILE_ENCRYPTED', { file })
  return zip
}
