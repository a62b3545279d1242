import { createCipheriv, createHash } from 'node:crypto'

/** How a PDF is locked: by the cipher programs of the time used, and for whom. */
export interface PdfLock {
  readonly cipher: 'RC4-40' | 'RC4-128' | 'AES-128' | 'AES-256'
  /** Asked of whoever opens the file; empty in files that may be read by all and changed by their owner only. */
  readonly user: string
  readonly owner: string
}

/** The dictionary that tells a reader how a file is locked, and what locks its streams and strings. */
export interface LockedPdf {
  readonly dictionary: string
  /** Name of the file, which goes into its key. */
  readonly id: string
  readonly seal: (bytes: Buffer, object: number) => Buffer
}

const digest = (name: string, ...parts: readonly Uint8Array[]) => createHash(name).update(Buffer.concat(parts)).digest()
const md5 = (...parts: readonly Uint8Array[]) => digest('md5', ...parts)
const le = (value: number, size: number) =>
  Buffer.from(Array.from({ length: size }, (_, index) => (value >> (index * 8)) & 0xff))
const hex = (bytes: Uint8Array) => `<${Buffer.from(bytes).toString('hex')}>`
const repeated = (times: number, bytes: Buffer, change: (bytes: Buffer, round: number) => Buffer) =>
  Array.from({ length: times }).reduce<Buffer>((now, _, round) => change(now, round), bytes)

const ID = Buffer.from('a report to read')
/** Fills short passwords up, as the format says. */
const FILLING = Buffer.from('28bf4e5e4e758a4164004e56fffa01082e2e00b6d0683e802f0ca9fe6453697a', 'hex')
/** Printing only: what an office allows that protects its reports. */
const PERMISSIONS = -3904

/** The cipher RC4, which Node has no more. */
function rc4(key: Uint8Array, bytes: Uint8Array): Buffer {
  const state = Uint8Array.from({ length: 256 }, (_, index) => index)
  const swap = (one: number, other: number) => ([state[one], state[other]] = [state[other]!, state[one]!])
  for (let index = 0, at = 0; index < 256; index++)
    swap(index, (at = (at + state[index]! + key[index % key.length]!) & 0xff))
  let [one, other] = [0, 0]
  return Buffer.from(
    bytes.map((byte) => {
      one = (one + 1) & 0xff
      other = (other + state[one]!) & 0xff
      swap(one, other)
      return byte ^ state[(state[one]! + state[other]!) & 0xff]!
    }),
  )
}

/** The cipher AES in a chain; `filled` where its length is to be a multiple of sixteen. */
function aes(key: Uint8Array, start: Uint8Array, bytes: Uint8Array, filled = false): Buffer {
  const cipher = createCipheriv(`aes-${key.length * 8}-cbc`, key, start).setAutoPadding(filled)
  return Buffer.concat([cipher.update(bytes), cipher.final()])
}

const NOTHING = Buffer.alloc(16)
/** Stands before what AES locks. A program draws it by lot; here it may be any. */
const START = Buffer.from('sixteen for all.')
const sealByAes = (key: Uint8Array, bytes: Buffer) => Buffer.concat([START, aes(key, START, bytes, true)])

/** Locks of the years before AES-256: everything comes out of MD5, and each object has a key of its own. */
function lockByMd5({ cipher, user, owner }: PdfLock): LockedPdf {
  const [version, revision, size] = { 'RC4-40': [1, 2, 5], 'RC4-128': [2, 3, 16], 'AES-128': [4, 4, 16] }[
    cipher as 'RC4-40'
  ] as [number, number, number]
  const isOld = revision === 2
  const fill = (password: string) => Buffer.concat([Buffer.from(password), FILLING]).subarray(0, 32)
  const stretch = (bytes: Buffer) => repeated(isOld ? 0 : 50, bytes, (now) => md5(now.subarray(0, size)))
  const wrap = (key: Buffer, bytes: Buffer) =>
    repeated(isOld ? 1 : 20, bytes, (now, round) =>
      rc4(
        key.map((byte) => byte ^ round),
        now,
      ),
    )
  const forOwner = wrap(stretch(md5(fill(owner))).subarray(0, size), fill(user))
  const key = stretch(md5(fill(user), forOwner, le(PERMISSIONS, 4), ID)).subarray(0, size)
  const forUser = isOld ? wrap(key, FILLING) : Buffer.concat([wrap(key, md5(FILLING, ID)), NOTHING])
  const isAes = cipher === 'AES-128'
  const keyOf = (object: number) =>
    md5(key, le(object, 3), le(0, 2), Buffer.from(isAes ? 'sAlT' : '')).subarray(0, Math.min(size + 5, 16))
  return {
    id: hex(ID),
    dictionary: `<< /Filter /Standard /V ${version} /R ${revision} /Length ${size * 8} /P ${PERMISSIONS} /O ${hex(forOwner)} /U ${hex(forUser)}${isAes ? filters('AESV2', 16) : ''} >>`,
    seal: (bytes, object) => (isAes ? sealByAes(keyOf(object), bytes) : rc4(keyOf(object), bytes)),
  }
}

const filters = (method: string, size: number) =>
  ` /CF << /StdCF << /CFM /${method} /AuthEvent /DocOpen /Length ${size} >> >> /StmF /StdCF /StrF /StdCF`

/** The hash of PDF 2.0, which is slow on purpose. */
function slowHash(password: Buffer, salt: Buffer, more: Buffer): Buffer {
  let key = digest('sha256', password, salt, more)
  for (let round = 0, last = 0; round < 64 || last > round - 32; round++) {
    const mixed = Buffer.concat(Array<Buffer>(64).fill(Buffer.concat([password, key, more])))
    const locked = aes(key.subarray(0, 16), key.subarray(16, 32), mixed)
    const rest = locked.subarray(0, 16).reduce((sum, byte) => sum + byte, 0) % 3
    key = digest(['sha256', 'sha384', 'sha512'][rest]!, locked)
    last = locked.at(-1)!
  }
  return key.subarray(0, 32)
}

/** The lock of PDF 2.0: one key for the whole file, which each of the passwords unlocks. */
function lockByAes256({ user, owner }: PdfLock): LockedPdf {
  const key = digest('sha256', ID)
  const [check, salt] = [Buffer.from('to check'), Buffer.from('for keys')]
  const entries = (password: string, more: Buffer) => {
    const bytes = Buffer.from(password)
    const known = Buffer.concat([slowHash(bytes, check, more), check, salt])
    return { known, key: aes(slowHash(bytes, salt, more), NOTHING, key) }
  }
  const forUser = entries(user, Buffer.alloc(0))
  const forOwner = entries(owner, forUser.known)
  const allowed = Buffer.concat([le(PERMISSIONS, 4), Buffer.alloc(4, 0xff), Buffer.from('Tadbfour')])
  return {
    id: hex(ID),
    dictionary: `<< /Filter /Standard /V 5 /R 6 /Length 256 /P ${PERMISSIONS} /O ${hex(forOwner.known)} /OE ${hex(forOwner.key)} /U ${hex(forUser.known)} /UE ${hex(forUser.key)} /Perms ${hex(aes(key, NOTHING, allowed))}${filters('AESV3', 32)} >>`,
    seal: (bytes) => sealByAes(key, bytes),
  }
}

/** What locks a PDF as the programs of each time did. */
export function lockPdf(lock: PdfLock): LockedPdf {
  return lock.cipher === 'AES-256' ? lockByAes256(lock) : lockByMd5(lock)
}
