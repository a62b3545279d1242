import { describe, expect, it } from 'vitest'
import { readText } from '../read/text.ts'
import { cleanDocument } from './clean-document.ts'

const clean = async (text: string) => {
  const { lines, applied } = await cleanDocument(readText(text), [])
  return { texts: lines.map((line) => line.texts.join('|')), applied }
}
/** Enough traditional text around a word to be recognised as such. */
const TRADITIONAL = '衡嶽縣財政局關於政府資訊公開條例實際應當處理結果報告，統計數據經審閱後發佈，與實務相應。'

describe('cleanDocument', () => {
  it('undoes glyphs a converter got wrong', async () => {
    const { texts, applied } = await clean(`${TRADITIONAL}行政強製、行政複議、隻計這一情形、全麵、裏程`)
    expect(texts[0]).toContain('行政强制、行政复议、只计这一情形、全面、里程')
    expect(applied).toContain('traditional-to-simplified')
  })

  it('puts words a converter exchanged back in phrases of the form, and leaves names alone', async () => {
    const { texts, applied } = await clean(`${TRADITIONAL}行政規範性檔案、上一年專案數量、檔案局、大資料`)
    expect(texts[0]).toContain('行政规范性文件、上一年项目数量、档案局、大数据')
    expect(texts[0]).toContain('政府信息公开条例')
    expect(applied).toEqual(['traditional-to-simplified', 'regional-words'])
    expect(await clean('安澜县档案局大数据资料')).toEqual({ texts: ['安澜县档案局大数据资料'], applied: [] })
  })

  it('keeps place names that look like traditional characters', async () => {
    expect((await clean(`${TRADITIONAL}乾縣、於潛鎮、乾燥`)).texts[0]).toContain('乾县、於潜镇、干燥')
  })

  it('leaves simplified text alone, whatever single characters it holds', async () => {
    const text = '乾县於潜镇政府信息公开工作年度报告，昇平街道办理情况'
    expect(await clean(text)).toEqual({ texts: [text], applied: [] })
  })

  it('removes readings, but no other brackets', async () => {
    expect((await clean('規(guī)章、業(yè)務（wù）、長度(km)、附件(a)')).texts).toEqual([
      '規章、業務、長度(km)、附件(a)',
    ])
  })

  it('puts characters for the radicals that stand in for them', async () => {
    expect((await clean('⼈⺠政府⼯作，⻓江⽂件')).texts).toEqual(['人民政府工作，长江文件'])
  })

  it('removes invisible characters and narrows digits, and keeps cells apart', async () => {
    expect((await clean('行政\u200b许可 | １２\ufeff | Ａ |')).texts).toEqual(['行政许可|12|A'])
  })
})
