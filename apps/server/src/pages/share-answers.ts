/**
 * Shares one answer among all who ask at the same time. A question that is already out may have been answered from before
 * the asking, so whoever comes while it is waits for the next one: nobody gets an answer older than their own question.
 * A failure goes to those who waited for it and to nobody after them.
 */
export function shareAnswers<T>(ask: () => Promise<T>): () => Promise<T> {
  let running: Promise<T> | undefined
  let next: Promise<T> | undefined
  const start = () => {
    const answer = ask().finally(() => {
      running = undefined
    })
    running = answer
    return answer
  }
  const startNext = () => {
    next = undefined
    return start()
  }
  return () => next ?? (running === undefined ? start() : (next = running.then(startNext, startNext)))
}
