/** A pasted page without its styles: the text keeps none of them, and the policy of our pages would refuse each with an error. */
export function withoutStyles(html: string): string {
  return html.replace(/<style[\s\S]*?<\/style>/gi, '').replace(/\sstyle\s*=\s*(?:"[^"]*"|'[^']*')/gi, '')
}
