import { AppError } from '@gongkai/core'
import type { PDFDocumentProxy } from 'pdfjs-dist'
import { FILE_REASONS } from '../../texts.zh-cn.ts'
import { loadPdfjs, NO_SCREEN } from './load-pdfjs.ts'

/** Most pages of a file. Reports have five to fifteen, a county's collected ones some two hundred. */
const MOST_PAGES = 300

/** What the library says, in words only, of a lock it does not know: a certificate, a protection of some maker's own. */
const UNKNOWN_LOCK = /^(?:unknown encryption method|unsupported encryption algorithm)$/

const isLocked = (error: unknown) =>
  error instanceof Error && (error.name === 'PasswordException' || UNKNOWN_LOCK.test(error.message))

/**
 * Opens a PDF, hands it to `read`, and lets go of it. Pictures are not decoded, nothing is fetched, and no script of the
 * file runs. Throws FILE_ENCRYPTED, FILE_UNREADABLE, FILE_TOO_LARGE.
 */
export async function withPdf<Result>(
  bytes: Uint8Array,
  file: string,
  read: (document: PDFDocumentProxy) => Promise<Result>,
): Promise<Result> {
  const { pdfjs, characterMaps, standardFonts } = await loadPdfjs()
  const task = pdfjs.getDocument({
    // The library takes the bytes away from whoever hands them over.
    data: new Uint8Array(bytes),
    verbosity: pdfjs.VerbosityLevel.ERRORS,
    isEvalSupported: false,
    enableXfa: false,
    useWasm: false,
    useSystemFonts: false,
    maxImageSize: 0,
    disableFontFace: false,
    ownerDocument: NO_SCREEN as never,
    cMapUrl: characterMaps,
    cMapPacked: true,
    standardFontDataUrl: standardFonts,
  })
  try {
    const document = await task.promise
    if (document.numPages > MOST_PAGES)
      throw new AppError('FILE_TOO_LARGE', { file, limit: FILE_REASONS.pages(MOST_PAGES) })
    return await read(document)
  } catch (error) {
    if (error instanceof AppError) throw error
    if (isLocked(error)) throw new AppError('FILE_ENCRYPTED', { file }, error)
    throw new AppError('FILE_UNREADABLE', { file, reason: FILE_REASONS.brokenPdf }, error)
  } finally {
    await task.destroy()
  }
}
