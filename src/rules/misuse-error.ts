/** A command that can't begin: the officer's words for it. */
export class MisuseError extends Error {
  override readonly name = 'MisuseError';
}
