import { pieces } from '../../definition/cell-type.ts'
import { defineTable } from '../../definition/define-table.ts'

// 国办公开办函〔2019〕60号附件《中华人民共和国政府信息公开工作年度报告格式（试行）》，“三、收到和处理政府信息公开申请情况”。
// 表头原注：“（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）”。
/** Table 3 of `f2019`: applications received and handled, 23 rows by six classes of applicants and their total. */
export const t3Applications = defineTable({
  id: 't3',
  section: 3,
  name: '表三',
  blocks: [
    {
      corner: '（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）',
      type: pieces,
      columns: [
        {
          label: '申请人情况',
          lines: [
            { key: 'naturalPerson', label: '自然人' },
            {
              label: '法人或其他组织',
              lines: [
                { key: 'commercialEnterprise', label: '商业企业' },
                { key: 'researchInstitution', label: '科研机构' },
                { key: 'socialWelfareOrg', label: '社会公益组织' },
                { key: 'legalServiceOrg', label: '法律服务机构' },
                { key: 'otherOrg', label: '其他' },
              ],
            },
            {
              key: 'total',
              label: '总计',
              rule: 'T3-03',
              sumOf: [
                'naturalPerson',
                'commercialEnterprise',
                'researchInstitution',
                'socialWelfareOrg',
                'legalServiceOrg',
                'otherOrg',
              ],
            },
          ],
        },
      ],
      rows: [
        { key: 'newReceived', label: '一、本年新收政府信息公开申请数量' },
        { key: 'carriedIn', label: '二、上年结转政府信息公开申请数量', carriedFrom: 'carriedOut' },
        {
          label: '三、本年度办理结果',
          lines: [
            { key: 'granted', label: '（一）予以公开', outcome: 'granted' },
            {
              key: 'partiallyGranted',
              label: '（二）部分公开（区分处理的，只计这一情形，不计其他情形）',
              outcome: 'partiallyGranted',
            },
            {
              label: '（三）不予公开',
              outcome: 'denied',
              lines: [
                { key: 'deniedStateSecret', label: '1.属于国家秘密' },
                { key: 'deniedByLaw', label: '2.其他法律行政法规禁止公开' },
                { key: 'deniedSafetyStability', label: '3.危及“三安全一稳定”' },
                { key: 'deniedThirdParty', label: '4.保护第三方合法权益' },
                { key: 'deniedInternalAffairs', label: '5.属于三类内部事务信息' },
                { key: 'deniedProcessInfo', label: '6.属于四类过程性信息' },
                { key: 'deniedEnforcementFile', label: '7.属于行政执法案卷' },
                { key: 'deniedAdminInquiry', label: '8.属于行政查询事项' },
              ],
            },
            {
              label: '（四）无法提供',
              outcome: 'unable',
              lines: [
                { key: 'unableNotHeld', label: '1.本机关不掌握相关政府信息' },
                { key: 'unableNeedsCreation', label: '2.没有现成信息需要另行制作' },
                { key: 'unableUnclear', label: '3.补正后申请内容仍不明确' },
              ],
            },
            {
              label: '（五）不予处理',
              outcome: 'notProcessed',
              lines: [
                { key: 'notProcessedPetition', label: '1.信访举报投诉类申请' },
                { key: 'notProcessedDuplicate', label: '2.重复申请' },
                { key: 'notProcessedPublication', label: '3.要求提供公开出版物' },
                { key: 'notProcessedExcessive', label: '4.无正当理由大量反复申请' },
                { key: 'notProcessedReconfirm', label: '5.要求行政机关确认或重新出具已获取信息' },
              ],
            },
            { key: 'otherHandling', label: '（六）其他处理', outcome: 'other' },
            {
              key: 'resultTotal',
              label: '（七）总计',
              rule: 'T3-02',
              sumOf: [
                'granted',
                'partiallyGranted',
                'deniedStateSecret',
                'deniedByLaw',
                'deniedSafetyStability',
                'deniedThirdParty',
                'deniedInternalAffairs',
                'deniedProcessInfo',
                'deniedEnforcementFile',
                'deniedAdminInquiry',
                'unableNotHeld',
                'unableNeedsCreation',
                'unableUnclear',
                'notProcessedPetition',
                'notProcessedDuplicate',
                'notProcessedPublication',
                'notProcessedExcessive',
                'notProcessedReconfirm',
                'otherHandling',
              ],
            },
          ],
        },
        { key: 'carriedOut', label: '四、结转下年度继续办理' },
      ],
    },
  ],
  balances: [{ rule: 'T3-01', left: ['newReceived', 'carriedIn'], right: ['resultTotal', 'carriedOut'] }],
})
