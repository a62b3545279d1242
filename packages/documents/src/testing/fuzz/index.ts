export { faultsOfKept, faultsOfReading, faultsOfRefusal } from './faults-of.ts'
export { FUZZ_KINDS, type FuzzKind } from './fuzz-kinds.ts'
export { makeFuzzInput, type FuzzInput } from './make-input.ts'
