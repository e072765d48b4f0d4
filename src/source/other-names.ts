/** What officers call a field that has another name here, as other programs and printed papers do. */
const OTHER_NAMES: Readonly<Record<string, readonly string[]>> = {
  name: ['title', 'full-name', 'committee-name', 'council-name', 'printed-name', 'called'],
  place: ['venue', 'location', 'room', 'held-at', 'where'],
  time: ['start', 'start-time', 'starts', 'starts-at', 'hour', 'begins'],
  'report-of': ['author', 'report-by', 'report-from', 'reported-by', 'director', 'officer'],
  appendices: ['appendix', 'annex', 'annexes', 'attachments', 'enclosures', 'annexures'],
  title: ['heading', 'subject', 'headline'],
  published: ['publication-date', 'date-published', 'published-on', 'publish-date'],
  url: ['link', 'website', 'web', 'web-address', 'href'],
  due: ['deadline', 'due-date', 'by-when'],
  present: ['attendance', 'attendees', 'members-present', 'in-the-room'],
  apologies: ['apologies-from', 'apologies-for-absence', 'sent-apologies'],
  'in-attendance': ['guests', 'officers', 'officers-present', 'also-present', 'also-in-attendance'],
  virtually: ['online', 'remote', 'remotely', 'virtual'],
  ended: ['finish', 'finished', 'end', 'ended-at', 'closed', 'closed-at'],
  email: ['e-mail', 'mail', 'email-address'],
  phone: ['telephone', 'tel', 'mobile', 'telephone-number'],
  from: ['since', 'starting', 'start-date', 'date-from'],
  until: ['to', 'ending', 'end-date', 'date-to'],
  members: ['councillors', 'membership', 'member-list'],
  seats: ['seat', 'terms'],
  party: ['group', 'political-group', 'political-party'],
  taken: ['decided', 'decision-date', 'date-of-decision', 'date-taken'],
  by: [
    'decision-maker',
    'taken-by',
    'decided-by',
    'taker',
    'asked-by',
    'asker',
    'questioner',
    'mover',
    'proposer',
    'moved-by',
    'proposed-by',
    'petitioner',
    'lead-petitioner',
    'presented-by',
  ],
  'seconded-by': ['seconder'],
  words: ['question', 'petition', 'motion', 'wording', 'prayer'],
  why: ['reason', 'because', 'reasons'],
  reason: ['why', 'because', 'reasons'],
  told: ['notified', 'notice-to', 'informed'],
  matter: ['what', 'title', 'subject', 'heading', 'decision-to-be-made'],
  id: ['ref', 'reference', 'number', 'notice-number', 'forward-plan-reference'],
  when: ['decision-date', 'date-of-decision', 'to-be-taken', 'expected'],
  of: ['kind', 'type', 'kind-of-notice'],
  cancelled: ['called-off', 'abandoned'],
  late: ['urgent', 'urgency', 'urgent-item', 'urgent-business', 'is-urgent'],
};

/** The field that is meant by a name that it has elsewhere; none where nothing is certain. */
export function meantByOtherName(key: string, known: readonly string[]): string | undefined {
  const written = key
    .trim()
    .toLowerCase()
    .replaceAll(/[\s_]+/g, '-');
  return known.find((name) => OTHER_NAMES[name]?.includes(written) === true);
}

/**
 * Where the things are said that officers write as a field of a paper that hasn't it: by what the schema describes, and the name of the
 * field as other programs and printed papers call it.
 */
const ELSEWHERE: Readonly<Record<string, readonly (readonly [names: string, where: string])[]>> = {
  Agenda: [
    [
      'chair chairman chairperson vice-chair members councillors membership-list',
      'Who sits on the committee is in membership: of its file in committees. Take this line out',
    ],
    [
      'apologies present attendance absent minutes substitutes',
      'Who was there is said by minutes.md beside the agenda. Take this line out',
    ],
    [
      'title name committee body meeting',
      'The committee is the folder that the meeting is in, and its name is in its file in committees. Take this line out',
    ],
    [
      'notes note introduction description text',
      'What is to be read above the items is text below the fields. Write it there',
    ],
  ],
  Report: [
    [
      'committee body meeting decision-maker',
      'The committee is the folder that the meeting is in. Take this line out',
    ],
    [
      'contact contact-officer email phone',
      'Whom to ask is in contact: of the agenda, or of council.yaml. Take this line out',
    ],
    [
      'item number agenda-item',
      'The number of the item is given by its place in agenda.md. Take this line out',
    ],
  ],
  Committee: [
    [
      'chair chairman chairperson vice-chair vice-chairman members councillors co-opted',
      'It belongs to a list with a first day. Write membership: with from:, chair: and members: below it',
    ],
    [
      'description about remit summary terms-of-reference text',
      'What the committee does is text below the fields. Write it there',
    ],
    ['slug id key url address', 'The address is the name of the file. Take this line out'],
    [
      'email contact phone officer clerk',
      'Whom to ask is in contact: of an agenda, or of council.yaml. Take this line out',
    ],
    [
      'meetings dates calendar',
      'Each meeting is a folder with an agenda, named by its day, in the folder of the committee in meetings. Take this line out',
    ],
  ],
  Council: [
    ['email phone telephone tel address', 'It belongs to contact:. Write it below that'],
    [
      'councillors members people parties leader mayor',
      'Each councillor has a file in people, and offices are in membership: of a committee. Take this line out',
    ],
    ['committees boards panels', 'Each committee has a file in committees. Take this line out'],
    ['meetings agendas', 'Each meeting is a folder in meetings. Take this line out'],
  ],
  Person: [
    [
      'represents-ward wards-represented ward wards division divisions constituency electoral-division',
      'A ward belongs to a seat with its first day. Write seats: [{ ward: Armley, from: 2022-05-09 }] with the ward and the day',
    ],
    [
      'role roles committees committee office portfolio position',
      'What somebody is on a committee is in membership: of its file in committees. Take this line out',
    ],
  ],
  Minutes: [
    [
      'chair chairman chairperson vice-chair',
      'Write "chair" after the name in present:, with a comma before it',
    ],
    [
      'resolutions decisions resolved votes',
      'What was decided is in the text below the fields. Begin a line there with "RESOLVED – That …"',
    ],
    [
      'title committee body meeting',
      'The committee is the folder that the meeting is in. Take this line out',
    ],
  ],
};

/** Of a paper whose state is a field elsewhere. */
const STATE = /^(?:status|draft|final|version|state)$/;
const OF_TEXT =
  /^(?:summary|recommendations?|purpose|background|introduction|conclusions?|(?:financial|legal|equality|risk|climate)(?:-implications)?|implications|consultation|options(?:-considered)?|risks|reasons)$/;

/**
 * Where what a field says belongs, as a sentence with what to do; none where nobody knows.
 * @param kind the title of the schema
 * @param key the name of the field, as it is written
 */
export function belongsElsewhere(kind: string | undefined, key: string): string | undefined {
  if (kind === undefined) return undefined;
  const written = key
    .trim()
    .toLowerCase()
    .replaceAll(/[\s_]+/g, '-');
  const found = ELSEWHERE[kind]?.find(([names]) => names.split(' ').includes(written));
  if (found) return `There is no field "${key}". ${found[1]}.`;
  if ((kind === 'Report' || kind === 'Agenda') && STATE.test(written))
    return `There is no field "${key}". A paper is published as it is in this folder: one that isn’t ready is kept elsewhere. Take this line out.`;
  if (kind === 'Report' && OF_TEXT.test(written)) {
    const words = written.charAt(0).toUpperCase() + written.slice(1).replaceAll('-', ' ');
    return `There is no field "${key}". It is a section of the text below the fields. Write it there, below its heading: "## ${words}".`;
  }
  return undefined;
}

const WARD_OF_PERSON = /^(?:ward|division|electoral-division|constituency)$/;
const OF_SEAT: Readonly<Record<string, string>> = {
  ...{ from: 'from', since: 'from', start: 'from', 'start-date': 'from', 'date-from': 'from' },
  ...{ until: 'until', to: 'until', end: 'until', 'end-date': 'until', 'date-to': 'until' },
  ...{ elected: 'elected', ended: 'ended' },
};

/**
 * A seat of which the ward and the days are written as fields of the person: one message, at the ward, for all of them.
 * @param kind the title of the schema
 * @param keys the fields that aren't known
 * @param data all that is written
 */
export function seatInFields(
  kind: string | undefined,
  keys: readonly string[],
  data: unknown,
):
  | { readonly at: string; readonly others: readonly string[]; readonly message: string }
  | undefined {
  const written = (key: string): string =>
    key
      .trim()
      .toLowerCase()
      .replaceAll(/[\s_]+/g, '-');
  const at = keys.find((key) => WARD_OF_PERSON.test(written(key)));
  const others = keys.filter((key) => Object.hasOwn(OF_SEAT, written(key)));
  if (kind !== 'Person' || at === undefined || others.length === 0) return undefined;
  const values = data as Readonly<Record<string, unknown>>;
  const ward = values[at];
  if (typeof ward !== 'string' || !/^[\p{L}\p{N} '’&.-]+$/u.test(ward)) return undefined;
  const said = others.flatMap((key): string[] => {
    const value = values[key];
    const text = value instanceof Date ? value.toISOString().slice(0, 10) : String(value);
    const name = OF_SEAT[written(key)] ?? '';
    const isRight = name === 'ended' ? /^[a-z-]+$/.test(text) : /^\d{4}-\d{2}-\d{2}$/.test(text);
    return isRight ? [`${name}: ${text}`] : [];
  });
  if (said.length < others.length) return undefined;
  const hasFrom = said.some((one) => one.startsWith('from:'));
  const seat = [`ward: ${ward}`, ...(hasFrom ? [] : ['from: 2022-05-09']), ...said].join(', ');
  const instead = [at, ...others].map((key) => `${key}:`).join(' and ');
  return {
    ...{ at, others },
    message: `There is no field "${at}". A ward belongs to a seat with its days. Write seats: [{ ${seat} }]${hasFrom ? '' : ' with its first day'} in place of ${instead}.`,
  };
}
