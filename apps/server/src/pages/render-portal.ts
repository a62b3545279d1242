import { existsSync, statSync } from 'node:fs'
import { pathToFileURL } from 'node:url'
import type { PublicCaller } from '@gongkai/api'
import type { CheckedFile } from '@gongkai/core/exchange'

/** A public page as the portal renders it. */
export interface RenderedPage {
  readonly status: number
  readonly html: string
  readonly headers?: Readonly<Record<string, string>>
}

/** What the portal's server module offers. */
export type RenderPortal = (
  url: string,
  api: PublicCaller,
  options: { nonce: string; origin: string; checked?: CheckedFile },
) => Promise<RenderedPage>

/** Loads the built portal. Undefined while it has not been built; a later build is picked up without a restart. */
export function portalLoader(file: string): () => Promise<RenderPortal | undefined> {
  let loaded: { readonly builtAt: number; readonly render: RenderPortal } | undefined
  return async () => {
    if (!existsSync(file)) return undefined
    const builtAt = statSync(file).mtimeMs
    if (loaded?.builtAt === builtAt) return loaded.render
    const module: unknown = await import(`${pathToFileURL(file).href}?built=${builtAt}`)
    loaded = { builtAt, render: renderOf(module, file) }
    return loaded.render
  }
}

function renderOf(module: unknown, file: string): RenderPortal {
  if (typeof module === 'object' && module !== null && 'render' in module && typeof module.render === 'function')
    return module.render as RenderPortal
  throw new Error(`${file} exports no render function`)
}
