export { default as SkipLink } from './SkipLink.vue'
export { default as ThemeSwitch } from './ThemeSwitch.vue'
export { applySavedTheme, readTheme, saveTheme, type Theme } from './theme.ts'
