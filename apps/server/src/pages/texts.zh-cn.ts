/** Words of the few pages this program writes itself. */
export const PAGE_TEXTS = {
  request: '请求的格式',
  siteName: '公开年报',
  failed: '没有办成',
  home: '回到首页',
  notBuiltTitle: '页面还没有生成',
  notBuilt: '服务已经启动，但页面文件还没有生成。请在项目目录运行 npm run build，再刷新本页。',
  notFound: '没有找到这个页面。可能已经移动，请从首页重新进入。',
} as const
