// Plain JavaScript: the test runner loads its configuration before it can read TypeScript from another package.
import vue from '@vitejs/plugin-vue'
import { defineConfig } from 'vitest/config'

/** @type {typeof import('./index.mjs').nodeTests} */
export function nodeTests(options) {
  return defineConfig({ test: { ...shared(options), environment: 'node' } })
}

/** @type {typeof import('./index.mjs').vueTests} */
export function vueTests(options) {
  return defineConfig({ plugins: [vue()], test: { ...shared(options), environment: 'happy-dom' } })
}

/** @param {import('./index.mjs').TestOptions} options */
function shared(options) {
  const testTimeout = options.testTimeout ?? 120_000
  return {
    name: options.name,
    include: ['src/**/*.test.ts'],
    globalSetup: [...(options.globalSetup ?? [])],
    setupFiles: [...(options.setupFiles ?? [])],
    testTimeout,
    hookTimeout: Math.max(testTimeout, 120_000),
    fileParallelism: options.fileParallelism ?? true,
    maxWorkers: 2,
    // One time zone for every machine: a due date must not depend on where the tests run.
    env: { TZ: 'Asia/Shanghai' },
    passWithNoTests: true,
    // The report is what the whole run counts its passed and failed tests from.
    reporters: /** @type {const} */ (['default', 'json']),
    outputFile: { json: '.vitest/report.json' },
  }
}
