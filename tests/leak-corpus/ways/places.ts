import sharp from 'sharp';
import type { Matter } from '../matter.ts';
import { addAppendix, addItem, addStanding, type MeetingDraft } from '../meeting-draft.ts';
import type { Way } from '../way.ts';

type Plant = (draft: MeetingDraft, matter: Matter) => void | Promise<void>;
const way = (name: string, plant: Plant, more: Partial<Way> = {}): Way => ({
  ...{ name, plant, must: 'stop' },
  ...more,
});

/** A field of a paper becomes what the matter says. */
const field =
  (paper: 'open' | 'agenda' | 'exempt', name: string, value: (matter: Matter) => unknown): Plant =>
  (draft, matter) => {
    draft[paper].fields[name] = value(matter);
  };

const exemption =
  (name: string, value: (matter: Matter) => string): Plant =>
  ({ exempt }, matter) => {
    exempt.fields['exempt'] = { ...(exempt.fields['exempt'] as object), [name]: value(matter) };
  };

const slugOf = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');

const picture = (): Promise<Buffer> =>
  sharp({ create: { width: 20, height: 20, channels: 3, background: '#654321' } })
    .png()
    .toBuffer();

const pictured =
  (name: (matter: Matter) => string, write: (name: string, matter: Matter) => string): Plant =>
  async (draft, matter) => {
    draft.files.set(`${draft.folder}/bridge/${name(matter)}`, await picture());
    draft.open.text += `\n\n${write(name(matter), matter)}`;
  };

const DETAILS: readonly (readonly [what: string, line: (matter: Matter) => string])[] = [
  ['an e-mail address', ({ email }) => `Write to ${email} about it.`],
  ['a reference', ({ reference }) => `The file is ${reference}.`],
  ['a postcode', ({ postcode }) => `The yard is at ${postcode}.`],
  ['a telephone number', ({ phone }) => `The number to ring is ${phone}.`],
  ['a share', ({ share }) => `The part that was paid is ${share}%.`],
];

const OPEN: readonly Way[] = [
  way(
    'the title of an open report',
    field('open', 'title', ({ person, pounds }) => `Payment of ${pounds} to ${person}`),
  ),
  way(
    'a name in the title of an open report',
    field('open', 'title', ({ person }) => `A visit of ${person}`),
    { must: 'warn' },
  ),
  way(
    'whom an open report is of',
    field('open', 'report-of', ({ person, pounds }) => `${person} (${pounds})`),
  ),
  way(
    'a ward of an open report',
    field('open', 'wards', ({ person }) => [person]),
    { by: ['ward-unknown'], noTwin: true },
  ),
  way(
    'a pillar of an open report',
    field('open', 'pillars', ({ person }) => [person]),
    { by: ['pillar-unknown'], noTwin: true },
  ),
  way('the title of an appendix to follow', (draft, { sentence }) =>
    addAppendix(draft.open, { title: sentence, expected: '2025-03-02' }),
  ),
  way(
    'a background paper',
    field('open', 'background-papers', ({ sentence }) => [sentence]),
  ),
  way(
    'an amount in a background paper',
    field('open', 'background-papers', ({ pounds }) => [`Invoice of ${pounds}`]),
  ),
  way(
    'the address of a background paper',
    field('open', 'background-papers', ({ sentence }) => [
      { title: 'A note', url: `https://council.example/${slugOf(sentence)}` },
    ]),
  ),
  way(
    'what a deadline is for',
    field('open', 'deadlines', ({ sentence }) => [{ label: sentence, due: '2027-04-01' }]),
  ),
  way(
    'why a paper is late',
    field('open', 'late', ({ sentence }) => ({ reason: sentence })),
    { by: ['exempt-leaked', 'field-invalid', 'field-missing'], noTwin: true },
  ),
  way(
    'the alternative text of a picture',
    pictured(
      () => 'view.png',
      (name, { sentence }) => `![${sentence}](bridge/${name})`,
    ),
  ),
  way(
    'an amount in the alternative text of a picture',
    pictured(
      () => 'view.png',
      (name, { pounds }) => `![A bill of ${pounds}](bridge/${name})`,
    ),
  ),
  way(
    'the title of a picture',
    pictured(
      () => 'view.png',
      (name, { sentence }) => `![A view](bridge/${name} "${sentence}")`,
    ),
  ),
  way(
    'the name of a picture',
    pictured(
      ({ sentence }) => `${slugOf(sentence)}.png`,
      (name) => `![A view](bridge/${name})`,
    ),
  ),
  way(
    'an amount in the name of a picture',
    pictured(
      ({ amount }) => `bill-${amount}.png`,
      (name) => `![A view](bridge/${name})`,
    ),
  ),
  way(
    'the address of an open report',
    (draft, { person }) => {
      const slug = slugOf(`visit-of-${person}`);
      draft.files.set(`${draft.folder}/${slug}.md`, openReport(draft));
      addItem(draft, { report: slug });
    },
    { must: 'warn' },
  ),
  way('the address of an open report, with a sentence', (draft, { sentence }) => {
    const slug = slugOf(sentence).slice(0, 90).replace(/-$/, '');
    draft.files.set(`${draft.folder}/${slug}.md`, openReport(draft));
    addItem(draft, { report: slug });
  }),
];

const openReport = ({ open }: MeetingDraft): string =>
  `---\n${JSON.stringify({ ...open.fields, title: 'A visit' })}\n---\n\n## What is this report about?\n\nA visit.\n\n## Recommendations\n\nMembers are asked to note the report.\n`;

const OF_THE_EXEMPT: readonly Way[] = [
  way(
    'its own title, with an amount',
    field('exempt', 'title', ({ pounds, person }) => `Payment of ${pounds} to ${person}`),
  ),
  way(
    'its own title, with a reference',
    field('exempt', 'title', ({ reference }) => `Case ${reference}`),
  ),
  way(
    'its public title',
    exemption('public-title', ({ pounds }) => `A payment of ${pounds}`),
  ),
  way(
    'its reason',
    exemption('reason', ({ person }) => `It describes the affairs of ${person}.`),
  ),
  way(
    'its reason, with an amount',
    exemption('reason', ({ pounds }) => `It says that ${pounds} was offered.`),
  ),
  way(
    'its public interest',
    exemption('public-interest', ({ firm }) => `To name ${firm} would weaken the council.`),
  ),
  way(
    'its reason, with a sentence',
    exemption('reason', ({ plain }) => plain),
  ),
  way(
    'whom it is of',
    field('exempt', 'report-of', ({ person }) => person),
  ),
  way('its address, with a name', (draft, { person }) => {
    draft.exemptSlug = slugOf(person);
  }),
  way('its address, with an amount', (draft, { amount }) => {
    draft.exemptSlug = `payment-of-${amount}`;
  }),
  way('the title of its appendix', (draft, { sentence }) => {
    addAppendix(draft.exempt, { title: sentence });
  }),
  way('the title of its appendix, with an amount', (draft, { pounds }) => {
    addAppendix(draft.exempt, { title: `Offer of ${pounds}` });
  }),
];

const OF_THE_MEETING: readonly Way[] = [
  way('the text of an item', (draft, { sentence }) =>
    addItem(draft, { title: 'A matter', text: sentence }),
  ),
  way('the title of an item', (draft, { person, pounds }) =>
    addItem(draft, { title: `To pay ${person} ${pounds}` }),
  ),
  way('the text of the item of the exempt report', (draft, { plain }) => {
    const item = draft.agenda.fields.items.find(({ report }) => report === 'matter');
    if (item) item['text'] = plain;
  }),
  way('the title of a report to follow', (draft, { pounds }) =>
    addItem(draft, { report: 'to-come', title: `A payment of ${pounds}`, expected: '2025-03-02' }),
  ),
  way('the text of an agenda', (draft, { sentence }) => {
    draft.agenda.text += `\n\n${sentence}`;
  }),
  way('an amount in the text of an agenda', (draft, { pounds }) => {
    draft.agenda.text += `\n\nThe sum before members is ${pounds}.`;
  }),
  way(
    'where a meeting is',
    field('agenda', 'place', ({ street, postcode }) => `14 ${street}, ${postcode}`),
  ),
  way(
    'a note on a meeting before',
    field('agenda', 'pre-meeting', ({ plain }) => ({ time: '09:30', note: plain })),
  ),
  way(
    'a member of a committee',
    field('agenda', 'membership', ({ person, pounds }) => [
      { heading: 'Guests', members: [{ name: person, role: `for ${pounds}` }] },
    ]),
  ),
  way(
    'whom to ask about a meeting',
    field('agenda', 'contact', ({ person, email }) => ({ name: person, email })),
  ),
  way(
    'whom to ask about a meeting, by telephone',
    field('agenda', 'contact', ({ phone }) => ({ name: 'Governance', phone })),
  ),
  way(
    'why a meeting is cancelled',
    field('agenda', 'cancelled', ({ sentence }) => ({ reason: sentence })),
  ),
  way('a standing item', (draft, { sentence }) => {
    addStanding(draft, sentence);
  }),
  way('an amount in a standing item', (draft, { pounds }) => {
    addStanding(draft, `To pay ${pounds}.`);
  }),
  way('the page of the committee', (draft, { sentence }) => {
    draft.council.committee.push(sentence);
  }),
  way('an amount on the page of the committee', (draft, { pounds }) => {
    draft.council.committee.push(`The committee has ${pounds} to spend.`);
  }),
  ...DETAILS.map(([what, line]) =>
    way(`${what} on the page of the committee`, (draft, matter) => {
      draft.council.committee.push(line(matter));
    }),
  ),
];

/** Fields, titles, names and addresses that the public reads. */
export const PLACES: readonly Way[] = [...OPEN, ...OF_THE_EXEMPT, ...OF_THE_MEETING];
