import { AppError, errorText } from '@gongkai/core'
import type { ServerEnvironment } from '@gongkai/server'
import { SERVICE_TEXTS } from './texts.zh-cn.ts'

/** Why a service did not start, in one sentence for people. What is not expected is thrown on. */
export function explainFailure(error: unknown, { port, host }: ServerEnvironment): string {
  if (error instanceof AppError) return errorText(error.code, error.facts)
  const code = error instanceof Error && 'code' in error ? error.code : undefined
  if (code === 'EADDRINUSE') return SERVICE_TEXTS.portTaken(port)
  if (code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND') return SERVICE_TEXTS.hostUnknown(host)
  throw error
}
