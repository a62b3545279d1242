import { keepPreviousData, useQuery, type QueryClient } from '@tanstack/vue-query'
import { computed, toValue, type MaybeRefOrGetter } from 'vue'
import { toFailure, type Failure } from './failure.ts'
import type { InputOf, OutputOf, QueryPath } from './procedures.ts'
import { useClient } from './useClient.ts'

/** The cache key of a question: its path, then its input. A path alone names every answer of that procedure. */
export function keyOf<P extends QueryPath>(path: P, input?: InputOf<P>): readonly unknown[] {
  return input === undefined ? [path] : [path, input]
}

/** How a question is asked. */
export interface AskOptions {
  /** Asks again after so many milliseconds while the page is looked at. */
  readonly every?: MaybeRefOrGetter<number>
  /** Shows the answer to the former input until the next one is there. */
  readonly keep?: boolean
}

/**
 * Asks the api and keeps the answer. An input of `null` means "not yet". `data` is undefined until the first answer;
 * `failure` is the sentence to show when there is none.
 */
export function useAsk<P extends QueryPath>(
  path: P,
  input: MaybeRefOrGetter<InputOf<P> | null>,
  options: AskOptions = {},
) {
  const client = useClient()
  const asked = computed(() => toValue(input))
  const query = useQuery({
    queryKey: computed(() => [path, asked.value]),
    queryFn: ({ signal }) => client.query(path, asked.value as InputOf<P>, signal),
    enabled: computed(() => asked.value !== null),
    refetchInterval: computed(() => toValue(options.every) ?? false),
    placeholderData: options.keep === true ? keepPreviousData : undefined,
  })
  return {
    data: computed(() => query.data.value as OutputOf<P> | undefined),
    failure: computed((): Failure | null => (query.error.value === null ? null : toFailure(query.error.value))),
    waiting: query.isPending,
    again: () => query.refetch(),
  }
}

/** Marks answers as out of date, so that whoever shows them asks again. */
export function refresh(cache: QueryClient, paths: readonly QueryPath[]): Promise<unknown> {
  return Promise.all(paths.map((path) => cache.invalidateQueries({ queryKey: keyOf(path) })))
}
