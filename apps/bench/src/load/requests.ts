/** What the load program is asked for: so many requests of one address. */
export interface LoadOrder {
  readonly url: string
  readonly amount: number
}

/** What it answers: how many were answered with 2xx. */
export interface LoadAnswer {
  readonly answered: number
}
