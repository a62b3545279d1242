import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'

/** An office file with one of its parts changed by hand: `change` takes the part's text and gives the new one. */
export function editPart(bytes: Uint8Array, path: string, change: (text: string) => string): Uint8Array {
  const parts = unzipSync(bytes)
  const part = parts[path]
  if (part === undefined) throw new Error(`no part ${path}`)
  const before = strFromU8(part)
  const after = change(before)
  if (after === before) throw new Error(`nothing changed in ${path}`)
  return zipSync({ ...parts, [path]: strToU8(after) })
}
