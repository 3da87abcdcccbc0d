/** Why the command could not do its work: printed as one line; the exit code is 2. */
export class CouldNotRun extends Error {}
