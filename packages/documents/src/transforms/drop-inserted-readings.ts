import { defineTransform } from './transform.ts'

// 規(guī)章: a converter that meets a character with two readings leaves the reading it chose in brackets behind it.
// A tone mark is required, so that bracketed abbreviations such as (km) or (a) stay.
const READING = /(?<=\p{Script=Han})[(（][a-zü]*[āáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜńňǹḿ][a-zü]*[)）]/u
const EVERY_READING = new RegExp(READING, 'gu')

/** Removes readings that a converter inserted behind characters. */
export const dropInsertedReadings = defineTransform({
  name: 'drop-inserted-readings',
  isNeeded: (document) => READING.test(document),
  load: () => Promise.resolve((text) => text.replace(EVERY_READING, '')),
})
