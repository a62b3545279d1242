import type { Linter } from 'eslint'
import vue from 'eslint-plugin-vue'
import tseslint from 'typescript-eslint'
import parser from 'vue-eslint-parser'

// Layout of templates is the formatter's work.
const layout = [
  'first-attribute-linebreak',
  'html-closing-bracket-newline',
  'html-closing-bracket-spacing',
  'html-indent',
  'html-quotes',
  'html-self-closing',
  'max-attributes-per-line',
  'multiline-html-element-content-newline',
  'mustache-interpolation-spacing',
  'no-multi-spaces',
  'no-spaces-around-equal-signs-in-attribute',
  'singleline-html-element-content-newline',
]

/** How Vue components are written: script, template, style, and no raw HTML. */
export const components: Linter.Config[] = [
  ...(vue.configs['flat/recommended'] as Linter.Config[]),
  {
    name: 'gongkai/components',
    files: ['**/*.vue'],
    languageOptions: {
      parser,
      parserOptions: { parser: tseslint.parser, extraFileExtensions: ['.vue'], sourceType: 'module' },
    },
    rules: {
      ...Object.fromEntries(layout.map((rule) => [`vue/${rule}`, 'off'])),
      'no-undef': 'off',
      'vue/block-order': ['error', { order: ['script', 'template', 'style'] }],
      'vue/component-api-style': ['error', ['script-setup']],
      'vue/define-emits-declaration': ['error', 'type-based'],
      'vue/define-props-declaration': ['error', 'type-based'],
      'vue/multi-word-component-names': ['error', { ignores: ['App'] }],
      'vue/no-v-html': 'error',
      'vue/require-default-prop': 'off',
    },
  },
]
