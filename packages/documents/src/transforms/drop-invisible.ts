import { defineTransform } from './transform.ts'

// Byte order marks, zero-width characters, soft hyphens, direction marks, and controls other than tab and line end.
const INVISIBLE = /[\u200b-\u200f\u202a-\u202e\u2060\ufeff\u00ad\u0000-\u0008\u000b\u000e-\u001f\u007f]/
const EVERY_INVISIBLE = new RegExp(INVISIBLE, 'g')

/** Removes characters nobody sees; they come from word processors and from copying out of web pages. */
export const dropInvisible = defineTransform({
  name: 'drop-invisible',
  isNeeded: (document) => INVISIBLE.test(document),
  load: () => Promise.resolve((text) => text.replace(EVERY_INVISIBLE, '')),
})
