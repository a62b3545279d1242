import vue from '@vitejs/plugin-vue'
import { defineConfig } from 'vite'
import { pdfAssets } from './vite/pdf-assets.ts'

export default defineConfig({
  base: '/admin/',
  plugins: [vue(), pdfAssets()],
  // The server puts the nonce of each answer where this mark stands.
  html: { cspNonce: '__CSP_NONCE__' },
  // A data: address would be refused by the content policy for anything but images.
  build: { assetsInlineLimit: 0, chunkSizeWarningLimit: 700 },
  server: { proxy: { '/api': 'http://127.0.0.1:8080' } },
})
