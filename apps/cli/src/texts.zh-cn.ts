import { COMMANDS } from './commands/table.ts'

const width = Math.max(...Object.keys(COMMANDS).map((verb) => verb.length)) + 2
const list = Object.entries(COMMANDS).map(([verb, { summary }]) => `  ${verb.padEnd(width)}${summary}`)

/** Help of the whole command. */
export const MAIN_HELP = `公开年报：政府信息公开工作年度报告的编报、审核、汇总与公开

用法：gongkai <命令> [选项]

命令：
${list.join('\n')}

例子：
  gongkai check 年度报告.html          检查一份报告，列出问题和所在位置
  gongkai check --json *.txt           检查多份，每份输出一行 JSON
  gongkai demo --serve                 装入演示数据并启动服务
  gongkai help check                   看某个命令的详细说明`

/** What is said when there is no such command. */
export function unknownCommand(verb: string): string {
  return `没有“${verb}”这个命令。可用的命令：${Object.keys(COMMANDS).join('、')}。用 gongkai help 看说明。`
}
