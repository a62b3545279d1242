import { describe, expect, it } from 'vitest'
import { COMMANDS } from './commands/table.ts'
import { runCommandLine } from './run-command-line.ts'
import { recordOutput } from './testing/recorded-output.ts'

const call = async (...args: string[]) => {
  const output = recordOutput()
  return { status: await runCommandLine(args, output), ...output }
}

describe('runCommandLine', () => {
  it('lists every command when asked for help', async () => {
    for (const args of [['--help'], ['-h'], ['help']]) {
      const { status, printed } = await call(...args)
      expect(status).toBe(0)
      for (const verb of Object.keys(COMMANDS)) expect(printed[0]).toContain(verb)
    }
  })

  it('answers 2 without a command and on an unknown one', async () => {
    expect(await call()).toMatchObject({ status: 2, printed: [] })
    const { status, errors } = await call('chekc')
    expect(status).toBe(2)
    expect(errors[0]).toContain('chekc')
    expect((await call('constructor')).status).toBe(2)
  })

  it('shows the help of a command in either order', async () => {
    expect((await call('help', 'check')).printed).toEqual((await call('check', '--help')).printed)
  })
})
