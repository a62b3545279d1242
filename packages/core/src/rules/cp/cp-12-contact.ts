import { checkParts, defineRule } from '../define-rule.ts'
import { REGULATION } from '../sources.ts'

const CONTACT = /电话|联系|地址|邮编|邮政编码|邮箱|传真/
const DOWNLOAD = /下载|查阅|浏览|查看|网站|网址|www\./

/** CP-12 The preface says whom to ask and where to download the report. */
export const cp12Contact = defineRule({
  code: 'CP-12',
  version: 1,
  severity: 'info',
  source: {
    quote: '依托政府门户网站……政府信息公开平台应当具备信息检索、查阅、下载等功能',
    document: `${REGULATION}第二十四条`,
  },
  passing: {},
  failing: { preface: '本报告统计期限自2024年1月1日至2024年12月31日，可在县人民政府网站下载。' },
  expand: () => [
    checkParts(['preface'], ({ preface }) => {
      const contact = CONTACT.test(preface)
      const download = DOWNLOAD.test(preface)
      if (contact && download) return []
      const variant = contact ? 'download' : download ? undefined : 'both'
      return [
        {
          ...(variant === undefined ? {} : { variant }),
          operands: [
            ['contact', Number(contact)],
            ['download', Number(download)],
          ],
        },
      ]
    }),
  ],
})
