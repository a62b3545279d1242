const BASE = 'urn:oasis:names:tc:opendocument:xmlns:'

/** Prefixes by which the parts of an OpenDocument file are read. */
export const ODF_PREFIXES: Readonly<Record<string, string>> = {
  [`${BASE}office:1.0`]: 'office',
  [`${BASE}text:1.0`]: 'text',
  [`${BASE}table:1.0`]: 'table',
  [`${BASE}draw:1.0`]: 'draw',
  [`${BASE}style:1.0`]: 'style',
  [`${BASE}manifest:1.0`]: 'manifest',
  [`${BASE}svg-compatible:1.0`]: 'svg',
  'urn:org:documentfoundation:names:experimental:office:xmlns:loext:1.0': 'loext',
}
