import { ref, shallowRef } from 'vue'
import { newCommandId } from '../../client/command-id.ts'
import { toFailure, type Failure } from '../../client/failure.ts'
import type { InputOf } from '../../client/procedures.ts'
import { useClient } from '../../client/useClient.ts'
import { announce } from '../../layouts/announce.ts'
import type { BlankCells } from '../../report/finding-order.ts'
import type { ReportDraft } from './useReportDraft.ts'

type Table = InputOf<'reportEditing.fillZeros'>['table']

/** Declares blank cells of one table, or of the whole report, to be zero in the name of whoever asks. */
export function useFillZeros(reportId: () => string, draft: Pick<ReportDraft, 'flush' | 'takeStored'>) {
  const client = useClient()
  const busy = ref(false)
  const failure = shallowRef<Failure | null>(null)

  /** Answers true when every blank named is filled. */
  async function run(blanks: readonly BlankCells[]): Promise<boolean> {
    busy.value = true
    failure.value = null
    try {
      await draft.flush()
      // Blanks in more than one table are all there are: one declaration covers them.
      const table = blanks.length === 1 ? (blanks[0]!.table as Table) : null
      const input = { commandId: newCommandId(), reportId: reportId(), table }
      const answer = await client.mutate('reportEditing.fillZeros', input)
      draft.takeStored([...answer.saved, ...answer.conflicts])
      announce('其余格已填 0。')
      return true
    } catch (error) {
      failure.value = toFailure(error)
      return false
    } finally {
      busy.value = false
    }
  }

  return { busy, failure, run }
}
