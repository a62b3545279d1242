export { readSetupEnvironment } from './env.ts'
export { findBrowser } from './machine/find-browser.ts'
export { findOffice } from './machine/find-office.ts'
