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
  response.set('content-disposition', contentDisposition(fileName))
  if (response.req.fresh) response.status(304).end()
  else response.type(mediaType).send(Buffer.from(await write()))
}
