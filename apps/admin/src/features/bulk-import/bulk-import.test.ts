import { afterEach, describe, expect, it, vi } from 'vitest'
import { BATCH_FILES, batchFile, openedBatch } from '../../testing/batch-samples.ts'
import { catchUploads } from '../../testing/catch-uploads.ts'
import type { Answers } from '../../testing/fake-client.ts'
import { openPage, settle, until } from '../../testing/open-page.ts'
import { idOf, organ, person, signedIn } from '../../testing/samples.ts'
import { scan } from '../../testing/scan.ts'

const record = (number: number, shortName: string) => ({
  ...{ ...organ(number, shortName), aliases: [], kind: 'department' as const, creditCode: null, parentId: null },
  ...{ mayMakeRegulations: false, enforces: null, validFrom: '2019-01-01', validTo: null, successorOf: [] },
})

async function open(path: string, answers: Answers = {}) {
  const page = await openPage(path, {
    'accounts.session': () => signedIn(person('aggregator')),
    'bulkImports.list': () => ({ batches: [openedBatch().batch] }),
    'bulkImports.create': () => ({ batchId: idOf(60) }),
    'bulkImports.open': ({ states }) => openedBatch(BATCH_FILES, states),
    'bulkImports.accept': () => ({ files: 1 }),
    'bulkImports.confirmHints': () => ({ files: 1 }),
    'bulkImports.retryHeld': () => ({ files: 1 }),
    'bulkImports.cancel': () => ({ files: 0 }),
    'bulkImports.assign': () => ({ files: 1 }),
    'organs.list': () => ({ organs: [record(5, '水务局'), record(6, '水务中心'), record(7, '文旅局')] }),
    ...answers,
  })
  const button = (words: string) => page.wrapper.findAll('button').find((one) => one.text().startsWith(words))!
  const row = (name: string) => page.wrapper.findAll('.batch-table tbody tr').find((one) => one.text().includes(name))!
  return { ...page, button, row }
}
const BATCH = `/bulk-imports/${idOf(60)}`
const A_WHOLE_PAGE = 60_000

/** Chooses files in the picker, as a browser would hand them over. */
async function choose(page: Awaited<ReturnType<typeof open>>, files: File[]) {
  const input = page.wrapper.get('input[aria-label="文件"]')
  Object.defineProperty(input.element, 'files', { value: files, configurable: true })
  await input.trigger('change')
}

afterEach(() => vi.unstubAllGlobals())

describe('BulkImportPage', () => {
  it.each(['/bulk-imports', BATCH])(
    'has no accessibility violation at %s',
    async (path) => {
      const page = await open(path)
      expect(await scan()).toEqual([])
      page.unmount()
    },
    A_WHOLE_PAGE,
  )

  it('begins a batch with the files chosen, sends each once, with its path, and shows them', async () => {
    const sent = catchUploads(({ answer }) => answer(200, { added: 1, present: 0, ignored: 0 }))
    const page = await open('/bulk-imports', {
      'bulkImports.open': () => openedBatch(sent.map((_, index) => batchFile(index + 70, `${index}.html`))),
    })
    await choose(page, [new File(['a'], '林业局.html'), new File(['b'], '.DS_Store'), new File(['c'], '水利局.txt')])
    await until(() => expect(sent).toHaveLength(2))
    const address = `/api/admin/import-batches/${idOf(60)}/files`
    expect(sent.map(({ address: to, headers }) => [to, decodeURIComponent(headers['x-file-name'] ?? '')])).toEqual([
      [address, '林业局.html'],
      [address, '水利局.txt'],
    ])
    expect(page.router.currentRoute.value.path).toBe(BATCH)
    await until(() => expect(page.wrapper.findAll('.batch-table tbody tr')).toHaveLength(2))
    page.unmount()
  })

  it('goes on saying what of a drop could not be opened when the batch of the others is open', async () => {
    catchUploads(({ answer }) => answer(200, { added: 1, present: 0, ignored: 0 }))
    const page = await open('/bulk-imports')
    const lost = {
      name: '甲.docx',
      isFile: true,
      file: (_: unknown, refuse: (error: Error) => void) => refuse(new Error()),
    }
    const found = {
      name: '乙.docx',
      isFile: true,
      file: (take: (file: File) => void) => take(new File(['x'], '乙.docx')),
    }
    const items = [lost, found].map((entry) => ({ webkitGetAsEntry: () => entry }))
    await page.wrapper.get('.drop-zone').trigger('drop', { dataTransfer: { items, files: [] } })
    await until(() => expect(page.router.currentRoute.value.path).toBe(BATCH))
    await settle()
    expect(page.wrapper.text()).toContain('“甲.docx”打不开')
    page.unmount()
  })

  it('names the files that did not get through, and sends them again', async () => {
    let times = 0
    const error = { code: 'FILE_TOO_LARGE', text: '文件“大.html”太大，最多 20 MB。', facts: {}, reference: 'k3x9' }
    catchUploads(({ answer }) =>
      (times += 1) === 1 ? answer(413, { error }) : answer(200, { added: 1, present: 0, ignored: 0 }),
    )
    const page = await open(BATCH)
    await choose(page, [new File(['a'], '大.html')])
    await until(() => expect(page.wrapper.get('.unsent-files').text()).toContain('最多 20 MB'))
    await page.button('再送一次').trigger('click')
    await until(() => expect(page.wrapper.find('.unsent-files').exists()).toBe(false))
    page.unmount()
  })

  it('says of each file whose it is, where it stands, and what is to be done', async () => {
    const page = await open(BATCH)
    expect(page.row('年报（终稿）.docx').text()).toContain('云川县林业局')
    expect(page.row('水利局.html').text()).toContain('取入 198 格、7 段文字')
    expect(page.row('某局.txt').text()).toContain('可能是云川县水务局、云川县水务中心')
    expect(page.row('文旅局.txt').text()).toContain('按文件名，请确认')
    expect(page.row('扫描件.pdf').text()).toContain('读不出来')
    expect(page.row('财政局.html').text()).toContain('现在不能修改')
    expect(page.row('财政局.html').get('[data-label="读出"]').text()).toMatch(/^196\s+空白 4$/)
    expect(page.row('年报（终稿）.docx').get('a').attributes('href')).toBe(`/admin/imports/${idOf(40)}`)
    page.unmount()
  })

  it('shows the files of one kind', async () => {
    const page = await open(BATCH)
    await page.button('待对上').trigger('click')
    await settle()
    expect(page.wrapper.findAll('.batch-table tbody tr')).toHaveLength(2)
    expect(page.inputsOf('bulkImports.open').at(-1)).toMatchObject({ states: ['unmatched'], offset: 0 })
    page.unmount()
  })

  it('takes in all that may go in, by key too, or one file', async () => {
    const page = await open(BATCH)
    document.dispatchEvent(new KeyboardEvent('keydown', { key: 'a' }))
    await settle()
    await page.row('年报（终稿）.docx').get('button').trigger('click')
    await settle()
    expect(page.inputsOf('bulkImports.accept')).toMatchObject([
      { batchId: idOf(60), fileIds: null },
      { batchId: idOf(60), fileIds: [idOf(61)] },
    ])
    page.unmount()
  })

  it('asks for organ and year of one file after the other, by typing', async () => {
    let files = BATCH_FILES
    const page = await open(BATCH, {
      'bulkImports.open': ({ states }) => openedBatch(files, states),
      'bulkImports.assign': ({ fileId }) => {
        files = files.map((file) => (file.id === fileId ? { ...file, state: 'waiting' as const } : file))
        return { files: 1 }
      },
    })
    document.dispatchEvent(new KeyboardEvent('keydown', { key: 'n' }))
    await until(() => expect(page.wrapper.get('dialog form').text()).toContain('某局.txt'))
    await page.wrapper.get('dialog input').setValue('水务局')
    await page.wrapper.get('dialog form').trigger('submit')
    await until(() => expect(page.wrapper.get('dialog form').text()).toContain('文旅局.txt'))
    expect(page.inputsOf('bulkImports.assign')).toMatchObject([
      { fileId: idOf(63), organId: idOf(5), reportingYear: 2025 },
    ])
    await page.wrapper.get('dialog form').trigger('submit')
    await until(() => expect(page.wrapper.find('dialog form').exists()).toBe(false))
    page.unmount()
  })

  it('shows how far the reading is, in numbers', async () => {
    const files = [...BATCH_FILES, batchFile(67, 'a', { state: 'waiting' }), batchFile(68, 'b', { state: 'reading' })]
    const page = await open(BATCH, { 'bulkImports.open': () => openedBatch(files) })
    expect(page.wrapper.get('.batch-progress').text()).toContain('办完 6 / 8 个文件')
    expect(page.wrapper.get('progress').attributes()).toMatchObject({ value: '6', max: '8' })
    page.unmount()
  })

  it('ends a batch only after asking, and offers nothing more in one that is ended', async () => {
    const page = await open(BATCH)
    await page.button('取消这一批').trigger('click')
    await settle()
    expect(page.inputsOf('bulkImports.cancel')).toEqual([])
    await page.wrapper.get('dialog .button.is-main').trigger('click')
    await settle()
    expect(page.inputsOf('bulkImports.cancel')).toMatchObject([{ batchId: idOf(60) }])
    page.unmount()
    const ended = await open(BATCH, {
      'bulkImports.open': () => openedBatch(BATCH_FILES, [], { cancelledAt: '2026-01-20T03:00:00.000Z' }),
    })
    expect(ended.wrapper.findAll('main button').map((one) => one.text())).not.toContain('指定机关')
    expect(ended.wrapper.find('.drop-zone').exists()).toBe(false)
    ended.unmount()
  })

  it('is offered to the office, and to nobody else', async () => {
    const links = async (role: 'aggregator' | 'reporter') => {
      const page = await open('/bulk-imports', { 'accounts.session': () => signedIn(person(role)) })
      const found = page.wrapper.findAll('.main-navigation a').map((link) => link.text())
      page.unmount()
      return found
    }
    expect(await links('aggregator')).toContain('批量导入')
    expect(await links('reporter')).not.toContain('批量导入')
  })
})
