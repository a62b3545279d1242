import { mount } from '@vue/test-utils'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { createMemoryHistory, createRouter } from 'vue-router'
import { catchUploads } from '../../testing/catch-uploads.ts'
import { until } from '../../testing/open-page.ts'
import { idOf } from '../../testing/samples.ts'
import { scan } from '../../testing/scan.ts'
import ImportDrop from './components/ImportDrop.vue'

const file = (name = '年报.pdf', type = 'application/pdf') => new File(['x'.repeat(2048)], name, { type })
const refusal = (code: string, text: string) => ({ error: { code, facts: {}, text, reference: 'x' } })
const PICTURES = refusal('FILE_PICTURES_ONLY', '文件“年报.pdf”是扫描件。')

async function open(before = async () => Promise.resolve()) {
  const stub = { template: '<main></main>' }
  const routes = [
    { path: '/', component: stub },
    { path: '/imports/:id', component: stub },
  ]
  const router = createRouter({ history: createMemoryHistory(), routes })
  const wrapper = mount(ImportDrop, {
    props: { reportId: idOf(1), before },
    global: { plugins: [router] },
    attachTo: document.body,
  })
  await router.isReady().catch(() => undefined)
  const choose = async (...files: File[]) => {
    const picker = wrapper.get('input[type=file]')
    Object.defineProperty(picker.element, 'files', { value: files, configurable: true })
    await picker.trigger('change')
    await until(() => undefined)
  }
  const button = (words: string) => wrapper.findAll('button').find((one) => one.text().includes(words))!
  return { wrapper, router, choose, button }
}

/** Drags a file over the page, or lets it fall there. */
function drag(kind: 'dragenter' | 'dragover' | 'dragleave' | 'drop', files: File[]) {
  const event = new Event(kind, { bubbles: true, cancelable: true })
  Object.defineProperty(event, 'dataTransfer', { value: { types: ['Files'], files } })
  window.dispatchEvent(event)
  return event
}

describe('ImportDrop', () => {
  afterEach(() => vi.unstubAllGlobals())

  it('saves what was typed, sends the file with its progress in numbers, and opens what was read', async () => {
    const sent = catchUploads()
    const saved = vi.fn(async () => Promise.resolve())
    const { wrapper, router, choose } = await open(saved)
    await choose(file())
    await until(() => expect(sent).toHaveLength(1))
    expect(saved).toHaveBeenCalledOnce()
    sent[0]!.progress(1_048_576, 2_097_152)
    await until(() => expect(wrapper.text()).toContain('1.0 / 2.0 MB，50%'))
    sent[0]!.allSent()
    await until(() => expect(wrapper.text()).toContain('正在读文件'))
    expect(await scan()).toEqual([])
    sent[0]!.answer(200, { importId: idOf(40) })
    await until(() => expect(router.currentRoute.value.path).toBe(`/imports/${idOf(40)}`))
    wrapper.unmount()
  })

  it('can be stopped, and is ready again', async () => {
    const sent = catchUploads()
    const { wrapper, choose, button } = await open()
    await choose(file())
    await until(() => expect(sent).toHaveLength(1))
    await button('取消').trigger('click')
    expect(sent[0]!.stopped()).toBe(true)
    await until(() => expect(button('导入文件')).toBeDefined())
    wrapper.unmount()
  })

  it('says why a file is refused, and offers to type beside a scan', async () => {
    const sent = catchUploads(({ address, answer }) =>
      address.includes('keep=1') ? answer(200, { importId: idOf(41) }) : answer(422, PICTURES),
    )
    const { wrapper, router, choose, button } = await open()
    await choose(file())
    await until(() => expect(wrapper.get('[role=alert]').text()).toContain('是扫描件'))
    await button('对照录入').trigger('click')
    await until(() => expect(router.currentRoute.value.path).toBe(`/imports/${idOf(41)}`))
    expect(sent).toHaveLength(2)
    wrapper.unmount()
  })

  it.each([
    ['a picture', file('扫描.png', 'image/png'), 'FILE_KIND_UNSUPPORTED', true],
    ['an archive', file('年报.rar', 'application/vnd.rar'), 'FILE_KIND_UNSUPPORTED', false],
    ['a locked file', file(), 'FILE_ENCRYPTED', false],
  ])('offers it for %s or does not', async (_what, chosen, code, offered) => {
    catchUploads(({ answer }) => answer(415, refusal(code, '不能导入。')))
    const { wrapper, choose, button } = await open()
    await choose(chosen)
    await until(() => expect(wrapper.get('[role=alert]').text()).toContain('不能导入'))
    expect(button('对照录入') !== undefined).toBe(offered)
    wrapper.unmount()
  })

  it('takes a file dropped anywhere on the page, shows while one is held over it, and lets none open in its place', async () => {
    const sent = catchUploads()
    const { wrapper } = await open()
    drag('dragenter', [])
    await until(() => expect(wrapper.text()).toContain('松手'))
    drag('dragleave', [])
    await until(() => expect(wrapper.text()).not.toContain('松手'))
    expect(drag('dragover', []).defaultPrevented).toBe(true)
    expect(drag('drop', [file()]).defaultPrevented).toBe(true)
    await until(() => expect(sent).toHaveLength(1))
    wrapper.unmount()
  })

  it('asks for one file at a time', async () => {
    const sent = catchUploads()
    const { wrapper, choose } = await open()
    await choose(file('甲.pdf'), file('乙.pdf'))
    expect(wrapper.get('[role=alert]').text()).toContain('批量导入')
    expect(sent).toHaveLength(0)
    wrapper.unmount()
  })
})
