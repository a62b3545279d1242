import { parentDivision } from '@gongkai/core'
import { findDivision, listDivisions, saveDivision, type Queryable } from '@gongkai/db'

/** Makes a government's division a place of the public pages, below the nearest place above it and above those inside it. */
export async function savePlace(tx: Queryable, government: { fullName: string; divisionCode: string }): Promise<void> {
  const { divisionCode: code } = government
  await saveDivision(tx, { code, name: placeName(government.fullName), parentCode: await findPlaceAbove(tx, code) })
  for (const place of await listDivisions(tx)) {
    if (place.code === code || place.parentCode === code) continue
    const above = await findPlaceAbove(tx, place.code)
    if (above !== place.parentCode) await saveDivision(tx, { code: place.code, name: place.name, parentCode: above })
  }
}

/** 云川县人民政府 governs 云川县. */
function placeName(governmentName: string): string {
  return governmentName.replace(/人民政府$/, '') || governmentName
}

async function findPlaceAbove(tx: Queryable, code: string): Promise<string | null> {
  for (let above = parentDivision(code); above !== null; above = parentDivision(above))
    if ((await findDivision(tx, above)) !== undefined) return above
  return null
}
