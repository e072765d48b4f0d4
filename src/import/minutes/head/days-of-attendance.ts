import { isIsoDate, type IsoDate } from '../../../language/dates.ts';
import { dateIn } from '../../fields/values.ts';
import type { MinutesLine } from '../minutes-line.ts';

/** What is above the first minute of a meeting of several days: the lists of its first day, and those of each further one. */
export type DaysOfAttendance = {
  readonly first: readonly MinutesLine[];
  readonly further: readonly { readonly on: IsoDate; readonly lines: readonly MinutesLine[] }[];
  /** The words by which lists name their days. */
  readonly said: readonly string[];
};

const DAY =
  /(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day,? )?(?:the )?\d{1,2}(?:st|nd|rd|th)?(?: of)? \p{L}{3,9},?(?: \d{4})?/u
    .source;
/** "Present on 8 October:", "Attendance (9 October 2025)", "Apologies – Thursday 9 October:". */
const LABEL = new RegExp(
  String.raw`^(?<label>(?:members |councillors )?(?:present|attendance|apologies(?: for absence)?|in attendance|absent|also present))(?<said>,? ?(?:on |[–—-] ?|\()?(?<day>${DAY})\)?)(?<rest> ?[:\t].*|)$`,
  'iu',
);

/** The lists of the head of minutes by their days; undefined where they name no days, or one alone. */
export function daysOfAttendance(lines: readonly MinutesLine[]): DaysOfAttendance | undefined {
  const years = lines.flatMap(({ text }) => /\b(?:19|20)\d\d\b/.exec(text)?.[0] ?? []);
  const first: MinutesLine[] = [];
  const further = new Map<IsoDate, MinutesLine[]>();
  const said: string[] = [];
  let firstDay: IsoDate | undefined;
  let current = first;
  for (const line of lines) {
    const {
      label = '',
      said: words = '',
      day = '',
      rest = '',
    } = LABEL.exec(line.text)?.groups ?? {};
    if (label === '' || line.table) {
      current.push(line);
      continue;
    }
    const on = dateIn(/\d{4}$/.test(day) ? day : `${day.replace(/,$/, '')} ${years[0] ?? ''}`);
    if (on === undefined || !isIsoDate(on)) return undefined;
    firstDay ??= on;
    if (on !== firstDay && !further.has(on)) further.set(on, []);
    current = on === firstDay ? first : (further.get(on) ?? first);
    const text = `${label}${rest.trim() === '' ? ':' : rest}`;
    current.push({ ...line, text, raw: text, inlines: [{ text }] });
    said.push(words);
  }
  if (further.size === 0) return undefined;
  return { first, said, further: [...further].map(([on, own]) => ({ on, lines: own })) };
}
