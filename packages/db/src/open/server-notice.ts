import type { ServerOrigin } from './ensure-server.ts'

/** Something that happened to the embedded server and belongs in the log. */
export type ServerNotice =
  | { readonly kind: ServerOrigin; readonly port: number; readonly folder: string }
  | { readonly kind: 'lost' }
  | { readonly kind: 'restored'; readonly port: number }
  | { readonly kind: 'notRestored'; readonly error: unknown }

/** Hears what happens to the embedded server. */
export type OnNotice = (notice: ServerNotice) => void
