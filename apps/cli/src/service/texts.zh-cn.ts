const OPTIONS = `  --data 目录          数据目录，内置数据库放在里面（默认 .data，也可以用 GONGKAI_DATA 指定）
                       设置了 DATABASE_URL 时使用那个 PostgreSQL，不用数据目录
  --help               显示本说明`

/** Help of `gongkai serve`. */
export const SERVE_HELP = `启动服务：公开页面、管理端和接口都在一个端口上。数据库第一次启动时自动建立，以后自动升级。

用法：gongkai serve [选项]

选项：
  --port 端口          监听的端口（默认 8080，也可以用 PORT 指定；0 表示任选一个空闲端口）
  --host 地址          监听的地址（默认 127.0.0.1，只有本机能访问；也可以用 HOST 指定）
${OPTIONS}

按 Ctrl+C 停止：不再接新的请求，办完手头的请求，关好数据库再退出。

例子：
  gongkai serve
  gongkai serve --port 9000 --data /var/lib/gongkai
  DATABASE_URL=postgres://gongkai@db.example/gongkai gongkai serve --host 0.0.0.0`

/** Help of `gongkai migrate`. */
export const MIGRATE_HELP = `把数据库升级到本程序需要的样子，并列出执行了哪几步。已经是最新的，什么也不做。服务启动时会自动升级，通常不需要单独运行。

用法：gongkai migrate [选项]

选项：
${OPTIONS}`

/** Help of `gongkai verify`. */
export const VERIFY_HELP = `核验事件记录：从第一条起逐条核对编号、内容和指纹，说出第一条对不上的记录。

用法：gongkai verify [选项]

选项：
${OPTIONS}

退出状态：0 全部对得上；1 有一条对不上，或者数据库打不开。
最后一条的指纹请另行保存：下次核验时它仍在记录里，就说明末尾没有被截去。`

/** What the commands say. */
export const SERVICE_TEXTS = {
  option: (option: string, verb: string) => `选项“${option}”不认识，或者缺少它的值。用 gongkai ${verb} --help 看说明。`,
  environment: (name: string) => `环境变量 ${name} 的值不对。`,
  port: (port: string) => `端口“${port}”不对，应为 0 到 65535 的整数。`,
  portTaken: (port: number) => `端口 ${port} 已被占用。请用 --port 换一个端口，或者停止占用它的程序。`,
  hostUnknown: (host: string) => `不能在地址 ${host} 上监听。请检查 --host。`,
  listening: (url: string) => `公开年报已启动\n  公开页面  ${url}/\n  管理端    ${url}/admin/\n按 Ctrl+C 停止。`,
  stopped: '已停止。',
  upToDate: '数据库已是最新，没有需要执行的步骤。',
  migrated: (name: string) => `已执行 ${name}`,
  verifying: (count: number) => `已核对 ${count} 条……`,
  whole: (count: number, head: string) => `${count} 条事件全部对得上。\n最后一条的指纹：${head}`,
} as const

/** Why a link of the chain does not hold. */
export const BROKEN_LINK_TEXTS = {
  missing: '这一条缺失，或者编号不连续',
  notLinked: '与前一条接不上',
  bodyAltered: '内容被改动过',
  hashWrong: '指纹不符',
} as const
