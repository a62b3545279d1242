import { enableCopyButtons } from './enhance/copy.ts'
import { enableThemeSwitch } from './enhance/theme.ts'

enableThemeSwitch(document)
enableCopyButtons(document)
