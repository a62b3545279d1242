import { readdirSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import type { Plugin } from 'vite'

const require = createRequire(import.meta.url)
const manifest = require.resolve('pdfjs-dist/package.json')
const { version } = JSON.parse(readFileSync(manifest, 'utf8')) as { version: string }

/** Folders the drawing of PDF pages asks for while it works: character maps, stand-ins for fonts, decoders, colour profiles. */
const FOLDERS = ['cmaps', 'standard_fonts', 'wasm', 'iccs']
const WORKER = 'legacy/build/pdf.worker.min.mjs'

/** What is served below `pdf/<version>/`, by the name it is asked for. */
function listAssets(): ReadonlyMap<string, string> {
  const root = dirname(manifest)
  const files = FOLDERS.flatMap((folder) =>
    readdirSync(join(root, folder)).map((name) => [`${folder}/${name}`, join(root, folder, name)] as const),
  )
  return new Map([['worker.mjs', join(root, WORKER)], ...files])
}

/**
 * Puts what draws PDF pages beside the app, at `pdf/<version>/…`: nothing is fetched from elsewhere, and a new version never
 * meets the files of an old one in a cache.
 */
export function pdfAssets(): Plugin {
  const assets = listAssets()
  const home = `pdf/${version}/`
  return {
    name: 'pdf-assets',
    generateBundle() {
      for (const [name, path] of assets)
        this.emitFile({ type: 'asset', fileName: `${home}${name}`, source: readFileSync(path) })
    },
    configureServer(server) {
      server.middlewares.use(`${server.config.base}${home}`, (request, response, next) => {
        const path = assets.get((request.url ?? '').split('?')[0]!.slice(1))
        if (path === undefined) return next()
        if (path.endsWith('js')) response.setHeader('content-type', 'text/javascript')
        response.end(readFileSync(path))
      })
    },
  }
}
