import { existsSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import vue from '@vitejs/plugin-vue'
import { defineConfig, type Manifest, type Plugin } from 'vite'

const SCRIPT = 'src/entry-client.ts'
const STYLES = 'src/entry-styles.ts'
const manifestFile = fileURLToPath(new URL('dist/client/.vite/manifest.json', import.meta.url))

/** Names of the client build's files, written into the server build. The client is built first. */
function builtAssets(): { scripts: string[]; styles: string[] } {
  if (!existsSync(manifestFile)) throw new Error('Build the client before the server: dist/client is missing.')
  const manifest = JSON.parse(readFileSync(manifestFile, 'utf8')) as Manifest
  return {
    scripts: [`/${manifest[SCRIPT]?.file}`],
    styles: [...(manifest[SCRIPT]?.css ?? []), ...(manifest[STYLES]?.css ?? [])].map((file) => `/${file}`),
  }
}

/** Pages are drawn on the server only: of what the components need in the browser, their styles stay and their code goes. */
function stylesOnly(): Plugin {
  return {
    name: 'portal-styles-only',
    apply: 'build',
    writeBundle({ dir = '' }, bundle) {
      const wanted = Object.values(bundle).find(
        (file) => file.type === 'chunk' && file.facadeModuleId?.endsWith(SCRIPT),
      )
      const needed = new Set(wanted?.type === 'chunk' ? [wanted.fileName, ...wanted.imports] : [])
      for (const [name, file] of Object.entries(bundle))
        if (file.type === 'chunk' && !needed.has(name)) rmSync(join(dir, name))
    },
  }
}

export default defineConfig(({ isSsrBuild }) =>
  isSsrBuild === true
    ? {
        plugins: [vue()],
        define: { __PORTAL_ASSETS__: JSON.stringify(builtAssets()), 'process.env.NODE_ENV': '"production"' },
        // One file that runs wherever Node does: nothing to resolve at run time.
        ssr: { noExternal: true },
      }
    : {
        plugins: [vue(), stylesOnly()],
        build: { manifest: true, rollupOptions: { input: [SCRIPT, STYLES] } },
      },
)
