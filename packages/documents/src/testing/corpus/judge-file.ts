import { AppError } from '@gongkai/core'
import { importDocument } from '../../import-document.ts'
import type { ImportedReport } from '../../imported-report.ts'
import type { CorpusFile } from './make-file.ts'

/** A cell that was not read as it should be. */
export interface Miss {
  readonly id: string
  readonly given: number | null
  readonly truth: number | null
}

/** How one file was read. Cells that a reader cannot tell for certain are counted apart: there no value is right too. */
export interface FileVerdict {
  readonly file: CorpusFile
  readonly milliseconds: number
  readonly error: string | null
  readonly certain: number
  readonly right: number
  readonly ambiguous: number
  readonly open: number
  readonly openRight: number
  readonly unread: readonly Miss[]
  readonly wrong: readonly Miss[]
  readonly invented: readonly Miss[]
  /** What the file tells of itself: right, or not; null where it does not tell. */
  readonly organ: boolean | null
  readonly year: boolean | null
  readonly format: boolean | null
  readonly imported: ImportedReport | null
}

async function read(
  file: CorpusFile,
): Promise<{ imported: ImportedReport | null; error: string | null; milliseconds: number }> {
  const bytes = new TextEncoder().encode(file.text)
  const start = performance.now()
  try {
    const imported = await importDocument(bytes, { fileName: file.fileName })
    return { imported, error: null, milliseconds: performance.now() - start }
  } catch (error) {
    if (!(error instanceof AppError)) throw error
    return { imported: null, error: error.code, milliseconds: performance.now() - start }
  }
}

function compare<T>(expected: T | null, given: T | null | undefined): boolean | null {
  return expected === null ? null : expected === given
}

/** Reads a file of the corpus and compares it with what is to be read from it. */
export async function judgeFile(file: CorpusFile): Promise<FileVerdict> {
  const { imported, error, milliseconds } = await read(file)
  const given = new Map(imported?.cells.map((cell) => [cell.id, cell]))
  // Of a file with tables of two forms only the cells of the recognised one can be given.
  const ids = imported && file.identity.format === null ? new Set([...imported.missingCells, ...given.keys()]) : null
  const counts = { certain: 0, right: 0, open: 0, openRight: 0 }
  const unread: Miss[] = []
  const wrong: Miss[] = []
  const invented: Miss[] = []
  for (const id of new Set([...file.cells.keys(), ...given.keys()])) {
    const truth = file.cells.get(id) ?? { value: null, isOpen: false }
    const value = given.get(id)?.value ?? null
    const miss = { id, given: value, truth: truth.value }
    if (truth.value === null) {
      if (value !== null) invented.push(miss)
      continue
    }
    if (ids !== null && !ids.has(id)) continue
    counts[truth.isOpen ? 'open' : 'certain']++
    if (value === truth.value) counts[truth.isOpen ? 'openRight' : 'right']++
    else if (value !== null) wrong.push(miss)
    else if (!truth.isOpen) unread.push(miss)
  }
  return {
    file,
    milliseconds,
    error,
    ...counts,
    ambiguous: imported?.cells.filter(({ confidence }) => confidence === 'ambiguous').length ?? 0,
    ...{ unread, wrong, invented, imported },
    organ: compare(file.identity.organ, imported?.organName),
    year: compare(file.identity.year, imported?.year),
    format: compare(file.identity.format, imported?.format),
  }
}
