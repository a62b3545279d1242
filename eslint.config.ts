import { workspaceLint } from '@gongkai/eslint'

export default workspaceLint()
