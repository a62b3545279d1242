import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { SetupEnvironment } from '../env.ts'
import { findBrowser } from './find-browser.ts'
import { explainMissing, installerFor } from './install-missing.ts'
import { missingNeeds, needs } from './needs.ts'

let bin = ''
beforeEach(() => {
  bin = mkdtempSync(join(tmpdir(), 'bin-'))
})
afterEach(() => rmSync(bin, { recursive: true }))

function command(name: string): string {
  const file = join(bin, name)
  writeFileSync(file, '#!/bin/sh\n')
  chmodSync(file, 0o755)
  return file
}
const machine = (change: Partial<SetupEnvironment> = {}): SetupEnvironment => ({
  ci: false,
  browser: undefined,
  path: bin,
  all: {},
  ...change,
})
const root = 0
const person = 1000
const yes = () => true
const no = () => false

describe('installerFor', () => {
  it('uses apt-get directly as root', () => {
    const aptGet = command('apt-get')
    expect(installerFor(machine(), root, no)).toEqual([aptGet])
  })

  it('uses sudo only where it asks no password', () => {
    const aptGet = command('apt-get')
    const sudo = command('sudo')
    expect(installerFor(machine(), person, yes)).toEqual([sudo, '-n', aptGet])
    expect(installerFor(machine(), person, no)).toBeUndefined()
  })

  it('leaves other systems alone', () => {
    expect(installerFor(machine(), root, yes)).toBeUndefined()
  })
})

describe('findBrowser', () => {
  it('finds a browser on the search path', () => {
    const chromium = command('chromium')
    expect(findBrowser(machine())).toBe(chromium)
  })

  it('prefers the one named by hand and does not replace it silently', () => {
    command('chromium')
    const own = command('my-browser')
    expect(findBrowser(machine({ browser: own }))).toBe(own)
    expect(findBrowser(machine({ browser: join(bin, 'gone') }))).toBeUndefined()
  })
})

describe('missingNeeds', () => {
  it('notices what an empty machine lacks', () => {
    const names = missingNeeds(machine({ browser: join(bin, 'gone') })).map((need) => need.name)
    expect(names).toContain('Chromium or Chrome')
  })

  it('tells a person what to install and what for', () => {
    expect(explainMissing(needs)).toContain('Chromium or Chrome, for the browser journeys (Debian packages: chromium)')
  })
})
