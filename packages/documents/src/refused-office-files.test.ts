import { AppError, errorText } from '@gongkai/core'
import { zipSync, strToU8 } from 'fflate'
import { writeXlsx } from 'hucre/xlsx'
import { describe, expect, it } from 'vitest'
import { importDocument } from './import-document.ts'
import { buildDocx, docxParts, paragraph } from './testing/build-docx.ts'
import { buildOdf } from './testing/build-odf.ts'
import { buildCompoundFile, buildXls, record, xlsCells } from './testing/build-xls.ts'

const sound = docxParts({ body: paragraph('一、总体情况') })
const without = (name: string) => zipSync(Object.fromEntries(Object.entries(sound).filter(([part]) => part !== name)))
const withBody = (text: string) => zipSync({ ...sound, 'word/document.xml': strToU8(text) })
/** A file with one byte of its first packed part changed, whose check sum then no longer fits. */
const damaged = () => {
  const bytes = zipSync({ 'word/document.xml': [strToU8('<w:document/>'.repeat(9)), { level: 0 }] })
  bytes[60]! ^= 1
  return bytes
}
const locked = () =>
  writeXlsx({ sheets: [{ name: 'a', rows: [['甲']] }], encryption: { password: '秘密', spinCount: 1 } })
/** An old workbook with a password: its records say that they are locked, and make no sense. */
const lockedXls = () =>
  buildXls([{ name: 'a', records: [xlsCells.text(0, 0, '甲')] }], { before: record(0x2f, [1, 0]) })

async function refusal(bytes: Uint8Array): Promise<{ code: string; text: string }> {
  try {
    await importDocument(bytes, { fileName: '年报' })
    return { code: 'read', text: '' }
  } catch (error) {
    return error instanceof AppError
      ? { code: error.code, text: errorText(error.code, error.facts) }
      : { code: String(error), text: '' }
  }
}

describe('importDocument, on office files it cannot read', () => {
  it.each<[string, string, () => Uint8Array | Promise<Uint8Array>, string]>([
    ['a file that was cut off', 'FILE_UNREADABLE', () => buildDocx({ body: '' }).subarray(0, 900), '文件不完整'],
    ['a part that was changed', 'FILE_UNREADABLE', damaged, '“word/document.xml”有损坏'],
    ['a file without its text', 'FILE_UNREADABLE', () => without('word/document.xml'), '缺少“word/document.xml”'],
    ['a text without a body', 'FILE_UNREADABLE', () => withBody('<a/>'), '没有正文'],
    ['markup that does not close', 'FILE_UNREADABLE', () => withBody('<w:document><w:body>'), '有损坏'],
    ['declared entities', 'FILE_UNREADABLE', () => withBody('<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>'), '为安全起见'],
    ['nesting without end', 'FILE_UNREADABLE', () => withBody('<a>'.repeat(5000)), '层层嵌套'],
    ['a part that would burst', 'FILE_TOO_LARGE', () => withBody(' '.repeat(4_000_000)), '解压后'],
    ['a workbook with a password', 'FILE_ENCRYPTED', locked, '设了密码'],
    // Word puts its locked files into the same box as Excel, and what is in it nobody can tell.
    ['a Word file with a password', 'FILE_ENCRYPTED', () => buildCompoundFile('EncryptedPackage', []), '设了密码'],
    ['an old workbook with a password', 'FILE_ENCRYPTED', lockedXls, '去掉密码'],
    [
      'an OpenDocument file with a password',
      'FILE_ENCRYPTED',
      () => buildOdf({ kind: 'spreadsheet', body: '', manifest: '<manifest:encryption-data/>' }),
      '去掉密码',
    ],
    [
      'an old Word file',
      'FILE_KIND_UNSUPPORTED',
      () => buildCompoundFile('WordDocument', []),
      '另存为 DOCX、XLSX、PDF',
    ],
    ['slides', 'FILE_KIND_UNSUPPORTED', () => zipSync({ 'ppt/presentation.xml': strToU8('<a/>') }), 'PPTX'],
    ['a binary workbook', 'FILE_KIND_UNSUPPORTED', () => zipSync({ 'xl/workbook.bin': strToU8('a') }), 'XLSB'],
    ['an archive of something else', 'FILE_KIND_UNSUPPORTED', () => zipSync({ 'a.txt': strToU8('a') }), 'ZIP'],
    ['a document of another subject', 'FILE_NO_REPORT', () => buildDocx({ body: paragraph('采购公告') }), '没有找到'],
  ])('says of %s: %s', async (_, code, make, words) => {
    const refused = await refusal(await make())
    expect(refused.code).toBe(code)
    expect(refused.text).toContain(words)
  })
})

describe('importDocument, on office files that are only kept from being changed', () => {
  const page = paragraph('安澜县林业局2024年政府信息公开工作年度报告') + paragraph('一、总体情况')
  const settings = '<w:settings><w:documentProtection w:edit="readOnly" w:enforcement="1"/></w:settings>'

  it('reads them like any other', async () => {
    const parts = docxParts({ body: page })
    const free = await importDocument(zipSync(parts), { fileName: '年报.docx' })
    const kept = zipSync({ ...parts, 'word/settings.xml': strToU8(settings) })
    expect((await importDocument(kept, { fileName: '年报.docx' })).organName).toBe(free.organName)
    expect(free.organName).toBe('安澜县林业局')
  })
})
