import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler'
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'

// 思源宋体 under the SIL Open Font License: free to embed. Two weights are enough for an official document.
const FONTS = ['400Regular/NotoSerifSC_400Regular.ttf', '700Bold/NotoSerifSC_700Bold.ttf']
const { resolve } = createRequire(import.meta.url)
const fontBytes = (path: string) => readFileSync(resolve(`@expo-google-fonts/noto-serif-sc/${path}`))

/** Compilations whose parts are kept in memory for the next. */
const MOST_COMPILATIONS_KEPT = 10

let started: { readonly compiler: NodeCompiler; readonly template: string } | undefined

function start() {
  started ??= {
    compiler: NodeCompiler.create({ fontArgs: [{ fontBlobs: FONTS.map(fontBytes) }] }),
    template: readFileSync(new URL('report.typ', import.meta.url), 'utf8'),
  }
  return started
}

/** Sets the template with `report`, a JSON text, and gives the pages as PDF. The data is never read as markup. */
export function compilePdf(report: string, archival: boolean): Uint8Array {
  const { compiler, template } = start()
  const compiled = compiler.compile({ mainFileContent: template, inputs: { report } })
  const pages = compiled.result
  if (pages === null) throw new Error(`typst: ${JSON.stringify(compiled.takeError()?.shortDiagnostics)}`)
  try {
    return compiler.pdf(pages, archival ? { pdfStandard: 'a-2a' } : { pdfTags: true })
  } catch (error) {
    // The archival standard refuses a character its font cannot draw; such a report is still a tagged PDF.
    if (!archival) throw error
    return compiler.pdf(pages, { pdfTags: true })
  } finally {
    compiler.evictCache(MOST_COMPILATIONS_KEPT)
  }
}
