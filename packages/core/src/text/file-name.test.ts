import { describe, expect, it } from 'vitest'
import { cutPath, fileNameOf, isLeftBehind } from './file-name.ts'

describe('fileNameOf', () => {
  it('gives the name without its folders', () => {
    expect(fileNameOf('年报/2025/林业局.docx')).toBe('林业局.docx')
    expect(fileNameOf('')).toBe('')
  })

  it('keeps the ending of a name that is too long, and no half of a character', () => {
    const name = fileNameOf(`${'a'.repeat(194)}𠮷${'村'.repeat(50)}.docx`)
    expect(name).toBe(`${'a'.repeat(194)}.docx`)
    expect(fileNameOf(`${'村'.repeat(199)}𠮷.docx`)).toBe(`${'村'.repeat(195)}.docx`)
    expect(fileNameOf('村'.repeat(300))).toBe('村'.repeat(200))
  })
})

describe('cutPath', () => {
  it('leaves out the beginning of a path that is too long, and no half of a character', () => {
    expect(cutPath('一/二.docx')).toBe('一/二.docx')
    expect(cutPath(`${'b'.repeat(9)}𠮷${'a'.repeat(394)}.docx`)).toBe(`${'a'.repeat(394)}.docx`)
  })
})

describe('isLeftBehind', () => {
  it.each(['__MACOSX/年报.docx', 'a/.DS_Store', '.git/年报.docx', 'a/~$年报.docx', 'Thumbs.db', 'a/Desktop.ini'])(
    'leaves %s out',
    (path) => expect(isLeftBehind(path)).toBe(true),
  )

  it.each(['年报.docx', 'a.b/年报.v2.docx', 'Thumbs.db.docx', '__MACOSX.docx'])('keeps %s', (path) =>
    expect(isLeftBehind(path)).toBe(false),
  )
})
