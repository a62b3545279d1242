import { pieces } from '../../definition/cell-type.ts'
import { defineTable } from '../../definition/define-table.ts'

// 国办公开办函〔2021〕30号附件《中华人民共和国政府信息公开工作年度报告格式》，“四、政府信息公开行政复议、行政诉讼情况”。
/** Table 4: review and litigation. One row of three blocks; each block ends in the total of its four outcomes. */
export const t4ReviewLitigation = defineTable({
  id: 't4',
  section: 4,
  name: '表四',
  blocks: [
    {
      type: pieces,
      rows: [{ label: '' }],
      columns: [
        {
          key: 'review',
          label: '行政复议',
          lines: [
            { key: 'upheld', label: '结果维持' },
            { key: 'corrected', label: '结果纠正' },
            { key: 'other', label: '其他结果' },
            { key: 'pending', label: '尚未审结' },
            { key: 'total', label: '总计', rule: 'T4-01', sumOf: ['upheld', 'corrected', 'other', 'pending'] },
          ],
        },
        {
          label: '行政诉讼',
          lines: [
            {
              key: 'litigationDirect',
              label: '未经复议直接起诉',
              lines: [
                { key: 'upheld', label: '结果维持' },
                { key: 'corrected', label: '结果纠正' },
                { key: 'other', label: '其他结果' },
                { key: 'pending', label: '尚未审结' },
                { key: 'total', label: '总计', rule: 'T4-02', sumOf: ['upheld', 'corrected', 'other', 'pending'] },
              ],
            },
            {
              key: 'litigationAfterReview',
              label: '复议后起诉',
              lines: [
                { key: 'upheld', label: '结果维持' },
                { key: 'corrected', label: '结果纠正' },
                { key: 'other', label: '其他结果' },
                { key: 'pending', label: '尚未审结' },
                { key: 'total', label: '总计', rule: 'T4-03', sumOf: ['upheld', 'corrected', 'other', 'pending'] },
              ],
            },
          ],
        },
      ],
    },
  ],
})
