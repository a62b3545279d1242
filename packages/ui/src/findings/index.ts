export { default as ExplanationForm } from './ExplanationForm.vue'
export { default as FindingItem } from './FindingItem.vue'
export { default as FindingList, type WrittenExplanation } from './FindingList.vue'
export { SEVERITY_NAMES } from './texts.zh-cn.ts'
