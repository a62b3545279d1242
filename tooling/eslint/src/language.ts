import type { Linter } from 'eslint'
import tseslint from 'typescript-eslint'

/** How TypeScript is written in every room. */
export const language: Linter.Config[] = [
  ...(tseslint.configs.recommended as Linter.Config[]),
  {
    name: 'gongkai/language',
    files: ['**/*.{ts,vue,mjs}'],
    rules: {
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      'no-console': 'error',
      'no-var': 'error',
      'prefer-const': 'error',
      'object-shorthand': 'error',
      'no-empty': ['error', { allowEmptyCatch: false }],
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/ban-ts-comment': 'error',
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
    },
  },
  {
    name: 'gongkai/named exports',
    files: ['**/*.ts'],
    ignores: ['**/*.config.ts', '**/*.d.ts'],
    rules: {
      'no-restricted-exports': [
        'error',
        {
          restrictDefaultExports: {
            direct: true,
            named: true,
            defaultFrom: true,
            namedFrom: true,
            namespaceFrom: true,
          },
        },
      ],
    },
  },
]

const asynchronous = [
  'packages/db',
  'packages/documents',
  'packages/api',
  'apps/server',
  'apps/cli',
  'apps/e2e',
  'apps/bench',
  'tooling/setup',
]

/** Where promises live, a forgotten one is an error; this needs types, so it is limited to those rooms. */
export const promises: Linter.Config[] = [
  {
    name: 'gongkai/promises',
    files: asynchronous.map((folder) => `${folder}/src/**/*.ts`),
    languageOptions: { parserOptions: { projectService: true } },
    rules: {
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/no-misused-promises': ['error', { checksVoidReturn: { arguments: false } }],
      '@typescript-eslint/await-thenable': 'error',
    },
  },
]
