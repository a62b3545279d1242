import { createHash } from 'node:crypto'
import { canonicalJson, type ReportContent } from '@gongkai/core'

/** Fingerprint of a report's content: the same content has the same one, whoever computes it from the published file. */
export function contentHash(content: ReportContent): string {
  return createHash('sha256').update(canonicalJson(content)).digest('hex')
}
