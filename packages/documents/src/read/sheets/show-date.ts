import type { FormatPiece } from './number-format.ts'

const DAY = 86_400_000
const WEEKDAYS = [...'日一二三四五六']
/** Excel counts a 29 February 1900 that never was. */
const FIRST_TRUE_DAY = 61
const LAST_DAY = 2_958_466
const MORNING = '上午'
const AFTERNOON = '下午'

/** The moment a serial number stands for, as if it were in UTC; to the second, since fractions of a day are not exact. */
function momentOf(serial: number, is1904: boolean): Date {
  const epoch = is1904 ? Date.UTC(1904, 0, 1) : Date.UTC(1899, 11, serial < FIRST_TRUE_DAY ? 31 : 30)
  return new Date(epoch + Math.round((serial * DAY) / 1000) * 1000)
}

const pad = (value: number, length: number) => String(value).padStart(length, '0')

/** `m` means minutes behind hours and before seconds, months elsewhere. */
function isMinutes(pieces: readonly FormatPiece[], index: number): boolean {
  const dates = pieces.filter(({ kind }) => kind === 'date')
  const at = dates.indexOf(pieces[index]!)
  return /h/i.test(dates[at - 1]?.text ?? '') || /s/i.test(dates[at + 1]?.text ?? '')
}

function showPiece(token: string, moment: Date, isMinute: boolean, isHalfDay: boolean): string {
  const hours = moment.getUTCHours()
  const length = token.length
  switch (token[0]!.toLowerCase()) {
    case 'y':
      return length > 2 ? pad(moment.getUTCFullYear(), 4) : pad(moment.getUTCFullYear() % 100, 2)
    case 'm':
      return pad(isMinute ? moment.getUTCMinutes() : moment.getUTCMonth() + 1, length === 2 ? 2 : 1)
    case 'd':
      return length > 2 ? WEEKDAYS[moment.getUTCDay()]! : pad(moment.getUTCDate(), length)
    case 'h':
      return pad(isHalfDay ? hours % 12 || 12 : hours, Math.min(length, 2))
    case 's':
      return pad(moment.getUTCSeconds(), Math.min(length, 2))
    case 'a':
      if (/am/i.test(token)) return hours < 12 ? 'AM' : 'PM'
      return `${length === 4 ? '星期' : ''}${WEEKDAYS[moment.getUTCDay()]!}`
    default:
      return hours < 12 ? MORNING : AFTERNOON
  }
}

/** A serial number of a day as the parts of a format print it; a number no calendar has comes back as it is. */
export function showDate(serial: number, pieces: readonly FormatPiece[], is1904: boolean): string {
  if (serial < 0 || serial >= LAST_DAY) return String(serial)
  const moment = momentOf(serial, is1904)
  const isHalfDay = pieces.some(({ kind, text }) => kind === 'date' && /^(?:AM|上午)/.test(text))
  return pieces
    .map(({ kind, text }, index) => {
      if (kind !== 'date') return kind === 'digits' ? '' : text
      const elapsed = /^\[(h+|m+|s+)\]$/i.exec(text)?.[1]
      if (elapsed !== undefined) {
        const seconds = Math.round(serial * 86_400)
        const unit = { h: 3600, m: 60, s: 1 }[elapsed[0]!.toLowerCase()]!
        return pad(Math.floor(seconds / unit), elapsed.length)
      }
      return showPiece(text, moment, isMinutes(pieces, index), isHalfDay)
    })
    .join('')
    .trim()
}
