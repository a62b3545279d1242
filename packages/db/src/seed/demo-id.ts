import { createHash } from 'node:crypto'

/**
 * The id of a demo object, made from its name: the same object has the same id in every demo database, so that addresses
 * in a talk or a test stay true. Shaped as a UUID of version 8, the one for ids of one's own making.
 */
export function demoId(...name: readonly (string | number)[]): string {
  const hex = createHash('sha256')
    .update(`gongkai demo/${name.join('/')}`)
    .digest('hex')
  const variant = '89ab'[Number.parseInt(hex[16]!, 16) & 3]
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-${variant}${hex.slice(17, 20)}-${hex.slice(20, 32)}`
}
