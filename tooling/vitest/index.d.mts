import type { ViteUserConfig } from 'vitest/config'

/** Settings that differ from room to room. */
export interface TestOptions {
  /** Name shown in front of every test of this room. */
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
export function nodeTests(options: TestOptions): ViteUserConfig

/** Test settings of a room of Vue components, run in a simulated document. */
export function vueTests(options: TestOptions): ViteUserConfig
