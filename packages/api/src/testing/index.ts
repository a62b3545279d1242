export {
  createTestContext,
  createTestVisitor,
  type TestContextOptions,
  type TestVisitor,
} from './create-test-context.ts'
export { createTestHouse, type TestHouse } from './create-test-house.ts'
export {
  bringTo,
  draftReport,
  fillReport,
  FORESTRY,
  move,
  validReport,
  WATER,
  REPORTING_YEAR,
  type Staff,
} from './fill-report.ts'
export { listProcedures, type ListedProcedure } from './list-procedures.ts'
export { answerOf, refusal } from './refusal.ts'
export { saveTestCounty, testOrgan, type TestCounty } from './save-test-county.ts'
export { reportPage, startTestBatch, type TestBatch } from './test-batch.ts'
export { TestClock } from './test-clock.ts'
export { saveTestPeople, TEST_PASSWORD, TEST_PEOPLE, type TestPersonName, type TestScope } from './test-people.ts'
export { hashPassword } from '../features/accounts/password.ts'
export { workThroughImports } from './work-through-imports.ts'
