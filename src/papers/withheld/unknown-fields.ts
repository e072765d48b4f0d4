import { nearest } from '../../language/suggest.ts';
import type { Diagnostic } from '../../rules/diagnostic.ts';

/** What a field may be called that says that a paper isn't public. */
const NAMES = [
  ...['exempt', 'exemption', 'exempted', 'confidential', 'confidentiality', 'private', 'privacy'],
  ...['withheld', 'withhold', 'restricted', 'restriction', 'secret', 'sensitive', 'closed', 'open'],
  ...['public', 'publish', 'publication', 'not for publication', 'schedule 12a', 'paragraphs'],
  ...['access', 'classification', 'marking', 'security'],
];

/** The same in what a field says. */
const SAYS =
  /\bex[a-z]{0,3}[mp]{1,2}[a-z]{0,2}t|\bconfid|\bprivate|\bwith[ -]?h[eo]ld|\brestricted|\bsecret|\bsensitive|\bnot[ -]for[ -]pub|\b12 ?a\b/i;

/**
 * Whether a field that isn't known may say what of the paper is exempt: by its name, or by what is on its line and on the lines
 * below it that are further in. Where it can't be found, it may.
 * @param text of the whole file.
 * @param unknown what was reported of the field.
 */
export function maySayWhatIsExempt(
  text: string | undefined,
  { line }: Pick<Diagnostic, 'line'>,
): boolean {
  const lines = text?.split(/\r\n|\n|\r/).slice(line - 1) ?? [];
  const [first = '', ...rest] = lines;
  const own = first.search(/[^\s-]/);
  const end = rest.findIndex((one) => one.trim() !== '' && one.search(/\S/) <= own);
  const [, name, said] = /^[\s-]*([^:]*)(?::(.*))?$/.exec(first) ?? [];
  if (own < 0 || name === undefined) return true;
  const below = rest.slice(0, end < 0 ? rest.length : end);
  return nearest(name, NAMES) !== undefined || SAYS.test([name, said ?? '', ...below].join('\n'));
}

/** Whether a text has a word with which somebody says that something isn't public. */
export const speaksOfWithholding = (text: string): boolean => SAYS.test(text);
