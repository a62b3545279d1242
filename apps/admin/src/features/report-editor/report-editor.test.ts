import { beforeEach, describe, expect, it, vi } from 'vitest'
import { loseConnection, refuse, type Answers } from '../../testing/fake-client.ts'
import { openPage, settle } from '../../testing/open-page.ts'
import { openedReport, storedCell, type OpenedReport } from '../../testing/report-sample.ts'
import { idOf, person, signedIn } from '../../testing/samples.ts'
import { scan } from '../../testing/scan.ts'

const AT = '2026-01-14T02:42:07.000Z'
const BALANCED = { 't3.carriedIn.naturalPerson': '2', 't3.granted.naturalPerson': '2' }
const save: Answers['reportEditing.saveCells'] = ({ changes }) => ({
  saved: changes.map(({ id, raw, basedOn }) => storedCell(id, raw, basedOn + 1)),
  conflicts: [],
  savedAt: AT,
})

async function open(report: OpenedReport = {}, answers: Answers = {}) {
  const view = openedReport({
    ...report,
    report: { ...report.report, cells: { ...BALANCED, ...report.report?.cells } },
  })
  const page = await openPage(`/reports/${idOf(1)}`, {
    'accounts.session': () => signedIn(person('reporter')),
    'reportEditing.open': () => view,
    'reportEditing.saveCells': save,
    ...answers,
  })
  const cell = (id: string) => page.wrapper.get<HTMLInputElement>(`[id="input-${id}"]`)
  const button = (words: string) => page.wrapper.findAll('button').find((one) => one.text().startsWith(words))!
  return { ...page, cell, button, type: (id: string, raw: string) => cell(id).setValue(raw) }
}
// Coming back online sends what waits at once; how long it waits otherwise is tested with the saver.
async function sent() {
  window.dispatchEvent(new Event('online'))
  await settle()
}

// A scan of a whole form takes its time on a busy machine.
const A_WHOLE_FORM = 90_000

describe('ReportEditorPage', () => {
  beforeEach(() => localStorage.clear())

  it(
    'has no accessibility violation',
    async () => {
      const page = await open()
      expect(await scan()).toEqual([])
      page.unmount()
    },
    A_WHOLE_FORM,
  )

  it('saves nothing of a text that ends in a table and was only looked at', async () => {
    const narrative = [
      { kind: 'paragraph' as const, text: '收费情况如下。' },
      {
        kind: 'table' as const,
        rows: [
          ['项目', '金额'],
          ['信息处理费', '0'],
        ],
      },
    ]
    const report = openedReport()
    const sections = report.sections.map((section) => (section.no === 6 ? { ...section, narrative } : section))
    const page = await open({ changes: { sections } })
    const field = page.wrapper.findAll('.narrative-field').at(-1)!
    expect(field.text()).toContain('信息处理费')
    await field.trigger('focus')
    await field.trigger('blur')
    await sent()
    expect(page.wrapper.find('.save-state').text()).not.toContain('正在保存')
    expect(page.inputsOf('reportEditing.saveSection')).toEqual([])
    page.unmount()
  })

  it('shows the finding in the same tick as the number, and saves it', async () => {
    const page = await open()
    await page.type('t3.newReceived.naturalPerson', '3')
    expect(page.wrapper.get('.finding-list').text()).toContain('表三“自然人”列勾稽不平')
    expect(page.wrapper.get('.save-state').text()).toBe('正在保存')
    await sent()
    expect(page.inputsOf('reportEditing.saveCells')).toMatchObject([
      { changes: [{ id: 't3.newReceived.naturalPerson', raw: '3', basedOn: 1 }] },
    ])
    expect(page.wrapper.get('.save-state').text()).toContain('已保存')
    page.unmount()
  })

  it('jumps with F8 to the cell and adopts a proposed repair with F9', async () => {
    const page = await open({ report: { cells: { 't3.granted.otherOrg': '无' } } })
    document.dispatchEvent(new KeyboardEvent('keydown', { key: 'F8' }))
    await settle()
    expect(document.activeElement?.id).toBe('input-t3.granted.otherOrg')
    document.dispatchEvent(new KeyboardEvent('keydown', { key: 'F9' }))
    await settle()
    expect(page.cell('t3.granted.otherOrg').element.value).toBe('0')
    expect(page.wrapper.text()).toContain('没有发现问题')
    page.unmount()
  })

  it('prints the equation, the definition and the origin of the cell in focus', async () => {
    const page = await open()
    page.cell('t3.carriedOut.naturalPerson').element.focus()
    await settle()
    const line = page.wrapper.get('.of-t3 .cell-line').text()
    expect(line).toContain('新收 0')
    expect(line).toContain('李敏 手工填写')
    expect(page.cell('t3.carriedOut.naturalPerson').attributes('aria-describedby')).toContain('meaning-t3')
    page.unmount()
  })

  it('says what keeps the report from being handed on, and hands it on when nothing does', async () => {
    const move = vi.fn<NonNullable<Answers['approval.move']>>(() => ({
      state: 'signing',
      at: AT,
      contentHash: 'a'.repeat(64),
      publishedAddress: null,
    }))
    const page = await open(
      { report: { cells: { 't3.granted.otherOrg': '无' } } },
      { 'approval.move': move, 'work.mine': () => ({ today: '2026-01-14', mine: [], others: [], rounds: [] }) },
    )
    expect(page.wrapper.get('#submit-why').text()).toContain('1 处须改')
    await page.button('送本机关审签').trigger('click')
    expect(move).not.toHaveBeenCalled()
    await page.button('改为 0').trigger('click')
    await page.button('送本机关审签').trigger('click')
    await settle()
    expect(move.mock.calls[0]![0]).toMatchObject({ transition: 'requestSignOff', reportId: idOf(1) })
    page.unmount()
  })

  it('fills blanks with zeros only after somebody has said so', async () => {
    const page = await open(
      { report: { cells: { 't4.review.upheld': '' } } },
      {
        'reportEditing.fillZeros': () => ({
          saved: [storedCell('t4.review.upheld', '0', 1)],
          conflicts: [],
          savedAt: AT,
        }),
      },
    )
    expect(page.wrapper.text()).toContain('表四还有 1 格空着')
    await page.button('其余格全为 0').trigger('click')
    await settle()
    await page.button('确认，其余格全为 0').trigger('click')
    await settle()
    expect(page.inputsOf('reportEditing.fillZeros')).toMatchObject([{ table: 't4' }])
    expect(page.cell('t4.review.upheld').element.value).toBe('0')
    page.unmount()
  })

  it('declares a whole untouched form in one go', async () => {
    const page = await open(
      { report: { cells: { 't4.review.upheld': '', 't2.coercion.decisions': '' } } },
      {
        'reportEditing.fillZeros': () => ({
          saved: [storedCell('t4.review.upheld', '0', 1), storedCell('t2.coercion.decisions', '0', 1)],
          conflicts: [],
          savedAt: AT,
        }),
      },
    )
    await page.button('所有空格全为 0').trigger('click')
    await settle()
    await page.button('确认，其余格全为 0').trigger('click')
    await settle()
    expect(page.inputsOf('reportEditing.fillZeros')).toMatchObject([{ table: null }])
    expect(page.wrapper.text()).toContain('没有发现问题')
    page.unmount()
  })

  it('jumps with F8 to the sentence a finding is about, marks it, and leads on to the cell', async () => {
    const words = '2025年，本局推进主动公开，公开申请中，自然人申请9件。加强平台建设、信息管理和监督保障。'
    const page = await open({ report: { sections: { 1: words } } })
    document.dispatchEvent(new KeyboardEvent('keydown', { key: 'F8' }))
    await settle()
    const field = document.activeElement!
    expect(field.getAttribute('aria-label')).toBe('总体情况正文')
    expect(field.querySelector('mark')?.textContent).toBe('自然人申请9件')
    expect(page.wrapper.get('.finding.is-current').text()).toContain('“自然人申请9件”')
    expect(page.button('跳到这句话').exists()).toBe(true)
    await page.button('看单元格').trigger('click')
    await settle()
    expect(document.activeElement?.id).toBe('input-t3.newReceived.naturalPerson')
    page.unmount()
  })

  it('shows a reader the sentence a finding is about', async () => {
    const words = '2025年，本局推进主动公开，公开申请中，自然人申请9件。加强平台建设、信息管理和监督保障。'
    const page = await open({ state: 'submitted', report: { sections: { 1: words } } })
    expect(page.wrapper.find('mark').exists()).toBe(false)
    await page.button('看这句话').trigger('click')
    await settle()
    expect(page.wrapper.get('#section-1 mark').text()).toBe('自然人申请9件')
    page.unmount()
  })

  it('leads to the title where the title is wrong', async () => {
    const page = await open({ report: { title: '年度工作总结' } })
    document.dispatchEvent(new KeyboardEvent('keydown', { key: 'F8' }))
    await settle()
    expect(document.activeElement?.id).toBe('report-title')
    page.unmount()
  })

  it('shows a conflict and overwrites nobody', async () => {
    const theirs = storedCell('t3.granted.otherOrg', '9', 7, '张三')
    const page = await open(
      {},
      {
        'reportEditing.saveCells': ({ changes }) =>
          changes[0]!.basedOn === 7
            ? save({ commandId: '', reportId: '', changes })
            : { saved: [], conflicts: [theirs], savedAt: AT },
      },
    )
    await page.type('t3.granted.otherOrg', '4')
    await sent()
    expect(page.wrapper.get('.conflicts').text()).toContain('张三')
    expect(page.wrapper.get('.save-state').text()).toContain('1 处与别人的改动冲突')
    await page.button('用我的 4').trigger('click')
    await sent()
    expect(page.inputsOf('reportEditing.saveCells').at(-1)).toMatchObject({ changes: [{ raw: '4', basedOn: 7 }] })
    expect(page.wrapper.find('.conflicts').exists()).toBe(false)
    page.unmount()
  })

  it('loses nothing when the connection is gone and the page is opened again', async () => {
    const gone = await open({}, { 'reportEditing.saveCells': loseConnection })
    await gone.type('t3.granted.otherOrg', '4')
    await sent()
    expect(gone.wrapper.get('.save-state').text()).toContain('1 处改动留在本机')
    gone.unmount()
    document.body.replaceChildren()
    const back = await open()
    expect(back.cell('t3.granted.otherOrg').element.value).toBe('4')
    await sent()
    expect(back.inputsOf('reportEditing.saveCells')).toMatchObject([
      { changes: [{ id: 't3.granted.otherOrg', raw: '4' }] },
    ])
    back.unmount()
  })

  it('asks to sign in over the page when the session is dead, then saves what was typed', async () => {
    let dead = true
    const page = await open(
      {},
      {
        'reportEditing.saveCells': (input) => (dead ? refuse('NOT_SIGNED_IN', '登录已失效。') : save(input)),
        'accounts.signIn': () => {
          dead = false
          return { person: person('reporter') }
        },
      },
    )
    await page.type('t3.granted.otherOrg', '4')
    await sent()
    expect(page.session.asking.value).toBe(true)
    expect(page.cell('t3.granted.otherOrg').element.value).toBe('4')
    await page.session.signIn('limin', 'geheim')
    await settle()
    expect(page.wrapper.get('.save-state').text()).toContain('已保存')
    page.unmount()
  })

  it('keeps an explanation with its finding', async () => {
    const explain = vi.fn<NonNullable<Answers['reportEditing.explain']>>(({ findingKey, code, text }) => ({
      explanation: { findingKey, code, text, author: '方宁', at: AT },
    }))
    const page = await open(
      { report: { cells: { 't2.licensing.decisions': '90' } } },
      { 'reportEditing.explain': explain },
    )
    await page.button('写说明').trigger('click')
    await page.wrapper.get('.explanation-form textarea').setValue('本年新增事项集中办理。')
    await page.wrapper.get('.explanation-form').trigger('submit')
    await settle()
    expect(explain.mock.calls[0]![0].code).toBe('XY-07')
    expect(page.wrapper.get('.finding-explanation').text()).toContain('本年新增事项集中办理')
    page.unmount()
  })

  it('shows why a report came back, place by place', async () => {
    const step = {
      id: idOf(70),
      transition: 'sendBack' as const,
      from: 'submitted' as const,
      to: 'returned' as const,
      person: '方宁',
      personId: idOf(71),
      at: AT,
      reason: '请核对。',
      marks: [{ cellId: 't3.granted.naturalPerson', text: '比台账多 1 件。' }],
    }
    const page = await open({ state: 'returned', changes: { transitions: [step] } })
    expect(page.wrapper.get('.return-note').text()).toContain('比台账多 1 件')
    expect(page.wrapper.get('[id="t3.granted.naturalPerson"]').classes()).toContain('is-returned')
    page.unmount()
  })

  it('is read and not written once it is out of the reporter’s hands', async () => {
    const page = await open({ state: 'submitted' })
    expect(page.wrapper.find('.cell-input').exists()).toBe(false)
    expect(page.wrapper.get('.reading-state').text()).toBe('待审核')
    page.unmount()
  })
})
