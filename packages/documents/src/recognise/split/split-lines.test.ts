import { describe, expect, it } from 'vitest'
import { readText } from '../../read/text.ts'
import { cleanDocument } from '../../transforms/clean-document.ts'
import { splitLines } from './split-lines.ts'

const split = async (text: string) =>
  splitLines(await cleanDocument(readText(text), [])).lines.map(({ texts }) => texts.join('|'))

describe('splitLines', () => {
  it.each([
    ['规章 0 5 66', ['规章|0|5|66']],
    ['行政许可221', ['行政许可|221']],
    [
      '3.危及“三安全一稳定”0 0 0 0 0 002.其他法律行政止公开',
      ['3.危及“三安全一稳定”|0|0|0|0|0|00', '2.其他法律行政止公开'],
    ],
    ['三、本年度办理结果 （一）予以公开 12件 / 0', ['三、本年度办理结果|（一）予以公开|12件|/|0']],
    ['信息内容本年制发件数本年废止件数现行有效件数', ['信息内容|本年制发件数|本年废止件数|现行有效件数']],
    ['0 0 12 0', ['0|0|12|0']],
    ['行政许可0增22', ['行政许可|0|增22']],
  ])('sets the cells of “%s” apart', async (text, lines) => expect(await split(text)).toEqual(lines))

  it('keeps two numbers together where every cell has a line of its own, and between bars', async () => {
    const cells = Array.from({ length: 30 }, (_, index) => String(index))
    expect((await split([...cells, '1 2'].join('\n'))).at(-1)).toBe('1 2')
    expect(await split('1 2 |')).toEqual(['1 2'])
  })

  it('makes no number of digits without end, nor of a part of them', async () => {
    const digits = '9'.repeat(300)
    expect(await split(`行政许可 12 ${digits}总计`)).toEqual(['行政许可|12', digits, '总计'])
    expect(await split(`行政许可${digits}`)).toEqual([`行政许可${digits}`])
  })

  it.each([
    '全年收到政府信息公开申请12件，均按期答复。',
    '行政许可处理决定2000件，行政处罚12件。',
    '电话：000-12345678',
    '2022-01-29 10:27:52',
    '一、总体情况',
    '其他',
  ])('leaves “%s” whole', async (text) => expect(await split(text)).toEqual([text]))
})
