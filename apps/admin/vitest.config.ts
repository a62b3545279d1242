import { vueTests } from '@gongkai/vitest'

export default vueTests({ name: 'admin', setupFiles: ['src/testing/setup.ts'] })
