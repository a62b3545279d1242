import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { findOffice } from '@gongkai/setup'
import { mayBeLeftOut, runProgram } from './run-program.ts'

const OFFICE = findOffice()

/** Kinds of files the program saves, each with the name of its filter; a workbook saved as PDF is what it prints. */
const FILTERS = {
  docx: 'MS Word 2007 XML',
  odt: 'writer8',
  doc: 'MS Word 97',
  xlsx: 'Calc MS Excel 2007 XML',
  ods: 'calc8',
  xls: 'MS Excel 97',
  pdf: 'calc_pdf_Export',
} as const
/** A kind of file the program saves. */
export type SavedKind = keyof typeof FILTERS

/** True where LibreOffice is missing and a test may be left out for that; on a build server it may not. */
export const OFFICE_IS_ABSENT = mayBeLeftOut(OFFICE)

const isSheet = (kind: SavedKind) => kind === 'xlsx' || kind === 'ods' || kind === 'xls'

/** A file opened and saved as another kind by LibreOffice, as people do it. `name` says what the file is: `a.html`, `a.docx`. */
export function saveByOffice(content: Uint8Array | string, name: string, kind: SavedKind): Promise<Uint8Array> {
  const { name: stem, ext } = path.parse(name)
  const result = `${stem}.${kind}`
  const openedAs = ext === '.html' ? [`--infilter=HTML (${isSheet(kind) ? 'StarCalc' : 'StarWriter'})`] : []
  const args = (folder: string, source: string) => [
    `-env:UserInstallation=${pathToFileURL(path.join(folder, 'profile')).href}`,
    '--headless',
    ...openedAs,
    ...['--convert-to', `${kind}:${FILTERS[kind]}`, '--outdir', path.join(folder, 'saved'), source],
  ]
  return runProgram(OFFICE, args, { name, content, result: path.join('saved', result) })
}
