import { AppError, isEditable, STATE_NAMES, stepsToEditing } from '@gongkai/core'
import type { StoredReport } from '@gongkai/db'
import { wayToEditing } from '../../texts.zh-cn.ts'

/** Throws REPORT_LOCKED where cells and sections may not be changed now. */
export function refuseLocked({ state }: StoredReport): void {
  if (isEditable(state)) return
  throw new AppError('REPORT_LOCKED', { state: STATE_NAMES[state], steps: wayToEditing(stepsToEditing(state)) })
}
