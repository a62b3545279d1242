import { defineTransform } from './transform.ts'

const FULL_WIDTH = /[０-９Ａ-Ｚａ-ｚ]/
const EVERY_FULL_WIDTH = new RegExp(FULL_WIDTH, 'g')
const OFFSET = 0xfee0

/** Full-width digits and letters to ordinary ones. Chinese punctuation keeps its width: it belongs to the text. */
export const fullWidth = defineTransform({
  name: 'full-width',
  isNeeded: (document) => FULL_WIDTH.test(document),
  load: () =>
    Promise.resolve((text) =>
      text.replace(EVERY_FULL_WIDTH, (character) => String.fromCharCode(character.charCodeAt(0) - OFFSET)),
    ),
})
