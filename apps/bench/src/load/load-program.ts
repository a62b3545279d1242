import autocannon from 'autocannon'
import type { LoadAnswer, LoadOrder } from './requests.ts'

const CONNECTIONS = 10

/** Runs one order. The answer goes out with the last response: autocannon itself only looks up once a second. */
function run({ url, amount }: LoadOrder): void {
  let [responses, answered] = [0, 0]
  const instance = autocannon({ url, amount, connections: CONNECTIONS }, () => undefined)
  instance.on('response', (_client, status) => {
    responses += 1
    if (status >= 200 && status < 300) answered += 1
    if (responses !== amount) return
    const answer: LoadAnswer = { answered }
    process.send?.(answer)
  })
}

// A process of its own, so that the asking does not take the time of the answering.
process.on('message', run)
