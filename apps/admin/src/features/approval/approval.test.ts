import { describe, expect, it } from 'vitest'
import { evaluateRules, toReportFacts, toSurroundings, contentOfDraft } from '@gongkai/core'
import { overviewOpen, switchSingleKeys } from '../../layouts/shortcuts.ts'
import type { ReportView } from '../../report/report-view.ts'
import { refuse, type Answers } from '../../testing/fake-client.ts'
import { openPage, settle, until } from '../../testing/open-page.ts'
import { openedReport } from '../../testing/report-sample.ts'
import { board, boardLine, round } from '../../testing/round-samples.ts'
import { idOf, organ, person, signedIn } from '../../testing/samples.ts'
import { scan } from '../../testing/scan.ts'

const FIRST = idOf(101)
const SECOND = idOf(102)
const item = (reportId: string, name: string) => ({
  reportId,
  organ: organ(Number(reportId.slice(-3)), name),
  reportingYear: 2025,
  state: 'submitted' as const,
  submittedAt: '2026-01-21T03:00:00.000Z',
  submittedTimes: 1,
  errors: 0,
  explained: 1,
  infos: 0,
})

/** A submitted report whose every warning has an explanation. */
function submitted(id: string, name: string, changes: Partial<ReportView> = {}): ReportView {
  const view = openedReport({ state: 'submitted', roles: ['reviewer'], available: ['approve', 'sendBack'] })
  const head = { format: view.format, reportingYear: 2025, kind: view.kind, organName: view.organ.fullName }
  const findings = evaluateRules(
    toReportFacts(contentOfDraft(head, view.cells, view.sections), toSurroundings(view.surroundings)),
  )
  const explanations = findings
    .filter(({ severity }) => severity !== 'info')
    .map(({ key, code }) => ({
      findingKey: key,
      code,
      text: '已核对台账。',
      author: '陈静',
      at: '2026-01-20T03:00:00.000Z',
    }))
  return { ...view, id, organ: organ(Number(id.slice(-3)), name), explanations, ...changes }
}

function answers(extra: Answers = {}): Answers {
  let waiting = [item(FIRST, '县水利局'), item(SECOND, '县教育局')]
  return {
    'rounds.list': () => ({ rounds: [round()] }),
    'rounds.board': () => board(),
    'approval.queue': () => ({ items: waiting }),
    'reportEditing.open': ({ reportId }) =>
      reportId === SECOND ? submitted(SECOND, '县教育局') : submitted(FIRST, '县水利局'),
    'approval.move': ({ reportId, transition }) => {
      waiting = waiting.filter((one) => one.reportId !== reportId)
      return {
        state: transition === 'approve' ? 'approved' : 'returned',
        at: '2026-01-26T03:00:00.000Z',
        contentHash: 'a',
        publishedAddress: null,
      }
    },
    ...extra,
  }
}

const press = (key: string, target: EventTarget = document.body) =>
  target.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }))
const heading = (page: Awaited<ReturnType<typeof openPage>>) => page.wrapper.get('#approval-heading').text()
async function openDesk(extra: Answers = {}) {
  const page = await openPage('/approval', answers(extra))
  await until(() => expect(heading(page)).toContain('县水利局'))
  return page
}

describe('ApprovalPage', () => {
  it('has no accessibility fault, with the whole report unfolded too', async () => {
    const page = await openDesk()
    expect(await scan()).toEqual([])
    press('e')
    await settle()
    expect(page.wrapper.findAll('.approval-whole table.form')).toHaveLength(3)
    expect(await scan()).toEqual([])
    page.unmount()
  })

  it('goes through the queue with J and K and puts the focus on the next heading', async () => {
    const page = await openDesk()
    press('j')
    await until(() => expect(heading(page)).toContain('县教育局'))
    await until(() => expect(document.activeElement?.id).toBe('approval-heading'))
    press('k')
    await until(() => expect(heading(page)).toContain('县水利局'))
    page.unmount()
  })

  it('approves a clean report with one key and shows the next', async () => {
    const page = await openDesk()
    press('a')
    await until(() => expect(heading(page)).toContain('县教育局'))
    expect(page.inputsOf('approval.move')).toMatchObject([{ reportId: FIRST, transition: 'approve', marks: [] }])
    await until(() => expect(page.wrapper.findAll('.report-choice').length).toBe(1))
    page.unmount()
  })

  it('turns the main action to sending back once a place is marked, each place with its reason', async () => {
    const page = await openDesk()
    expect(page.wrapper.findAll('.verdict').length).toBeGreaterThan(0)
    await page.wrapper.get('.verdict .is-return').trigger('click')
    expect(page.wrapper.get('.approval-bar .is-main').text()).toContain('退回并说明')
    expect(page.wrapper.get('#approval-why').text()).toContain('取消标记后可以通过')
    press('a')
    await settle()
    expect(page.inputsOf('approval.move')).toEqual([])
    await page.wrapper.get('.send-back-marks textarea').setValue('')
    expect(page.wrapper.get('#approval-why').text()).toBe('每一处都要写明原因。')
    await page.wrapper.get('.send-back-marks textarea').setValue('请写明到期文件的名称。')
    expect(await scan()).toEqual([])
    press('r')
    await until(() => expect(page.inputsOf('approval.move')).toHaveLength(1))
    expect(page.inputsOf('approval.move')).toMatchObject([
      { transition: 'sendBack', marks: [{ text: '请写明到期文件的名称。' }] },
    ])
    page.unmount()
  })

  it('sends back with words about the whole, and marks any cell by its name', async () => {
    const page = await openDesk()
    press('r')
    await settle()
    expect(document.activeElement?.tagName).toBe('TEXTAREA')
    expect(page.wrapper.get('.approval-bar .is-main').attributes('aria-disabled')).toBe('true')
    await page.wrapper.get('.mark-picker input').setValue('没有这一格')
    await page.wrapper.get('.mark-picker').trigger('submit')
    expect(page.wrapper.text()).toContain('没有这一格。请从提示的名称里选一个。')
    await page.wrapper.get('.mark-picker input').setValue('第五部分')
    await page.wrapper.get('.mark-picker').trigger('submit')
    await page.wrapper.get('.send-back-marks textarea').setValue('请写具体问题。')
    await page.wrapper.get('.approval-bar .is-main').trigger('click')
    await until(() =>
      expect(page.inputsOf('approval.move')).toMatchObject([{ marks: [{ section: 5, text: '请写具体问题。' }] }]),
    )
    page.unmount()
  })

  it('keeps verdicts while one looks at another report', async () => {
    const page = await openDesk()
    await page.wrapper.get('.verdict .button').trigger('click')
    press('j')
    await until(() => expect(heading(page)).toContain('县教育局'))
    press('k')
    await until(() => expect(heading(page)).toContain('县水利局'))
    expect(page.wrapper.get('.verdict .button').attributes('aria-pressed')).toBe('true')
    page.unmount()
  })

  it('shows only what changed since it was sent back, with what had been said', async () => {
    const cellId = 't3.granted.naturalPerson'
    const mark = { cellId, text: '请按台账归类。' }
    const back = {
      id: idOf(5),
      transition: 'sendBack' as const,
      from: 'submitted' as const,
      to: 'returned' as const,
      person: '方宁',
      personId: idOf(900),
      at: '2026-01-21T03:00:00.000Z',
      reason: null,
      marks: [mark],
    }
    const page = await openDesk({
      'reportEditing.open': () =>
        submitted(FIRST, '县水利局', { transitions: [back], changedSince: [{ cellId, before: '9', after: '2' }] }),
    })
    expect(page.wrapper.get('.change-table').text()).toContain('请按台账归类。')
    expect(page.wrapper.get('.change-table s').text()).toBe('9')
    page.unmount()
  })

  it('says in words why this person may not decide, and what the server refuses', async () => {
    const refused = [{ transition: 'approve' as const, reason: '您已办理过“审签并报送”，请由另一位同事办理。' }]
    const page = await openDesk({
      'reportEditing.open': () => submitted(FIRST, '县水利局', { available: [], refused }),
    })
    expect(page.wrapper.get('#approval-why').text()).toContain('请由另一位同事办理')
    page.unmount()
    const stale = await openDesk({
      'approval.move': () =>
        refuse('TRANSITION_NOT_ALLOWED', '报告处于“待公布”，现在不能审核通过。请刷新页面看最新进展。'),
    })
    press('a')
    await until(() => expect(stale.wrapper.get('.failure-note').text()).toContain('现在不能审核通过'))
    expect(heading(stale)).toContain('县水利局')
    stale.unmount()
  })

  it('lets single letters be switched off and lists every key', async () => {
    const page = await openDesk()
    switchSingleKeys(false)
    press('a')
    await settle()
    expect(page.inputsOf('approval.move')).toEqual([])
    switchSingleKeys(true)
    press('?')
    await settle()
    expect(overviewOpen.value).toBe(true)
    expect(page.wrapper.get('dialog[open]').text()).toContain('退回并说明')
    expect(await scan()).toEqual([])
    overviewOpen.value = false
    page.unmount()
  })

  it('teaches the next step when nothing waits', async () => {
    const page = await openPage('/approval', answers({ 'approval.queue': () => ({ items: [] }) }))
    await until(() => expect(page.wrapper.text()).toContain('可以在进度里催报'))
    page.unmount()
  })
})

describe('publishing', () => {
  const approved = (number: number, name: string) =>
    boardLine(number, name, { state: 'approved', steps: [{ kind: 'approve', at: '2026-01-22T03:00:00.000Z' }] })
  const publisher: Answers = {
    'accounts.session': () => signedIn(person('publisher')),
    'rounds.board': () => board({ lines: [approved(1, '县公安局'), approved(2, '县审计局')] }),
  }

  it('says once what publishing means, then publishes one or all', async () => {
    const page = await openPage(
      '/approval',
      answers({
        ...publisher,
        'approval.move': () => ({
          state: 'published',
          at: '2026-01-26T03:00:00.000Z',
          contentHash: 'a',
          publishedAddress: '/x',
        }),
      }),
    )
    await until(() => expect(page.wrapper.text()).toContain('全部公布 2 份'))
    expect(await scan()).toEqual([])
    await page.wrapper.get('.publish-all .button').trigger('click')
    await settle()
    expect(page.wrapper.get('dialog[open]').text()).toContain('公布后任何人都能看到')
    await page.wrapper.get('dialog[open] .is-main').trigger('click')
    await until(() => expect(page.inputsOf('approval.move')).toHaveLength(2))
    expect(page.inputsOf('approval.queue')).toEqual([])
    page.unmount()
  })

  it('stops at the first refusal and says it', async () => {
    const page = await openPage(
      '/approval',
      answers({ ...publisher, 'approval.move': () => refuse('SAME_PERSON', '填报、审签、审核公布须由不同的人办理。') }),
    )
    await until(() => expect(page.wrapper.text()).toContain('全部公布 2 份'))
    await page.wrapper.get('.publish-all .button').trigger('click')
    await settle()
    await page.wrapper.get('dialog[open] .is-main').trigger('click')
    await until(() => expect(page.wrapper.text()).toContain('须由不同的人办理'))
    expect(page.inputsOf('approval.move')).toHaveLength(1)
    page.unmount()
  })
})
