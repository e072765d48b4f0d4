import { attendeesIn } from '../../../papers/minutes/attendance.ts';
import type { Attendee } from '../../../papers/minutes/minutes.ts';
import { nameKey, piecesOf, plainLine } from '../../../papers/minutes/name-list.ts';
import { BULLET } from '../../document.ts';
import { listLabelIn, type ListKind } from './list-labels.ts';
import { isSection } from '../sections.ts';
import { isNamesLine, SENTENCE } from './names-line.ts';
import type { MinutesLine } from '../minutes-line.ts';

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
  /** What an officer has to look at. */
  readonly asked: string[] = [];
  /** Whether a list of those present was found, be it empty. */
  isListed = false;

  get attendees(): Attendee[] {
    return attendeesIn(
      [...this.present, ...this.virtually].map(({ text }, line) => ({ text, line })),
    );
  }

  /** Takes one text of a list, with the words of its label that say something of each. */
  take(kind: ListKind, text: string, { label = '', isVirtual = false, group = '' } = {}): void {
    const entry = { text, ...(group !== '' && { group }) };
    switch (kind) {
      case 'present':
        this.isListed = true;
        if (!this.#isOnlyChair(text))
          this.present.push({ ...entry, text: withOfficeLast(text, this.labels) });
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

  /** "Chair: Councillor Ince": said of the one who is in the list too, or an entry of its own. */
  #takeChair(text: string, label: string): void {
    const role = /vice|deputy/i.test(label) ? 'Vice-Chair' : 'Chair';
    for (const [at, entry] of this.present.entries()) {
      const pieces = piecesOf(plainLine(entry.text));
      const own = pieces.find((piece) => nameKey(piece) === nameKey(text));
      if (own === undefined) continue;
      this.present[at] = { ...entry, text: entry.text.replace(own, `${own} (${role})`) };
      this.labels.push(text);
      return;
    }
    this.present.push({ text: `${text} (${role})` });
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

  /** "Councillor A (Councillor B substituting)" among apologies: B was there. */
  #withoutSubstitutes(text: string, group: string): string {
    const pieces = piecesOf(plainLine(text));
    if (!pieces.some((piece) => SUBSTITUTED.test(piece))) return text;
    return pieces
      .map((piece) => {
        const found = SUBSTITUTED.exec(piece);
        const own = found?.[2] ?? found?.[3];
        if (!found || own === undefined || !isNamesLine(own)) return piece;
        const whom = (found[1] ?? '').trim();
        this.isListed = true;
        this.present.push({ text: `${own.trim()}, for ${whom}`, ...(group !== '' && { group }) });
        this.labels.push(piece, 'for');
        return whom;
      })
      .join(', ');
  }

  #takeSubstitutes(text: string, group: string): void {
    if (/^(?:none|nil)\.?$/i.test(text)) {
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

/** "A (B substituting)", "A (B as substitute)", "A (substitute: B)", "A (substituted by B)". */
const SUBSTITUTED =
  /^(.{2,90}?) [([](?:(.{2,80}?) (?:substitut(?:ing|ed)|(?:attended |present |attending )?as (?:a |the |named )?substitute)|(?:named )?substitut(?:e|ed by|e was|ion)[:,]? (.{2,80}?))[)\]]$/i;

/** "The Lord Mayor (Councillor P Ashworth) in the Chair": the name is before what somebody is. */
const OFFICE_FIRST =
  /(?<!\p{L})((?:the )?(?:(?:right )?worshipful (?:the )?)?)((?:(?:deputy |vice-)?(?:lord )?mayor|chair(?:man|woman|person)?|leader|provost)(?: of [^(),]{2,40})?)(?: \(|, )((?:councillor|cllr|mr|mrs|ms|dr|sir|dame|lord|lady) [^(),]{2,80}?)(?:\)|(?=$| in the chair))/giu;

function withOfficeLast(text: string, labels: string[] = []): string {
  if (text.length > 6_000) return text;
  return text.replace(OFFICE_FIRST, (_, before: string, office: string, name: string) => {
    labels.push(before);
    return `${name} (${office})`;
  });
}

const GROUP =
  /\b(?:groups?|members?|co-?opt\p{L}*|party|conservatives?|labour|liberal|democrats?|greens?|independents?|officers?|representatives?|councillors?|governors?|voting|non-voting|guests?|advisers?|external|statutory)\b/iu;

/** "Co-opted Members (Voting)" between names. */
const isGroup = (line: MinutesLine): boolean =>
  line.mark === undefined &&
  line.text.length <= 80 &&
  GROUP.test(line.text) &&
  !/[,;]|\b(?:Cllr|Mr|Mrs|Ms|Dr|Sir|Rev)\b/.test(line.text) &&
  !/\b(?:Councillors?|Cllrs?) \p{Lu}|:\s*\S/u.test(line.text) &&
  !SENTENCE.test(line.text.replace(/\([^()]{0,80}\)/g, ''));

export type ReadLists = {
  readonly lists: AttendanceLists;
  /** Lines that are in no list. */
  readonly others: readonly MinutesLine[];
};

/** Takes the lists of people out of lines. */
export function readLists(lines: readonly MinutesLine[]): ReadLists {
  const lists = new AttendanceLists();
  const others: MinutesLine[] = [];
  let kind: ListKind | undefined;
  let isVirtual = false;
  let group = '';
  const starred = lines.map(({ raw }) => STARRED.exec(raw)?.[1]).find((one) => one !== undefined);
  const context = () => ({ isVirtual, group });
  for (const line of lines) {
    const { text, mark } = line;
    const label = line.table ? undefined : listLabelIn(line.raw);
    // "Members:" within those present is a heading of theirs.
    const isInner = label?.kind === 'present' && kind === 'present' && label.rest === '';
    if (label && !isInner) {
      ({ kind } = label);
      isVirtual = label.isVirtual === true;
      group = '';
      const rest = withoutMarks(label.rest);
      if (kind !== 'chair' && kind !== 'substitutes' && kind !== 'in-attendance')
        lists.isListed ||= kind === 'present';
      if (rest !== '' && kind === 'apologies' && /^(?:apologies|there were)\b/i.test(rest)) {
        others.push(line);
        kind = undefined;
        continue;
      }
      const isList =
        rest === '' ||
        kind === 'in-attendance' ||
        isNamesLine(withOfficeLast(rest)) ||
        /^(?:none|nil)\.?$/i.test(rest);
      if (!isList) {
        others.push(line);
        lists.asked.push(
          `“${text.slice(0, 80)}” is no list of names that could be read: write who is meant into the front matter`,
        );
        kind = undefined;
        continue;
      }
      lists.labels.push(label.label);
      if (rest === '') continue;
      lists.take(kind, rest, { label: label.label, ...context() });
      if (kind === 'chair') kind = 'present';
      continue;
    }
    if (
      /^.{3,60} in the chair[.,;]?$/i.test(text) &&
      mark === undefined &&
      isNamesLine(text.replace(/ in the chair[.,;]?$/i, ''))
    ) {
      lists.take('present', text.replace(/[.,;]$/, ''), context());
      kind = 'present';
      continue;
    }
    if (kind === undefined || line.table || isSection(line)) {
      others.push(line);
      continue;
    }
    // "Monitoring Officer" is one, and heads none.
    const isOne =
      kind === 'in-attendance' &&
      /\b(?:officer|advis[eo]r|member|representative|governor|guest)$/i.test(text);
    if (isInner || (isGroup(line) && !isOne && !line.raw.includes('\t'))) {
      lists.labels.push(text);
      group = isInner ? '' : text;
      if (/\bofficers?\b|\bguests?\b|\badvisers?\b|\bexternal\b/i.test(text))
        kind = 'in-attendance';
      continue;
    }
    const isNumbered = mark !== undefined && mark !== BULLET;
    if (isNumbered || !isNamesLine(withOfficeLast(text))) {
      others.push(line);
      kind = undefined;
      continue;
    }
    const own = groupOf(text);
    if (own) {
      ({ group } = own);
      lists.labels.push(group);
      lists.take(kind, withoutMarks(own.names), context());
      continue;
    }
    // "* denotes attendance": those without a star weren't there.
    const hasStar = /^\* ?|\*$/.test(line.raw);
    const isAway =
      starred !== undefined && kind === 'present' && hasStar === /absen|apolog/i.test(starred);
    for (const one of columnsIn(line))
      lists.take(isAway ? 'absent' : kind, withoutMarks(one).replace(/ ?\*$/, ''), context());
  }
  return { lists, others };
}

/** "Saltheugh County Council: Councillors Ash and Elm", "Co-opted Members – Canon Dunmoor": the group, and its names. */
function groupOf(text: string): { readonly group: string; readonly names: string } | undefined {
  const found = /^([^:,;()]{3,70}(?: \([^()]{1,40}\))?): ?(\S.{2,})$/s.exec(text);
  const [, group = '', names = ''] = found ?? [];
  const isGroup =
    (GROUP.test(group) || /\b(?:council|authority|board|trust|university)\b/i.test(group)) &&
    !/^(?:Cllr|Councillors?|Mr|Mrs|Ms|Dr) \p{Lu}/u.test(group);
  return found && isGroup && isNamesLine(names) ? { group, names } : undefined;
}

/** What a star beside a name says. */
const STARRED =
  /^\W{0,4}\*\W{0,4}(?:denotes?|indicates?|shows?|means|=) ?(?:members? |those |councillors? )?(?:in )?(attend\p{L}*|present|absen\p{L}*|apolog\p{L}*)/iu;

/** Names that are set in columns, with tabs between them. */
function columnsIn({ raw, text }: MinutesLine): readonly string[] {
  const columns = raw.split(/\t+| {3,}/).filter((one) => one.trim() !== '');
  const areNames = columns.every((one) =>
    /^(?:the |county |district )?(?:councillor|cllr|mr|mrs|ms|miss|dr|sir|dame|lord|lady|alderman|rev)\b/i.test(
      one.trim(),
    ),
  );
  if (columns.length > 1 && areNames) return columns.map(plainLine);
  // "Colm O'Dwyerson<tab>Brindlemoor Borough Council (Chair)": what somebody is stands beside the name.
  const [name = '', what = ''] = columns.map((one) => one.trim());
  const isBeside =
    columns.length === 2 && raw.includes('\t') && /^\p{Lu}/u.test(name) && !/[,;()]/.test(name);
  if (!isBeside) return [text];
  if (/^(?:as )?(?:a )?(?:named )?substitut|^for /i.test(what))
    return [plainLine(`${name}, ${what}`)];
  return [plainLine(`${name} – ${what.replace(/ ?\(((?:vice-)?chair\p{L}*)\)$/iu, ', $1')}`)];
}

/** A list ends with a comma or a full stop where it goes on below, or ends. */
const withoutMarks = (text: string): string =>
  text
    .replace(/[,;]$/, '')
    .replace(/(\p{Ll}{2}|\))\.$/u, '$1')
    .trim();

/**
 * Those of whom a sentence says that they sent apologies: "Apologies were received from Councillor A, for whom Councillor B was in
 * attendance, and from Mr C."; undefined where anything in it is no name.
 */
export function apologiesIn(sentence: string): readonly string[] | undefined {
  const found =
    /^(?:\(\w{1,3}\) )?(?:an )?apolog(?:ies|y)(?: for (?:absence|non-attendance|inability to attend))?(?: (?:was|were|had been|have been|has been))? (?:also )?(?:received|given|sent|submitted|noted|tendered|made|reported|accepted)(?: and (?:accepted|approved|noted|received))?(?: for absence)? (?:from|on behalf of|by|for) (.{3,3000}?)\.?$/i.exec(
      plainLine(sentence),
    );
  if (!found) return undefined;
  const listed = (found[1] ?? '')
    .replace(/ ?\([^()]{0,120}\bsubstitut[^()]{0,120}\)/gi, '')
    .replace(
      /,? \(?for whom [^,]{1,200}? (?:as (?:a )?substitute|substitut(?:ed|ing)|in attendance|attended|was present)[^,]{0,60}(?=,|$)/gi,
      '',
    )
    .replace(
      /,? (?:and )?with [^,]{1,200}? (?:(?:present|in attendance|attending|acting|sitting) )?(?:as (?:a |his |her |their |the )?substitutes?|substitut(?:e|ing|ed)) for [^,]{2,80}/gi,
      '',
    )
    .replace(/(?:, ?| )(?:and )?from (?=\p{Lu})/gu, ', ');
  if (/\blate(?:ness)?\b|\bearly\b/i.test(listed) || !isNamesLine(listed)) return undefined;
  const names = piecesOf(listed);
  return names.every((name) => name.split(' ').length <= 8) ? names : undefined;
}
