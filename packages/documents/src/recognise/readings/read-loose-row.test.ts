import { describe, expect, it } from 'vitest'
import { f2021 } from '@gongkai/core'
import { cleanDocument } from '../../transforms/clean-document.ts'
import { readText } from '../../read/text.ts'
import { tokenise } from '../token.ts'
import { readLooseRow, type LooseTable } from './read-loose-row.ts'
import { sumsWithin } from './reading.ts'

const TABLE: LooseTable = { losesBlanks: false, losesColumns: false, isSpaced: false }
const ROW = f2021.cells.filter(({ id }) => id.startsWith('t3.granted.')).map(({ id }) => id)
const tokensOf = async (text: string) =>
  tokenise((await cleanDocument(readText(text.replaceAll(' ', ' | ')), [])).lines)

async function read(text: string, table = TABLE, cells: readonly string[] = ROW): Promise<string[]> {
  const { readings } = readLooseRow(await tokensOf(text), {
    count: cells.length,
    mayBeGlued: true,
    sums: sumsWithin(f2021, cells),
    table,
  })
  return readings.map((reading) => reading.map((part) => part.text).join(','))
}

describe('readLooseRow', () => {
  it('keeps the one reading that adds up', async () => {
    expect(await read('160 02 0 018')).toEqual(['16,0,0,2,0,0,18'])
  })

  it('reads zeros, which can be divided in one way only', async () => {
    expect(await read('0000000')).toEqual(['0,0,0,0,0,0,0'])
  })

  it('keeps every reading that adds up, blank cells included', async () => {
    expect(await read('5 0 0 0 0 5')).toEqual(expect.arrayContaining(['5,,0,0,0,0,5', '5,0,,0,0,0,5', '5,0,0,0,0,,5']))
  })

  it('does not repair a total that is wrong as printed', async () => {
    expect(await read('1 0 0 0 0 0 3')).toEqual(['1,0,0,0,0,0,3'])
  })

  it('trusts no sum where blank cells leave no trace, and nothing where columns are missing', async () => {
    expect((await read('160 02 0 018', { ...TABLE, losesBlanks: true })).length).not.toBe(1)
    expect(await read('0 3 0 0 3', { ...TABLE, losesColumns: true })).toEqual([])
  })

  it('chooses nothing where the form has no equation', async () => {
    const row = f2021.cells.filter(({ id }) => id.startsWith('t2.normativeDocs.')).map(({ id }) => id)
    expect(await read('5066', TABLE, row)).toEqual(expect.arrayContaining(['5,0,66', '50,6,6']))
  })
})
