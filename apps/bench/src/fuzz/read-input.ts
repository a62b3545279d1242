import { AppError } from '@gongkai/core'
import { KEPT_REASONS } from '@gongkai/core/exchange'
import { importFile, keepFile, openArchive } from '@gongkai/documents'
import {
  faultsOfKept,
  faultsOfReading,
  faultsOfRefusal,
  type FuzzInput,
  type FuzzKind,
} from '@gongkai/documents/testing'

/** What became of a damaged file. */
export interface Answer {
  /** `imported`, a code, or for an archive what became of what is in it. */
  readonly outcome: string
  /** What is not as it should be; empty for a right answer. */
  readonly faults: readonly string[]
  readonly milliseconds: number
}

/** Milliseconds of work the server gives a file, and what starting a thread anew may add. */
const WORK_LIMIT = 5000
const STARTING = 2500
/** Milliseconds after which nobody waits any more: the longest the server takes on a starved machine, and some. */
const NO_ANSWER = 75_000

/** Kinds that are refused, or that hold files which are. */
const UNREADABLE_KINDS: readonly FuzzKind[] = ['picture', 'archive']

type Part = Omit<Answer, 'milliseconds'>

const codeOf = (error: unknown) => (error instanceof AppError ? error.code : 'an exception')

/** Where nothing was recognised the server keeps what can be shown of the file. */
async function keepPart(bytes: Uint8Array, fileName: string, signal: AbortSignal): Promise<readonly string[]> {
  try {
    return faultsOfKept(await keepFile(bytes, { fileName, signal }))
  } catch (error) {
    return faultsOfRefusal(error)
  }
}

async function readPart(bytes: Uint8Array, fileName: string): Promise<Part> {
  const signal = AbortSignal.timeout(NO_ANSWER)
  try {
    return { outcome: 'imported', faults: faultsOfReading(await importFile(bytes, { fileName, signal })) }
  } catch (error) {
    const faults = signal.aborted ? ['no answer'] : faultsOfRefusal(error)
    const isKept = KEPT_REASONS.some((code) => code === codeOf(error))
    const faultsOfKeeping = isKept ? await keepPart(bytes, fileName, signal) : []
    return { outcome: codeOf(error), faults: [...faults, ...faultsOfKeeping] }
  }
}

/** An archive is opened and each of its files read, as in a batch. */
async function readFiles({ bytes, fileName, kind }: FuzzInput): Promise<Part[]> {
  if (kind !== 'archive') return [await readPart(bytes, fileName)]
  try {
    const archive = await openArchive(bytes, { fileName })
    if (archive === null) return [await readPart(bytes, fileName)]
    const parts: Part[] = []
    for (const file of archive.files) parts.push(await unpackAndRead(file))
    return parts.length === 0 ? [{ outcome: 'an empty archive', faults: [] }] : parts
  } catch (error) {
    return [{ outcome: codeOf(error), faults: faultsOfRefusal(error) }]
  }
}

async function unpackAndRead({ path, read }: { path: string; read: () => Promise<Uint8Array> }): Promise<Part> {
  let bytes: Uint8Array
  try {
    bytes = await read()
  } catch (error) {
    return { outcome: codeOf(error), faults: faultsOfRefusal(error) }
  }
  return readPart(bytes, path)
}

/** Sends a damaged file through what the server uses, and judges the answer. */
export async function readInput(input: FuzzInput): Promise<Answer> {
  const start = performance.now()
  const before = process.cpuUsage()
  const parts = await readFiles(input)
  const milliseconds = performance.now() - start
  const { user, system } = process.cpuUsage(before)
  const worked = Math.min(milliseconds, (user + system) / 1000)
  const late = worked > (WORK_LIMIT + STARTING) * parts.length ? [`answered after ${Math.round(worked)} ms`] : []
  const isSound = input.damages.length === 0 && !UNREADABLE_KINDS.includes(input.kind)
  const unread = isSound && parts.some(({ outcome }) => outcome !== 'imported') ? ['a sound file was not read'] : []
  return {
    outcome: [...new Set(parts.map(({ outcome }) => outcome))].toSorted().join(' + '),
    faults: [...parts.flatMap(({ faults }) => faults), ...late, ...unread],
    milliseconds,
  }
}
