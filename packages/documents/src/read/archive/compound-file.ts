import { CompoundSectors, littleEndian } from './compound-sectors.ts'

interface Entry {
  readonly name: string
  readonly isStream: boolean
  readonly left: number
  readonly right: number
  readonly child: number
  readonly start: number
  readonly size: number
}

/** An older office file: named streams, like the parts of an archive. */
export interface CompoundFile {
  /** Names of the streams and folders at its top; what embedded objects hold is left out. */
  readonly names: readonly string[]
  /** Bytes of a stream at its top, or null when there is none of this name. Of a file cut off, what is left. */
  readonly find: (name: string) => Uint8Array | null
}

const ENTRY = 128
const STREAM = 2
/** Streams up to this size are kept in small sectors. */
const SMALL_STREAM = 4096
const MOST_ENTRIES = 4096

const utf16 = new TextDecoder('utf-16le')

function readEntries(directory: Uint8Array): Entry[] {
  const { u16, u32 } = littleEndian(directory)
  const count = Math.min(Math.floor(directory.length / ENTRY), MOST_ENTRIES)
  return Array.from({ length: count }, (_, index) => {
    const at = index * ENTRY
    const length = Math.max(0, Math.min(u16(at + 64), 64) - 2)
    return {
      name: utf16.decode(directory.subarray(at, at + length)),
      isStream: directory[at + 66] === STREAM,
      left: u32(at + 68),
      right: u32(at + 72),
      child: u32(at + 76),
      start: u32(at + 116),
      size: u32(at + 120),
    }
  })
}

/** Entries directly below the root: a tree of neighbours hangs on its child. */
function topEntries(entries: readonly Entry[]): Entry[] {
  const found = new Set<Entry>()
  const open = [entries[0]?.child ?? -1]
  while (open.length > 0) {
    const entry = entries[open.pop()!]
    if (entry === undefined || found.has(entry)) continue
    found.add(entry)
    open.push(entry.left, entry.right)
  }
  return [...found]
}

/** Opens an older office file ([MS-CFB]). Damaged ones open too, with the streams that can still be found. */
export function openCompoundFile(bytes: Uint8Array): CompoundFile {
  const sectors = new CompoundSectors(bytes)
  const entries = readEntries(sectors.directory())
  const top = topEntries(entries)
  const root = entries[0]
  return {
    names: top.map(({ name }) => name),
    find: (name) => {
      const entry = top.find((one) => one.name === name && one.isStream)
      if (!entry || !root) return null
      if (entry.size >= SMALL_STREAM) return sectors.chain(entry.start, entry.size)
      return sectors.smallChain(entry.start, entry.size, sectors.chain(root.start, root.size))
    },
  }
}
