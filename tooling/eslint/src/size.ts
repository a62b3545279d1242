import type { ESLint, Linter } from 'eslint'
import { builtinRules } from 'eslint/use-at-your-own-risk'

const lines = { skipBlankLines: true, skipComments: true }
const pureData = ['**/formats/**', '**/fixtures/**', '**/migrations/**']

// One rule cannot warn at 200 and fail at 300, so the built-in rule is offered a second time under another name.
const maxLines = builtinRules.get('max-lines')
const advice: ESLint.Plugin = { rules: maxLines === undefined ? {} : { 'max-lines': maxLines } }

/** How long files and functions may grow; formats, fixtures and migrations are data and exempt. */
export const size: Linter.Config[] = [
  {
    name: 'gongkai/size of files',
    files: ['**/*.{ts,vue,mjs}'],
    ignores: pureData,
    plugins: { advice },
    rules: {
      'max-lines': ['error', { max: 300, ...lines }],
      'advice/max-lines': ['warn', { max: 200, ...lines }],
    },
  },
  {
    name: 'gongkai/size of functions',
    files: ['**/*.{ts,vue,mjs}'],
    ignores: [...pureData, '**/*.test.ts'],
    rules: { 'max-lines-per-function': ['warn', { max: 40, ...lines }] },
  },
]
