/** A comment that has its lines to itself: a block, or a line. */
const COMMENT = /^[ \t]*(?:\/\*(?:(?!\*\/)[\s\S])*\*\/|\/\/.*)[ \t]*\n/gm;
/** What a value is, before it. */
const CAST = /\/\*\* @type [^*\n]*\*\/ ?/g;

/**
 * A script of ours without what is only for those who write it, a third of what a reader would load: comments that have lines to themselves, and types.
 * Every line of code stays as it is. Nothing is parsed, so no text of a script may have a line that begins as a comment does.
 */
export function withoutComments(script: string): string {
  return script.replace(COMMENT, '').replace(CAST, '');
}
