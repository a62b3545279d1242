import { describe, expect, it } from 'vitest'
import { withoutStyles } from './narrative-paste.ts'

describe('withoutStyles', () => {
  it('takes away styles and leaves the words, tables and spans', () => {
    const pasted = `<style>p { color: red }</style><p style="color:red" class="a">甲</p><td colspan="2" style='width:1pt'>乙</td>`
    expect(withoutStyles(pasted)).toBe('<p class="a">甲</p><td colspan="2">乙</td>')
  })

  it('touches no words about style', () => {
    expect(withoutStyles('<p>style="1" 是一种写法</p>')).toContain('是一种写法')
  })
})
