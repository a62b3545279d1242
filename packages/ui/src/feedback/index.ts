export { default as SaveState } from './SaveState.vue'
export { default as StateMark } from './StateMark.vue'
export { kindOfState, type StateKind } from './state-kinds.ts'
export type { SaveStatus } from './save-status.ts'
