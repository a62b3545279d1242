import { buildCreditCode } from '@gongkai/core'
import { describe, expect, it } from 'vitest'
import { refuse, type Answers } from '../../testing/fake-client.ts'
import { organRecord } from '../../testing/office-samples.ts'
import { openPage, settle, until } from '../../testing/open-page.ts'
import { idOf, person, signedIn } from '../../testing/samples.ts'
import { scan } from '../../testing/scan.ts'
import { fromOrganForm, organFormErrors, toOrganForm } from './organ-form.ts'

const government = organRecord(50, '县人民政府', { kind: 'government' })
const water = organRecord(1, '县水利局', { parentId: idOf(50), aliases: ['县水务局'], successorOf: [idOf(9)] })
const ended = organRecord(9, '县水务局', { validTo: '2020-01-01' })
const answers: Answers = {
  'accounts.session': () => signedIn(person('administrator')),
  'work.mine': () => ({ today: '2026-01-26', mine: [], others: [], rounds: [] }),
  'organs.list': () => ({ organs: [government, water, ended] }),
}

describe('OrgansPage', () => {
  it('has no accessibility fault, with the form open too', async () => {
    const { wrapper, unmount } = await openPage('/organs', answers)
    await until(() => expect(wrapper.text()).toContain('云川县水利局'))
    expect(await scan()).toEqual([])
    await wrapper.get('button[aria-label="修改：云川县水利局"]').trigger('click')
    await settle()
    expect(wrapper.get('.predecessors').text()).toContain('云川县水务局')
    expect(await scan()).toEqual([])
    unmount()
  })

  it('says at once what is wrong with a credit code, and does not send it', async () => {
    const { wrapper, inputsOf, unmount } = await openPage('/organs', answers)
    await until(() => expect(wrapper.text()).toContain('新建机关'))
    await wrapper
      .findAll('button')
      .find((button) => button.text() === '新建机关')!
      .trigger('click')
    await settle()
    const dialog = wrapper.get('dialog[open]')
    const field = (label: string) =>
      dialog
        .findAll('.field')
        .find((one) => one.text().startsWith(label))!
        .get('input')
    await field('统一社会信用代码').setValue('11530999MB0000000X')
    expect(dialog.text()).toContain('校验码对不上')
    await field('统一社会信用代码').setValue(buildCreditCode('11', '530999', '00397475'))
    expect(dialog.text()).not.toContain('校验码对不上')
    await dialog.get('form').trigger('submit')
    expect(dialog.text()).toContain('请填写机关全称')
    expect(inputsOf('organs.save')).toEqual([])
    unmount()
  })

  it('saves a change and says what the server refuses', async () => {
    const { wrapper, inputsOf, unmount } = await openPage('/organs', {
      ...answers,
      'organs.save': () => refuse('INPUT_INVALID', '提交的内容有误：结束日期早于开始日期。请改正后再试。'),
    })
    await until(() => expect(wrapper.text()).toContain('云川县水利局'))
    await wrapper.get('button[aria-label="修改：云川县水利局"]').trigger('click')
    await settle()
    await wrapper.get('dialog[open] form').trigger('submit')
    await until(() => expect(wrapper.get('dialog[open]').text()).toContain('结束日期早于开始日期'))
    expect(inputsOf('organs.save')).toMatchObject([
      { organ: { id: idOf(1), fullName: '云川县水利局', aliases: ['县水务局'], successorOf: [idOf(9)] } },
    ])
    unmount()
  })

  it('offers no change to who may only look', async () => {
    const { wrapper, unmount } = await openPage('/organs', {
      ...answers,
      'accounts.session': () => signedIn(person('reviewer')),
    })
    await until(() => expect(wrapper.text()).toContain('云川县水利局'))
    expect(wrapper.text()).not.toContain('新建机关')
    expect(wrapper.find('button[aria-label^="修改"]').exists()).toBe(false)
    unmount()
  })
})

describe('toOrganForm and fromOrganForm', () => {
  it('give back what they took', () => {
    const { slug: _slug, ...organ } = water
    expect(fromOrganForm(toOrganForm(water, '2026-01-26'))).toEqual(organ)
  })

  it('name every field that is wrong', () => {
    const form = { ...toOrganForm(null, '2026-01-26'), validTo: '2020-01-01', divisionCode: '5309' }
    expect(Object.keys(organFormErrors(form)).sort()).toEqual(['divisionCode', 'fullName', 'shortName', 'validTo'])
  })
})
