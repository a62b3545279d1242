import { nodeTests } from '@gongkai/vitest'

export default nodeTests({ name: 'api', globalSetup: ['@gongkai/db/testing'] })
