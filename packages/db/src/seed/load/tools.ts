import type { ReportContent } from '@gongkai/core'

/**
 * What loading needs of rooms above this one. The demo must not have its own idea of a password hash, of what a text is found
 * by, or of a content's fingerprint, so they are handed in.
 */
export interface DemoTools {
  readonly hashPassword: (password: string) => Promise<string>
  readonly indexTokens: (texts: readonly string[]) => Promise<string[]>
  readonly contentHash: (content: ReportContent) => string
  /** The path of an organ's report for a year on the public pages. */
  readonly publicAddress: (slug: string, reportingYear: number) => string
}

/** The fingerprint of a content, computed once however many steps were taken on it. */
export function rememberingHash(contentHash: DemoTools['contentHash']): DemoTools['contentHash'] {
  const known = new WeakMap<ReportContent, string>()
  return (content) => {
    const hash = known.get(content) ?? contentHash(content)
    known.set(content, hash)
    return hash
  }
}
