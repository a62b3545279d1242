import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { Answers } from '../../testing/fake-client.ts'
import { openedImport } from '../../testing/import-sample.ts'
import { openPage, settle, until } from '../../testing/open-page.ts'
import { openedReport, storedCell } from '../../testing/report-sample.ts'
import { idOf, person, signedIn } from '../../testing/samples.ts'
import { scan } from '../../testing/scan.ts'
import { browserPages } from './pages/browser-pages.ts'

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
  const button = (words: string) => page.wrapper.findAll('button').find((one) => one.text().includes(words))!
  return { ...page, button }
}

async function press(key: string) {
  document.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }))
  await settle()
}

// A scan of a whole form takes its time on a busy machine.
const A_WHOLE_FORM = 90_000

beforeEach(() => localStorage.clear())
afterEach(() => {
  vi.restoreAllMocks()
  vi.unstubAllGlobals()
})

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
    expect(page.wrapper.get('.import-warning').text()).toContain('只读了前三个表')
    expect(page.wrapper.get('.import-unread').text()).toContain('表里没有这一行')
    page.unmount()
  })

  it('marks the place in the source and the cell in the table together, from either side', async () => {
    const page = await open()
    await page.wrapper.get('[id="t3.newReceived.naturalPerson"] button').trigger('click')
    expect(page.wrapper.get('.source-table td.is-here').text()).toBe('12')
    await page.wrapper
      .findAll('button.source-cell')
      .find((one) => one.text() === '46件')!
      .trigger('click')
    expect(page.wrapper.get('[id="t2.licensing.decisions"]').classes()).toContain('is-lit')
    page.unmount()
  })

  it('takes only what is certain or chosen, and nothing the draft says otherwise', async () => {
    const page = await open()
    await page.wrapper.get('[id="t3.granted.naturalPerson"] button').trigger('click')
    await page.button('读作 15').trigger('click')
    await page.button('取入草稿').trigger('click')
    await settle()
    const [input] = page.inputsOf('imports.accept') as { cells: unknown; sections: unknown }[]
    expect(input!.cells).toEqual([
      { id: 't2.licensing.decisions', raw: '46件', basedOn: 0 },
      { id: 't3.newReceived.commercialEnterprise', raw: '0', basedOn: 0 },
      { id: 't3.carriedIn.naturalPerson', raw: '3', basedOn: 0 },
      { id: 't3.granted.naturalPerson', raw: '15', basedOn: 0 },
    ])
    expect(input!.sections).toEqual([])
    await until(() => expect(page.router.currentRoute.value.path).toBe(`/reports/${idOf(1)}`))
    page.unmount()
  })

  it('settles a cell by its digit', async () => {
    const page = await open()
    // Two on the way: one on which the draft disagrees, one that only the equations decide.
    await press('F8')
    await press('F8')
    await press('F8')
    expect(page.wrapper.get('.cell-choice').text()).toContain('（一）予以公开')
    await press('2')
    expect(page.wrapper.get('[id="t3.granted.naturalPerson"]').text()).toContain('15')
    page.unmount()
  })

  it('takes what differs from the draft one by one, or all in one word', async () => {
    const page = await open()
    await page.button('逐格看').trigger('click')
    expect(page.wrapper.get('.import-list').text()).toContain('李敏 手工填写')
    await page.button('取文件的 12').trigger('click')
    expect(page.wrapper.get('.difference-bar').text()).toContain('都已选好')
    await page.button('全部留草稿的').trigger('click')
    await page.button('采用文件的全部 1 处').trigger('click')
    await page.button('取入草稿').trigger('click')
    await settle()
    const [input] = page.inputsOf('imports.accept') as { cells: unknown[] }[]
    expect(input!.cells).toContainEqual({ id: 't3.newReceived.naturalPerson', raw: '12', basedOn: 4 })
    page.unmount()
  })

  it('remembers the choices when the page is opened again', async () => {
    const first = await open()
    await first.button('采用文件的全部 1 处').trigger('click')
    first.unmount()
    const second = await open()
    expect(second.wrapper.get('.difference-bar').text()).toContain('都已选好')
    second.unmount()
  })

  it('does not take the choices for one file over to the next', async () => {
    const page = await open({ 'imports.open': ({ importId }) => openedImport({ id: importId }) })
    const goTo = async (id: string) => {
      await page.router.push(`/imports/${id}`)
      await settle()
    }
    // Both are known by then, so that the page does not begin anew between them.
    await goTo(idOf(41))
    await goTo(idOf(40))
    await page.button('采用文件的全部 1 处').trigger('click')
    await goTo(idOf(41))
    expect(page.wrapper.get('.difference-bar').text()).not.toContain('都已选好')
    page.unmount()
  })

  it('offers to take only to whom the server lets', async () => {
    const permissions = openedReport().permissions.filter((one) => one !== 'report.import')
    const page = await open({ 'reportEditing.open': () => ({ ...openedReport(), permissions }) })
    expect(page.button('取入草稿')).toBeUndefined()
    page.unmount()
  })

  it('shows word by word how a text differs, and takes it only when chosen', async () => {
    const page = await open()
    expect(page.wrapper.get('.import-section del').text()).not.toBe('')
    await page.wrapper.findAll('.import-section input').at(-1)!.setValue()
    await page.button('取入草稿').trigger('click')
    await settle()
    expect(page.inputsOf('imports.accept')).toMatchObject([{ sections: [{ no: 5, basedOn: 2 }] }])
    page.unmount()
  })

  it('lists what was changed by hand in a file of our own, and leads to it', async () => {
    const carriedDifferences = [
      { cellId: 't3.newReceived.naturalPerson', section: null, carried: '11', shown: '12' },
      { cellId: null, section: 5, carried: '旧的话', shown: '新的话' },
    ]
    const page = await open({ 'imports.open': () => openedImport({ carriedDifferences }) })
    const panel = page.wrapper.get('.import-own')
    expect(panel.text()).toContain('手工改过 2 处')
    expect(panel.text()).toContain('旧的话')
    await panel.get('button').trigger('click')
    expect(page.wrapper.get('[id="t3.newReceived.naturalPerson"]').classes()).toContain('is-lit')
    page.unmount()
  })

  it('offers nothing of a file that is wholly in the draft, a title without preface included', async () => {
    const taken = openedReport()
    const [head] = taken.sections
    const title = { ...head!, narrative: [] }
    const page = await open({
      'reportEditing.open': () => ({
        ...taken,
        sections: [title, ...taken.sections.slice(1)],
        cells: [storedCell('t2.licensing.decisions', '46件')],
      }),
      'imports.open': () =>
        openedImport({
          acceptedAt: '2026-01-14T02:45:00.000Z',
          cells: openedImport().cells.slice(0, 1),
          sections: [{ no: 0, title: title.title, narrative: [] }],
          draft: { cells: { 't2.licensing.decisions': { raw: '46件', revision: 1 } }, sections: {} },
        }),
    })
    const bar = page.wrapper.get('.import-bar').text()
    expect(page.wrapper.text()).toContain('这份文件 1月14日 10:45 已经取入过')
    expect(bar).toContain('没有要取的了')
    expect(bar).not.toMatch(/\d 格/)
    expect(page.wrapper.get('.import-bar a.is-main').attributes('href')).toContain(`/reports/${idOf(1)}`)
    page.unmount()
  })

  it('takes a file of another organ or year only after a word of confirmation', async () => {
    const page = await open({ 'imports.open': () => openedImport({ mismatches: ['organ', 'year', 'format'] }) })
    expect(page.wrapper.get('.import-bar').text()).toContain('文件的机关和年度与本报告不同')
    await page.button('取入草稿').trigger('click')
    await settle()
    expect(page.inputsOf('imports.accept')).toEqual([])
    await page.wrapper.get('.foreign-file input').setValue(true)
    await page.button('取入草稿').trigger('click')
    await until(() => expect(page.inputsOf('imports.accept')).toHaveLength(1))
    page.unmount()
  })

  it('asks for no confirmation where only the form is another', async () => {
    const page = await open({ 'imports.open': () => openedImport({ mismatches: ['format'] }) })
    expect(page.wrapper.find('.foreign-file').exists()).toBe(false)
    expect(page.button('取入草稿').attributes('aria-disabled')).toBe('false')
    page.unmount()
  })

  it('only compares once the report is handed on', async () => {
    const page = await open({ 'reportEditing.open': () => openedReport({ state: 'submitted' }) })
    expect(page.wrapper.get('.import-bar').text()).toContain('报告现在不能填写，这里只能对照。')
    expect(page.button('取入草稿')).toBeUndefined()
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

  it('shows the pages of a PDF with the region of the chosen cell, and leads from a region to its cell', async () => {
    const drawn = pagesOfTwo()
    const page = await open({ 'imports.open': () => importedPages() })
    await until(() => expect(page.wrapper.findAll('.page-view')).toHaveLength(2))
    await until(() => expect(drawn).toHaveBeenCalled())
    await page.wrapper.get('[id="t3.newReceived.naturalPerson"] button').trigger('click')
    expect(page.wrapper.get('.page-places rect.is-here').attributes()).toMatchObject({ x: '110', y: '100' })
    await page.wrapper.get('[data-place="3/2"]').trigger('click')
    expect(page.wrapper.get('[id="t3.newReceived.commercialEnterprise"]').classes()).toContain('is-lit')
    const width = () => Number(page.wrapper.get('.page-places').attributes('width'))
    const before = width()
    await page.wrapper.get('[aria-label="放大页面"]').trigger('click')
    expect(width()).toBeGreaterThan(before)
    page.unmount()
  })

  it('says so when the pages cannot be opened, and still shows what was read', async () => {
    vi.spyOn(browserPages, 'open').mockRejectedValue(new Error('damaged'))
    const page = await open({ 'imports.open': () => importedPages() })
    await until(() => expect(page.wrapper.get('.source-pages').text()).toContain('页面打不开'))
    await page.button('读出的内容').trigger('click')
    expect(page.wrapper.get('.source-table').text()).toContain('一、本年新收')
    page.unmount()
  })
})

describe('typing beside a file in which nothing was recognised', () => {
  const kept = () =>
    openedImport({
      ...{ fileKind: 'picture', keptBecause: 'FILE_KIND_UNSUPPORTED', cells: [], sections: [], source: [] },
      warnings: ['这份文件是图片，没有认出任何数。'],
    })

  it(
    'saves what is typed into the draft at once, and goes back to the report',
    async () => {
      pagesOfTwo()
      const page = await open({
        'imports.open': kept,
        'reportEditing.saveCells': ({ changes }) => ({
          saved: changes.map(({ id, raw }) => storedCell(id, raw, 2)),
          conflicts: [],
          savedAt: '2026-01-14T02:45:00.000Z',
        }),
      })
      expect(page.wrapper.get('h1').text()).toContain('对照录入')
      expect(await scan()).toEqual([])
      await page.wrapper.get('[data-cell="t2.licensing.decisions"]').setValue('46')
      await page.button('录好了').trigger('click')
      await until(() => expect(page.router.currentRoute.value.path).toBe(`/reports/${idOf(1)}`))
      expect(page.inputsOf('reportEditing.saveCells')).toMatchObject([
        { changes: [{ id: 't2.licensing.decisions', raw: '46' }] },
      ])
      page.unmount()
    },
    A_WHOLE_FORM,
  )
})

/** A file of two pages that draws nothing; answers the spy that is asked to draw. */
function pagesOfTwo() {
  // Without a window there is no coming into view: every page is drawn.
  vi.stubGlobal('IntersectionObserver', undefined)
  const draw = vi.fn(async () => Promise.resolve(true))
  const page = { width: 595, height: 842, draw }
  vi.spyOn(browserPages, 'open').mockResolvedValue({ pages: [page, page], close: () => undefined })
  return draw
}

/** The sample as if it were a PDF: the row of new applications lies on page 2. */
function importedPages() {
  const sample = openedImport()
  const source = sample.source.map((block) =>
    block.kind === 'row' && block.id === 3
      ? {
          ...block,
          cells: block.cells.map((cell, index) => ({
            ...cell,
            box: { page: 2, left: 70 + 40 * index, top: 100, width: 40, height: 20 },
          })),
        }
      : block,
  )
  return { ...sample, fileKind: 'pdf' as const, source }
}
