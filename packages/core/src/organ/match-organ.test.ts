import { describe, expect, it } from 'vitest'
import { labelKey } from '../text/normalise.ts'
import { indexOrganNames, matchOrganName, matchOrganPath, type NamedOrgan } from './match-organ.ts'

const organ = (id: string, fullName: string, shortName: string, more: Partial<NamedOrgan> = {}): NamedOrgan => ({
  ...{ id, fullName, shortName, aliases: [], validFrom: '2010-01-01', validTo: null, successorOf: [] },
  ...more,
})

const ORGANS = [
  organ('government', '云川县人民政府', '县政府'),
  organ('office', '云川县人民政府办公室', '县政府办'),
  organ('forestry', '云川县林业局', '林业局', { aliases: ['云川县林业和草原局'] }),
  organ('otherForestry', '安澜县林业局', '林业局'),
  organ('tourism', '云川县旅游局', '旅游局', { validTo: '2019-03-20' }),
  organ('culture', '云川县文化旅游局', '文旅局', { validFrom: '2019-03-21', successorOf: ['tourism'] }),
  organ('oldWater', '云川县水务局', '水务局', { validTo: '2020-06-30' }),
  organ('water', '云川县水务局', '水务局', { validFrom: '2020-07-01', successorOf: ['oldWater'] }),
]
const names = indexOrganNames(ORGANS, labelKey)
const byName = (name: string, year: number | null = 2024) => matchOrganName(names, name, year)
const byPath = (path: string, year: number | null = 2024) => matchOrganPath(names, path, year)
const certain = (id: string) => ({ certain: id, candidates: [] })
const open = (...candidates: string[]) => ({ certain: null, candidates })

describe('matchOrganName', () => {
  it.each([
    ['its full name', '云川县林业局', 'forestry'],
    ['another name it bears', '云川县林业和草原局', 'forestry'],
    ['a short name nobody else has', '文旅局', 'culture'],
    ['its name with spaces and brackets', ' 云川县 林业局（）', 'forestry'],
    ['a name that is the beginning of another', '云川县人民政府', 'government'],
  ])('knows an organ by %s', (_how, name, id) => expect(byName(name)).toEqual(certain(id)))

  it('never decides between two organs of one name', () =>
    expect(byName('林业局')).toEqual(open('forestry', 'otherForestry')))

  it('tells organs that bore one name one after the other by the year', () => {
    expect(byName('云川县水务局', 2019)).toEqual(certain('oldWater'))
    expect(byName('云川县水务局', 2020)).toEqual(certain('water'))
    expect(byName('云川县水务局', null)).toEqual(open('oldWater', 'water'))
  })

  it('offers the organs before and after where the named one did not exist then', () => {
    expect(byName('云川县文化旅游局', 2018)).toEqual(open('tourism', 'culture'))
    expect(byName('云川县旅游局', 2024)).toEqual(open('culture', 'tourism'))
  })

  it('offers and does not take a name that is only part of one', () => {
    expect(byName('云江省云川县林业局')).toEqual(open('forestry'))
    expect(byName('政府办公室')).toEqual(open('office'))
  })

  it('knows nothing by a name nobody bears', () => {
    expect(byName('岚江市财政局')).toEqual(open())
    expect(byName('局')).toEqual(open())
    expect(byName('')).toEqual(open())
  })
})

describe('matchOrganPath', () => {
  it.each([
    ['the file name', '2024年/云川县林业局年报.docx', 'forestry'],
    ['the nearest folder', '林业局/云川县林业局/年报（终稿）.docx', 'forestry'],
    ['the longest name, not one inside it', '云川县人民政府办公室2024.html', 'office'],
    ['a short name', '年报/县政府办/报告.txt', 'office'],
  ])('reads %s', (_how, path, id) => expect(byPath(path)).toEqual(certain(id)))

  it('never decides between organs named in one place', () => {
    expect(byPath('云川县林业局转云川县水务局.docx')).toEqual(open('forestry', 'water'))
    expect(byPath('林业局.docx')).toEqual(open('forestry', 'otherForestry'))
  })

  it('reads the year too, and nothing from a path that names nobody', () => {
    expect(byPath('云川县水务局.docx', 2019)).toEqual(certain('oldWater'))
    expect(byPath('2024/年报.docx')).toEqual(open())
  })
})
