import { foldText } from '../../language/folded-text.ts';
import { QUOTED_LAW } from '../../law/quoted-law.ts';

/** So many words in a row, as the law has them, are quoted from it. */
const QUOTED_WORDS = 6;

/** What reports write in place of words of the law, so that they are one word here. */
const AS_IN_LAW: ReadonlyMap<string, string> = new Map([
  ['council', 'authority'],
  ['councils', 'authorities'],
  ['shall', 'must'],
]);

const WORD = /[\p{L}\p{N}][\p{L}\p{N}'’]*/gu;

const wordOf = (written: string): string => {
  const folded = foldText(written);
  return AS_IN_LAW.get(folded) ?? folded;
};

let rowsOfLaw: ReadonlySet<string> | undefined;

/** The rows of words of all that is quoted of law. */
function lawRows(): ReadonlySet<string> {
  rowsOfLaw ??= new Set(
    QUOTED_LAW.flatMap(([, text]) => {
      const words = (text.match(WORD) ?? []).map(wordOf);
      return words
        .slice(QUOTED_WORDS - 1)
        .map((_, at) => words.slice(at, at + QUOTED_WORDS).join(' '));
    }),
  );
  return rowsOfLaw;
}

/**
 * A text with blanks in place of what it quotes of law, clause by clause, and the same length; undefined where it quotes none. What is
 * quoted is open to everybody, whoever else quotes it. See {@link QUOTED_LAW}.
 */
export function withoutQuotedLaw(text: string): string | undefined {
  const rows = lawRows();
  const found = [...text.matchAll(WORD)];
  const words = found.map(([written]) => wordOf(written));
  let rest = text;
  for (let at = 0; at + QUOTED_WORDS <= words.length; at += 1) {
    if (!rows.has(words.slice(at, at + QUOTED_WORDS).join(' '))) continue;
    const from = found[at]?.index ?? 0;
    const last = found[at + QUOTED_WORDS - 1];
    const to = (last?.index ?? from) + (last?.[0].length ?? 0);
    const blank = text.slice(from, to).replace(/[^\n]/g, ' ');
    rest = rest.slice(0, from) + blank + rest.slice(to);
  }
  return rest === text ? undefined : rest;
}
