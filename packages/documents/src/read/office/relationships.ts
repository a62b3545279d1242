import { findPart, type Zip } from '../archive/zip.ts'
import { readXml, type XmlAttributes } from '../xml.ts'

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

/** What a part refers to: by an id, of a kind (`officeDocument`, `styles`), the name of another part. */
export interface Relationship {
  readonly id: string
  readonly kind: string
  readonly target: string
}

/**
 * What a part of an OOXML file (or the whole file: '') refers to inside the archive. What lies outside is left out, so
 * nothing ever follows a link. Throws like `findPart` and `readXml`.
 */
export function relationships(zip: Zip, part: string): readonly Relationship[] {
  const name = `${folderOf(part)}_rels/${part.slice(folderOf(part).length)}.rels`
  const bytes = findPart(zip, name)
  const found: Relationship[] = []
  if (bytes === null) return found
  const open = (element: string, attributes: XmlAttributes) => {
    if (element !== 'Relationship' || attributes.TargetMode === 'External') return
    const { Id = '', Type = '', Target = '' } = attributes
    found.push({ id: Id, kind: Type.slice(Type.lastIndexOf('/') + 1), target: resolve(part, Target) })
  }
  readXml({ bytes, name, prefixes: PREFIXES }, zip.file, { open, close: () => {} })
  return found
}

/** The first part of each kind that a part refers to. Throws like `relationships`. */
export function relatedParts(zip: Zip, part: string): ReadonlyMap<string, string> {
  return new Map(
    relationships(zip, part)
      .toReversed()
      .map(({ kind, target }) => [kind, target]),
  )
}
