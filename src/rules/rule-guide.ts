import { commandLine } from '../program/program.ts';
import { FRONT_MATTER_EXAMPLES } from './examples/front-matter-examples.ts';
import { MATTER_EXAMPLES } from './examples/matter-examples.ts';
import { MINUTES_EXAMPLES } from './examples/minutes-examples.ts';
import { EXECUTIVE_EXAMPLES, NOTICE_EXAMPLES } from './examples/notice-examples.ts';
import { ACCESS_EXAMPLES, APPENDIX_EXAMPLES } from './examples/paper-examples.ts';
import { PEOPLE_EXAMPLES } from './examples/people-examples.ts';
import { PDF_EXAMPLES } from './examples/pdf-examples.ts';
import { DECISION_EXAMPLES } from './examples/decision-examples.ts';
import { RECORD_EXAMPLES } from './examples/record-examples.ts';
import { TEXT_EXAMPLES } from './examples/text-examples.ts';
import type { ExamplePart, RuleExample } from './examples/example.ts';
import { EXECUTIVE_RULES } from './codes/executive-rules.ts';
import { ACCESS_RULES } from './codes/access-rules.ts';
import { APPENDIX_RULES } from './codes/appendix-rules.ts';
import { FRONT_MATTER_RULES } from './codes/front-matter-rules.ts';
import { MATTER_RULES } from './codes/matter-rules.ts';
import { MEETING_RULES } from './codes/meeting-rules.ts';
import { MINUTES_RULES } from './codes/minutes-rules.ts';
import { NOTICE_RULES } from './codes/notice-rules.ts';
import { PEOPLE_RULES } from './codes/people-rules.ts';
import { PASTED_RULES } from './codes/pasted-rules.ts';
import { PDF_RULES } from './codes/pdf-rules.ts';
import { DECISION_RULES } from './codes/decision-rules.ts';
import { RECORD_RULES } from './codes/record-rules.ts';
import { REFERENCE_RULES } from './codes/reference-rules.ts';
import { TEXT_RULES } from './codes/text-rules.ts';
import type { RuleCode } from './rules.ts';

/** Rules that are about the same thing, as the officer guide lists them. */
export type RuleTheme = {
  readonly id: string;
  readonly title: string;
  readonly about: string;
  readonly codes: readonly RuleCode[];
};

const codesOf = <K extends RuleCode>(rules: Readonly<Record<K, unknown>>): K[] =>
  Object.keys(rules) as K[];

/** Those that have a theme of their own, so that no page of the guide is too long. */
const APART: ReadonlySet<string> = new Set(
  [MEETING_RULES, PASTED_RULES, REFERENCE_RULES].flatMap((rules) => Object.keys(rules)),
);

const codesLeft = <K extends RuleCode>(rules: Readonly<Record<K, unknown>>): K[] =>
  codesOf(rules).filter((code) => !APART.has(code));

/** Every rule is in one theme. */
export const RULE_THEMES: readonly RuleTheme[] = [
  {
    id: 'files-and-fields',
    title: 'Files and front matter',
    about: 'Where each file is, and the answers at the top of it.',
    codes: codesLeft(FRONT_MATTER_RULES),
  },
  {
    id: 'meetings',
    title: 'Meetings and their agendas',
    about: 'The folder of a meeting, its agenda, and the reports that this names.',
    codes: codesOf(MEETING_RULES),
  },
  {
    id: 'people',
    title: 'People and members',
    about: 'The files of councillors and others, and the lists of members of committees.',
    codes: codesOf(PEOPLE_RULES),
  },
  {
    id: 'text',
    title: 'The text of a paper',
    about: 'Its sections, numbers, dates, names and pictures.',
    codes: codesLeft(TEXT_RULES),
  },
  {
    id: 'pasted-text',
    title: 'Text from other programs',
    about: 'What is left in a text that was written elsewhere, and signs that are read otherwise.',
    codes: codesOf(PASTED_RULES),
  },
  {
    id: 'links-and-tables',
    title: 'Links, tables and notes',
    about: 'What a text refers to, and what it sets out.',
    codes: codesOf(REFERENCE_RULES),
  },
  {
    id: 'appendices',
    title: 'Appendices',
    about: 'The files that are dropped into the folder of a report.',
    codes: codesOf(APPENDIX_RULES),
  },
  {
    id: 'pdf',
    title: 'What is in a PDF',
    about: 'What a PDF does, carries and hides, and how well it can be read.',
    codes: codesOf(PDF_RULES),
  },
  {
    id: 'executive',
    title: 'Decisions of the executive',
    about: 'Key decisions, private meetings and call-in.',
    codes: codesOf(EXECUTIVE_RULES),
  },
  {
    id: 'minutes',
    title: 'Minutes',
    about: 'Who was there, what was decided, and how members voted.',
    codes: codesOf(MINUTES_RULES),
  },
  {
    id: 'record',
    title: 'People in minutes, and minutes of other meetings',
    about:
      'Who is meant, whether they sat on the committee, and whether minutes agree with each other.',
    codes: codesOf(RECORD_RULES),
  },
  {
    id: 'decisions',
    title: 'Decisions without a meeting, call-ins and notices',
    about: 'What a record and a notice state, and whether they agree with each other.',
    codes: codesOf(DECISION_RULES),
  },
  {
    id: 'matters',
    title: 'Matters',
    about: 'What runs across meetings and committees, and the papers that name it.',
    codes: codesOf(MATTER_RULES),
  },
  {
    id: 'access',
    title: 'Exempt information and call-in',
    about: 'What the public may not see, and what must be said about it.',
    codes: codesOf(ACCESS_RULES),
  },
  {
    id: 'notice',
    title: 'Notice of meetings and papers',
    about: 'How long before a meeting its papers are open to the public.',
    codes: codesOf(NOTICE_RULES),
  },
];

/** The page of the guide that explains every field, beside those of the rules. */
export const FIELDS_OF_GUIDE = {
  id: 'fields',
  title: 'All fields of front matter',
  about:
    'What each field of the council, a committee, an agenda, minutes, a report, a page, a person and a matter means, whether it must be there, and how it is written.',
} as const;

/** The page of the guide about the text of a report: its templates, and what can be in it. */
export const WRITING_IN_GUIDE = {
  id: 'writing',
  title: 'Writing a report',
  about:
    'How a report is begun, what each template has, and how lists, tables, notes and figures are written.',
} as const;

/** An example of every rule. */
export const RULE_EXAMPLES: Readonly<Record<RuleCode, RuleExample>> = {
  ...FRONT_MATTER_EXAMPLES,
  ...PEOPLE_EXAMPLES,
  ...TEXT_EXAMPLES,
  ...APPENDIX_EXAMPLES,
  ...PDF_EXAMPLES,
  ...ACCESS_EXAMPLES,
  ...NOTICE_EXAMPLES,
  ...EXECUTIVE_EXAMPLES,
  ...MINUTES_EXAMPLES,
  ...DECISION_EXAMPLES,
  ...RECORD_EXAMPLES,
  ...MATTER_EXAMPLES,
};

/** Where the lines of an example belong. */
export const EXAMPLE_PLACES: Readonly<Record<ExamplePart, string>> = {
  council: 'In council.yaml',
  committee: 'In the front matter of a committee',
  agenda: 'In the front matter of agenda.md',
  report: 'In the front matter of a report',
  minutes: 'In the minutes of a meeting',
  page: 'In the front matter of a page of the council’s own',
  person: 'In the front matter of a person',
  decision: 'In the front matter of a decision',
  matter: 'In the front matter of a file about a matter',
  text: 'In the text of a report',
  files: 'Files and folders',
};

/** The command that explains a rule in the terminal: it is there before anything is published. */
export function explainCommand(code: string): string {
  return commandLine('check', '--explain', code);
}

const LAWS: readonly (readonly [short: RegExp, long: string])[] = [
  [/\bLGA (1972|2000)/g, 'Local Government Act $1'],
  [
    /\bSI 2012\/2089/g,
    'Local Authorities (Executive Arrangements) (Meetings and Access to Information) (England) Regulations 2012 (SI 2012/2089)',
  ],
  [/\bWCAG 2\.2, /g, 'Web Content Accessibility Guidelines 2.2, success criterion '],
  [/ s\.(?=\d)/g, ', section '],
  [/ ss\.(?=\d)/g, ', sections '],
  [/ Sch (?=\d)/g, ', Schedule '],
  [/ Part (?=[IVX]+)/g, ', Part '],
  [/ paras (?=\d)/g, ', paragraphs '],
  [/ para (?=\d)/g, ', paragraph '],
  [/ regs (?=\d)/g, ', regulations '],
  [/ reg (?=\d)/g, ', regulation '],
  [/ art (?=\d)/g, ', article '],
];

/** A rule's law, written out: "Local Government Act 1972, section 100B(4)" for "LGA 1972 s.100B(4)". */
export function lawInFull(law: string): string {
  return LAWS.reduce((text, [short, long]) => text.replace(short, long), law).replace(/,,/g, ',');
}
