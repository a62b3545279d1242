import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** Absolute path of the repository root. */
export const root = fileURLToPath(new URL('../../../..', import.meta.url))

/** Every file of the checkout that is not ignored, relative to the root; new files count before they are committed. */
export function listFiles(): string[] {
  const options = ['ls-files', '-z', '--cached', '--others', '--exclude-standard']
  const listing = execFileSync('git', options, { cwd: root, encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 })
  const files = new Set(listing.split('\0').filter((file) => file !== ''))
  return [...files].filter((file) => existsSync(join(root, file))).sort()
}

/** The text of one file, given relative to the root. */
export function readText(file: string): string {
  return readFileSync(join(root, file), 'utf8')
}
