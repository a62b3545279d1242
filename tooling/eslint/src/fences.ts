import type { Linter } from 'eslint'
import { type ImportPattern, importPatterns, noTestRunner, useCasePatterns } from './import-patterns.ts'
import { type Room, rooms } from './rooms.ts'

const tests = ['**/*.test.ts', '**/testing/**', '**/*.fixture.ts']

/** Import fences of every room; each message names the right door. */
export function fences(): Linter.Config[] {
  return [...rooms.flatMap(roomFences), ...apiFences(), environmentFence, ...coreFences]
}

function roomFences(room: Room): Linter.Config[] {
  const files = [`${room.folder}/src/**/*.{ts,vue}`]
  return [
    {
      name: `gongkai/fence ${room.folder}`,
      files,
      ignores: tests,
      rules: restrict([...importPatterns(room, false), noTestRunner]),
    },
    {
      name: `gongkai/fence ${room.folder} tests`,
      files: tests.map((test) => `${room.folder}/src/${test}`),
      rules: restrict(importPatterns(room, true)),
    },
  ].map((config) =>
    room.folder === 'apps/e2e' ? { ...config, ignores: [], rules: restrict(importPatterns(room, true)) } : config,
  )
}

// A later block replaces the options of an earlier one, so the use cases repeat the fences of their room.
function apiFences(): Linter.Config[] {
  const api = rooms.find((room) => room.folder === 'packages/api')
  if (api === undefined) return []
  return [
    {
      name: 'gongkai/fence use cases',
      files: ['packages/api/src/features/**/*.ts'],
      ignores: [...tests, '**/router.ts'],
      rules: restrict([...importPatterns(api, false), noTestRunner, ...useCasePatterns]),
    },
  ]
}

function restrict(patterns: readonly ImportPattern[]): Linter.RulesRecord {
  return { '@typescript-eslint/no-restricted-imports': ['error', { patterns: [...patterns] }] }
}

const processEnv = {
  object: 'process',
  property: 'env',
  message: 'Only env.ts reads the environment, through a zod schema; take the value as an argument.',
}

const environmentFence: Linter.Config = {
  name: 'gongkai/fence environment',
  files: ['{packages,apps,tooling}/**/*.{ts,vue}'],
  ignores: ['**/env.ts'],
  rules: { 'no-restricted-properties': ['error', processEnv] },
}

const impure = [
  'process',
  'Buffer',
  'console',
  'fetch',
  'window',
  'document',
  'navigator',
  'localStorage',
  'setTimeout',
  'setInterval',
  'performance',
  'crypto',
  'require',
  '__dirname',
]
const unpredictable = [
  { object: 'Date', property: 'now', message: 'core reads no clock: take the moment as an argument.' },
  { object: 'Math', property: 'random', message: 'core rolls no dice: take the generator as an argument.' },
]

const coreFences: Linter.Config[] = [
  {
    name: 'gongkai/fence core globals',
    files: ['packages/core/src/**/*.ts'],
    ignores: ['**/*.test.ts'],
    rules: {
      'no-restricted-globals': [
        'error',
        ...impure.map((name) => ({ name, message: 'core runs anywhere: no Node or browser globals.' })),
      ],
      'no-restricted-properties': ['error', processEnv, ...unpredictable],
      'no-restricted-syntax': [
        'error',
        {
          selector: "NewExpression[callee.name='Date'][arguments.length=0]",
          message: 'core reads no clock: take the moment as an argument.',
        },
      ],
    },
  },
]
