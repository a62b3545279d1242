import { PAGE_TEXTS } from './texts.zh-cn.ts'

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

/** Text as it may stand in a page. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => ENTITIES[character] ?? character)
}

/** A plain page with one sentence, for when a page cannot be made. It needs no file, no database and no script. */
export function errorPage(sentence: string, nonce: string, title: string = PAGE_TEXTS.failed): string {
  return `<!doctype html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(title)} · ${PAGE_TEXTS.siteName}</title>
<style nonce="${escapeHtml(nonce)}">
:root { color-scheme: light dark }
body { margin: 0; font: 16px/1.75 "Noto Sans CJK SC", "PingFang SC", "Microsoft YaHei", sans-serif }
main { max-width: 36em; margin: 18vh auto 0; padding: 0 24px }
h1 { font-size: 22px; font-weight: 600; margin: 0 0 12px }
</style>
</head>
<body>
<main>
<h1>${escapeHtml(title)}</h1>
<p>${escapeHtml(sentence)}</p>
<p><a href="/">${PAGE_TEXTS.home}</a></p>
</main>
</body>
</html>
`
}
