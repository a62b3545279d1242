import { ref, shallowRef } from 'vue'
import { newCommandId } from '../../client/command-id.ts'
import { toFailure, type Failure } from '../../client/failure.ts'
import type { InputOf } from '../../client/procedures.ts'
import { useClient } from '../../client/useClient.ts'
import { announce } from '../../layouts/announce.ts'
import type { BlankCells } from '../../report/finding-order.ts'
import type { ReportDraft } from './useReportDraft.ts'

type Table = InputOf<'reportEditing.fillZeros'>['table']

/** Declares blank cells to be zero, table by table, in the name of whoever asks. */
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
      for (const { table } of blanks) {
        const answer = await client.mutate('reportEditing.fillZeros', {
          commandId: newCommandId(),
          reportId: reportId(),
          table: table as Table,
        })
        draft.takeStored([...answer.saved, ...answer.conflicts])
      }
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
