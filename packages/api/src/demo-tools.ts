import { hashPassword } from './features/accounts/password.ts'
import { contentHash } from './features/approval/content-hash.ts'
import { publicAddress } from './features/public-reports/public-address.ts'
import { indexTokens } from './features/public-search/search-tokens.ts'

/** What loading invented data needs of the use cases, so that it has no idea of its own of a password hash or an address. */
export const demoTools = {
  hashPassword,
  indexTokens,
  contentHash,
  publicAddress: (slug: string, reportingYear: number) => publicAddress({ organ: { slug }, reportingYear }),
}
