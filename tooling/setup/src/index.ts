export { findBrowser } from './machine/find-browser.ts'
