import type { Linter } from 'eslint'
import { components } from './components.ts'
import { fences } from './fences.ts'
import { language, promises } from './language.ts'
import { size } from './size.ts'

export { type Room, rooms } from './rooms.ts'

/** The whole lint configuration; file patterns are relative to the repository root. */
export function workspaceLint(): Linter.Config[] {
  return [
    {
      name: 'gongkai/ignored',
      ignores: ['**/dist/**', '**/node_modules/**', '**/.turbo/**', '**/.vitest/**', '**/.data/**'],
    },
    { name: 'gongkai/no exceptions in comments', linterOptions: { noInlineConfig: true } },
    ...language,
    ...components,
    ...promises,
    ...size,
    ...fences(),
    {
      name: 'gongkai/commands may print',
      files: ['tooling/**/*.ts', 'apps/bench/**/*.ts', 'apps/e2e/src/soak/main.ts', '**/bin/*.mjs'],
      rules: { 'no-console': 'off' },
    },
  ]
}
