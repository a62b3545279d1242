export { createTestDatabase } from './create-test-database.ts'
export { setup } from './global-setup.ts'
export {
  saveApproved,
  sampleContent,
  sampleOrgan,
  saveSampleOffice,
  SOME_TIME,
  type SampleOffice,
} from './save-sample-office.ts'
export { makeTestFolder, removeTestFolder } from './test-cluster.ts'
