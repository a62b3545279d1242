export type { MarkedPlace } from './marked-text.ts'
export { default as NarrativeText } from './NarrativeText.vue'
