import { z } from 'zod';
import { isIsoDate, type IsoDate } from '../../language/dates.ts';

/**
 * What happened to a paper in one exchange of the site. `found`: it was on the site when this register began, so
 * that its day isn't known; `set-anew`: its own words are as they were, and are printed otherwise, by another template; `returned`: it
 * had been taken away; `explained`: it is as it was, and why it was changed
 * was said later, or said otherwise than before.
 */
export const EVENTS = [
  'published',
  'found',
  'changed',
  'replaced',
  'returned',
  'explained',
  'set-anew',
  'withheld',
  'withdrawn',
  'held-back',
  'removed',
] as const;
export type RegisterEvent = (typeof EVENTS)[number];

/** After these a paper is on the site; after the others it isn't. */
const ON_THE_SITE: ReadonlySet<RegisterEvent> = new Set([
  'published',
  'found',
  'changed',
  'replaced',
  'returned',
  'explained',
  'set-anew',
]);

export const isOnTheSite = (what: RegisterEvent): boolean => ON_THE_SITE.has(what);

/**
 * What a register can have lines of. A file is one that was dropped in: an appendix, or the report itself. A decision is one
 * without a meeting. A pack is what is printed of a meeting: its pack, a supplement to it, the same as a book, or one report.
 */
const PAPER_KINDS = ['agenda', 'minutes', 'report', 'file', 'decision', 'notice', 'pack'] as const;
export type RegisteredKind = (typeof PAPER_KINDS)[number];

/** Whether it is of no meeting: it is known by its reference or id, wherever its file is. */
export const isOfRecord = (kind: RegisteredKind): boolean =>
  kind === 'decision' || kind === 'notice';

/** Whether it is known by the bytes of a file; of the others the register has the text. */
export const isFile = (kind: RegisteredKind): boolean => kind === 'file' || kind === 'pack';

const day = z.string().refine(isIsoDate);
const sha256 = z.string().regex(/^[0-9a-f]{64}$/);

const fields = {
  /** From 1, without a gap. */
  number: z.int().positive(),
  /** The day that the site was made for. */
  day,
  /** The moment of the exchange, in UTC, to the second. */
  time: z.string().regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/),
  what: z.enum(EVENTS),
  kind: z.enum(PAPER_KINDS),
  /** Site path of the paper's page, or of the file. */
  address: z.string().regex(/^\/[^\s?#]*$/),
  /** Of the file, or of the text of the paper, as it went out; none of what was taken away. */
  sha256: sha256.optional(),
  /** The commit that the papers were of; none where they are in no repository, or differ from it. */
  commit: z
    .string()
    .regex(/^[0-9a-f]{40,64}$/)
    .optional(),
  /** Of what was found: the first day on which git has it. */
  since: day.optional(),
  /** Of what was found: the last day until then on which git has a change of it, where that is a later one. */
  textSince: day.optional(),
  /** How many passages of its text were withheld, where any were. */
  withheld: z.int().positive().optional(),
  /** Of a report: what its title is known by; of a decision or a notice, its reference or id, or else its title and day. */
  title: z
    .string()
    .regex(/^[0-9a-f]{16}$/)
    .optional(),
  /** Of a report: what its text is known by, whatever its meeting. */
  words: z
    .string()
    .regex(/^[0-9a-f]{16}$/)
    .optional(),
  /** Of a report: what its own words are known by, whatever its template; of an agenda, whatever the people of its lists are called. */
  said: z
    .string()
    .regex(/^[0-9a-f]{16}$/)
    .optional(),
  /** Of a report: how many appendices it lists, where any. */
  appendices: z.int().positive().optional(),
  /** Of a report, a decision or a notice: the wards, pillars and matters that it is about, so that their feeds can say what became of it. */
  about: z.array(z.string().regex(/^(?:wards|pillars|matters)\/[^\s/]+$/)).optional(),
  /** Of an agenda: what each item is known by, in its order; "new<old" where it was known by something else before. */
  items: z.array(z.string()).optional(),
  /**
   * Of an agenda: when and where the meeting is, as the agenda then said; its further days, where it has any, and whether it is off; and
   * what its committee was called.
   */
  meeting: z
    .strictObject({
      time: z.string(),
      place: z.string(),
      committee: z.string().optional(),
      days: z.array(z.strictObject({ on: day, time: z.string().optional() })).optional(),
      off: z.enum(['cancelled', 'postponed']).optional(),
    })
    .optional(),
  /** Of a printed pack or a supplement: the numbers on its first and its last numbered page. */
  numbers: z.tuple([z.int().positive(), z.int().positive()]).optional(),
  /** Of why it was changed or taken away, where somebody said: the words are apart, so that they can be taken off. */
  reasonSha256: sha256.optional(),
};

/** What an agenda said of its meeting when it went out. */
export type MeetingSaid = {
  readonly time: string;
  readonly place: string;
  /** The name of its committee: its file may be gone one day. None in lines of before this was noted. */
  readonly committee?: string;
  /** Its further days; a time where it is another than that of the first. None in lines of before this was noted. */
  readonly days?: readonly { readonly on: IsoDate; readonly time?: string }[];
  /** None of a meeting that was to be held, and in lines of before this was noted. */
  readonly off?: 'cancelled' | 'postponed';
};

/** A line of the register, but for its link to the line before. */
export type RegisterEntry = {
  readonly number: number;
  readonly day: IsoDate;
  readonly time: string;
  readonly what: RegisterEvent;
  readonly kind: RegisteredKind;
  readonly address: string;
  readonly sha256?: string;
  readonly commit?: string;
  readonly since?: IsoDate;
  readonly textSince?: IsoDate;
  readonly withheld?: number;
  readonly title?: string;
  readonly words?: string;
  readonly said?: string;
  readonly appendices?: number;
  readonly about?: readonly string[];
  readonly items?: readonly string[];
  readonly meeting?: MeetingSaid;
  readonly numbers?: readonly [first: number, last: number];
  readonly reasonSha256?: string;
  /** Why it was changed or taken away, where somebody said and that is public. It is in no line. */
  readonly reason?: string;
};

const schema = z.strictObject({ ...fields, previous: sha256 });

/** What the first line has for the hash of the line before. */
export const BEGINNING = '0'.repeat(64);

/** An entry as a line of JSON, without a line break; its fields are always in the same order. */
export function writeLine(entry: RegisterEntry, previous: string): string {
  const ordered: Record<string, unknown> = {};
  for (const name of Object.keys(fields)) {
    const value = entry[name as keyof RegisterEntry];
    if (value !== undefined) ordered[name] = value;
  }
  return JSON.stringify({ ...ordered, previous });
}

/** Reads a line; undefined where it is none of a register. */
export function readLine(
  line: string,
): { readonly entry: RegisterEntry; readonly previous: string } | undefined {
  let json: unknown;
  try {
    json = JSON.parse(line);
  } catch {
    return undefined;
  }
  const result = schema.safeParse(json);
  if (!result.success) return undefined;
  const { previous, ...entry } = result.data;
  return { entry: entry as RegisterEntry, previous };
}
