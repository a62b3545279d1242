export { default as NarrativeText } from './NarrativeText.vue'
