import { describe, expect, it, vi } from 'vitest'
import type { Answers } from '../../testing/fake-client.ts'
import { openedImport } from '../../testing/import-sample.ts'
import { openPage, settle } from '../../testing/open-page.ts'
import { openedReport } from '../../testing/report-sample.ts'
import { idOf, person, signedIn } from '../../testing/samples.ts'
import { scan } from '../../testing/scan.ts'

async function open(answers: Answers = {}) {
  const page = await openPage(`/imports/${idOf(40)}`, {
    'accounts.session': () => signedIn(person('reporter')),
    'imports.open': () => openedImport(),
    'reportEditing.open': () => openedReport(),
    'imports.accept': ({ cells, sections }) => ({
      savedCells: cells.length,
      savedSections: sections.length,
      conflicts: [],
      sectionConflicts: [],
    }),
    'work.mine': () => ({ today: '2026-01-14', mine: [], others: [], rounds: [] }),
    ...answers,
  })
  const button = (words: string) => page.wrapper.findAll('button').find((one) => one.text().startsWith(words))!
  return { ...page, button }
}

// A scan of a whole form takes its time on a busy machine.
const A_WHOLE_FORM = 90_000

describe('ImportPage', () => {
  it(
    'has no accessibility violation',
    async () => {
      const page = await open()
      expect(await scan()).toEqual([])
      page.unmount()
    },
    A_WHOLE_FORM,
  )

  it('says what was read, what was not, and what does not fit', async () => {
    const page = await open()
    expect(page.wrapper.get('.import-body').text()).toContain('1 格有几种读法，等您选')
    expect(page.wrapper.get('.import-warning').text()).toContain('与本报告不同')
    expect(page.wrapper.get('.import-unread').text()).toContain('表里没有这一行')
    page.unmount()
  })

  it('marks the place in the source and the cell in the table together, from either side', async () => {
    const page = await open()
    await page.wrapper.get('[id="t3.newReceived.naturalPerson"] button').trigger('click')
    expect(page.wrapper.get('.source-cell.is-here').text()).toBe('12')
    await page.wrapper
      .findAll('button.source-cell')
      .find((one) => one.text() === '46件')!
      .trigger('click')
    expect(page.wrapper.get('[id="t2.licensing.decisions"]').classes()).toContain('is-lit')
    page.unmount()
  })

  it('takes only what is certain or chosen', async () => {
    const page = await open()
    await page.wrapper.get('[id="t3.granted.naturalPerson"] button').trigger('click')
    await page.button('15').trigger('click')
    await page.button('取入草稿').trigger('click')
    await settle()
    const [input] = page.inputsOf('imports.accept') as {
      cells: { id: string; raw: string; basedOn: number }[]
      sections: unknown
    }[]
    expect(input!.cells).toEqual([
      { id: 't2.licensing.decisions', raw: '46件', basedOn: 0 },
      { id: 't3.newReceived.naturalPerson', raw: '12', basedOn: 4 },
      { id: 't3.newReceived.commercialEnterprise', raw: '0', basedOn: 0 },
      { id: 't3.carriedIn.naturalPerson', raw: '3', basedOn: 0 },
      { id: 't3.granted.naturalPerson', raw: '15', basedOn: 0 },
    ])
    expect(input!.sections).toEqual([{ no: 5, basedOn: 2 }])
    await vi.waitFor(() => expect(page.router.currentRoute.value.path).toBe(`/reports/${idOf(1)}`), 10_000)
    page.unmount()
  })

  it('leaves a text out when its tick is taken away', async () => {
    const page = await open()
    await page.wrapper.get('.import-section input').setValue(false)
    await page.button('取入草稿').trigger('click')
    await settle()
    expect(page.inputsOf('imports.accept')).toMatchObject([{ sections: [] }])
    page.unmount()
  })

  it('stays when somebody else has changed a place meanwhile', async () => {
    const page = await open({
      'imports.accept': () => ({
        savedCells: 3,
        savedSections: 1,
        conflicts: ['t3.newReceived.naturalPerson'],
        sectionConflicts: [],
      }),
    })
    await page.button('取入草稿').trigger('click')
    await settle()
    expect(page.wrapper.get('.import-bar').text()).toContain('有 1 处刚被别人改过，没有覆盖')
    page.unmount()
  })
})
