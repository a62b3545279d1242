export { accessibilityViolations } from './axe.ts'
