import { nodeTests } from '@gongkai/vitest'

export default nodeTests({
  name: 'e2e',
  globalSetup: ['@gongkai/db/testing'],
  testTimeout: 180_000,
  fileParallelism: false,
})
