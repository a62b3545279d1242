import { computed } from 'vue'
import { useAsk } from '../client/useAsk.ts'
import { chinaToday } from './dates.ts'

/** Today in China as the server counts it (a demo stands on a fixed day); until it answers, by this machine's clock. */
export function useToday() {
  const work = useAsk('work.mine', undefined)
  return computed(() => work.data.value?.today ?? chinaToday(new Date()))
}
