import { nodeTests } from '@gongkai/vitest'

export default nodeTests({ name: 'server', globalSetup: ['@gongkai/db/testing'] })
