// What XML 1.0 cannot hold, with or without escaping: controls except tab and line ends, lone surrogates, non-characters.
const UNPRINTABLE =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g

/** Text without the characters no office file can hold. What people can see stays. */
export function printable(text: string): string {
  return text.replace(UNPRINTABLE, '')
}
