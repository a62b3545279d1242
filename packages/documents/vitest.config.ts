import { nodeTests } from '@gongkai/vitest'

// Whole files are written and read here, some by other programs; a busy machine takes its time over one.
export default nodeTests({ name: 'documents', testTimeout: 180_000 })
