import type { Consolidation } from './whose-number.ts'

/** The list of versions a sum was made from, and the sums, as a file anyone can add up again. */
export function manifestFile(consolidation: Consolidation): Blob {
  const { roundName, governmentName, reportingYear, format, asOf, manifestHash, included, missing, cells } =
    consolidation
  const versions = included.map(({ organ, versionNo, contentHash }) => ({
    organ: organ.fullName,
    versionNo,
    contentHash,
  }))
  const content = {
    roundName,
    governmentName,
    reportingYear,
    format,
    asOf,
    manifestHash,
    versions,
    missing: missing.map(({ organ }) => organ.fullName),
    sums: Object.fromEntries(Object.entries(cells).map(([id, { sum }]) => [id, sum])),
  }
  return new Blob([JSON.stringify(content, null, 2)], { type: 'application/json' })
}

/** A fingerprint in groups of four, so that it can be read aloud. */
export function groupHash(hash: string): string {
  return hash.match(/.{1,4}/g)?.join(' ') ?? hash
}

/** Hands a file to the browser. */
export function saveFile(file: Blob, name: string): void {
  const address = URL.createObjectURL(file)
  const link = document.createElement('a')
  link.href = address
  link.download = name
  link.click()
  URL.revokeObjectURL(address)
}
