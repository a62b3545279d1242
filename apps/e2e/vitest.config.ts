import { nodeTests } from '@gongkai/vitest'

export default nodeTests({ name: 'e2e', testTimeout: 120_000, fileParallelism: false })
