export { createTestDatabase } from './create-test-database.ts'
export { setup } from './global-setup.ts'
