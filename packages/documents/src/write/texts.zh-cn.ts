/** What every page of a report says that is not published yet. */
export const DRAFT_MARK = '草稿 未经审签和公布，不作为依据'
