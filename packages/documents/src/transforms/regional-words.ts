import { defineTransform } from './transform.ts'

// Converters that change words as well as glyphs write 資訊 for 信息, 檔案 for 文件, 專案 for 项目, 資料 for 数据. Only in
// phrases of the form, the law and the names of organs is it certain what stood there; an archive (檔案局) stays one.
const PHRASES: Readonly<Record<string, string>> = {
  资讯公开: '信息公开',
  政府资讯: '政府信息',
  资讯内容: '信息内容',
  事务资讯: '事务信息',
  过程性资讯: '过程性信息',
  现成资讯: '现成信息',
  获取资讯: '获取信息',
  资讯化: '信息化',
  规范性档案: '规范性文件',
  专案数量: '项目数量',
  本列资料: '本列数据',
  资料管理局: '数据管理局',
  大资料: '大数据',
}
const EVERY_PHRASE = new RegExp(Object.keys(PHRASES).join('|'), 'g')
/** Phrases that no text written on the mainland holds. */
const SIGN = /资讯公开|政府资讯|规范性档案/

/** Words a converter exchanged, back to those of the form. Runs on simplified text, and only where its signs are. */
export const regionalWords = defineTransform({
  name: 'regional-words',
  isNeeded: (document) => SIGN.test(document),
  load: () => Promise.resolve((text) => text.replace(EVERY_PHRASE, (phrase) => PHRASES[phrase]!)),
})
