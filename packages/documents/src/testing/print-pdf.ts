import { execFile } from 'node:child_process'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { promisify } from 'node:util'
import { findBrowser, findOffice, readSetupEnvironment } from '@gongkai/setup'

/** A program that prints web pages as PDF, as people do it. */
export interface Printer {
  readonly name: string
  /** True where the program is missing and a test may be left out for that; on a build server none may. */
  readonly isAbsent: boolean
  readonly print: (html: string) => Promise<Uint8Array>
}

const run = promisify(execFile)

/** Arguments that make the program print `page` as `report.pdf` into `folder`. */
type Arguments = (folder: string, page: string) => readonly string[]

/** LibreOffice does not know the style of a cell's border; the attribute of a table it does. */
const withBorders = (html: string) => html.replaceAll('<table', '<table border="1" cellspacing="0" cellpadding="3"')

async function printWith(program: string, args: Arguments, html: string): Promise<Uint8Array> {
  const folder = await mkdtemp(path.join(tmpdir(), 'gongkai-print-'))
  try {
    const page = path.join(folder, 'report.html')
    await writeFile(page, withBorders(html))
    await run(program, [...args(folder, page)])
    return await readFile(path.join(folder, 'report.pdf'))
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

function printer(name: string, program: string | undefined, args: Arguments): Printer {
  const isAbsent = program === undefined && !readSetupEnvironment().ci
  const print = (html: string) => {
    if (program === undefined) throw new Error(`${name} is not installed`)
    return printWith(program, args, html)
  }
  return { name, isAbsent, print }
}

const chromium: Arguments = (folder, page) => [
  ...['--headless', '--no-sandbox', '--disable-gpu', '--disable-background-networking', '--no-first-run'],
  `--user-data-dir=${path.join(folder, 'profile')}`,
  `--print-to-pdf=${path.join(folder, 'report.pdf')}`,
  pathToFileURL(page).href,
]
const libreOffice: Arguments = (folder, page) => [
  `-env:UserInstallation=${pathToFileURL(path.join(folder, 'profile')).href}`,
  ...['--headless', '--infilter=HTML (StarWriter)', '--convert-to', 'pdf:writer_pdf_Export'],
  ...['--outdir', folder, page],
]

/** The programs with which the tests print. */
export const PRINTERS: readonly Printer[] = [
  printer('Chromium', findBrowser(), chromium),
  printer('LibreOffice', findOffice(), libreOffice),
]
