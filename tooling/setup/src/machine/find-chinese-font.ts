import { execFileSync } from 'node:child_process'
import type { SetupEnvironment } from '../env.ts'
import { findCommand } from './find-command.ts'

/**
 * Whether Chinese text will be drawn as characters and not as empty boxes.
 * Other systems than Linux bring a Chinese font; on Linux fontconfig is asked.
 */
export function hasChineseFont(environment: SetupEnvironment, platform: string = process.platform): boolean {
  if (platform !== 'linux') return true
  const fontList = findCommand(['fc-list'], environment.path)
  if (fontList === undefined) return false
  return execFileSync(fontList, [':lang=zh-cn', 'family'], { encoding: 'utf8' }).trim() !== ''
}
