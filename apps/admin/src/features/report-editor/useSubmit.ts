import { useQueryClient } from '@tanstack/vue-query'
import { refresh } from '../../client/useAsk.ts'
import { useCommand } from '../../client/useCommand.ts'
import { announce } from '../../layouts/announce.ts'
import { STEP_DONE } from '../../report/texts.zh-cn.ts'

/** Hands a report on to whoever signs it, once everything typed is with the server. `done` gets the fingerprint of what was handed on. */
export function useSubmit(reportId: () => string, saveFirst: () => Promise<void>, done: (receipt: string) => void) {
  const move = useCommand('approval.move')
  const cache = useQueryClient()

  async function run() {
    await saveFirst()
    const answer = await move.run({ reportId: reportId(), transition: 'requestSignOff', reason: '', marks: [] })
    if (answer === undefined) return
    announce(STEP_DONE.requestSignOff)
    // First the receipt, then the news: with the news this page gives way to the one that is only read.
    done(answer.contentHash)
    await refresh(cache, ['reportEditing.open', 'work.mine'])
  }

  return { run, busy: move.busy, failure: move.failure }
}
