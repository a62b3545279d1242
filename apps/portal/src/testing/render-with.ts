import { render, type PublicApi, type Rendered } from '../entry-server.ts'
import { fakePublicApi } from './fake-public-api.ts'

const OPTIONS = { nonce: 'n0nce', origin: 'https://example.test', siteName: '澜江市政府信息公开年度报告' }

/** Renders an address from fixtures. */
export function renderWith(url: string, api: PublicApi = fakePublicApi()): Promise<Rendered> {
  return render(url, api, OPTIONS)
}
