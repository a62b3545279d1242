export {
  CORPUS_QUIRKS,
  CORPUS_SHAPES,
  judgeFile,
  makeFile,
  makeFiles,
  recallOf,
  tallyBy,
  type CorpusFile,
  type FileVerdict,
  type Miss,
  type Tally,
} from './corpus/index.ts'
export { OFFICE_SHAPES, type OfficeShape } from './office-shapes/index.ts'
export {
  faultsOfKept,
  faultsOfReading,
  faultsOfRefusal,
  FUZZ_KINDS,
  makeFuzzInput,
  type FuzzInput,
  type FuzzKind,
} from './fuzz/index.ts'
