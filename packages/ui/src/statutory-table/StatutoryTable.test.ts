import { mount } from '@vue/test-utils'
import { createSSRApp, h, nextTick } from 'vue'
import { renderToString } from 'vue/server-renderer'
import { f2019, f2021, type TableId } from '@gongkai/core'
import { afterEach, describe, expect, it } from 'vitest'
import { accessibilityViolations } from '../testing/index.ts'
import StatutoryTable from './StatutoryTable.vue'
import Story from './story/StatutoryTable.story.vue'
import { blankCells, sampleCells } from './story/sample-cells.ts'

const open = (props: { table?: TableId; mode?: 'read' | 'edit'; typed?: Record<string, string> } = {}) =>
  mount(Story, { props, attachTo: document.body })
type Opened = ReturnType<typeof open>
const input = (wrapper: Opened, label: string) => wrapper.get<HTMLInputElement>(`input[aria-label="${label}"]`)
const here = () => (document.activeElement as HTMLInputElement).getAttribute('aria-label')
async function press(key: string, options: KeyboardEventInit = {}) {
  document.activeElement!.dispatchEvent(
    new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...options }),
  )
  await nextTick()
  await nextTick()
}
async function paste(target: Element, text: string) {
  const event = new Event('paste', { bubbles: true, cancelable: true })
  Object.assign(event, { clipboardData: { getData: () => text } })
  target.dispatchEvent(event)
  await nextTick()
  return event
}

// A scan of a whole form takes its time on a busy machine.
const A_WHOLE_FORM = 90_000

describe('StatutoryTable', () => {
  afterEach(() => {
    document.body.innerHTML = ''
  })

  it.each(['t2', 't3', 't4'] as const)(
    'has no accessibility violation in %s, read or typed',
    async (table) => {
      const edited = open({ table })
      expect(await accessibilityViolations(edited.element)).toEqual([])
      edited.unmount()
      expect(await accessibilityViolations(open({ table, mode: 'read' }).element)).toEqual([])
    },
    A_WHOLE_FORM,
  )

  it('draws every cell of the form once, under the official labels', () => {
    for (const format of [f2019, f2021])
      for (const { id } of format.tables) {
        const wrapper = mount(StatutoryTable, { props: { format, table: id, cells: [] } })
        const drawn = wrapper.findAll('td[id]').map((cell) => cell.attributes('id'))
        expect(drawn).toEqual(format.cells.filter((cell) => cell.table === id).map((cell) => cell.id))
      }
  })

  it('names each input by row and column, so that it can be found by ear', () => {
    const wrapper = open()
    expect(input(wrapper, '（三）不予公开 4.保护第三方合法权益，自然人').element.value).toBe('1')
  })

  it('shows totals and does not let them be typed', () => {
    const wrapper = open()
    expect(wrapper.find('[id="t3.newReceived.total"] input').exists()).toBe(false)
    expect(wrapper.get('[id="t3.newReceived.total"]').text()).toBe('15')
  })

  it('recomputes totals and the balance in the same tick as a digit is typed', async () => {
    const wrapper = open()
    expect(wrapper.get('tfoot td').text()).toContain('15≠14')
    await input(wrapper, '四、结转下年度继续办理，自然人').setValue('2')
    expect(wrapper.get('tfoot td').text()).toContain('15＝15')
    expect(wrapper.get('[id="t3.carriedOut.total"]').text()).toBe('2')
  })

  it('marks cells with an error finding as invalid', () => {
    const wrapper = open()
    expect(input(wrapper, '四、结转下年度继续办理，自然人').attributes('aria-invalid')).toBe('true')
    expect(input(wrapper, '四、结转下年度继续办理，其他').attributes('aria-invalid')).toBeUndefined()
  })

  it('moves with arrows, Enter, Home and End and skips totals', async () => {
    const wrapper = open()
    input(wrapper, '（六）其他处理 3.其他，其他').element.focus()
    await press('ArrowDown')
    expect(here()).toBe('四、结转下年度继续办理，其他')
    await press('Enter', { shiftKey: true })
    expect(here()).toBe('（六）其他处理 3.其他，其他')
    await press('Home')
    expect(here()).toBe('（六）其他处理 3.其他，自然人')
    await press('ArrowRight')
    await press('Enter')
    expect(here()).toBe('四、结转下年度继续办理，商业企业')
    await press('Home', { ctrlKey: true })
    expect(here()).toBe('一、本年新收政府信息公开申请数量，自然人')
  })

  it('hands the arrows to the text after F2 and restores the cell on Escape', async () => {
    const wrapper = open()
    const cell = input(wrapper, '一、本年新收政府信息公开申请数量，自然人')
    cell.element.focus()
    await press('F2')
    await press('ArrowRight')
    expect(here()).toBe('一、本年新收政府信息公开申请数量，自然人')
    await cell.setValue('120')
    await press('Escape')
    expect(cell.element.value).toBe('12')
  })

  it('takes a typed number back as one step', async () => {
    const wrapper = open()
    const cell = input(wrapper, '（一）予以公开，自然人')
    cell.element.focus()
    await cell.setValue('1')
    await cell.setValue('17')
    await press('z', { ctrlKey: true })
    expect(cell.element.value).toBe('6')
    await press('y', { ctrlKey: true })
    expect(cell.element.value).toBe('17')
  })

  it('repeats the cell above with Ctrl+D', async () => {
    const wrapper = open()
    const cell = input(wrapper, '二、上年结转政府信息公开申请数量，自然人')
    cell.element.focus()
    await press('d', { ctrlKey: true })
    expect(cell.element.value).toBe('12')
  })

  it('takes a whole table from a spreadsheet, headings, labels and totals set aside', async () => {
    const wrapper = open()
    const rows = Array.from({ length: 25 }, (_, row) =>
      ['行名', ...Array.from({ length: 7 }, (_, column) => String(row + column))].join('\t'),
    )
    input(wrapper, '（一）予以公开，其他').element.focus()
    const event = await paste(document.activeElement!, ['\t申请人情况', ...rows].join('\r\n'))
    expect(event.defaultPrevented).toBe(true)
    expect(input(wrapper, '一、本年新收政府信息公开申请数量，自然人').element.value).toBe('0')
    expect(input(wrapper, '四、结转下年度继续办理，其他').element.value).toBe('29')
  })

  it('tells blank, zero, not applicable and unreadable apart', () => {
    const typed = {
      't3.granted.naturalPerson': '',
      't3.granted.otherOrg': '约3件',
      't3.granted.researchInstitution': '/',
    }
    const wrapper = open({ mode: 'read', typed })
    const look = (id: string) =>
      wrapper
        .get(`[id="t3.granted.${id}"]`)
        .classes()
        .find((name) => name.startsWith('is-'))
    expect([look('naturalPerson'), look('socialWelfareOrg'), look('researchInstitution'), look('otherOrg')]).toEqual([
      'is-empty',
      'is-zero',
      'is-notApplicable',
      'is-unreadable',
    ])
    expect(wrapper.get('[id="t3.granted.naturalPerson"]').text()).toBe('空白')
  })

  it('is complete without a browser', async () => {
    const page = await renderToString(
      createSSRApp({
        render: () => h(StatutoryTable, { format: f2021, table: 't3', cells: sampleCells(), definitions: 'open' }),
      }),
    )
    expect(page).toContain('id="t3.granted.total"')
    expect(page).toContain('<caption')
    expect(page).toContain('《政府信息公开条例》第三十六条第（一）（二）项')
    expect(page).not.toContain('style=')
  })

  it('shows a form nobody touched without pretending zeros', () => {
    const wrapper = mount(StatutoryTable, { props: { format: f2021, table: 't3', cells: blankCells() } })
    expect(wrapper.findAll('.is-zero')).toEqual([])
  })
})
