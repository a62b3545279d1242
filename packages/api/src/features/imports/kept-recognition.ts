import { getFormat } from '@gongkai/core'
import type { KeptReason } from '@gongkai/core/exchange'
import type { KeptDocument } from '@gongkai/documents'
import type { StoredReport } from '@gongkai/db'
import { KEPT_TEXTS } from '../../texts.zh-cn.ts'
import type { Recognised } from './to-recognition.ts'

/** A file in which nothing was recognised, kept to type beside it, and why. */
export interface KeptUpload {
  readonly document: KeptDocument
  readonly reason: KeptReason
}

/** The reading of a file that is only kept: no cell, no text, nothing guessed; what can be shown of it is there. */
export function keptRecognition({ document, reason }: KeptUpload, report: StoredReport): Recognised {
  return {
    fileKind: document.kind,
    keptBecause: reason,
    encoding: document.encoding,
    recognised: { organ: null, year: null, format: null, title: null },
    warnings: [KEPT_TEXTS[reason]],
    cells: [],
    missing: getFormat(report.format).cells.map(({ id }) => id),
    unread: [],
    sections: [],
    source: sourceOf(document.source),
    carriedDifferences: null,
  }
}

/** Blocks of a source as they are kept. */
export function sourceOf(source: KeptDocument['source']): Recognised['source'] {
  return source.map((block) =>
    block.kind === 'text' ? block : { ...block, cells: block.cells.map((cell) => ({ ...cell })) },
  )
}
