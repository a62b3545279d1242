import { mount } from '@vue/test-utils'
import { describe, expect, it } from 'vitest'
import { idOf } from '../testing/samples.ts'
import BroughtInNote from './BroughtInNote.vue'

const file = { importId: idOf(40), fileName: '年报.docx', person: '许文', at: '2026-01-26T02:00:00.000Z', size: 35_900 }
const note = (acceptedAt: string | null) =>
  mount(BroughtInNote, {
    props: { files: [{ ...file, acceptedAt, byOffice: true, keptBecause: null }] },
    global: { stubs: { RouterLink: { props: ['to'], template: '<a :href="to"><slot /></a>' } } },
  })

describe('BroughtInNote', () => {
  it('says who filled in for the organ, from which file, and what the organ has to do', () => {
    expect(note(file.at).text()).toContain('主管部门 许文 1月26日代为导入“年报.docx”，已取入草稿。请本机关核对')
    expect(note(null).text()).toContain('还没有取入草稿。请逐格对照后取入。')
    expect(note(null).get('a').attributes('href')).toBe(`/imports/${idOf(40)}`)
  })
})
