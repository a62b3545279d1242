import { nodeTests } from '@gongkai/vitest'

export default nodeTests({ name: 'server' })
