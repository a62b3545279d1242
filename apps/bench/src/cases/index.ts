import type { BenchCase } from '../bench-case.ts'
import { arithmeticRules } from './arithmetic-rules.ts'
import { consolidate10000, consolidate49 } from './consolidate.ts'
import { fullRuleSet } from './full-rule-set.ts'
import { importDocx } from './import-docx.ts'
import { importHtml } from './import-html.ts'
import { importMixedFiles } from './import-mixed.ts'
import { importPdf } from './import-pdf.ts'
import { importText } from './import-text.ts'
import { importXlsx } from './import-xlsx.ts'
import { oneChangedCell } from './one-changed-cell.ts'
import { reportPages } from './report-page.ts'
import { saveOneCell } from './save-one-cell.ts'
import { writeFiles } from './write-files.ts'

/** Every case, in the order printed. */
export const CASES: readonly BenchCase[] = [
  ...[arithmeticRules, fullRuleSet, oneChangedCell, ...importHtml, importText, importDocx, importXlsx],
  ...[importPdf, importMixedFiles],
  ...writeFiles,
  ...[saveOneCell, consolidate49, consolidate10000, ...reportPages],
]
