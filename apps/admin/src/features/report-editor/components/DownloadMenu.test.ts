import { mount } from '@vue/test-utils'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { until } from '../../../testing/open-page.ts'
import { scan } from '../../../testing/scan.ts'
import DownloadMenu from './DownloadMenu.vue'

const open = (before: () => Promise<void>, published = false) =>
  mount(DownloadMenu, { props: { reportId: 'r1', published, before }, attachTo: document.body })

describe('DownloadMenu', () => {
  afterEach(() => vi.restoreAllMocks())

  it('has no accessibility violation, and says that the file is a draft', async () => {
    const menu = open(() => Promise.resolve())
    menu.get('details').element.open = true
    expect(await scan()).toEqual([])
    expect(menu.text()).toContain('草稿')
    menu.unmount()
    expect(open(() => Promise.resolve(), true).text()).not.toContain('草稿')
  })

  it('saves what was typed before it takes the file', async () => {
    const steps: string[] = []
    vi.spyOn(window.location, 'assign').mockImplementation((to) => void steps.push(String(to)))
    const menu = open(() => Promise.resolve(void steps.push('saved')))
    await menu.findAll('a')[0]!.trigger('click')
    await until(() => expect(steps).toEqual(['saved', '/api/admin/reports/r1/report.docx']))
    menu.unmount()
  })

  it('takes nothing while it cannot be saved', async () => {
    const assign = vi.spyOn(window.location, 'assign').mockImplementation(() => undefined)
    const before = vi.fn(() => Promise.reject(new Error('offline')))
    const menu = open(before)
    await menu.findAll('a')[1]!.trigger('click')
    await until(() => expect(before).toHaveBeenCalled())
    expect(assign).not.toHaveBeenCalled()
    menu.unmount()
  })
})
