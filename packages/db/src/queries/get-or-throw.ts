import { AppError } from '@gongkai/core'
import { NOT_FOUND } from './texts.zh-cn.ts'

/** The first row. Throws NOT_FOUND where there is none. */
export function getOrThrow<T>(rows: readonly T[], what: keyof typeof NOT_FOUND): T {
  const [row] = rows
  if (row === undefined) throw new AppError('NOT_FOUND', { what: NOT_FOUND[what] })
  return row
}
