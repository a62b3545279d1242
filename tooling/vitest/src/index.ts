import vue from '@vitejs/plugin-vue'
import { defineConfig, type ViteUserConfig } from 'vitest/config'

/** Settings that differ from room to room. */
export interface TestOptions {
  /** Folder name shown in front of every test of this room. */
  readonly name: string
  /** Modules run once before the first and after the last test of a run. */
  readonly globalSetup?: readonly string[]
  /** Modules run before each test file. */
  readonly setupFiles?: readonly string[]
  /** How long one test may take, in milliseconds. */
  readonly testTimeout?: number
  /** Off where test files share one browser or one server. */
  readonly fileParallelism?: boolean
}

/** Test settings of a room that runs in Node. */
export function nodeTests(options: TestOptions): ViteUserConfig {
  return defineConfig({ test: { ...shared(options), environment: 'node' } })
}

/** Test settings of a room of Vue components, run in a simulated document. */
export function vueTests(options: TestOptions): ViteUserConfig {
  return defineConfig({ plugins: [vue()], test: { ...shared(options), environment: 'happy-dom' } })
}

function shared(options: TestOptions) {
  const timeout = options.testTimeout ?? 20_000
  return {
    name: options.name,
    include: ['src/**/*.test.ts'],
    globalSetup: [...(options.globalSetup ?? [])],
    setupFiles: [...(options.setupFiles ?? [])],
    testTimeout: timeout,
    hookTimeout: Math.max(timeout, 60_000),
    fileParallelism: options.fileParallelism ?? true,
    maxWorkers: 2,
    // One time zone for every machine: a due date must not depend on where the tests run.
    env: { TZ: 'Asia/Shanghai' },
    passWithNoTests: true,
  }
}
