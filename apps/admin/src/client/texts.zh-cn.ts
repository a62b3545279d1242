/** Sentences about the connection itself; everything else is said by the api. */
export const CLIENT_TEXTS = {
  noAnswer: '连不上服务器。本页内容都还在，请检查网络后再试。',
} as const
