import { plainLine } from '../../../papers/minutes/name-list.ts';
import type { MinutesLine } from '../minutes-line.ts';
import { hasMore } from '../minutes-writer.ts';

const WELSH_TITLE =
  /(?<!\p{L})(?:yr? )?cyng(?:horydd|horwyr|h?\.)(?: ?\/ ?(?=(?:councillors?|cllrs?)\b)| )/giu;
/** In brackets or behind a comma: alone it is a label. */
const WELSH_OFFICE =
  /([(,] ?)(is-?gadeirydd|cadeirydd)(?: ?\/ ?(?:vice-?chair|chair)\p{L}*)?(?!\p{L})/giu;

/** A line of names with its titles and offices in English, or without: "Y Cynghorydd A Archer (Cadeirydd) ac E Elm". */
export function withoutWelsh(line: MinutesLine): {
  readonly line: MinutesLine;
  readonly gone: string[];
} {
  const gone: string[] = [];
  if (line.table || hasMore(line.inlines) || line.text.length > 4_000) return { line, gone };
  const take = (text: string, other: string): string => {
    gone.push(text.trim());
    return other;
  };
  const inEnglish = (text: string): string => {
    const named = text.replace(WELSH_TITLE, (title) => take(title, ''));
    const parted =
      named === text ? text : named.replace(/ ac? (?=\p{Lu})/gu, (and) => take(and, ', '));
    return parted.replace(WELSH_OFFICE, (all, before: string, office: string) =>
      take(all.slice(before.length), `${before}${/^is/i.test(office) ? 'Vice-Chair' : 'Chair'}`),
    );
  };
  const raw = inEnglish(line.raw);
  if (gone.length === 0) return { line, gone };
  const kept = [...gone];
  const text = plainLine(line.mark === undefined ? raw : inEnglish(line.text));
  return { line: { ...line, raw, text, inlines: [{ text }] }, gone: kept };
}
