import { applyFixes, type Fix } from '../../../../../src/rules/fix.ts';
import { renderText } from '../../../../../src/source/markdown/render-text.ts';

/** The codes of what is found in a text. */
export const codes = (text: string): string[] => renderText(text).problems.map(({ code }) => code);

/** The text after these problems were corrected. */
export const changed = (text: string, problems: readonly { readonly fix?: Fix }[]): string =>
  applyFixes(
    text,
    problems.flatMap(({ fix }) => fix ?? []),
  ).text;
/** The text after all that is found was corrected once. */
export const once = (text: string): string => changed(text, renderText(text).problems);

/** As `--fix` does, until there is nothing left to change. */
export function fixed(text: string): string {
  let now = text;
  for (let round = 0; round < 8; round++) {
    const next = once(now);
    if (next === now) break;
    now = next;
  }
  return now;
}
