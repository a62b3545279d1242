import { describe, expect, it } from 'vitest'
import type { OutputOf } from '../../client/procedures.ts'
import { refuse, type Answers } from '../../testing/fake-client.ts'
import { openPage, settle, until } from '../../testing/open-page.ts'
import { board, round } from '../../testing/round-samples.ts'
import { idOf, organ, person, signedIn } from '../../testing/samples.ts'
import { scan } from '../../testing/scan.ts'

const sums = (changes: Partial<OutputOf<'aggregation.consolidate'>> = {}): OutputOf<'aggregation.consolidate'> => ({
  roundName: '云川县2025年度',
  governmentName: '云川县人民政府',
  reportingYear: 2025,
  format: 'f2021',
  asOf: '2026-02-03T02:31:06.000Z',
  included: [
    { organ: organ(1, '县自然资源局'), reportId: idOf(101), versionId: idOf(201), versionNo: 1, contentHash: 'c0ffee' },
  ],
  missing: [
    { organ: organ(4, '县气象局'), reportId: null, state: null },
    { organ: organ(2, '县民政局'), reportId: idOf(102), state: 'returned' },
  ],
  cells: {
    't3.granted.total': { sum: 38, reports: 1 },
    't3.granted.naturalPerson': { sum: 31, reports: 1 },
    't3.newReceived.total': { sum: 0, reports: 1 },
  },
  manifestHash: '4be190c72f6da853',
  ...changes,
})
const origin = {
  kind: 'imported',
  importId: idOf(300),
  fileName: '依申请公开台账.txt',
  locator: '第 12 行',
  excerpt: '31件',
  confidence: 'read',
} as const
const answers: Answers = {
  'accounts.session': () => signedIn(person('reviewer', 'aggregator')),
  'rounds.list': () => ({ rounds: [round()] }),
  'rounds.board': () => board(),
  'aggregation.consolidate': () => sums(),
  'aggregation.cellChildren': ({ cellId }) => ({
    sum: cellId === 't3.granted.total' ? 38 : 0,
    children: [
      {
        organ: organ(1, '县自然资源局'),
        reportId: idOf(101),
        versionNo: 1,
        value: cellId === 't3.granted.total' ? 38 : 0,
        semantic: 'number',
      },
    ],
  }),
  'aggregation.summedReport': () => ({
    versionNo: 1,
    frozenAt: '2026-01-19T02:00:00.000Z',
    cells: { 't3.granted.naturalPerson': { raw: '31', value: 31, semantic: 'number' as const } },
  }),
  'reportEditing.cellHistory': () => ({
    revisions: [
      {
        revision: 1,
        raw: '30',
        semantic: 'number',
        origin: { kind: 'typed' },
        person: '王静',
        at: '2026-01-13T02:00:00.000Z',
      },
      { revision: 2, raw: '31', semantic: 'number', origin, person: '王静', at: '2026-01-14T07:20:00.000Z' },
      // Written while the published report is being corrected: not what was summed.
      {
        revision: 3,
        raw: '33',
        semantic: 'number',
        origin: { kind: 'typed' },
        person: '王静',
        at: '2026-02-02T02:00:00.000Z',
      },
    ],
  }),
}

describe('ConsolidationPage', () => {
  it('has no accessibility fault and says first what the sum is a sum of', async () => {
    const { wrapper, unmount } = await openPage('/consolidation', answers)
    await until(() => expect(wrapper.text()).toContain('尚有 2 个机关未纳入汇总：县气象局、县民政局。'))
    await settle()
    expect(await scan()).toEqual([])
    unmount()
  })

  it('leads from a sum to the organ, to its cells, to the place in the file', async () => {
    const { wrapper, router, inputsOf, unmount } = await openPage('/consolidation', answers)
    await until(() => expect(wrapper.text()).toContain('谁的数'))
    const line = wrapper.findAll('.number-list button').find((button) => button.text() === '（一）予以公开')!
    await line.trigger('click')
    await until(() => expect(router.currentRoute.value.query['cell']).toBe('t3.granted.total'))
    await until(() =>
      expect(wrapper.findAll('.number-trail li').map((step) => step.get('b').text())).toEqual([
        '38',
        '38',
        '31',
        '“31”',
      ]),
    )
    expect(inputsOf('reportEditing.cellHistory').at(-1)).toEqual({
      reportId: idOf(101),
      cellId: 't3.granted.naturalPerson',
    })
    const trail = wrapper.get('.number-trail').text()
    expect(trail).toContain('依申请公开台账.txt')
    expect(wrapper.text()).toContain('导入，原文“31件”，认作 31')
    expect(wrapper.get('.origin-earlier').text()).toContain('30')
    expect(wrapper.get('a[download]').attributes('href')).toBe(`/api/admin/imports/${idOf(300)}/file`)
    unmount()
  })

  it('chases a missing organ from here', async () => {
    const { wrapper, inputsOf, unmount } = await openPage('/consolidation', {
      ...answers,
      'rounds.chase': () => ({ chased: 1, at: '2026-01-26T03:00:00.000Z' }),
    })
    await until(() => expect(wrapper.find('button[aria-label="催报：县气象局"]').exists()).toBe(true))
    await wrapper.get('button[aria-label="催报：县气象局"]').trigger('click')
    await until(() => expect(wrapper.find('dialog[open] form').exists()).toBe(true))
    await settle()
    await wrapper.get('dialog[open] form').trigger('submit')
    await until(() => expect(inputsOf('rounds.chase')).toMatchObject([{ organIds: [idOf(4)] }]))
    unmount()
  })

  it('draws the tables of sums; every number leads to whose it is', async () => {
    const { wrapper, unmount } = await openPage('/consolidation', answers)
    await until(() => expect(wrapper.find('.sum-link').exists()).toBe(true))
    const hrefs = wrapper.findAll('.sum-link').map((link) => link.attributes('href'))
    expect(hrefs.some((href) => href?.includes('cell=t3.granted.total'))).toBe(true)
    unmount()
  })

  it('says what to do before anything is approved, and says a refusal in words', async () => {
    const empty = await openPage('/consolidation', {
      ...answers,
      'aggregation.consolidate': () => sums({ included: [], cells: {} }),
    })
    await until(() => expect(empty.wrapper.text()).toContain('审核通过的报告自动计入'))
    empty.unmount()
    const refused = await openPage('/consolidation', {
      ...answers,
      'aggregation.consolidate': () => refuse('NOT_ALLOWED', '您没有办理这一事项的权限。'),
    })
    await until(() => expect(refused.wrapper.text()).toContain('您没有办理这一事项的权限。'))
    refused.unmount()
  })
})
