import { nodeTests } from '@gongkai/vitest'

export default nodeTests({ name: 'db', globalSetup: ['./src/testing/index.ts'], testTimeout: 180_000 })
