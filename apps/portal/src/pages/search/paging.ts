/** How many reports one page of answers holds. */
export const HITS_PER_PAGE = 20
