import { vueTests } from '@gongkai/vitest'

export default vueTests({ name: 'ui' })
