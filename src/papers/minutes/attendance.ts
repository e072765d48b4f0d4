import { defined } from '../council/read-council.ts';
import type { SourceFile } from '../../source/source-file.ts';
import type { Finding } from './blocks/minute-draft.ts';
import type { MinutesFields } from './minutes-schema.ts';
import { BEFORE_NAMES, GROUP, isHonour, nameKey, piecesOf, plainLine } from './name-list.ts';
import {
  AWAY_ALONE,
  AWAY_BESIDE,
  LATE,
  NEARLY_TIMES,
  NUMBER_ALONE,
  POST,
  ROLE,
  TIMES,
  TIMES_AT_END,
  WENT,
  WENT_AT_END,
  WENT_ON,
} from './labels/attendance-words.ts';
import type { Attendee, Minutes } from './minutes.ts';

/** An entry of a list of front matter, and its 1-based first line. */
export type ListEntry = { readonly text: string; readonly line: number };

type Draft = {
  printed: string;
  readonly line: number;
  role?: string;
  for?: { printed: string; line: number };
  until?: string;
  from?: string;
  not?: string[];
  virtually?: true;
  /** The last piece said when they came or went, which the next may go on with. */
  went?: true;
};

export type AttendanceFault = { readonly line: number; readonly message: string };

/**
 * Who is in a list of front matter: each with what is said of them after a comma or in brackets. A list that is one text is the same.
 */
export function attendeesIn(
  entries: readonly ListEntry[],
  faults: AttendanceFault[] = [],
): Attendee[] {
  const drafts: Draft[] = [];
  /** Whether the last piece was "not 94", which a number may go on with. */
  let isNot = false;
  for (const { text, line } of entries) {
    const plain = plainLine(text).replace(/^[-•*–—] /, '');
    for (const piece of piecesOf(plain.replace(/\.$/, ''))) {
      if (/^(?:none|nil|n\/a)$/i.test(piece)) continue;
      const last = drafts.at(-1);
      const wasNot = isNot;
      isNot = false;
      if (last && wasNot && NUMBER_ALONE.test(piece)) {
        (last.not ??= []).push(NUMBER_ALONE.exec(piece)?.[1] ?? piece);
        isNot = true;
        continue;
      }
      if (last && isHonour(piece)) {
        last.printed = `${last.printed}, ${piece}`;
        continue;
      }
      if (last && takeWord(last, piece)) {
        isNot = /^(?:not|except)\b/i.test(piece);
        continue;
      }
      if (last && NEARLY_TIMES.test(piece) && /\d/.test(piece)) {
        const message = `"${piece}" isn’t read. Write "until 54", "from 54" or "not 54" after the name, with the number of a minute.`;
        faults.push({ line, message });
        continue;
      }
      drafts.push(named(piece.replace(BEFORE_NAMES, ''), line));
      isNot = drafts.at(-1)?.not !== undefined;
    }
  }
  for (const draft of drafts) delete draft.went;
  return drafts;
}

/** Takes a piece that says something of the one before it; says whether it did. */
function takeWord(draft: Draft, piece: string): boolean {
  if (takeTimes(draft, piece)) return true;
  const isWent = WENT.test(piece) || (draft.went === true && WENT_ON.test(piece));
  delete draft.went;
  if (!isWent && ![ROLE, LATE].some((one) => one.test(piece))) return false;
  draft.role = draft.role === undefined ? piece : `${draft.role}, ${piece}`;
  if (isWent) draft.went = true;
  return true;
}

/** Takes a piece that says of which minutes somebody was there, for whom, or from where. */
function takeTimes(draft: Draft, piece: string): boolean {
  const times = TIMES.exec(piece);
  if (times) {
    const [, word = '', number = ''] = times;
    if (/^(?:not|except)/i.test(word)) (draft.not ??= []).push(number);
    else if (/^(?:until|to|up|left)/i.test(word)) draft.until = number;
    else if (/^(?:from|joined)/i.test(word)) draft.from = number;
    else {
      draft.from = number;
      draft.until = number;
    }
    return true;
  }
  const substitute =
    /^(?:(?:(?:as )?(?:an? )?(?:named )?(?:substitut(?:e|es|ing)|deputi[sz]ing|sub\.?) )?for|in (?:the )?place of|instead of|replacing) (?!(?:minutes?|items?|agenda|part|the|this|that|lateness)\b)(.+)$/i.exec(
      piece,
    );
  if (substitute) {
    draft.for = { printed: substitute[1] as string, line: draft.line };
    return true;
  }
  if (
    /^(?:present |attend(?:ed|ing) |joined |joining )?(?:virtual(?:ly)?|remote(?:ly)?|online|by video(?: ?link)?|via (?:ms |microsoft )?teams|via zoom)$/i.test(
      piece,
    )
  ) {
    draft.virtually = true;
    return true;
  }
  return false;
}

/** A piece that begins with a name, or with its group: a role in brackets, after a dash or "in the Chair" is none of it. */
function named(piece: string, line: number): Draft {
  const draft: Draft = { printed: piece, line };
  takeBrackets(draft);
  // What is left in brackets is whole, whatever it says.
  const outside = (found: RegExpExecArray | null): RegExpExecArray | null =>
    found && isInBrackets(draft.printed, found.index) ? null : found;
  const dash = outside(/ [–—-] /.exec(draft.printed));
  // "BA – Ince" has the letters of a group before the name.
  if (dash && GROUP.test(draft.printed.slice(0, dash.index)))
    draft.printed = draft.printed.slice(dash.index + 3);
  else if (dash) {
    draft.role = draft.printed.slice(dash.index + 3);
    draft.printed = draft.printed.slice(0, dash.index);
  }
  const chair = / (?:was )?in the chair$/i.exec(draft.printed);
  if (chair) {
    draft.role = 'Chair';
    draft.printed = draft.printed.slice(0, chair.index);
  }
  // "(Chair) for minutes 54 to 55" is when somebody was in the chair.
  const times = outside(
    / ((?:for|until|from|during|at) (?:minutes?|items?) [\dA-Z][\w .,&()-]{0,40})$/i.exec(
      draft.printed,
    ),
  );
  if (times) draft.printed = draft.printed.slice(0, times.index);
  const ends = outside(TIMES_AT_END.exec(draft.printed));
  if (ends) draft.printed = draft.printed.slice(0, ends.index);
  if (ends) takeWord(draft, ends[1] as string);
  const went = outside(WENT_AT_END.exec(draft.printed));
  if (went) {
    draft.role = went[1] as string;
    draft.printed = draft.printed.slice(0, went.index);
  }
  const substitute = outside(
    / (?:\(?(?:(?:as )?(?:an? )?(?:named )?substitut(?:e|es|ing)|deputi[sz]ing|standing in|sub\.?) )?for (?=[^()]+\)?$)| \(?(?:in (?:the )?place of|instead of|replacing) (?=[^()]+\)?$)/i.exec(
      draft.printed,
    ),
  );
  if (substitute) {
    const whom = draft.printed.slice(substitute.index + substitute[0].length);
    draft.for = { printed: whom.replace(/\)$/, ''), line };
    draft.printed = draft.printed.slice(0, substitute.index);
  }
  takeBrackets(draft);
  if (times && draft.role !== undefined) draft.role = `${draft.role} ${times[1] ?? ''}`;
  else if (times && !takeWord(draft, times[1] ?? '')) draft.role = times[1] ?? '';
  return draft;
}

const isInBrackets = (text: string, index: number): boolean =>
  text.lastIndexOf('(', index - 1) > text.lastIndexOf(')', index - 1);

/** Takes "Chair and co-optee", where each says something. */
function takeBoth(draft: Draft, piece: string): boolean {
  const both = { ...draft };
  if (!piece.split(' and ').every((one) => takeWord(both, one))) return false;
  Object.assign(draft, both);
  return true;
}

/** Takes the brackets at the end that say what somebody is or when they were there; which of two they are stays: "(Chair, Mill)". */
function takeBrackets(draft: Draft): void {
  for (;;) {
    const bracket = / ?\(([^()]{1,120})\)$/.exec(draft.printed.slice(-130));
    if (!bracket) return;
    const pieces = (bracket[1] as string).split(/[,;] /).map((one) => one.trim());
    const others = pieces.filter((one) => !takeWord(draft, one) && !takeBoth(draft, one));
    delete draft.went;
    if (others.length === pieces.length) return;
    const left = others.length === 0 ? '' : ` (${others.join(', ')})`;
    draft.printed = draft.printed.slice(0, draft.printed.length - bracket[0].length) + left;
    if (left !== '') return;
  }
}

/** Those who were there and those who weren’t. */
export function peopleOf(
  file: SourceFile,
  fields: MinutesFields,
  say: (finding: Finding) => void,
): Pick<Minutes, 'present' | 'apologies' | 'absent' | 'inAttendance' | 'sittings'> {
  const faults: AttendanceFault[] = [];
  const entries = (texts: readonly string[], path: readonly PropertyKey[]): ListEntry[] =>
    texts.map((text, at) => {
      const isList = Array.isArray(
        path.reduce<unknown>(
          (data, key) => (data as Record<PropertyKey, unknown> | undefined)?.[key],
          file.data,
        ),
      );
      return { text, line: file.placeOf(isList ? [...path, at] : path, 'value').line };
    });
  const list = (texts: readonly string[], ...path: PropertyKey[]): Attendee[] =>
    attendeesIn(entries(texts, path), faults);
  const present = list(fields.present, 'present');
  const virtually = list(fields.virtually, 'virtually');
  const elsewhere = new Set(virtually.map(({ printed }) => printed));
  const known = new Set(present.map(({ printed }) => printed));
  const sittings = fields.sittings.map((sitting, at) => ({
    ...defined({ on: sitting.on, from: sitting.from }),
    present: list(sitting.present, 'sittings', at, 'present'),
    apologies: list(sitting.apologies, 'sittings', at, 'apologies'),
  }));
  const attending = entries(fields['in-attendance'], ['in-attendance']);
  // A list of one entry is the same.
  const isOneText = attending.length === 1;
  const people = {
    present: [
      ...present.map((one): Attendee =>
        elsewhere.has(one.printed) ? { ...one, virtually: true } : one,
      ),
      ...virtually
        .filter(({ printed }) => !known.has(printed))
        .map((one): Attendee => ({ ...one, virtually: true })),
    ],
    apologies: list(fields.apologies, 'apologies'),
    absent: list(fields.absent, 'absent'),
    inAttendance: isOneText
      ? partsOf(plainLine(attending[0]?.text ?? ''))
      : attending.map(({ text }) => plainLine(text)),
    sittings,
  };
  for (const { line, message } of faults) say({ code: 'minutes-label-unclear', line, message });
  for (const key of ['present', 'virtually'] as const)
    for (const { text, line } of entries(fields[key], [key]))
      for (const { name, said } of awayIn(text))
        say({
          code: 'attendance-contradictory',
          line,
          message: `${name} is in ${key}:, and “${said}” says that they weren’t there. Move the name to apologies: or absent:, without that word.`,
        });
  for (const [at, printed] of people.inAttendance.entries()) {
    // "Ann Lee, Clerk": what is behind the comma is her post.
    const next = isOneText ? (people.inAttendance[at + 1] ?? '').replace(/\([^()]*\)/g, '') : '';
    const hasPost = POST.test(printed) || POST.test(next);
    if (hasPost || !isPresentToo(printed, people.present)) continue;
    say({
      code: 'attendance-contradictory',
      line: attending[isOneText ? 0 : at]?.line ?? 1,
      message: `${printed} is among those present too. Take the name out of in-attendance:, which is for those who weren’t there as members; if this is somebody else of that name, write the post in brackets after it.`,
    });
  }
  return people;
}

/** Of whom an entry of those present says that they weren't there: "W Li – apologies". Who was away for a part was there. */
function awayIn(text: string): { readonly name: string; readonly said: string }[] {
  const pieces = piecesOf(plainLine(text).replace(/\.$/, ''));
  return pieces.flatMap((piece, at) => {
    const before = pieces[at - 1];
    if (AWAY_ALONE.test(piece)) return before === undefined ? [] : [{ name: before, said: piece }];
    const [, name, said] = AWAY_BESIDE.exec(piece) ?? [];
    return name === undefined || said === undefined ? [] : [{ name, said }];
  });
}

/** Whether an entry of in-attendance is one of those present all the time, by the name alone: with a post it may be somebody else. */
function isPresentToo(printed: string, present: readonly Attendee[]): boolean {
  if (/[(),]| as | for /.test(printed)) return false;
  const key = nameKey(printed);
  return present.some(
    (one) =>
      nameKey(one.printed) === key &&
      one.from === undefined &&
      one.until === undefined &&
      one.not === undefined,
  );
}

/** Posts and guests are words: what is between commas, however many "and" is in it. */
const partsOf = (text: string): string[] =>
  text.split(/[,;] (?![^()]*\))/).map((part) => part.replace(/^and /, '').trim());
