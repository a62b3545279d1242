import type { DemoAccount, DemoStage } from '@gongkai/db'
import { ROLE_NAMES } from '@gongkai/core'

/** Help of `gongkai demo`. */
export const DEMO_HELP = `装入演示数据：一个虚构的岚江市，下辖云川县、青浔区，每个县区 49 个报告机关，2019 至 2025 年的年度报告。
地名、机关、人员和数字都是编造的，代码用没有分配给任何地方的 99 开头。演示停在 2026 年 1 月 26 日，2025 年度报告正在收。
只装入空的数据库；已经装过的，再运行一次什么也不做。

用法：gongkai demo [选项]

选项：
  --serve              装入后启动服务
  --port 端口          监听的端口（默认 8080），与 --serve 一起用
  --host 地址          监听的地址（默认 127.0.0.1），与 --serve 一起用
  --import 文件        把一份真实的报告文件（文本或网页）导入为填报中的草稿，并说明认出了什么
  --organ 名称         导入到这个机关，不用文件里的名称；没有这个机关就新建
  --reset              先清空再装入；只清空演示数据库，有真实数据的不动
  --data 目录          数据目录，内置数据库放在里面（默认 .data，也可以用 GONGKAI_DATA 指定）
                       设置了 DATABASE_URL 时使用那个 PostgreSQL，不用数据目录
  --help               显示本说明

例子：
  gongkai demo --serve
  gongkai demo --serve --port 9000
  gongkai demo --import 某局2020年年度报告.txt
  gongkai demo --reset --data .demo`

const STAGES: Readonly<Record<DemoStage, string>> = {
  generate: '编写七年的报告……',
  office: '装入机关、名册、轮次和人员……',
  reports: '装入报告、审核记录和公布的版本……',
  cells: '装入每一格和它的来历……',
  events: '连接事件记录……',
}

/** What `gongkai demo` says. */
export const DEMO_TEXTS = {
  listensOnlyWithServe: '--port 和 --host 只在 --serve 时有用。',
  organWithoutFile: '--organ 要和 --import 一起用。',
  stage: (stage: DemoStage) => STAGES[stage],
  cleared: '已清空原来的演示数据。',
  nothingToClear: '这里没有演示数据，不用清空。',
  loaded: (reports: number, seconds: number) => `演示数据已装入：${reports} 份报告，用时 ${seconds} 秒。`,
  present: '演示数据已经在这里，没有再装。要重新装入，加上 --reset。',
  accounts: (accounts: readonly DemoAccount[]) => ['可以用这些账号登录：', ...accounts.map(accountLine)].join('\n'),
} as const

const wide = (text: string, columns: number) => text + ' '.repeat(Math.max(0, columns - 2 * [...text].length))

function accountLine({ account, password, displayName, role, scopeName }: DemoAccount): string {
  return `  ${account.padEnd(11)}${password.padEnd(16)}${wide(displayName, 6)}${wide(ROLE_NAMES[role], 18)}${scopeName}`
}

/** What is said about a file that was brought in. */
export const IMPORT_TEXTS = {
  trialRoster: '导入试用名册',
  roundName: (year: number) => `导入试用 ${year} 年度`,
  noOrgan: '文件里没有认出机关名称。请用 --organ 写明是哪个机关的报告。',
  noYear: '文件里没有认出报告年度，不知道该用哪一版格式。',
  organCreated: (name: string) => `新建机关：${name}`,
  handedIn: (name: string, year: number, state: string) =>
    `${name}${year}年的报告已经在系统里，状态是“${state}”，不能再导入。`,
  recognised: (organ: string, year: number, format: string) => `认出：${organ}，${year} 年，${format}`,
  cells: (read: number, all: number, sections: number) => `采用：${all} 格中的 ${read} 格，文字 ${sections} 部分`,
  ambiguous: (count: number) => `有 ${count} 格有几种读法，没有采用，请在导入页面里选定。`,
  unread: (locator: string, text: string, reason: string) => `没有认出：${locator}“${text}”，${reason}`,
  more: (count: number) => `……还有 ${count} 处没有认出。`,
  findings: (errors: number, warnings: number, infos: number) =>
    `检查：须改 ${errors} 处，要说明 ${warnings} 处，提示 ${infos} 处`,
  next: (account: string) => `草稿已建好。用 ${account} 登录，在“我的工作”里打开。`,
} as const
