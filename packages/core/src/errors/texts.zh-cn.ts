import type { ErrorFacts } from './app-error.ts'
import type { ErrorCode } from './error-codes.ts'

/** What people read for each code: what happened, where, and what to do. `{name}` is filled from the facts. */
export const ERROR_TEXTS: Readonly<Record<ErrorCode, string>> = {
  INPUT_INVALID: '提交的内容有误：{where}。请改正后再试。',
  NOT_SIGNED_IN: '登录已失效。请重新登录，已填的内容还在本页，不会丢。',
  NOT_ALLOWED: '您没有办理这一事项的权限。如确需办理，请联系系统管理员。',
  NOT_FOUND: '没有找到{what}。可能已经移动，请从首页重新进入。',
  TOO_MANY_REQUESTS: '操作太频繁，请 {seconds} 秒后再试。',
  TOO_LARGE: '提交的内容太大，最多 {limit}。请分几次提交。',
  INTERNAL: '系统出了问题，刚才的操作没有生效。请稍后再试；如仍不行，请把编号 {reference} 告诉管理员。',
  ORIGIN_REFUSED: '这次请求不是从本系统页面发出的，已拒绝。请从本系统页面操作。',
  SIGN_IN_FAILED: '账号或密码不对。连续错 {limit} 次会暂时锁定，还可以试 {left} 次。',
  SIGN_IN_LOCKED: '登录失败次数过多，账号暂时锁定。请 {minutes} 分钟后再试，或者联系系统管理员。',
  PASSWORD_WEAK: '密码至少 {min} 个字符，且不能与账号相同。请换一个。',
  ACCOUNT_TAKEN: '账号“{account}”已有人使用。请换一个账号。',
  SELF_GRANT_REFUSED: '不能给自己增减权限。请由另一位管理员办理。',
  FORMAT_UNKNOWN: '没有适用于 {year} 年的报告格式。本系统支持 2019 年及以后的报告年度，请核对年度。',
  CELL_UNKNOWN: '表里没有这一格：{cell}。请刷新页面后再试。',
  CELL_COMPUTED: '“{cell}”由系统自动合计，不能填写。请改它的组成部分。',
  CELL_CONFLICT: '有 {count} 格刚被别人改过，您的改动没有覆盖它们。请逐格选择保留哪一个。',
  SECTION_CONFLICT: '第{no}部分刚被{who}改过，您的文字没有覆盖它。请对照后再保存。',
  REPORT_LOCKED: '报告处于“{state}”，现在不能修改。要修改，须先由{steps}。',
  REPORT_EXISTS: '{organ} {year} 年的报告已经有了，请直接打开它。',
  TRANSITION_NOT_ALLOWED: '报告处于“{state}”，现在不能{action}。请刷新页面看最新进展。',
  SAME_PERSON: '填报、审签、审核公布须由不同的人办理。您已办理过“{earlier}”，请由另一位同事办理。',
  FINDINGS_BLOCK: '还有 {count} 处必须改正的问题，改好后才能报送。请看右侧检查结果。',
  EXPLANATION_MISSING: '还有 {count} 处提醒没有写说明。请逐处改正，或者写明原因。',
  REASON_REQUIRED: '请写明退回的原因，并标出需要修改的地方。',
  SIGN_OFF_REQUIRED: '报送前须由本机关审签人审签。请先请审签人办理。',
  FILE_UNREADABLE: '文件“{file}”读不出来：{reason}。请确认文件完好，或者换一种格式再试。',
  FILE_EMPTY: '文件“{file}”是空的。请选择含有年度报告的文件。',
  FILE_TOO_LARGE: '文件“{file}”太大，最多 {limit}。请只保留报告正文和三张表。',
  FILE_KIND_UNSUPPORTED: '暂不支持“{kind}”文件。请在原来的程序里另存为 DOCX、XLSX、PDF、网页（HTML）或文本文件后导入。',
  FILE_ENCODING_UNKNOWN: '文件“{file}”的文字编码认不出来。请另存为 UTF-8 编码后再试。',
  FILE_ENCRYPTED: '文件“{file}”设了密码，读不出来。请用原来的程序打开，去掉密码另存后再导入。',
  FILE_PICTURES_ONLY:
    '文件“{file}”是扫描件或图片，里面没有文字，不能自动读数。请找 Word、Excel 或网页原件；没有的，请对照原件录入。',
  FILE_TOO_COMPLEX: '文件“{file}”{limit}还没有读完，已停止，没有保存任何内容。请只保留报告正文和三张表后再试。',
  FILE_NO_REPORT: '文件“{file}”里没有找到年度报告的内容。请确认选对了文件。',
  FILE_SEVERAL_REPORTS:
    '文件“{file}”里有 {count} 份年度报告，数字不能混在一起，没有读入。请每份报告存成一个文件再导入。',
  FILE_YEAR_UNSUPPORTED: '“{file}”是 {year} 年的报告，用的是更早的格式，不能转成表格。可以作为附件保存。',
  BATCH_CANCELLED: '这一批已经取消，不能再加文件或取入。请新建一批。',
  BATCH_FULL: '一批最多 {limit}，这一批放不下“{file}”{before}。请另建一批。',
  BATCH_FILE_BUSY: '文件“{file}”正在办理，或者已经取入，现在不能改。请刷新后再看。',
  ORGAN_OUT_OF_SCOPE: '“{organ}”不在您负责的名册里，没有导入。请由它的主管部门导入，或者联系系统管理员。',
  DRAFT_DIFFERS: '草稿里已有 {count} 处与文件不同的内容，没有取入，也没有改动草稿。请由填报人打开导入页逐格对照。',
  NOTHING_CERTAIN: '文件里没有能确定的数和文字，没有取入。请由填报人打开导入页对照原件，逐格选定后取入。',
  ORGAN_CODE_INVALID: '统一社会信用代码“{code}”不对：{reason}。请核对后重填。',
  ROSTER_OVERLAP: '{organ} 在这一时段已经在名册里。请先结束原来的记录。',
  ROUND_EXISTS: '{year} 年的填报轮次已经有了。请直接打开它。',
  ROUND_NOT_OPEN: '{organ} {year} 年的填报还没有开始，或者已经结束。请联系主管部门。',
  COMMAND_REUSED: '同一个操作编号提交了不同的内容，已拒绝。请刷新页面后再试。',
  DATABASE_TOO_OLD: '数据库版本是 {version}，需要 PostgreSQL 15 或更高版本。请升级数据库。',
  DATABASE_IN_USE: '数据目录 {dataDir} 正由另一个服务（进程 {pid}）使用。请先停止那个服务，或者换一个数据目录。',
  DATABASE_UNAVAILABLE: '连不上数据库：{reason}。请检查数据库是否已启动、地址是否正确。',
  DATABASE_BINARIES_MISSING:
    '内置数据库用不了（{platform}）：{reason}。请重新安装依赖，或者用 DATABASE_URL 指定一个 PostgreSQL。',
  DATABASE_NEWER: '数据库已由更新的程序升级（第 {number} 步 {name}），本程序太旧。请换用新版程序。',
  MIGRATION_CHANGED: '升级步骤 {name} 与当初执行的内容不同。请恢复原来的文件，新的改动另写一步。',
  DEMO_NOT_EMPTY: '这个数据库里已有单位或人员，不装入演示数据。请换一个空的数据目录（--data）或空的数据库。',
  EVENT_CHAIN_BROKEN: '事件记录从第 {seq} 条起对不上：{reason}。请保留现场并联系系统管理员。',
}

/** The sentence for a code, with its facts filled in. A fact that is missing leaves its place empty. */
export function errorText(code: ErrorCode, facts: ErrorFacts = {}): string {
  return ERROR_TEXTS[code].replace(/\{(\w+)\}/g, (_, name: string) => {
    const value = facts[name]
    return value === undefined || value === null ? '' : Array.isArray(value) ? value.join('、') : String(value)
  })
}
