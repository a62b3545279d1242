import { QueryClient } from '@tanstack/vue-query'
import { toFailure } from './failure.ts'

const FRESH_FOR = 5_000
const TRIES_WITHOUT_ANSWER = 2

/**
 * The cache of answers. A refusal is final and never asked again by itself; only a missing answer is tried twice more.
 * The browser's own idea of being online says nothing about a server in the same building.
 */
export function createQueryCache(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: {
        staleTime: FRESH_FOR,
        networkMode: 'always',
        retry: (tries, error) => toFailure(error).code === 'NO_ANSWER' && tries < TRIES_WITHOUT_ANSWER,
      },
      mutations: { networkMode: 'always', retry: false },
    },
  })
}
