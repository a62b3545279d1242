import { mount } from '@vue/test-utils'
import { describe, expect, it } from 'vitest'
import { idOf } from '../testing/samples.ts'
import SourceFiles from './SourceFiles.vue'
import type { ReportView } from './report-view.ts'

const file: ReportView['sourceFiles'][number] = {
  importId: idOf(40),
  fileName: '年报.docx',
  size: 35_900,
  person: '李敏',
  at: '2026-01-14T02:45:00.000Z',
  acceptedAt: null,
  byOffice: false,
  keptBecause: null,
}
const list = (...files: ReportView['sourceFiles']) =>
  mount(SourceFiles, {
    props: { files },
    global: { stubs: { RouterLink: { props: ['to'], template: '<a :href="to"><slot /></a>' } } },
  })

describe('SourceFiles', () => {
  it('names each file with its size, who brought it in and what became of it, and gives it back', () => {
    const shown = list(
      { ...file, acceptedAt: '2026-01-14T02:50:00.000Z' },
      { ...file, importId: idOf(41), fileName: '2018年.pdf', keptBecause: 'FILE_YEAR_UNSUPPORTED' },
      { ...file, importId: idOf(42) },
    )
    expect(shown.get('summary').text()).toBe('随报告保存的原文件 3 份')
    const [taken, kept, waiting] = shown.findAll('li')
    expect(taken!.text()).toContain('35 KB，李敏 1月14日 10:45导入。1月14日 10:50 取入草稿。')
    expect(kept!.text()).toContain('旧格式，留作附件')
    expect(waiting!.text()).toContain('还没有取入草稿')
    expect(taken!.findAll('a').map((link) => link.attributes('href'))).toEqual([
      `/imports/${idOf(40)}`,
      `/api/admin/imports/${idOf(40)}/file`,
    ])
  })

  it('is not there without files', () => {
    expect(list().html()).not.toContain('details')
  })
})
