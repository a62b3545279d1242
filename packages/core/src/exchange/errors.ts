import { z } from 'zod'
import { ERROR_CODES } from '../errors/error-codes.ts'

/** How every refused or failed action answers: its code, the facts that explain it, the sentence to show, and a number to find it in the log. */
export const ErrorBody = z.object({
  code: z.enum(ERROR_CODES),
  facts: z.record(z.string(), z.union([z.string(), z.number(), z.boolean(), z.null(), z.array(z.string())])),
  text: z.string(),
  reference: z.string(),
})
export type ErrorBody = z.infer<typeof ErrorBody>
