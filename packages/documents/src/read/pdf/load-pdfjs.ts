import { createRequire } from 'node:module'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import type * as Pdfjs from 'pdfjs-dist'

/** The library with the folders of the character maps and fonts it comes with. */
export interface LoadedPdfjs {
  readonly pdfjs: typeof Pdfjs
  readonly characterMaps: string
  readonly standardFonts: string
}

/** Stands for the classes of a browser's canvas which the library names when it is loaded. Nothing is ever drawn. */
class NothingDrawn {
  readonly loaded = Promise.resolve()
}

/**
 * What the library hands fonts to. Given this it takes them for loaded; otherwise it would work out the outline of every
 * character, which costs more than all the rest of the reading.
 */
export const NO_SCREEN = { fonts: { add: () => undefined, delete: () => undefined } }

let loading: Promise<LoadedPdfjs> | undefined

const folder = path.dirname(createRequire(import.meta.url).resolve('pdfjs-dist/package.json'))
/** The build for Node, in the form that is read fastest. */
const importBuild = (name: string): Promise<unknown> =>
  import(pathToFileURL(path.join(folder, 'legacy', 'build', name)).href)

/** Imports the library without its complaint that the canvas, which it would only draw with, is not installed. */
async function importQuietly(): Promise<typeof Pdfjs> {
  const { console: screen } = globalThis
  const { warn } = screen
  screen.warn = (...words: unknown[]) => {
    if (!String(words[0]).includes('canvas')) warn(...words)
  }
  try {
    return (await importBuild('pdf.min.mjs')) as typeof Pdfjs
  } finally {
    screen.warn = warn
  }
}

async function load(): Promise<LoadedPdfjs> {
  const globals = globalThis as Record<string, unknown>
  for (const name of ['DOMMatrix', 'ImageData', 'Path2D', 'FontFace']) globals[name] ??= NothingDrawn
  // Handed over here, the interpreter runs in this thread and no further one is started for it.
  globals.pdfjsWorker = await importBuild('pdf.worker.min.mjs')
  const pdfjs = await importQuietly()
  // The library wants its folders to end in a slash, on every system.
  const within = (name: string) => `${path.join(folder, name)}/`
  return { pdfjs, characterMaps: within('cmaps'), standardFonts: within('standard_fonts') }
}

/** The PDF library, loaded when the first PDF is read. */
export function loadPdfjs(): Promise<LoadedPdfjs> {
  return (loading ??= load())
}
