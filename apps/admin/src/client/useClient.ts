import { inject, type InjectionKey } from 'vue'
import type { Client } from './client.ts'

/** Where the client of the running app is provided. */
export const CLIENT: InjectionKey<Client> = Symbol('client')

/** The api of the running app. Throws outside of it: a screen without a client is a mistake of ours. */
export function useClient(): Client {
  const client = inject(CLIENT)
  if (client === undefined) throw new Error('No client is provided')
  return client
}
