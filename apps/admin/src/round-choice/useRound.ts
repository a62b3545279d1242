import { computed } from 'vue'
import { useRoute, useRouter } from 'vue-router'
import { useAsk } from '../client/useAsk.ts'
import { chooseRound, sortRounds } from './choose-round.ts'

/** The round a page is about: the one in its address, otherwise the open and newest. `choose` goes to another. `wholeOnly` leaves out rounds of which the person sees only a part. */
export function useRound({ wholeOnly = false } = {}) {
  const route = useRoute()
  const router = useRouter()
  const list = useAsk('rounds.list', undefined)
  const wanted = computed(() => {
    const id = route.params['roundId']
    return typeof id === 'string' ? id : ''
  })
  const rounds = computed(() => sortRounds((list.data.value?.rounds ?? []).filter(({ whole }) => whole || !wholeOnly)))
  return {
    list,
    rounds,
    round: computed(() => chooseRound(rounds.value, wanted.value)),
    choose: (roundId: string) => router.push({ name: route.name ?? 'board', params: { roundId } }),
  }
}
