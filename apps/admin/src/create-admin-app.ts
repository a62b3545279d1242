import { VueQueryPlugin } from '@tanstack/vue-query'
import { createApp } from 'vue'
import type { RouterHistory } from 'vue-router'
import App from './App.vue'
import type { Client } from './client/client.ts'
import { createQueryCache } from './client/query-cache.ts'
import { CLIENT } from './client/useClient.ts'
import { createAdminRouter } from './router.ts'
import { createSession, SESSION } from './session/session.ts'

/** The whole app around a client, not yet mounted. `start` asks who is signed in and opens the first page. */
export function createAdminApp(client: Client, history: RouterHistory) {
  const cache = createQueryCache()
  const session = createSession(client, cache)
  const router = createAdminRouter(history, session)
  const app = createApp(App)
  app.provide(CLIENT, client).provide(SESSION, session)
  app.use(VueQueryPlugin, { queryClient: cache })

  async function start(): Promise<void> {
    await session.load()
    app.use(router)
    await router.isReady()
  }

  return { app, start, router, session, cache }
}
