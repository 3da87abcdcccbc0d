// AssemblyScript, compiled by `npm run generate`. Addresses are in bytes, sizes in numbers of 32 bits.
// Plain SIMD only: every engine computes the same bits.

export { multiplyAdd } from './multiply';
export { multiplyPairs, quantise } from './pairs';
export {
  addPicked,
  addRows,
  addTo,
  dropOut,
  fillRows,
  gate,
  gateBack,
  multiplyBy,
  tangent,
  tangentBack,
  transpose,
} from './elements';
export { normalise, normaliseBack } from './normalise';
export { gatherTaps, scatterTaps } from './taps';
