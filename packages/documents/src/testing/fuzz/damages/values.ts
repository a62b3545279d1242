import { replaceSome, type Damage } from '../damage.ts'
import { changeWords } from './text.ts'

/** Values in place of others, as JSON or a line of a table may hold them. */
const VALUES = [
  ...['null', 'true', '-1', '0.5', '1e308', '99999999999999999999', '""', '"一"', '"\\ud800"', '"\\u0000"', '[]', '{}'],
  ...[
    '"__proto__"',
    '"=1+1"',
    '"1 2"',
    '"2024"',
    `"${'9'.repeat(400)}"`,
    '['.repeat(5000),
    '{"a":'.repeat(5000),
    'NaN',
  ],
]
const families = ['text'] as const

/** Damage to values that stand between quotes and commas: our own JSON and CSV. Other texts hardly hold any. */
export const VALUE_DAMAGES: readonly Damage[] = [
  {
    name: 'values exchanged',
    families,
    apply: changeWords((text, { random }) =>
      replaceSome(text, /"(?:[^"\\\n]|\\.)*"|-?\d+(?:\.\d+)?/g, { random, most: 8, by: () => random.pick(VALUES) }),
    ),
  },
  {
    name: 'commas and quotes lost and doubled',
    families,
    apply: changeWords((text, { random }) =>
      replaceSome(text, /[",:;{}[\]\t]/g, {
        random,
        most: 6,
        by: (found) => random.pick(['', found + found, '"', ',']),
      }),
    ),
  },
  {
    name: 'names exchanged',
    families,
    apply: changeWords((text, { random }) => {
      const names = [...new Set([...text.matchAll(/\bt[234](?:\.\w+)+|"\w+"(?=:)/g)].map(([found]) => found))]
      if (names.length === 0) return text
      return replaceSome(text, /\bt[234](?:\.\w+)+|"\w+"(?=:)/g, { random, most: 10, by: () => random.pick(names) })
    }),
  },
]
