import { flushPromises, mount } from '@vue/test-utils'
import { VueQueryPlugin } from '@tanstack/vue-query'
import { vi } from 'vitest'
import { createMemoryHistory } from 'vue-router'
import App from '../App.vue'
import { createQueryCache } from '../client/query-cache.ts'
import { CLIENT } from '../client/useClient.ts'
import { createAdminRouter } from '../router.ts'
import { createSession, SESSION } from '../session/session.ts'
import { createFakeClient, type Answers } from './fake-client.ts'
import { signedIn } from './samples.ts'

/** The app at an address, with a fake api behind it, in the document. Call `unmount` when the test is over. */
export async function openPage(path: string, answers: Answers) {
  const fake = createFakeClient({ 'accounts.session': () => signedIn(), ...answers })
  const cache = createQueryCache()
  cache.setDefaultOptions({ queries: { retry: false, networkMode: 'always' } })
  const session = createSession(fake.client, cache)
  await session.load()
  const router = createAdminRouter(createMemoryHistory('/admin/'), session)
  await router.push(path)
  await router.isReady()
  const host = document.createElement('div')
  document.body.append(host)
  const wrapper = mount(App, {
    attachTo: host,
    global: {
      plugins: [router, [VueQueryPlugin, { queryClient: cache }]],
      provide: { [CLIENT as symbol]: fake.client, [SESSION as symbol]: session },
    },
  })
  await settle()
  return { ...fake, wrapper, router, session, cache, unmount: () => wrapper.unmount() }
}

/** Waits until nothing moves any more: answers, their rendering, and what that asked in turn. */
export async function settle(): Promise<void> {
  for (let round = 0; round < 4; round++) await flushPromises()
}

const PATIENCE = 15_000

/** Waits for an expectation to hold; answers what it returned. Long enough for a machine with other work. */
export function until<T>(expectation: () => T): Promise<T> {
  return vi.waitFor(expectation, { timeout: PATIENCE, interval: 10 })
}
