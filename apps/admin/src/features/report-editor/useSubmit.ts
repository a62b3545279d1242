import { useCommand } from '../../client/useCommand.ts'
import { announce } from '../../layouts/announce.ts'
import { STEP_DONE } from '../../report/texts.zh-cn.ts'

/** Hands a report on to whoever signs it, once everything typed is with the server. */
export function useSubmit(reportId: () => string, saveFirst: () => Promise<void>, done: (receipt: string) => void) {
  const move = useCommand('approval.move', ['reportEditing.open', 'work.mine'])

  async function run() {
    await saveFirst()
    const answer = await move.run({ reportId: reportId(), transition: 'requestSignOff', reason: '', marks: [] })
    if (answer === undefined) return
    announce(STEP_DONE.requestSignOff)
    done(answer.contentHash)
  }

  return { run, busy: move.busy, failure: move.failure }
}
