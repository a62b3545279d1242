import type { PublicApi } from './public-api.ts'
import { T } from './texts.zh-cn.ts'

/** The place a government governs, from its name: 澜江市人民政府 → 澜江市. */
export function placeOf(governmentName: string): string {
  return governmentName.replace(/人民政府$/, '')
}

// The government that runs a site does not change while the site runs: once known it is not asked for again.
let known = ''

/** Name of the site after the topmost government; a general one while no government is registered. */
export async function siteNameOf(api: PublicApi): Promise<string> {
  if (known === '') known = placeOf((await api.publicReports.home()).governmentName)
  return T.siteName(known)
}
