import {
  getDocument,
  GlobalWorkerOptions,
  RenderingCancelledException,
  version,
  type PDFPageProxy,
} from 'pdfjs-dist/legacy/build/pdf.mjs'
import { fitCanvas, type FilePage, type PageFile } from './page-file.ts'

// Everything comes from our own address: worker, character maps, stand-ins for fonts, decoders of scanned pages.
const home = new URL(`${import.meta.env.BASE_URL}pdf/${version}/`, window.location.href).href
GlobalWorkerOptions.workerSrc = `${home}worker.mjs`

/** Most pages that are made ready; a report has a dozen. */
const MOST_PAGES = 300

/** Opens a PDF as pages. Throws what the file's own faults make it throw: damaged, or locked with a password. */
export async function openPdf(bytes: Uint8Array): Promise<PageFile> {
  const task = getDocument({
    data: bytes,
    cMapUrl: `${home}cmaps/`,
    cMapPacked: true,
    standardFontDataUrl: `${home}standard_fonts/`,
    wasmUrl: `${home}wasm/`,
    iccUrl: `${home}iccs/`,
    isEvalSupported: false,
    enableXfa: false,
  })
  const pdf = await task.promise
  const numbers = Array.from({ length: Math.min(pdf.numPages, MOST_PAGES) }, (_, index) => index + 1)
  const pages = await Promise.all(numbers.map((number) => pdf.getPage(number)))
  return { pages: pages.map(toFilePage), close: () => void task.destroy() }
}

function toFilePage(page: PDFPageProxy): FilePage {
  const { width, height } = page.getViewport({ scale: 1 })
  return {
    width,
    height,
    async draw(canvas, scale, signal) {
      const viewport = page.getViewport({ scale: fitCanvas(canvas, { width, height }, scale) })
      const rendering = page.render({ canvas, viewport })
      const stop = () => rendering.cancel()
      signal.addEventListener('abort', stop)
      try {
        await rendering.promise
        return true
      } catch (error) {
        if (error instanceof RenderingCancelledException) return false
        throw error
      } finally {
        signal.removeEventListener('abort', stop)
      }
    },
  }
}
