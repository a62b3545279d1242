import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { formatNumber, getCell, getFormat } from '@gongkai/core'
import { describe, expect, it } from 'vitest'
import { checkImport } from './check-import.ts'
import { importDocument } from './import-document.ts'

// A collection of published reports may stand beside the checkout; it is not part of it.
const folder = fileURLToPath(new URL('../../../../shared/samples/reports', import.meta.url))
const available = existsSync(folder)
const files = available ? readdirSync(folder).filter((name) => /\.(?:txt|html|pdf)$/.test(name)) : []
const read = (name: string) => importDocument(readFileSync(path.join(folder, name)), { fileName: name })

describe.skipIf(!available)('published reports beside the checkout (skipped where they are absent)', () => {
  it.each(files)('%s: every value has a place and stands in it', async (name) => {
    const { cells, format, source } = await read(name)
    for (const { id, value, place } of cells) {
      const block = source[place.block]
      expect(place.locator).not.toBe('')
      if (value === null || block?.kind !== 'row') continue
      const printed = formatNumber(getCell(getFormat(format), id).type, Math.abs(value)).replace(/^0\./, '')
      const { text } = block.cells[place.cell!]!
      if (!/万元/.test(text)) expect(text).toContain(printed)
    }
  })

  it('the first of them is read whole and has exactly the known findings', async () => {
    const report = await read(files[0]!)
    const findings = checkImport(report)
    expect(report.cells).toHaveLength(198)
    expect(findings.filter(({ severity }) => severity === 'error').map(({ code }) => code)).toEqual(['TX-11'])
    expect(findings.filter(({ code }) => code === 'NM-04')).toHaveLength(6)
  })
})
