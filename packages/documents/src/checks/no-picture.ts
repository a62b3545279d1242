import type { ImportCheck } from './check.ts'

/** No page shows a picture that may hold a table. Nothing is read from pictures and nothing is guessed. */
export const noPicture: ImportCheck = ({ picturePages }) =>
  picturePages.length === 0 ? [] : [{ code: 'PICTURES_NOT_READ', params: { pages: picturePages.join('、') } }]
