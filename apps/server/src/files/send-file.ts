import type { Response } from 'express'
import { contentDisposition } from './content-disposition.ts'

/** A file as the use cases give it: written when it is asked for. */
export interface FileToSend {
  readonly fileName: string
  readonly mediaType: string
  readonly write: () => Promise<Uint8Array>
}

/** Sends a file to be saved under its own name. Where the reader has it already (by its tag) it is not even written. */
export async function sendFile(response: Response, { fileName, mediaType, write }: FileToSend): Promise<void> {
  if (response.req.fresh) {
    response.status(304).end()
    return
  }
  const bytes = await write().catch((error: unknown) => {
    // What is answered instead is no file: it must not be kept, nor under the file's tag.
    for (const header of ['etag', 'cache-control']) response.removeHeader(header)
    throw error
  })
  response.set('content-disposition', contentDisposition(fileName)).type(mediaType).send(Buffer.from(bytes))
}
