import { describe, expect, it } from 'vitest'
import { board, boardLine, round } from '../../testing/round-samples.ts'
import { chaseable, filterLines, firstWaiting, groupLines, publishedInTime } from './board-state.ts'
import { stackMarks, tallest } from './calendar-marks.ts'
import { buildLifeLine } from './life-line.ts'
import { boardSentence, chaseText, lifeWords, lineDuration, lineNote, plainSentence } from './texts.zh-cn.ts'
import { axisLabels, buildTimeAxis } from './time-axis.ts'

const sample = board()
const line = (name: string) => sample.lines.find((one) => one.organ.shortName === name)!

describe('groupLines', () => {
  it('puts what waits for the office first and leaves empty states out', () => {
    expect(groupLines(sample.lines).map(({ state }) => state)).toEqual([
      'submitted',
      'returned',
      'draft',
      null,
      'published',
    ])
    expect(firstWaiting(sample.lines)).toBe(line('县水利局').reportId)
  })
})

describe('filterLines', () => {
  it('narrows by name, state and lateness', () => {
    const names = (filter: Parameters<typeof filterLines>[1]) =>
      filterLines(sample.lines, filter).map(({ organ }) => organ.shortName)
    expect(names({ words: '水利', state: 'all', lateOnly: false })).toEqual(['县水利局'])
    expect(names({ words: '', state: null, lateOnly: false })).toEqual(['县气象局'])
    expect(names({ words: '', state: 'all', lateOnly: true })).toEqual(['县水利局'])
  })
})

describe('boardSentence', () => {
  it('says the state of the round in numbers, ready to copy', () => {
    expect(plainSentence(boardSentence(sample))).toBe(
      '应公布 5 个，已公布 1 个；待审核 1 个，退回修改 1 个，填报中 1 个，未动笔 1 个。距法定公布日1月31日还剩 5 天（含周末）。',
    )
  })

  it('counts who was in time once the legal day is over', () => {
    const late = board({ today: '2026-02-03' })
    expect(publishedInTime(late)).toBe(1)
    expect(plainSentence(boardSentence(late))).toContain('按时公布 1 个，按时公布率 20%')
  })
})

describe('lineNote and lineDuration', () => {
  it('say what there is to know in a few words', () => {
    const words = (name: string) => [lineNote(line(name)), lineDuration(line(name), sample)]
    expect(words('县水利局')).toEqual(['2 处有说明', '等 5 天'])
    expect(words('县民政局')).toEqual(['等它修改', '退回 4 天'])
    expect(words('县林业局')).toEqual(['填了 120 格，写了 4 部分', '迟 6 天'])
    expect(words('县气象局')).toEqual(['催过 1 次', '迟 6 天'])
    expect(words('县财政局')).toEqual(['', '16日公布'])
  })

  it('tell the life of a report to who does not see the drawing', () => {
    expect(lifeWords(line('县财政局'))).toBe('1月8日动笔，1月12日报送，1月13日通过，1月16日公布')
    expect(lifeWords(line('县气象局'))).toBe('还没动笔')
  })
})

describe('buildTimeAxis', () => {
  it('runs over January and grows to today when the legal day is over', () => {
    expect(buildTimeAxis(sample).days).toHaveLength(31)
    expect(buildTimeAxis(board({ today: '2026-02-03' })).days.at(-1)?.date).toBe('2026-02-03')
    expect(
      buildTimeAxis(board({ today: '2026-08-03', round: round({ closedAt: '2026-02-10T00:00:00.000Z' }) })).days,
    ).toHaveLength(31)
  })

  it('knows weekends and places a moment in the middle of its day in China', () => {
    const axis = buildTimeAxis(sample)
    expect(axis.days.filter(({ weekend }) => weekend).map(({ date }) => date.slice(8))).toEqual([
      '03',
      '04',
      '10',
      '11',
      '17',
      '18',
      '24',
      '25',
      '31',
    ])
    expect(axis.at('2026-01-01')).toBeCloseTo(50 / 31)
    expect(axis.at('2026-01-20T17:00:00.000Z')).toBeCloseTo((20.5 / 31) * 100)
  })

  it('writes no two days so close that they touch', () => {
    expect(axisLabels(buildTimeAxis(sample), sample).map((date) => date.slice(8))).toEqual([
      '01',
      '05',
      '10',
      '15',
      '20',
      '26',
      '31',
    ])
  })
})

describe('buildLifeLine', () => {
  it('is thin while filled in, thick while the office has it, and goes on to today', () => {
    const axis = buildTimeAxis(sample)
    const life = buildLifeLine(line('县民政局'), axis, sample.today, '2026-01-20')
    expect(life.stretches.map(({ kind }) => kind)).toEqual(['filling', 'reviewing', 'filling'])
    expect(life.stretches.at(-1)?.to).toBe(axis.at('2026-01-26'))
    expect(life.marks.map(({ kind }) => kind)).toEqual(['lateSubmit', 'sendBack'])
    expect(buildLifeLine(line('县财政局'), axis, sample.today, '2026-01-20').stretches).toHaveLength(2)
    expect(buildLifeLine(line('县气象局'), axis, sample.today, '2026-01-20')).toEqual({ stretches: [], marks: [] })
  })
})

describe('stackMarks', () => {
  it('stacks organs on the day they last handed in', () => {
    const marks = stackMarks(
      [
        ...sample.lines,
        boardLine(9, '县医保局', { state: 'approved', steps: [{ kind: 'submit', at: '2026-01-21T05:00:00.000Z' }] }),
      ],
      buildTimeAxis(sample),
    )
    expect(marks.map(({ organ, level }) => [organ, level])).toEqual([
      ['县财政局', 0],
      ['县医保局', 0],
      ['县民政局', 1],
      ['县水利局', 2],
    ])
    expect(tallest(marks)).toBe(3)
  })
})

describe('chaseable', () => {
  it('names whose turn it is, and the words say the dates', () => {
    expect(chaseable(sample.lines).map(({ organ }) => organ.shortName)).toEqual(['县民政局', '县林业局', '县气象局'])
    expect(chaseText(sample)).toContain('1月20日收表日已过，法定公布日为 1月31日，还剩 5 天（含周末）')
  })
})
