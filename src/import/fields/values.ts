import { tidy } from '../../files/file-text/file-text.ts';
import { isIsoDate, isoDate, type IsoDate } from '../../language/dates.ts';
import { findWrittenDates } from '../../language/written-dates.ts';

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
  const take = (piece: string): void => {
    const bare = tidy(
      piece.replace(/\((?:part|in part|adjoining)\)/gi, (note) => {
        notes.push(`${tidy(piece)}`);
        return note === '' ? '' : ' ';
      }),
    )
      .replace(/\s+wards?$/i, '')
      .replace(/\.$/, '');
    if (bare === '') return;
    const whole = named(bare);
    const halves = bare.split(/\s+(?:and|&)\s+/i);
    if (whole !== undefined) wards.push(whole);
    else if (halves.length > 1 && halves.every((half) => named(half) !== undefined))
      wards.push(...halves.map((half) => named(half) ?? half));
    else {
      wards.push(bare);
      unknown.push(bare);
    }
  };
  for (const piece of text.split(/[,;\n]/)) {
    const bare = tidy(piece).replace(/^(?:and|&)\s+/i, '');
    // "A, B and C": the last two are one piece.
    const at = bare.search(/\s(?:and|&)\s(?!.*\s(?:and|&)\s)/i);
    const [one, other] =
      at < 0 ? [] : [bare.slice(0, at), bare.slice(at).replace(/^\s(?:and|&)\s/i, '')];
    if (
      named(bare) === undefined &&
      one !== undefined &&
      other !== undefined &&
      named(one) !== undefined &&
      named(other) !== undefined
    ) {
      take(one);
      take(other);
    } else take(bare);
  }
  return wards.length === 0 ? undefined : { wards: [...new Set(wards)], unknown, notes };
}

const fold = (name: string): string =>
  tidy(name)
    .toLowerCase()
    .replace(/&/g, 'and')
    .replace(/[’‘']/g, '')
    .replace(/\s*wards?$/, '');
