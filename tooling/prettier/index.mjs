/** How source is laid out: no semicolons, single quotes, 120 columns. */
export default {
  semi: false,
  singleQuote: true,
  printWidth: 120,
  trailingComma: 'all',
  arrowParens: 'always',
  endOfLine: 'lf',
}
