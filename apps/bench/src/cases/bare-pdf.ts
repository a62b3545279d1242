import { createRequire } from 'node:module'
import path from 'node:path'

const folder = path.dirname(createRequire(import.meta.url).resolve('pdfjs-dist/package.json'))

/**
 * The text of all pages of a PDF as the library gives it, without places of cells; returns how many pieces there are. Our own
 * reader must have loaded the library before: it stands in for the canvas which Node has not.
 */
export async function readPdfText(bytes: Uint8Array): Promise<number> {
  const { getDocument, VerbosityLevel } = await import('pdfjs-dist/legacy/build/pdf.mjs')
  const task = getDocument({
    data: new Uint8Array(bytes),
    verbosity: VerbosityLevel.ERRORS,
    useSystemFonts: false,
    useWasm: false,
    cMapUrl: `${folder}/cmaps/`,
    standardFontDataUrl: `${folder}/standard_fonts/`,
  })
  try {
    const document = await task.promise
    let pieces = 0
    for (let number = 1; number <= document.numPages; number++) {
      const page = await document.getPage(number)
      pieces += (await page.getTextContent()).items.length
      page.cleanup()
    }
    return pieces
  } finally {
    await task.destroy()
  }
}
