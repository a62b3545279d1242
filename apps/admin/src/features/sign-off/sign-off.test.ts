import { describe, expect, it } from 'vitest'
import type { Answers } from '../../testing/fake-client.ts'
import { openPage, settle } from '../../testing/open-page.ts'
import { openedReport } from '../../testing/report-sample.ts'
import { idOf, person, signedIn } from '../../testing/samples.ts'
import { scan } from '../../testing/scan.ts'

async function open(answers: Answers = {}) {
  const view = openedReport({ state: 'signing', roles: ['organApprover'], available: ['submit', 'refuseSignOff'] })
  const page = await openPage(`/reports/${idOf(1)}/sign`, {
    'accounts.session': () => signedIn(person('organApprover')),
    'reportEditing.open': () => view,
    'approval.move': () => ({
      state: 'submitted',
      at: '2026-01-14T02:42:07.000Z',
      contentHash: 'a'.repeat(64),
      publishedAddress: null,
    }),
    ...answers,
  })
  const button = (words: string) => page.wrapper.findAll('button').find((one) => one.text() === words)!
  return { ...page, button }
}

// A scan of a whole form takes its time on a busy machine.
const A_WHOLE_FORM = 90_000

describe('SignOffPage', () => {
  it(
    'has no accessibility violation',
    async () => {
      const page = await open()
      expect(await scan()).toEqual([])
      page.unmount()
    },
    A_WHOLE_FORM,
  )

  it('signs and hands in with one press', async () => {
    const page = await open()
    await page.button('审签并报送').trigger('click')
    await settle()
    expect(page.inputsOf('approval.move')).toMatchObject([{ transition: 'submit', marks: [] }])
    expect(page.wrapper.get('.reading-receipt').text()).toContain('已审签并报送。回执 aaaaaaaaaaaaaaaa')
    page.unmount()
  })

  it('gives a report back with the marked cell and words for it', async () => {
    const page = await open()
    await page.wrapper.get('[id="t3.granted.naturalPerson"] button').trigger('click')
    expect(page.button('审签并报送').attributes('aria-disabled')).toBe('true')
    await page.button('退回填报人').trigger('click')
    expect(page.wrapper.get('#step-problem').text()).toContain('写明怎么改')
    await page.wrapper.get('.mark-list textarea').setValue('比台账多 1 件。')
    await page.button('退回填报人').trigger('click')
    await settle()
    expect(page.inputsOf('approval.move')).toMatchObject([
      { transition: 'refuseSignOff', marks: [{ cellId: 't3.granted.naturalPerson', text: '比台账多 1 件。' }] },
    ])
    page.unmount()
  })

  it('wants words before it gives a report back', async () => {
    const page = await open()
    await page.button('退回填报人').trigger('click')
    await page.button('退回填报人').trigger('click')
    expect(page.inputsOf('approval.move')).toEqual([])
    expect(page.wrapper.get('#step-problem').text()).toContain('请写明原因')
    page.unmount()
  })
})
