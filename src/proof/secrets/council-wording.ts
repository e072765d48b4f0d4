import { formatDate } from '../../language/dates.ts';
import { remembered } from '../../language/remembered.ts';
import { secretsOfText } from '../../language/secrets.ts';
import { isAboutSomebody, isOfAMatter } from '../../language/words/general-wording.ts';
import { standingShare } from '../../language/words/standing-wording.ts';
import type { Archive } from '../../papers/archive.ts';
import type { Council } from '../../papers/council/council.ts';
import type { Person } from '../../papers/person/person.ts';
import type { OpenText } from '../leak-proof.ts';

/** A name, an address or a number on one short line. */
const LETTERHEAD = /^(?![^]*[.!?](?:\s|$))[^\n]{1,80}$/;

/**
 * What the council says of itself, put together as letterheads, contact pages and signatures do: its name, whom to
 * ask, and where. A letterhead of an exempt file gives nothing away. What reads as a sentence is no part of one. So are its standing
 * items, as far as they say what those of every council do.
 */
export function councilWording({ name, contact, standingItems }: Council): OpenText {
  const said = [name, contact.name, contact.address, contact.email, contact.phone].flatMap(
    (part) => (part === undefined || !LETTERHEAD.test(part) ? [] : [part]),
  );
  const standing = standingItems.flatMap(({ title, text }) =>
    [title, ...text.split('\n')].filter(isOfEveryAgenda),
  );
  return {
    text: [...ordersOf(said), ...standing].join('\n\n'),
    source: 'council.yaml',
    kind: 'wording',
  };
}

/**
 * What the file of a committee says that is the council's own: its fields, and the lines of its text that read as those of any
 * paper or speak of the committee. A line with an amount or a share, one of the text with a reference, a number or an address to write
 * to, and a field with one that is not in `contact:`, may be of any matter: it is read as that of any open paper is.
 */
export function committeeWording(text: string): string {
  const unix = text.replaceAll('\r\n', '\n');
  const [fields = ''] = /^---\n[^]*?\n---(?:\n|$)/.exec(unix) ?? [];
  const keep = (lines: string, isOther: (line: string) => boolean): string =>
    lines
      .split('\n')
      .filter((line) => !isOther(line))
      .join('\n');
  let isOfContact = false;
  const isOtherField = (line: string) => {
    if (/^\S/.test(line)) isOfContact = /^contact[ \t]*:/.test(line);
    return hasAmount(line) || (!isOfContact && hasDetails(line));
  };
  const isOther = (line: string) => hasDetails(line) || isOfAnyMatter(line);
  return keep(fields, isOtherField) + keep(unix.slice(fields.length), isOther);
}

/** Words from which a line may be a sentence. */
const A_SENTENCE = 4;
/** So much of a line of the page of a committee is of words that every such page has. */
const SHARE = 0.6;
const OF_COMMITTEES: ReadonlySet<string> = new Set(
  `appoints appointed board boards chair chaired clerk comprises consists executive forum hears looks meets member oversees panel quorum remit scrutinises sits substitute substitutes takes vice`.split(
    ' ',
  ),
);

const isOfAnyMatter = (line: string): boolean => {
  if (/^\s*#/.test(line) || line.trim().split(/\s+/).length < A_SENTENCE) return false;
  return isAboutSomebody(line) || standingShare(line, OF_COMMITTEES) < SHARE;
};

/** Beside the words of every report, those by which agendas say what is done at a meeting. */
const OF_AGENDAS: ReadonlySet<string> = new Set(
  `absence adjourn admission announcements apologies appoint appointments chair chairman chairperson correspondence deputations elect election forward interest
  items mayor motions notify passed petitions pecuniary disclosable record substitutes substitute substitution sign vice attend attendance members inspection webcast
  webcasting late declarations declare personal prejudicial membership quorum speaking remain remarks signed correct press passing apology exemption`.split(
    /\s+/,
  ),
);
const SHARE_OF_AGENDAS = 0.8;

const isOfEveryAgenda = (line: string): boolean =>
  !isAboutSomebody(line) &&
  !isOfAMatter(line) &&
  !hasDetails(line) &&
  standingShare(line, OF_AGENDAS) >= SHARE_OF_AGENDAS;

const SOME_PLACE = { file: '', line: 1, column: 1 };

const hasAmount = (line: string): boolean => /[£€$] ?\d|\d ?(?:%|per ?cent)/iu.test(line);

/** A list of members has the same lines election after election. */
const hasDetails = remembered(
  (line) =>
    hasAmount(line) || secretsOfText(line, SOME_PLACE).some(({ kind }) => kind === 'detail'),
);

/** What papers write before the name of a councillor. */
const FORMS_OF_ADDRESS = ['', 'Councillor', 'Cllr', 'Mr', 'Mrs', 'Ms', 'Miss'] as const;

/**
 * Who sits on the council, how papers call them, and how they are reached: that gives nothing away. What the page of a person
 * says besides is a text like any other.
 * @param shown as they are published: of whom the file has an error, little more than the name
 * @param read as their files say: all names of a member are free, whatever else is wrong in the file
 */
export function peopleWording(shown: readonly Person[], read: readonly Person[]): OpenText {
  const said = [
    ...read.map(namesOf),
    ...shown.flatMap(({ email, phone, represents, parties, honours }) => [
      ...[email, phone, represents].flatMap((one) => one ?? []),
      ...[...parties, ...honours].map(({ name }) => name),
    ]),
  ];
  return { text: said.join('\n\n'), source: 'council.yaml', kind: 'wording' };
}

function namesOf({
  name,
  familyName,
  titles,
  also,
}: Pick<Person, 'name' | 'familyName' | 'titles' | 'also'>): string {
  const names = [name, ...also.map((other) => other.name)].flatMap((one) => {
    const family = one === name ? familyName : (one.split(' ').at(-1) ?? one);
    return [one, family, `${one.charAt(0)} ${family}`, `${one.charAt(0)}. ${family}`];
  });
  const forms = [...FORMS_OF_ADDRESS, ...titles];
  return names.flatMap((one) => forms.map((form) => `${form} ${one}`.trim())).join('\n\n');
}

/**
 * The titles of open papers together with the committee and the day, as headings, lists and exempt files put
 * them: one text for each meeting. As any open paper, it opens pieces of sentences and no whole ones.
 */
export function headingsOfPapers({
  committees,
  meetings,
  reports,
}: Pick<Archive, 'committees' | 'meetings' | 'reports'>): OpenText[] {
  const names = new Map(committees.map(({ slug, name }) => [slug, name]));
  const titles = new Map<string, string[]>();
  for (const { meeting, title } of reports) {
    const ofMeeting = titles.get(meeting) ?? [];
    titles.set(meeting, ofMeeting);
    ofMeeting.push(title);
  }
  return meetings.map(({ committee, date, url, source }) => {
    const frame = [names.get(committee) ?? '', formatDate(date)];
    return {
      text: [
        ordersOf(frame),
        ...(titles.get(url) ?? []).map((title) => ordersOf([...frame, title])),
      ]
        .flat()
        .join('\n\n'),
      source,
      kind: 'heading',
    };
  });
}

/** The parts in every order, each on one line. */
function ordersOf(parts: readonly string[]): string[] {
  return parts.flatMap((first, at) => {
    const rest = ordersOf(parts.filter((_, other) => other !== at));
    return rest.length === 0 ? [first] : rest.map((others) => `${first}, ${others}`);
  });
}
