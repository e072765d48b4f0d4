import type { Diagnostic } from '../../rules/diagnostic.ts';
import { fieldName, fieldReference, flatFields } from '../field-reference.ts';
import { fieldsSayOpen } from './public-fields.ts';

/** What a message quotes. */
const QUOTED = /(["“])([^"“”\n]{2,})(["”])(?!:)/g;
/** The name of a field that nobody knows, as the message about it begins; a sentence in its place is no name. */
const NO_FIELD = /^There is no field ["“][\p{L}][\p{L}\d_-]{0,40}["”]/u;

/** Names of the fields that every report and every decision may have: they are no secret of one. */
const isField = (words: string): boolean => {
  fields ??= new Set(
    EXEMPT_AS_A_WHOLE.flatMap((kind) => flatFields(fieldReference()[kind])).map(({ path }) =>
      fieldName(path),
    ),
  );
  return fields.has(words);
};
const EXEMPT_AS_A_WHOLE = ['report', 'decision'] as const;
let fields: ReadonlySet<string> | undefined;

/**
 * Messages about papers that are exempt as a whole, without what they quote of these: whoever reads the log of a build may not know of
 * the paper. The officer's own terminal has it beside the message. Of a paper that is taken as exempt only because a field is wrong, and
 * says that it is open, the name of that field is no secret: without it nobody could find it.
 * @param textOf gives the text of a file that is exempt as a whole, by its path as shown; undefined for any other
 */
export function withoutQuotedWords(
  diagnostics: readonly Diagnostic[],
  textOf: (file: string) => string | undefined,
): Diagnostic[] {
  return diagnostics.map((one) => {
    // A slip in a word that the council or a field has by name is no secret.
    const isQuoted = one.message.search(QUOTED) >= 0 && !one.message.includes('Did you mean');
    const text = isQuoted ? textOf(one.file) : undefined;
    if (text === undefined) return one;
    const [named = ''] = NO_FIELD.exec(one.message) ?? [];
    const isNameShown = fieldsSayOpen(text);
    const isShown = (words: string, at: number): boolean =>
      at < named.length ? isNameShown : isField(words);
    const message = one.message.replace(
      QUOTED,
      (quoted, opening: string, words: string, closing, at: number) =>
        text.includes(words) && !isShown(words, at) ? `${opening}•••${String(closing)}` : quoted,
    );
    if (message === one.message) return one;
    const aside = [`In full: ${one.message}`, ...(one.aside === undefined ? [] : [one.aside])];
    return { ...one, message, aside: aside.join('\n') };
  });
}
