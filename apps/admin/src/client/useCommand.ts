import { useQueryClient } from '@tanstack/vue-query'
import { computed, ref, shallowRef } from 'vue'
import { newCommandId } from './command-id.ts'
import { toFailure, type Failure } from './failure.ts'
import type { CommandInput, CommandPath, InputOf, OutputOf, QueryPath } from './procedures.ts'
import { refresh } from './useAsk.ts'
import { useClient } from './useClient.ts'

/**
 * One action of a screen. `run` answers the api's output, or undefined with the sentence in `failure`. The same input sent
 * again after no answer came carries the same number, so it is never done twice. Afterwards `changes` are asked anew.
 */
export function useCommand<P extends CommandPath>(path: P, changes: readonly QueryPath[] = []) {
  const client = useClient()
  const cache = useQueryClient()
  const busy = ref(false)
  const failure = shallowRef<Failure | null>(null)
  let unanswered: { readonly input: string; readonly commandId: string } | null = null

  function numberFor(input: CommandInput<P>): string {
    const written = JSON.stringify(input)
    if (unanswered?.input !== written) unanswered = { input: written, commandId: newCommandId() }
    return unanswered.commandId
  }

  async function run(input: CommandInput<P>): Promise<OutputOf<P> | undefined> {
    busy.value = true
    failure.value = null
    try {
      const answer = await client.mutate(path, { ...input, commandId: numberFor(input) } as InputOf<P>)
      unanswered = null
      await refresh(cache, changes)
      return answer
    } catch (error) {
      failure.value = toFailure(error)
      if (failure.value.code !== 'NO_ANSWER') unanswered = null
      return undefined
    } finally {
      busy.value = false
    }
  }

  return { run, busy: computed(() => busy.value), failure, forget: () => (failure.value = null) }
}
