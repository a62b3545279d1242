import { vueTests } from '@gongkai/vitest'

export default vueTests({ name: 'ui', setupFiles: ['./src/testing/fail-on-console.ts'] })
