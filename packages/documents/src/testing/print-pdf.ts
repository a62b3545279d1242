import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { findBrowser, findOffice } from '@gongkai/setup'
import { mayBeLeftOut, runProgram, type ProgramArguments } from './run-program.ts'

/** A program that prints web pages as PDF, as people do it. */
export interface Printer {
  readonly name: string
  /** True where the program is missing and a test may be left out for that; on a build server none may. */
  readonly isAbsent: boolean
  readonly print: (html: string) => Promise<Uint8Array>
}

/** LibreOffice does not know the style of a cell's border; the attribute of a table it does. */
const withBorders = (html: string) => html.replaceAll('<table', '<table border="1" cellspacing="0" cellpadding="3"')

function printer(name: string, program: string | undefined, args: ProgramArguments): Printer {
  const print = (html: string) =>
    runProgram(program, args, { name: 'report.html', content: withBorders(html), result: 'report.pdf' })
  return { name, isAbsent: mayBeLeftOut(program), print }
}

const chromium: ProgramArguments = (folder, page) => [
  ...['--headless', '--no-sandbox', '--disable-gpu', '--disable-background-networking', '--no-first-run'],
  `--user-data-dir=${path.join(folder, 'profile')}`,
  `--print-to-pdf=${path.join(folder, 'report.pdf')}`,
  pathToFileURL(page).href,
]
const libreOffice: ProgramArguments = (folder, page) => [
  `-env:UserInstallation=${pathToFileURL(path.join(folder, 'profile')).href}`,
  ...['--headless', '--infilter=HTML (StarWriter)', '--convert-to', 'pdf:writer_pdf_Export'],
  ...['--outdir', folder, page],
]

/** The programs with which the tests print. */
export const PRINTERS: readonly Printer[] = [
  printer('Chromium', findBrowser(), chromium),
  printer('LibreOffice', findOffice(), libreOffice),
]
