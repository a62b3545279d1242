import { HEADING_QUIRKS } from './headings.ts'
import { IDENTITY_QUIRKS } from './identity.ts'
import { LABEL_QUIRKS } from './labels.ts'
import { GAP_QUIRKS, NUMBER_QUIRKS } from './numbers.ts'
import { PAGE_QUIRKS } from './pages.ts'
import type { Quirk } from './quirk.ts'
import { SCRIPT_QUIRKS } from './scripts.ts'
import { TABLE_QUIRKS } from './tables.ts'

/** Every quirk of the corpus, in the order in which several are applied: rows and numbers first, damage to the text last. */
export const CORPUS_QUIRKS: readonly Quirk[] = [
  ...TABLE_QUIRKS,
  ...GAP_QUIRKS,
  ...NUMBER_QUIRKS,
  ...LABEL_QUIRKS,
  ...HEADING_QUIRKS,
  ...PAGE_QUIRKS,
  ...IDENTITY_QUIRKS,
  ...SCRIPT_QUIRKS,
]
