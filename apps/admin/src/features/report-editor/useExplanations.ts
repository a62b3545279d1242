import { computed, ref, shallowRef } from 'vue'
import type { Finding } from '@gongkai/core'
import { newCommandId } from '../../client/command-id.ts'
import { toFailure, type Failure } from '../../client/failure.ts'
import { useClient } from '../../client/useClient.ts'
import { announce } from '../../layouts/announce.ts'
import type { ReportView } from '../../report/report-view.ts'

type StoredExplanation = ReportView['explanations'][number]

/** Explanations of a report: those it came with and those written since. What is typed is saved first, so that both sides mean the same finding. */
export function useExplanations(view: () => ReportView, saveFirst: () => Promise<void>) {
  const client = useClient()
  const written = shallowRef<readonly StoredExplanation[]>([])
  const busy = ref(false)
  const failure = shallowRef<Failure | null>(null)
  const all = computed(() => {
    const fresh = new Set(written.value.map(({ findingKey }) => findingKey))
    return [...view().explanations.filter(({ findingKey }) => !fresh.has(findingKey)), ...written.value]
  })

  async function explain(finding: Finding, text: string, done: () => void) {
    busy.value = true
    failure.value = null
    try {
      await saveFirst()
      const { explanation } = await client.mutate('reportEditing.explain', {
        commandId: newCommandId(),
        reportId: view().id,
        findingKey: finding.key,
        code: finding.code,
        text,
      })
      written.value = [...written.value.filter(({ findingKey }) => findingKey !== finding.key), explanation]
      announce('说明已写入。')
      done()
    } catch (error) {
      failure.value = toFailure(error)
    } finally {
      busy.value = false
    }
  }

  return { all, keys: computed(() => new Set(all.value.map(({ findingKey }) => findingKey))), busy, failure, explain }
}
