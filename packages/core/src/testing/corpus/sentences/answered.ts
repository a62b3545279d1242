import type { Sentence } from '../teller.ts'

/** How many were answered and what is carried out. */
export const ANSWERED: readonly Sentence[] = [
  (t) => `全年答复申请${t.nu('answered', t.f.answered)}，结转下年度继续办理${t.nu('carriedOut', t.f.carriedOut)}。`,
  (t) => `年内办结${t.nu('answered', t.f.answered)}，结转${t.year + 1}年办理${t.nu('carriedOut', t.f.carriedOut)}。`,
  (t) => `已办结申请${t.nu('answered', t.f.answered)}，其余${t.nu('carriedOut', t.f.carriedOut)}结转下一年度继续办理。`,
  (t) => `共办结${t.nu('answered', t.f.answered)}，未到期的${t.nu('carriedOut', t.f.carriedOut)}转入下年办理。`,
  (t) =>
    `截至年底，答复${t.nu('answered', t.f.answered)}，尚有${t.nu('carriedOut', t.f.carriedOut)}结转至${t.year + 1}年度。`,
  (t) => `本年度共作出答复${t.nu('answered', t.f.answered)}；结转下年度${t.nu('carriedOut', t.f.carriedOut)}。`,
  (t) =>
    `全部申请中，本年度办理完毕${t.nu('answered', t.f.answered)}，${t.nu('carriedOut', t.f.carriedOut)}结转下年继续办理。`,
  (t) => `在法定期限内办结政府信息公开申请${t.nu('answered', t.f.answered)}。`,
  (t) => `已按时答复申请人${t.nu('answered', t.f.answered)}，按时答复率100%。`,
  (t) =>
    `累计办结上述申请${t.nu('answered', t.f.answered)}，出具告知书${t.other(t.f.answered + 1, t.f.answered + 30)}份。`,
  (t) =>
    t.f.carriedOut === 0
      ? `上述申请${t.claim('all', 'answered', '均已办结')}，${t.claim('denied', 'carriedOut', '无结转下年度办理的申请')}。`
      : '',
  (t) => (t.f.carriedOut === 0 ? `所有申请${t.claim('all', 'answered', '全部办结')}，群众对答复较为满意。` : ''),
  (t) =>
    t.f.carriedOut === 0
      ? `答复${t.nu('answered', t.f.answered)}，${t.claim('denied', 'carriedOut', '没有结转')}。`
      : '',
  (t) =>
    t.f.carriedOut === 0
      ? `申请办结${t.nu('answered', t.f.answered)}，${t.claim('all', 'answered', '办结率100%')}。`
      : '',
  (t) =>
    t.f.carriedOut > 0 ? `除${t.nu('carriedOut', t.f.carriedOut)}申请因补正等原因结转下年办理外，均依法依规答复。` : '',
  (t) => (t.f.carriedOut > 0 ? `尚在办理期内、结转下年度的申请有${t.nu('carriedOut', t.f.carriedOut)}。` : ''),
  (t) =>
    t.f.carriedOut > 0
      ? `其中${t.nu('carriedOut', t.f.carriedOut)}申请结转${t.year + 1}年度继续办理，其余${t.nu('answered', t.f.answered)}均已答复。`
      : '',
  (t) =>
    t.f.carriedOut > 0
      ? `办结政府信息公开申请${t.nu('answered', t.f.answered)}，${t.nu('carriedOut', t.f.carriedOut)}正在办理，结转下一年度。`
      : '',
  (t) =>
    `依法延长答复期限${t.other(1, 9)}件，补正告知${t.other(1, 9)}件，全年办结申请${t.nu('answered', t.f.answered)}。`,
  (t) =>
    `办理过程中征求第三方意见${t.other(1, 6)}次、与申请人电话沟通${t.other(5, 60)}次，最终办结申请${t.nu('answered', t.f.answered)}。`,
]

/** People and organisations who applied. */
export const APPLICANTS: readonly Sentence[] = [
  (t) =>
    `其中，自然人申请${t.nu('applicants', t.f.natural, '自然人')}，法人或其他组织申请${t.nu('applicants', t.f.legal, '法人')}。`,
  (t) =>
    `从申请主体看，自然人提出${t.nu('applicants', t.f.natural, '自然人')}，法人和其他组织提出${t.nu('applicants', t.f.legal, '法人')}。`,
  (t) =>
    `申请人为自然人的${t.nu('applicants', t.f.natural, '自然人')}，为法人或者其他组织的${t.nu('applicants', t.f.legal, '法人')}。`,
  (t) =>
    `自然人${t.nu('applicants', t.f.natural, '自然人')}、法人或其他组织${t.nu('applicants', t.f.legal, '法人')}，申请内容以${t.organ.trade}为主。`,
  (t) => `新收申请中，由自然人提交的有${t.nu('applicants', t.f.natural, '自然人')}。`,
  (t) =>
    `按申请人类别划分：自然人${t.nu('applicants', t.f.natural, '自然人')}；商业企业${t.nu('applicants', t.f.applicants('commercialEnterprise'), '商业企业')}；法律服务机构${t.nu('applicants', t.f.applicants('legalServiceOrg'), '法律服务机构')}。`,
  (t) =>
    t.f.applicants('commercialEnterprise') > 0
      ? `商业企业申请${t.nu('applicants', t.f.applicants('commercialEnterprise'), '商业企业')}，主要了解${t.organ.trade}政策。`
      : '',
  (t) => (t.f.legal === 0 ? `申请人${t.claim('all', 'natural', '均为自然人')}。` : ''),
  (t) => (t.f.legal === 0 ? `上述申请${t.claim('all', 'natural', '全部为自然人申请')}。` : ''),
  (t) => (t.f.legal === 0 && t.f.received > 1 ? `${t.claim('all', 'natural', '均由自然人提出')}，网上提交居多。` : ''),
  (t) =>
    t.f.natural > 0 && t.f.received > 4
      ? `自然人申请${t.nu('applicants', t.f.natural, '自然人')}，占新收申请的${t.share(t.f.natural, t.f.received, '自然人')}。`
      : '',
  (t) =>
    t.f.legal > 0 && t.f.received > 4
      ? `法人和其他组织提出申请${t.nu('applicants', t.f.legal, '法人')}，占${t.share(t.f.legal, t.f.received, '法人')}。`
      : '',
]
