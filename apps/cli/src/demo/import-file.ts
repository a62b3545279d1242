import { randomUUID } from 'node:crypto'
import { basename } from 'node:path'
import { certainRaw, getFormat, isEditable, STATE_NAMES, type Format } from '@gongkai/core'
import type { ImportView } from '@gongkai/core/exchange'
import { findReport, type OpenDatabase } from '@gongkai/db'
import { checkImport, importedFacts, importFile as readFile, type ImportedReport } from '@gongkai/documents'
import { actAs, type Worker } from '@gongkai/server'
import { readBytes } from '../check/read-bytes.ts'
import type { CommandOutput } from '../commands/command.ts'
import { IMPORT_TEXTS } from './texts.zh-cn.ts'
import { bringOrgan, setUpDesk, TRIAL_ACCOUNTS, type TrialOrgan } from './trial-desk.ts'

/** Unread places named one by one; more are only counted. */
const MOST_NAMED = 5

/** A file to be brought into the demo. */
export interface FileToImport {
  readonly file: string
  /** Organ it belongs to, where its name is not to be taken from the file. */
  readonly organName: string | null
}

/**
 * Brings a file in on the way a person would take it: upload, reading, acceptance into the draft of the organ it names, by
 * the same use cases and under the same access decisions. Says what was recognised. Returns the exit status; throws what
 * reading a file throws.
 */
export async function importFile(database: OpenDatabase, given: FileToImport, output: CommandOutput): Promise<number> {
  const bytes = Buffer.from(await readBytes(given.file))
  const fileName = given.file === '-' ? 'stdin.txt' : basename(given.file)
  const imported = await readFile(bytes, { fileName })
  const fullName = given.organName ?? imported.organName
  if (fullName === null || imported.year === null) {
    output.printError(fullName === null ? IMPORT_TEXTS.noOrgan : IMPORT_TEXTS.noYear)
    return 1
  }
  const admin = await actAs(database, TRIAL_ACCOUNTS.administrator)
  const organ = await bringOrgan(admin, fullName, importedFacts(imported).organ?.kind ?? 'department')
  if (organ.created) output.print(IMPORT_TEXTS.organCreated(organ.fullName))
  const draft = await beginDraft(database, organ, imported.year)
  if ('refused' in draft) {
    output.printError(draft.refused)
    return 1
  }
  const { importId } = await draft.reporter.upload({
    reportId: draft.reportId,
    fileName,
    mediaType: 'text/plain',
    bytes,
  })
  const view = await draft.reporter.call.imports.open({ importId })
  await accept(draft.reporter, view, getFormat(imported.format))
  tell(imported, view, organ, output)
  return 0
}

interface Draft {
  readonly reporter: Worker
  readonly reportId: string
}

/** The organ's draft for the year: the one that is there, or a new one. A report that was handed in is left alone. */
async function beginDraft(
  database: OpenDatabase,
  organ: TrialOrgan,
  reportingYear: number,
): Promise<Draft | { readonly refused: string }> {
  const known = await findReport(database.db, { organId: organ.id, reportingYear, kind: 'organ' })
  if (known && !isEditable(known.state))
    return { refused: IMPORT_TEXTS.handedIn(organ.fullName, reportingYear, STATE_NAMES[known.state]) }
  await setUpDesk(database, organ, reportingYear)
  const reporter = await actAs(database, TRIAL_ACCOUNTS.reporter)
  if (known) return { reporter, reportId: known.id }
  const started = await reporter.call.reportEditing.start({ commandId: randomUUID(), organId: organ.id, reportingYear })
  return { reporter, reportId: started.reportId }
}

const isCertain = ({ confidence }: ImportView['cells'][number]) => confidence !== 'ambiguous'

/** Takes over what was read with certainty; what allows several readings is for a person to choose. */
async function accept(reporter: Worker, view: ImportView, format: Format): Promise<void> {
  const cells = view.cells.flatMap((cell) => {
    const definition = format.cells[format.indexOf.get(cell.id) ?? -1]
    const raw = definition === undefined ? null : certainRaw(definition.type, cell)
    return raw === null ? [] : [{ id: cell.id, raw, basedOn: view.draft.cells[cell.id]?.revision ?? 0 }]
  })
  const sections = view.sections.map(({ no }) => ({ no, basedOn: view.draft.sections[String(no)]?.revision ?? 0 }))
  await reporter.call.imports.accept({ commandId: randomUUID(), importId: view.id, cells, sections })
}

function tell(imported: ImportedReport, view: ImportView, organ: TrialOrgan, { print }: CommandOutput): void {
  const format = getFormat(imported.format)
  print(IMPORT_TEXTS.recognised(organ.fullName, imported.year ?? 0, format.texts.name))
  const certain = view.cells.filter(isCertain).length
  print(IMPORT_TEXTS.cells(certain, format.cells.length, view.sections.filter(({ no }) => no > 0).length))
  if (certain < view.cells.length) print(IMPORT_TEXTS.ambiguous(view.cells.length - certain))
  for (const warning of view.warnings) print(warning)
  for (const { locator, text, reason } of view.unread.slice(0, MOST_NAMED))
    print(IMPORT_TEXTS.unread(locator, text, reason))
  if (view.unread.length > MOST_NAMED) print(IMPORT_TEXTS.more(view.unread.length - MOST_NAMED))
  const findings = checkImport(imported)
  const count = (severity: string) => findings.filter((finding) => finding.severity === severity).length
  print(IMPORT_TEXTS.findings(count('error'), count('warning'), count('info')))
  print(IMPORT_TEXTS.next(TRIAL_ACCOUNTS.reporter))
}
