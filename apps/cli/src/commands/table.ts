import type { Command } from './command.ts'

interface TableEntry {
  /** One line for the list of commands. */
  readonly summary: string
  /** Loads the command only when it is called, so that `check` needs no server and no database driver. */
  readonly load: () => Promise<Command>
}

/** Every command by its verb. */
export const COMMANDS: Readonly<Record<string, TableEntry>> = {
  check: { summary: '检查写好的年度报告文件，不需要数据库', load: () => import('./check.ts') },
  serve: { summary: '启动服务', load: () => import('./serve.ts') },
  migrate: { summary: '把数据库升级到当前版本', load: () => import('./migrate.ts') },
  demo: { summary: '装入演示数据', load: () => import('./demo.ts') },
  'create-administrator': { summary: '建立第一位系统管理员', load: () => import('./create-administrator.ts') },
  verify: { summary: '核验事件记录是否完整', load: () => import('./verify.ts') },
}
