import { findPart, type Zip } from '../archive/zip.ts'
import { readXml } from '../xml.ts'

const PREFIXES = { 'http://schemas.openxmlformats.org/package/2006/relationships': '' }

function folderOf(part: string): string {
  return part.slice(0, part.lastIndexOf('/') + 1)
}

/** Name in the archive of what a part calls `target`. */
function resolve(part: string, target: string): string {
  if (target.startsWith('/')) return target.slice(1)
  const path: string[] = []
  for (const step of `${folderOf(part)}${target}`.split('/'))
    if (step === '..') path.pop()
    else if (step !== '.') path.push(step)
  return path.join('/')
}

/**
 * Parts a part of an OOXML file (or the whole file: '') refers to, by the last word of the kind: `officeDocument`, `styles`.
 * What lies outside the archive is left out, so nothing ever follows a link. Throws like `findPart` and `readXml`.
 */
export function relatedParts(zip: Zip, part: string): ReadonlyMap<string, string> {
  const name = `${folderOf(part)}_rels/${part.slice(folderOf(part).length)}.rels`
  const bytes = findPart(zip, name)
  const parts = new Map<string, string>()
  if (bytes === null) return parts
  const open = (element: string, { Type = '', Target = '', TargetMode }: Readonly<Record<string, string>>) => {
    if (element !== 'Relationship' || TargetMode === 'External') return
    const kind = Type.slice(Type.lastIndexOf('/') + 1)
    if (!parts.has(kind)) parts.set(kind, resolve(part, Target))
  }
  readXml({ bytes, name, prefixes: PREFIXES }, zip.file, { open, close: () => {} })
  return parts
}
