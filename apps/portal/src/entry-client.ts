import { enableCopyButtons } from './enhance/copy.ts'
import { enableFileDrop } from './enhance/drop-file.ts'
import { enableThemeSwitch } from './enhance/theme.ts'

enableThemeSwitch(document)
enableCopyButtons(document)
enableFileDrop(document)
