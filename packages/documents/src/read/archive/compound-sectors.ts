/** Numbers of a file; what lies behind its end is 0, so that a file cut off ends chains instead of the program. */
export function littleEndian(bytes: Uint8Array) {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  return {
    u16: (at: number) => (at + 2 <= bytes.length ? view.getUint16(at, true) : 0),
    u32: (at: number) => (at + 4 <= bytes.length ? view.getUint32(at, true) : 0),
  }
}

const HEADER = 512
const LARGE_SECTOR = 4096
const NONE = 0xffffffff
const LAST_SECTOR = 0xfffffffa
const IN_HEADER = 109
const SMALL_SECTOR = 64

/** Sectors of a chain in order. Ends at a sector it has met, since a damaged chain may run in a circle. */
function follow(start: number, nextOf: (sector: number) => number, most: number): number[] {
  const seen = new Set<number>()
  for (let sector = start; sector < LAST_SECTOR && seen.size < most && !seen.has(sector); sector = nextOf(sector))
    seen.add(sector)
  return [...seen]
}

function join(parts: readonly Uint8Array[], size: number): Uint8Array {
  const joined = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0))
  let at = 0
  for (const part of parts) {
    joined.set(part, at)
    at += part.length
  }
  return joined.subarray(0, size)
}

/** The sectors of a compound file ([MS-CFB] 2): what older office files are made of. */
export class CompoundSectors {
  readonly #bytes: Uint8Array
  readonly #u32: (at: number) => number
  readonly #sectorSize: number
  readonly #table: readonly number[]

  constructor(bytes: Uint8Array) {
    const { u16, u32 } = littleEndian(bytes)
    this.#bytes = bytes
    this.#u32 = u32
    this.#sectorSize = u16(30) === 12 ? LARGE_SECTOR : HEADER
    this.#table = this.#tableSectors()
  }

  #at(sector: number): number {
    return (sector + 1) * this.#sectorSize
  }

  get #most(): number {
    return Math.ceil(this.#bytes.length / this.#sectorSize)
  }

  /** Sectors of the table that says which sector follows which: some in the header, the rest in a chain of their own. */
  #tableSectors(): number[] {
    const perSector = this.#sectorSize / 4 - 1
    const sectors = Array.from({ length: IN_HEADER }, (_, index) => this.#u32(76 + index * 4))
    for (const sector of follow(this.#u32(68), (one) => this.#u32(this.#at(one) + perSector * 4), this.#most))
      for (let index = 0; index < perSector; index++) sectors.push(this.#u32(this.#at(sector) + index * 4))
    return sectors.filter((sector) => sector < LAST_SECTOR)
  }

  #next(sector: number): number {
    const perSector = this.#sectorSize / 4
    const table = this.#table[Math.floor(sector / perSector)]
    return table === undefined ? NONE : this.#u32(this.#at(table) + (sector % perSector) * 4)
  }

  /** Bytes of a chain of sectors, not more than `size`. */
  chain(start: number, size: number): Uint8Array {
    const most = Math.min(this.#most, Math.ceil(size / this.#sectorSize))
    const sectors = follow(start, (sector) => this.#next(sector), most)
    const parts = sectors.map((sector) => this.#bytes.subarray(this.#at(sector), this.#at(sector + 1)))
    return join(parts, size)
  }

  /** Bytes of the directory, which names the streams. */
  directory(): Uint8Array {
    return this.chain(this.#u32(48), this.#bytes.length)
  }

  /** Bytes of a short stream: its sectors are pieces of `container`, a stream of their own. */
  smallChain(start: number, size: number, container: Uint8Array): Uint8Array {
    const table = littleEndian(this.chain(this.#u32(60), this.#bytes.length))
    const most = Math.ceil(Math.min(size, container.length) / SMALL_SECTOR)
    const sectors = follow(start, (sector) => table.u32(sector * 4), most)
    return join(
      sectors.map((sector) => container.subarray(sector * SMALL_SECTOR, (sector + 1) * SMALL_SECTOR)),
      size,
    )
  }
}
