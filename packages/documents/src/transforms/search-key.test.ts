import { describe, expect, it } from 'vitest'
import { searchKey } from './search-key.ts'

describe('searchKey', () => {
  it('brings traditional and simplified glyphs together', async () => {
    expect(await searchKey('雲溪縣 財政局')).toBe(await searchKey('云溪县财政局'))
  })

  it('leaves width, case, spaces and punctuation out', async () => {
    expect(await searchKey('ＡＢ（２０２４）年')).toBe('ab2024年')
  })
})
