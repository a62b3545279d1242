/** Help of `gongkai create-administrator`. */
export const ADMINISTRATOR_HELP = `建立系统管理员。新装的系统里没有任何账号，第一位管理员在服务器上用这个命令建立，其他人由管理员在管理端建立。
已经有一位能登录的管理员时，不再建立，除非加 --another。服务正在运行时也可以使用。

用法：gongkai create-administrator 账号 --name 姓名 [选项]

选项：
  --name 姓名          管理员的姓名
  --password-stdin     从标准输入的第一行读密码；不加时自动生成一个，只显示这一次
  --another            已有管理员时再建一位（例如原来的管理员离任或忘记密码）
  --data 目录          数据目录，内置数据库放在里面（默认 .data，也可以用 GONGKAI_DATA 指定）
                       设置了 DATABASE_URL 时使用那个 PostgreSQL，不用数据目录
  --help               显示本说明

退出状态：0 已建立；1 没有建立，原因另有说明；2 用法不对。

例子：
  gongkai create-administrator zhangsan --name 张三
  gongkai create-administrator zhangsan --name 张三 --password-stdin < 密码文件`

/** What the command says. */
export const ADMINISTRATOR_TEXTS = {
  usage: '请给出一个账号和姓名，例如：gongkai create-administrator zhangsan --name 张三',
  noPassword: '标准输入里没有密码。请把密码写在第一行，或者去掉 --password-stdin，由程序生成。',
  present: (accounts: string) =>
    `没有建立：已有系统管理员 ${accounts}。请由管理员在管理端添加账号；确需在这里再建一位，请加 --another。`,
  created: (account: string, displayName: string) => `已建立系统管理员 ${account}（${displayName}）。`,
  password: (password: string) => `密码：${password}\n只显示这一次。请记下，登录后在“账号”里修改。`,
} as const
