import { execFile } from 'node:child_process'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { promisify } from 'node:util'
import { readSetupEnvironment } from '@gongkai/setup'

/** Arguments that make a program read `source` and leave its result in `folder`. */
export type ProgramArguments = (folder: string, source: string) => readonly string[]

/** A file a program is given, and the name of what it makes of it. */
export interface ProgramFile {
  readonly name: string
  readonly content: Uint8Array | string
  readonly result: string
}

const run = promisify(execFile)

/** True where a program is missing and a test may be left out for that; on a build server none may. */
export function mayBeLeftOut(program: string | undefined): boolean {
  return program === undefined && !readSetupEnvironment().ci
}

/** What a program makes of a file, in a folder of its own that is gone afterwards. */
export async function runProgram(
  program: string | undefined,
  args: ProgramArguments,
  { name, content, result }: ProgramFile,
): Promise<Uint8Array> {
  if (program === undefined) throw new Error(`the program that turns ${name} into ${result} is not installed`)
  const folder = await mkdtemp(path.join(tmpdir(), 'gongkai-program-'))
  try {
    const source = path.join(folder, name)
    await writeFile(source, content)
    await run(program, [...args(folder, source)])
    return await readFile(path.join(folder, result))
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}
