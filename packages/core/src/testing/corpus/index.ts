export { cleanReport, type CorpusReport } from './clean-report.ts'
export { CORPUS_ORGAN_KINDS } from './organs.ts'
export {
  ERROR_KINDS,
  measureChecks,
  type ChecksMeasured,
  type FalseAlarm,
  type KindTally,
  type Measuring,
} from './measure-checks.ts'
export { PHRASEBOOKS, type PhrasebookName } from './sentences/phrasebooks.ts'
export type { ErrorKind, Planted } from './plant/error-kind.ts'
