/** Why a whole file cannot be taken, in words for whoever chose it. */
export class FileFault extends Error {
  override readonly name = 'FileFault';
}
