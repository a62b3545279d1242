// definition
export { LARGEST_COUNT, LARGEST_FEN, type CellType } from './definition/cell-type.ts'
export {
  cellIndex,
  getCell,
  type Crosswalk,
  type CrosswalkLink,
  type Format,
  type FormatId,
  type ImportHints,
  type LineText,
  type SectionDefinition,
} from './definition/define-format.ts'
export type { CellDefinition, Equation, TableDefinition, TableId } from './definition/define-table.ts'
export { flattenLines, isGroup, type FlatLine, type Line, type OutcomeId } from './definition/line.ts'
export { outcomeGroupsOf, type OutcomeGroup } from './definition/outcome-groups.ts'
export {
  EQUATION_CODES,
  RULE_CODES,
  SEVERITIES,
  type EquationCode,
  type RuleCode,
  type Severity,
} from './definition/rule-code.ts'
// formats
export { f2019, type F2019CellId } from './formats/f2019/index.ts'
export { f2021, type F2021CellId } from './formats/f2021/index.ts'
export { findLineText } from './formats/line-text.ts'
export {
  FORMATS,
  formatForYear,
  getFormat,
  isFormatId,
  LAST_REPORTING_YEAR,
  listReportingYears,
} from './formats/registry.ts'
// report
export {
  CellValue,
  cellFromNumber,
  cellWithinLimit,
  displayNumber,
  EMPTY_CELL,
  formatNumber,
  isUnsummable,
  LONGEST_RAW,
  readCell,
  SEMANTICS,
  toCellValue,
  type CellMark,
  type CellReading,
  type Semantic,
} from './report/cell-value.ts'
export { withComputedTotals } from './report/computed-totals.ts'
export { openTotals, type CellsByPosition } from './report/open-totals.ts'
export { CONFIDENCES, type Confidence } from './report/confidence.ts'
export { countReadings, type ReadingCounts } from './report/count-readings.ts'
export {
  blockLines,
  LARGEST_TABLE,
  NARRATIVE_LIMITS,
  Narrative,
  NarrativeBlock,
  narrativeFromText,
  narrativeText,
} from './report/narrative.ts'
export { cellsInOrder, ReportContent, SectionContent } from './report/report.ts'
export { legalDeadline, officialTitle, periodOf, REPORT_KINDS, type ReportKind } from './report/reporting-year.ts'
export {
  OFFICE_FILE_KINDS,
  REPORT_FILE_KINDS,
  REPORT_FILES,
  type OfficeFileKind,
  type ReportFileKind,
  type ReportFileType,
} from './report/report-file.ts'
export { DOCUMENT_KINDS, SourceBox, type DocumentKind } from './report/source-document.ts'
// rules
export { evaluateRules, startRuleSession, type Change, type RuleSession } from './rules/evaluate-rules.ts'
export { previousValue, type Check, type Part, type Rule, type RuleSource } from './rules/define-rule.ts'
export type { ExampleReport } from './rules/example-report.ts'
export { blocking, Explanation, isExplainable, unexplained } from './rules/explanation.ts'
export { Finding, findingKey, TextPlace, type FindingDraft, type Operand } from './rules/finding.ts'
export { failingEquations } from './rules/derived/failing-equations.ts'
export { RULES } from './rules/registry.ts'
export { findingText, RULE_TEXTS } from './rules/texts.zh-cn.ts'
export type {
  FilingFacts,
  FormFacts,
  OrganFacts,
  OtherText,
  PreviousFacts,
  ReportFacts,
  SectionFacts,
} from './rules/report-facts.ts'
export { exampleFinding } from './examples/example-finding.ts'
export { certainRaw, isFromReading, type CellAsRead } from './filing/certain-raw.ts'
export {
  compareSection,
  ownTitle,
  type Difference,
  type SectionComparison,
  type TitleHead,
} from './filing/compare-section.ts'
export { contentOfDraft, type DraftSection, type ReportHead } from './filing/content-of-draft.ts'
export { toSurroundings } from './filing/to-surroundings.ts'
export { NO_SURROUNDINGS, toReportFacts, type Surroundings } from './filing/to-report-facts.ts'
// grid
export type { Grid, GridCell, GridRow } from './grid/grid.ts'
export { layoutGrid } from './grid/layout-grid.ts'
// workflow
export { chinaDate, chineseDate, daysUntil } from './workflow/deadline.ts'
export { isEditable, REPORT_STATES, STATE_NAMES, type ReportState } from './workflow/report-state.ts'
export { conflictingStep, stepsOfFiling, type Filing, type StepTaken } from './workflow/same-person.ts'
export {
  availableTransitions,
  HOLDER_OF_STATE,
  stepsToEditing,
  TRANSITION_RULES,
  TRANSITIONS,
  type Transition,
  type TransitionRule,
} from './workflow/transitions.ts'
// access
export { can, canAnywhere, organsWith, type Grant, type Person } from './access/can.ts'
export { PERMISSIONS, ROLE_PERMISSIONS, type Permission } from './access/permission.ts'
export { ROLE_NAMES, ROLES, type Role } from './access/role.ts'
// organ
export {
  indexOrganNames,
  matchOrganName,
  matchOrganPath,
  type NamedOrgan,
  type OrganMatch,
  type OrganNames,
} from './organ/match-organ.ts'
export { Organ, ORGAN_KIND_NAMES, ORGAN_KINDS, type OrganKind } from './organ/organ.ts'
export {
  buildCreditCode,
  creditCodeProblem,
  divisionLevel,
  isDivisionCode,
  parentDivision,
  type OrganCodeProblem,
} from './organ/organ-code.ts'
export { membersOn, overlaps, type RosterEntry } from './organ/roster.ts'
export { predecessorsFor } from './organ/succession.ts'
// aggregate
export { addUpCells } from './aggregate/add-up-cells.ts'
export { indicatorValue, type Indicator } from './aggregate/indicator.ts'
export { INDICATORS } from './aggregate/indicators.ts'
export { OUTCOME_GROUPS, outcomeFlow, type OutcomeFlow } from './aggregate/outcome-flow.ts'
export { fromStoredNumbers, numberColumns, toStoredNumbers, type StoredNumbers } from './aggregate/stored-numbers.ts'
// errors
export { AppError, type ErrorFacts } from './errors/app-error.ts'
export { ERROR_CODES, NOT_THE_FILES_FAULT, type ErrorCode } from './errors/error-codes.ts'
export { ERROR_TEXTS, errorText } from './errors/texts.zh-cn.ts'
// text
export { canonicalJson } from './text/canonical-json.ts'
export { cutPath, fileNameOf, isLeftBehind } from './text/file-name.ts'
export { fileSizeText } from './text/file-size.ts'
export { locatorsText, locatorText } from './text/locator.ts'
export { decimalFromFen, fenFromDecimal, type MoneyUnit } from './text/money.ts'
export { countCharacters, labelKey, stripSpaces, toHalfWidth } from './text/normalise.ts'
