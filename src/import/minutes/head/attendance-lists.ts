import { attendeesIn } from '../../../papers/minutes/attendance.ts';
import type { Attendee } from '../../../papers/minutes/minutes.ts';
import { nameKey, piecesOf, plainLine } from '../../../papers/minutes/name-list.ts';
import { type ListKind, type ListLabel } from './list-labels.ts';
import { isNamesLine, NOBODY } from './names-line.ts';
import { substitutesIn } from './substitutes.ts';

export type Entry = {
  readonly text: string;
  /** The heading of its group, as it is printed. */
  readonly group?: string;
};

/** Who was there and who wasn't, line by line as the minutes print it. */
export class AttendanceLists {
  readonly present: Entry[] = [];
  readonly virtually: Entry[] = [];
  readonly inAttendance: Entry[] = [];
  readonly apologies: Entry[] = [];
  readonly absent: Entry[] = [];
  /** Labels and headings that are no words of an entry. */
  readonly labels: string[] = [];
  /** Lines of which the office is written behind the name: "Chair: Councillor Ince". */
  readonly reordered: string[] = [];
  /** What an officer has to look at. */
  readonly asked: string[] = [];
  /** Whether a list of those present was found, be it empty. */
  isListed = false;

  get attendees(): Attendee[] {
    return attendeesIn(
      [...this.present, ...this.virtually].map(({ text }, line) => ({ text, line })),
    );
  }

  /** How many entries all lists have. */
  get size(): number {
    const { present, virtually, inAttendance, apologies, absent } = this;
    return [present, virtually, inAttendance, apologies, absent].flat().length;
  }

  /** Whether "Members in attendance" is below those present: members of the council, and not of the committee. */
  isOtherMembers({ kind, label }: ListLabel): boolean {
    const isOther =
      kind === 'present' &&
      /^(?:members|councillors) (?:in attendance|attending)\b/i.test(label) &&
      this.present.some(({ text }) => !/\((?:Vice-)?Chair\)$|\bin the chair$/i.test(text));
    if (isOther)
      this.asked.push(
        `“${label}” is below those present, and is written as in-attendance: move to present: who is a member of the committee`,
      );
    return isOther;
  }

  /** Takes one text of a list, with the words of its label that say something of each. */
  take(kind: ListKind, text: string, { label = '', isVirtual = false, group = '' } = {}): void {
    const entry = { text, ...(group !== '' && { group }) };
    switch (kind) {
      case 'present':
        this.isListed = true;
        this.#takePresent(text, entry);
        return;
      case 'chair':
        this.isListed = true;
        this.#takeChair(text, label);
        return;
      case 'substitutes':
        this.isListed = true;
        this.#takeSubstitutes(text, group);
        return;
      case 'in-attendance':
        // "Members of the public: 3" and "Clerk: Mrs T Gill" are said by their labels.
        if (/^\d{1,4}$/.test(text) || /\bclerk\b/i.test(label)) {
          this.inAttendance.push({ ...entry, text: `${label}: ${text}` });
          return;
        }
        if (isVirtual) this.labels.push(...(text.match(/\band\b/gi) ?? []));
        this.inAttendance.push(
          isVirtual
            ? {
                ...entry,
                text: piecesOf(text)
                  .map((one) => `${one} (virtually)`)
                  .join(', '),
              }
            : entry,
        );
        if (isVirtual)
          this.asked.push(
            'those who were in attendance virtually are under in-attendance: move members of the committee to virtually:',
          );
        return;
      case 'apologies':
        this.apologies.push({ ...entry, text: this.#withoutSubstitutes(text, group) });
        return;
      case 'absent':
        this.absent.push(entry);
        return;
      case 'virtually':
        this.isListed = true;
        this.virtually.push(entry);
    }
  }

  /** Whether somebody of this family name is listed as in the chair. */
  hasChair(name: string): boolean {
    const family = nameKey(name).split(' ').at(-1);
    return this.present.some(({ text }) =>
      piecesOf(plainLine(text)).some(
        (piece) =>
          /\(chair\p{L}*\)$/iu.test(piece) &&
          nameKey(piece.replace(/ ?\([^()]*\)$/, ''))
            .split(' ')
            .at(-1) === family,
      ),
    );
  }

  /** "Chair: Councillor Ince": said of the one who is in the list too, or an entry of its own. */
  #takeChair(text: string, label: string): void {
    const role = /vice|deputy/i.test(label) ? 'Vice-Chair' : 'Chair';
    if (role === 'Chair' && this.#isSaidToChair(text)) {
      this.labels.push(text);
      return;
    }
    for (const [at, entry] of this.present.entries()) {
      const pieces = piecesOf(plainLine(entry.text));
      const own = pieces.find((piece) => nameKey(piece) === nameKey(text));
      if (own === undefined) continue;
      this.present[at] = { ...entry, text: entry.text.replace(own, `${own} (${role})`) };
      this.labels.push(text);
      return;
    }
    this.reordered.push(`${label} ${text}`);
    this.present.push({ text: `${text} (${role})` });
  }

  /** Whether this name is in the list with the chair behind it: "Cllr Varga (Chairman)", "Cllr Varga, in the Chair". */
  #isSaidToChair(name: string): boolean {
    return this.present.some(({ text }) => {
      const pieces = piecesOf(plainLine(text));
      return pieces.some(
        (piece, at) =>
          nameKey(piece.replace(IN_CHAIR, '').trim()) === nameKey(name) &&
          (IN_CHAIR.test(piece) || IN_CHAIR.test(`, ${pieces[at + 1] ?? ''}`)),
      );
    });
  }

  /** The chair who was named before the list is in it again. */
  #isOnlyChair(text: string): boolean {
    const [first] = this.present;
    if (this.present.length !== 1 || first === undefined || !/ \(Chair\)$/.test(first.text))
      return false;
    const chair = first.text.slice(0, -' (Chair)'.length);
    const own = piecesOf(plainLine(text)).find((piece) => nameKey(piece) === nameKey(chair));
    if (own === undefined) return false;
    this.present[0] = { text: text.replace(own, `${own} (Chair)`) };
    this.labels.push(chair);
    return true;
  }

  /** Those present: of "Councillor A (Councillor B substituting)" B was there, and A not. */
  #takePresent(printed: string, entry: Entry): void {
    const { text, there } = substitutesIn(printed);
    if (text !== printed) {
      this.labels.push(printed);
      // "Councillor B substituted for Councillor A" in the list of those present.
      for (const one of there) this.present.push({ ...entry, text: one });
      const named = there.map((one) => nameKey(one.replace(/^.*, for /, '')));
      const rest = piecesOf(plainLine(text)).filter((one) => !named.includes(nameKey(one)));
      if (rest.length > 0) this.#takePresent(rest.join(', '), { ...entry, text: rest.join(', ') });
      return;
    }
    const pieces = piecesOf(plainLine(text));
    // "D Pyke (Substitute for M Sallis)" was there.
    const isAway = (piece: string): boolean =>
      SUBSTITUTED.test(piece) && !/\bsubstitut\p{L}* (?:members? )?for\b/iu.test(piece);
    if (pieces.some(isAway)) {
      const there = pieces.filter((piece) => !isAway(piece));
      if (there.length > 0) this.present.push({ ...entry, text: there.join(', ') });
      this.#withoutSubstitutes(pieces.filter(isAway).join(', '), entry.group ?? '');
      this.labels.push(...(text.match(/\band\b/gi) ?? []));
      return;
    }
    if (!this.#isOnlyChair(text))
      this.present.push({ ...entry, text: withOfficeLast(text, this.labels) });
  }

  /** "Councillor A (Councillor B substituting)" among apologies: B was there. */
  #withoutSubstitutes(printed: string, group: string): string {
    const { text, there } = substitutesIn(printed);
    if (text !== printed) this.labels.push(printed);
    for (const one of there) {
      if (this.#isSubstitute(one.replace(/, for .*$/, ''))) continue;
      this.isListed = true;
      this.present.push({ text: one, ...(group !== '' && { group }) });
      this.labels.push('for');
    }
    const pieces = piecesOf(plainLine(text));
    if (!pieces.some((piece) => SUBSTITUTED.test(piece))) return text;
    return pieces
      .map((piece) => {
        const found = SUBSTITUTED.exec(piece);
        const own = found?.[2] ?? found?.[3];
        if (!found || own === undefined || !isNamesLine(own)) return piece;
        const whom = (found[1] ?? '').trim();
        if (this.#isSubstitute(own)) {
          this.labels.push(piece);
          return whom;
        }
        this.isListed = true;
        this.present.push({ text: `${own.trim()}, for ${whom}`, ...(group !== '' && { group }) });
        this.labels.push(piece, 'for');
        return whom;
      })
      .join(', ');
  }

  /** Whether the list of those present says of this name for whom it was there. */
  #isSubstitute(name: string): boolean {
    return this.attendees.some(
      (one) => one.for !== undefined && nameKey(one.printed) === nameKey(name),
    );
  }

  #takeSubstitutes(text: string, group: string): void {
    if (NOBODY.test(text)) {
      this.labels.push(text);
      return;
    }
    const isSaid = /\bfor\b/i.test(text);
    const named = isSaid
      ? text
      : piecesOf(text)
          .map((one) => `${one} (substitute)`)
          .join(', ');
    if (!isSaid) this.labels.push(...(text.match(/\band\b/gi) ?? []));
    this.present.push({ text: named, ...(group !== '' && { group }) });
    if (!isSaid)
      this.asked.push(
        `for whom these were substitutes: “${text}” (write: A Name, for Another Name)`,
      );
  }
}

const IN_CHAIR = /[,(] ?(?:in the )?chair(?:man|woman|person)?\)?$/i;

/** "A (B substituting)", "A (B as substitute)", "A (substitute: B)", "A (substituted by B)". */
const SUBSTITUTED =
  /^(.{2,90}?) [([](?:(?:for whom )?(.{2,80}?) (?:(?:was |is )?substitut(?:ing|ed)|(?:attended |present |attending )?as (?:a |the |named )?substitute)|(?:named )?substitut(?:e|ed by|e was|ion)[:,]? (.{2,80}?))[)\]]$/i;

/** "The Lord Mayor (Councillor P Ashworth) in the Chair": the name is before what somebody is. */
const OFFICE =
  /((?:the )?(?:(?:right )?worshipful (?:the )?)?)((?:(?:deputy |vice-)?(?:lord )?mayor|(?:vice-)?chair(?:man|woman|person)?|(?:deputy )?leader|provost)(?: of [^(),]{2,40})?)/
    .source;
const TITLED = /((?:councillor|cllr|mr|mrs|ms|dr|sir|dame|lord|lady) [^(),;]{2,80}?)/.source;
const OFFICE_FIRST = new RegExp(`(?<!\\p{L})${OFFICE} \\(${TITLED}\\)`, 'giu');
/** "The Mayor, Councillor Ince (in the Chair), Councillors Li …": only where nobody is named before, whose office it would be. */
const OFFICE_IN_LIST = new RegExp(
  `(?<=^|;\\s*|\\),? |\\band )${OFFICE}, ${TITLED}(?: \\((in the chair)\\)|(?=[,;] | and | in the chair|$))`,
  'giu',
);
/** Offices that a list has before names at most. */
const MOST_OFFICES = 8;

export function withOfficeLast(text: string, labels: string[] = []): string {
  if (text.length > 6_000) return text;
  let whole = text.replace(OFFICE_FIRST, (_, before: string, office: string, name: string) => {
    labels.push(before);
    return `${name} (${office})`;
  });
  // An office after a name that has its own is of the next name.
  for (let round = 0; round < MOST_OFFICES; round += 1) {
    const next = whole.replace(
      OFFICE_IN_LIST,
      (_, before: string, office: string, name: string, inChair: string | undefined) => {
        labels.push(before);
        return `${name} (${office}${inChair === undefined ? '' : `, ${inChair}`})`;
      },
    );
    if (next === whole) break;
    whole = next;
  }
  return whole;
}
