import { parentPort } from 'node:worker_threads'
import { writeOfficeFile } from '../office-file.ts'
import type { WriteAnswer, WriteRequest } from './messages.ts'

async function answer({ id, kind, content, options }: WriteRequest): Promise<WriteAnswer> {
  try {
    return { id, bytes: await writeOfficeFile(kind, content, options) }
  } catch (error) {
    return { id, error: error instanceof Error ? (error.stack ?? error.message) : String(error) }
  }
}

parentPort!.on('message', (request: WriteRequest) => {
  void answer(request).then((done) => parentPort!.postMessage(done))
})
