import { ImportView } from '@gongkai/core/exchange'

/** What is kept of a reading: everything of the view that does not depend on the draft of the moment. */
export const Recognition = ImportView.pick({
  fileKind: true,
  keptBecause: true,
  encoding: true,
  recognised: true,
  warnings: true,
  cells: true,
  missing: true,
  unread: true,
  sections: true,
  source: true,
  carriedDifferences: true,
})
