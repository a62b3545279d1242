import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'

/** A process and the moment it began. A process number alone is soon given to somebody else. */
export interface ProcessIdentity {
  readonly pid: number
  readonly startedAt: string
}

/** When the process began, in the words of the operating system; nothing where it is gone or only a zombie. */
export function findStartOfProcess(pid: number): string | undefined {
  if (!Number.isSafeInteger(pid) || pid <= 0) return undefined
  if (process.platform === 'linux') return startOnLinux(pid)
  if (process.platform === 'win32') return answersSignal(pid) ? 'running' : undefined
  return startFromProcessList(pid)
}

/** The identity of the running program itself. */
export function ownIdentity(): ProcessIdentity {
  return { pid: process.pid, startedAt: findStartOfProcess(process.pid) ?? 'running' }
}

/** True while exactly this process, and not a later one with the same number, is running. */
export function isRunning(identity: ProcessIdentity): boolean {
  return findStartOfProcess(identity.pid) === identity.startedAt
}

function startOnLinux(pid: number): string | undefined {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8')
    // The program's name stands in brackets and may itself hold blanks and brackets; the fields begin after the last one.
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
    const [state, ticks] = [fields[0], fields[19]]
    if (state === 'Z' || state === 'X' || ticks === undefined) return undefined
    // Ticks count from the start of the machine, so the machine's own start belongs to the identity.
    return `${readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim()}/${ticks}`
  } catch (error) {
    if (isMissing(error)) return undefined
    throw error
  }
}

function startFromProcessList(pid: number): string | undefined {
  const listed = spawnSync('ps', ['-o', 'state=,lstart=', '-p', String(pid)], { encoding: 'utf8' })
  const line = listed.stdout.trim()
  if (line === '' || line.startsWith('Z')) return undefined
  return line.replace(/^\S+\s+/, '')
}

function answersSignal(pid: number): boolean {
  try {
    return process.kill(pid, 0)
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM'
  }
}

function isMissing(error: unknown): boolean {
  // A process that ends between opening and reading its entry answers ESRCH.
  return error instanceof Error && 'code' in error && (error.code === 'ENOENT' || error.code === 'ESRCH')
}
