/** Why the database cannot be had, for the people who run it. Filled into the text of the error code. */
export const UNAVAILABLE = {
  lockKept: (path: string, pid: number) => `进程 ${pid} 一直占着 ${path}`,
  notStarting: (log: string) => `内置数据库启动不了，它最后的日志是：${log}`,
  notStopping: (pid: number) => `内置数据库（进程 ${pid}）停不下来`,
  passwordRefused: (folder: string) => `数据目录 ${folder} 里的密码打不开其中的数据库`,
  otherMajor: (found: string, needed: string) =>
    `数据目录里的数据属于 PostgreSQL ${found}，本程序自带的是 ${needed}，请先用旧版程序导出再导入`,
  noAnswer: (address: string, detail: string) => `${address} 没有回应（${detail}）`,
  notUnicode: (encoding: string) => `数据库的编码是 ${encoding}，需要 UTF8`,
} as const

/** Why the server programs that come with the installation cannot be used. */
export const BINARIES = {
  noBuild: '没有适用于这个系统的内置数据库',
  notInstalled: (name: string) => `组件 ${name} 没有安装`,
  notRunning: (folder: string) => `${folder} 中的程序运行不了`,
} as const
