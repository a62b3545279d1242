import type { Teller } from '../teller.ts'

/** Applications received in the year, with their unit. */
export const received = (t: Teller) => t.nu('received', t.f.received)

/** Applications carried in from the year before. */
export const carriedIn = (t: Teller) => t.nu('carriedIn', t.f.carriedIn)

/** Applications carried out into the next year. */
export const carriedOut = (t: Teller) => t.nu('carriedOut', t.f.carriedOut)

/** Applications answered in the year. */
export const answered = (t: Teller) => t.nu('answered', t.f.answered)

/** Applications there were to answer: the new ones and those carried in. */
export const handled = (t: Teller) => t.nu('handled', t.f.received + t.f.carriedIn)

/** Applications of natural persons. */
export const natural = (t: Teller) => t.nu('applicants', t.f.natural, '自然人')

/** Applications of organisations. */
export const legal = (t: Teller) => t.nu('applicants', t.f.legal, '法人')

/** Applications granted. */
export const granted = (t: Teller) => t.nu('outcome', t.f.outcome('granted'), '予以公开')

/** Applications granted in part. */
export const partly = (t: Teller) => t.nu('outcome', t.f.outcome('partiallyGranted'), '部分公开')

/** Applications denied. */
export const denied = (t: Teller) => t.nu('outcome', t.f.outcome('denied'), '不予公开')

/** Applications for what the organ does not have. */
export const unable = (t: Teller) => t.nu('outcome', t.f.outcome('unable'), '无法提供')

/** Administrative reviews of table 4. */
export const review = (t: Teller) => t.nu('review', t.f.review.total)

/** Lawsuits of table 4. */
export const court = (t: Teller) => t.nu('litigation', t.f.litigation.total)

/** Cases of table 4 that ended in a way, or came in one. */
export const part = (t: Teller, name: string, value: number) => t.nu('case', value, name)

/** Words that say there was neither a review nor a lawsuit. */
export const neither = (t: Teller, words: string) => t.claim('denied', 'litigation', t.claim('denied', 'review', words))

/** True when table 4 is empty. */
export const quiet = (t: Teller) => t.f.review.total + t.f.litigation.total === 0
