/** Names of files the server makes. */
export const FILE_TEXTS = { batchResult: '批量导入结果.csv' } as const
