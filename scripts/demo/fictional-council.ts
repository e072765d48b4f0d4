import { inForceOn } from '../../src/law/settings.ts';
import { stringify } from 'yaml';
import { WARDS } from './places.ts';

/** The day on which the demo is set: meetings after it are to come. Never the clock's. */
export const DEMO_TODAY = '2026-11-18';

/** The municipal years of the archive: this many, the last being that of {@link DEMO_TODAY}. */
export const MUNICIPAL_YEARS = 25;

/** The first day of the second report template and of the second list of pillars. */
const SECOND_TEMPLATE = '2015-05-01';
const DAY_BEFORE_SECOND_TEMPLATE = '2015-04-30';

export const COUNCIL_NAME = 'Exemplar City Council (fictional)';
export const CONTACT_EMAIL = 'papers@exemplar-council.example';

/** What a section of a report is about, whatever the template of the day calls it. */
export type SectionKey =
  | 'purpose'
  | 'background'
  | 'issues'
  | 'impact'
  | 'consultation'
  | 'equality'
  | 'resources'
  | 'legal'
  | 'risks'
  | 'options'
  | 'pillars'
  | 'next-steps'
  | 'conclusions'
  | 'recommendations'
  | 'appendices'
  | 'background-papers';

export type DemoSection = {
  readonly key: SectionKey;
  readonly heading: string;
  readonly subheading?: string;
  readonly required?: boolean;
  readonly numbered?: boolean;
  readonly shows?: 'wards' | 'pillars' | 'appendices' | 'background-papers';
};

export type DemoTemplate = {
  readonly from?: string;
  readonly until?: string;
  readonly sections: readonly DemoSection[];
};

export const TEMPLATES: readonly DemoTemplate[] = [
  {
    until: DAY_BEFORE_SECOND_TEMPLATE,
    sections: [
      { key: 'purpose', heading: 'Purpose of this report' },
      { key: 'background', heading: 'Background information' },
      { key: 'issues', heading: 'Main issues' },
      { key: 'impact', heading: 'Wards affected', shows: 'wards' },
      { key: 'consultation', heading: 'Consultation and engagement' },
      { key: 'equality', heading: 'Equality and cohesion', required: false },
      { key: 'pillars', heading: 'Council priorities', shows: 'pillars' },
      { key: 'resources', heading: 'Resources and value for money' },
      { key: 'legal', heading: 'Legal implications and access to information' },
      { key: 'risks', heading: 'Risk management' },
      { key: 'conclusions', heading: 'Conclusions', required: false },
      { key: 'recommendations', heading: 'Recommendations', numbered: false },
      { key: 'appendices', heading: 'Appendices', shows: 'appendices' },
      { key: 'background-papers', heading: 'Background documents', shows: 'background-papers' },
    ],
  },
  {
    from: SECOND_TEMPLATE,
    sections: [
      {
        key: 'purpose',
        heading: 'What is this report about?',
        subheading: 'Including what it does for the city',
        numbered: false,
      },
      { key: 'recommendations', heading: 'Recommendations', numbered: false },
      { key: 'background', heading: 'Why is this being proposed?' },
      { key: 'impact', heading: 'What difference will it make, and where?', shows: 'wards' },
      { key: 'consultation', heading: 'Who was asked, and what did they say?' },
      { key: 'resources', heading: 'What will it cost?' },
      { key: 'legal', heading: 'What does the law require?' },
      { key: 'risks', heading: 'What could go wrong, and what is done about it?' },
      { key: 'options', heading: 'Which other options were considered?', required: false },
      {
        key: 'pillars',
        heading: "Does this support the council's three pillars?",
        shows: 'pillars',
      },
      { key: 'next-steps', heading: 'What happens next, and when?' },
      { key: 'appendices', heading: 'Appendices', shows: 'appendices' },
      { key: 'background-papers', heading: 'Background papers', shows: 'background-papers' },
    ],
  },
];

const PILLARS = [
  { name: 'Safe and Confident Neighbourhoods', until: DAY_BEFORE_SECOND_TEMPLATE },
  { name: 'Learning for Everyone', until: DAY_BEFORE_SECOND_TEMPLATE },
  { name: 'A City That Works', until: DAY_BEFORE_SECOND_TEMPLATE },
  { name: 'Clean and Green', until: DAY_BEFORE_SECOND_TEMPLATE },
  { name: 'Fair Beginnings', from: SECOND_TEMPLATE },
  { name: 'Thriving Places', from: SECOND_TEMPLATE },
  { name: 'A Cooler Climate', from: SECOND_TEMPLATE },
];

/** The pillars in force on a day, by name. */
export function pillarsOn(date: string): readonly string[] {
  return inForceOn(PILLARS, date).map((pillar) => pillar.name);
}

/** The template in force on a day. */
export function templateOn(date: string): DemoTemplate {
  const [template] = inForceOn(TEMPLATES, date);
  if (!template) throw new RangeError(`no report template on ${date}`);
  return template;
}

const STANDING_ITEMS = [
  {
    key: 'appeals',
    title: 'Appeals Against Refusal of Inspection of Documents',
    text: 'To consider any appeal against a refusal to let documents be inspected. (Notice of an appeal is given in writing to Democratic Services at least one working day before the meeting.)',
  },
  {
    key: 'exempt-information',
    title: 'Exempt Information - Possible Exclusion of the Press and Public',
    exclusion: true,
    text: 'To consider whether the press and public are to be excluded while exempt information is discussed, and if so to resolve that they be excluded from the following parts of the meeting, since it is likely that exempt information would be disclosed, as follows:',
  },
  {
    key: 'late-items',
    title: 'Late Items',
    text: 'To identify items that the Chair has admitted to the agenda. (The special circumstances are specified in the minutes.)',
  },
  {
    key: 'declarations',
    title: 'Declaration of Interests',
    text: 'To disclose any interests in accordance with the code of conduct.',
  },
  {
    key: 'apologies',
    title: 'Apologies for Absence and Notification of Substitutes',
    text: 'To receive any apologies for absence and to be told of substitutes.',
  },
  {
    key: 'minutes',
    title: 'Minutes of the Previous Meeting',
    text: 'To approve the minutes of the previous meeting as a correct record.',
  },
  {
    key: 'public-questions',
    title: 'Public Questions',
    text: 'To answer questions of which notice was given by noon two working days before the meeting.',
  },
];

/** The title of a standing item. Throws a RangeError where there is none of that key. */
export function standingTitle(key: string): string {
  const item = STANDING_ITEMS.find((one) => one.key === key);
  if (!item) throw new RangeError(`no standing item ${key}`);
  return item.title;
}

/** `council.yaml` of the made-up council. */
export function councilYaml(): string {
  return (
    '# A made-up council, written by the command demo. Its wards, people, places and papers don’t exist.\n' +
    stringify(
      {
        name: COUNCIL_NAME,
        url: 'https://papers.exemplar-council.example/',
        nation: 'England',
        colour: '#5b2a6e',
        contact: {
          name: 'Democratic Services',
          email: CONTACT_EMAIL,
          address: 'Exemplar City Hall, Moot Square, Exemplar (an invented address)',
        },
        notice: { days: 5 },
        'closure-days': ['2025-12-29', '2025-12-30', '2025-12-31'],
        governance: 'leader-and-cabinet',
        'call-in': {
          'working-days': 5,
          closes: '17:00',
          rule: '14.6',
          who: 'Any four councillors who are not on the Executive Board.',
          how: 'In writing to Democratic Services.',
        },
        'exempt-rule': '9.3({n})',
        publishing: 'private-repository',
        accessibility: { prepared: '2026-09-01', reviewed: '2026-09-01' },
        wards: WARDS.map((ward) => ((ward.from ?? ward.until) ? ward : ward.name)),
        pillars: PILLARS,
        'standing-items': STANDING_ITEMS,
        'report-templates': TEMPLATES.map(({ sections, ...period }) => ({
          ...period,
          // The key is the demo's own; undefined fields aren't written.
          sections: sections.map((section) => ({ ...section, key: undefined })),
        })),
      },
      { lineWidth: 0 },
    )
  );
}
