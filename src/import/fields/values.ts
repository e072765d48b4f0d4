import { tidy } from '../../files/file-text/file-text.ts';
import { isIsoDate, isoDate, type IsoDate } from '../../language/dates.ts';
import { findWrittenDates } from '../../language/days/written-dates.ts';

/** The first whole date of a text, in words, as 11/05/2022 or as 2022-05-11. */
export function dateIn(text: string): IsoDate | undefined {
  const iso = /(?<!\d)\d{4}-\d{2}-\d{2}(?!\d)/.exec(text)?.[0];
  if (iso !== undefined && isIsoDate(iso)) return iso;
  for (const { day, month, years } of findWrittenDates(tidy(text))) {
    const [year] = years;
    const found =
      month !== undefined && year !== undefined && years.length === 1
        ? isoDate(year, month, day)
        : '';
    if (isIsoDate(found)) return found;
  }
  const [, day, month, year] = /(?<!\d)(\d{1,2})[/.](\d{1,2})[/.](\d{4})(?!\d)/.exec(text) ?? [];
  const british = isoDate(Number(year), Number(month), Number(day));
  return isIsoDate(british) ? british : undefined;
}

export type ReadWards = {
  readonly wards: 'all' | readonly string[];
  /** Those that the council doesn't have. */
  readonly unknown: readonly string[];
  /** "(part)" beside one. */
  readonly notes: readonly string[];
};

/** More than all wards of any council are. */
const LONGEST = 4_000;

const ALL =
  /^(?:all(?: (?:wards|of them))?|(?:borough|city|county|district|council|authority|town|island)[- ]?wide|all (?:\d+|[a-z-]+) wards)\.?$/i;

/** The wards that a text names; undefined where it names none. */
export function wardsIn(text: string, known: readonly string[]): ReadWards | undefined {
  if (text.length > LONGEST) return undefined;
  const whole = tidy(text);
  if (ALL.test(whole)) return { wards: 'all', unknown: [], notes: [] };
  if (whole === '' || /^(?:none|n\/a|nil|not applicable)\.?$/i.test(whole)) return undefined;
  const notes: string[] = [];
  const wards: string[] = [];
  const unknown: string[] = [];
  const named = (name: string): string | undefined =>
    known.find((ward) => fold(ward) === fold(name));
  for (const piece of text.split(/[,;\n]/)) {
    const bare = tidy(
      piece.replace(/\((?:part|in part|adjoining)\)/gi, () => {
        notes.push(tidy(piece));
        return ' ';
      }),
    )
      .replace(/^(?:and|&)\s+/i, '')
      .replace(/\.$/, '');
    if (bare === '') continue;
    const cover = coveredBy(bare.split(/\s+(?:and|&)\s+/i), named);
    if (cover) wards.push(...cover);
    else {
      wards.push(bare);
      unknown.push(bare);
    }
  }
  return wards.length === 0 ? undefined : { wards: [...new Set(wards)], unknown, notes };
}

const MOST_PARTS = 12;

/** The wards that parts make, each of one or more: "Mill End and Over and Nether" is two of three parts. */
function coveredBy(
  parts: readonly string[],
  named: (name: string) => string | undefined,
): string[] | undefined {
  if (parts.length === 0) return [];
  if (parts.length > MOST_PARTS) return undefined;
  for (let taken = parts.length; taken > 0; taken -= 1) {
    const ward = named(parts.slice(0, taken).join(' and '));
    const rest = ward === undefined ? undefined : coveredBy(parts.slice(taken), named);
    if (ward !== undefined && rest) return [ward, ...rest];
  }
  return undefined;
}

const fold = (name: string): string =>
  tidy(name)
    .toLowerCase()
    .replace(/&/g, 'and')
    .replace(/[’‘']/g, '')
    .replace(/\s*wards?$/, '');

/** The name of a committee as it is compared: case, "&" and signs don't count. */
export const foldName = (name: string): string =>
  name
    .toLowerCase()
    .replace(/&/g, 'and')
    .replace(/^the /, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
