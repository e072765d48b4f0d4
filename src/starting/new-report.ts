import { explainCommand } from '../rules/rule-guide.ts';
import type { Council } from '../papers/council/council.ts';
import { templateOfReport } from '../papers/council/template-of-report.ts';
import type {
  OwnField,
  ReportTemplate,
  TemplateSection,
} from '../source/markdown/report-template.ts';
import { isGenerated } from '../source/markdown/template-sections.ts';
import { OF_MEETING } from '../papers/addresses.ts';
import { MisuseError } from '../rules/misuse-error.ts';
import { addToList } from './add-to-list.ts';
import { fileSlug } from './file-slug.ts';
import { type NewPaper, yamlList, yamlText } from './new-paper.ts';

export type ReportAnswers = {
  readonly title: string;
  readonly reportOf: string;
  /** Slug of the committee. */
  readonly committee: string;
  /** ISO 8601. */
  readonly date: string;
  /** The folder of the meeting below the folder of the papers. */
  readonly folder: string;
  readonly template?: string;
  readonly wards?: 'all' | readonly string[];
  readonly pillars?: readonly string[];
  readonly callIn?: boolean;
  /** Whether it has confidential or exempt information. */
  readonly exempt?: boolean;
  /** The id of its notice in the forward plan. */
  readonly notice?: string;
  /** Whether it is before an executive, whose key decisions have notices. */
  readonly decides?: true;
  /** The text of the agenda, where there is one. */
  readonly agenda?: string;
};

/**
 * A report by the council's template: its questions, its fields, and below each heading a line that says what belongs there,
 * which the check reports until it is replaced. No question is answered that the officer didn't answer.
 */
export function newReport(council: Council, answers: ReportAnswers): NewPaper {
  const { title, reportOf, template: key, folder, agenda } = answers;
  const slug = fileSlug(title);
  if (OF_MEETING.has(slug)) {
    throw new MisuseError(
      `${slug}.md is the ${slug} of the meeting, so that no report can have that name. Give the report a title that says more, such as “${title} of the last meeting”.`,
    );
  }
  const template = templateOfReport(council, answers);
  const text = `---
title: ${yamlText(title)}
report-of: ${yamlText(reportOf)}
${key === undefined ? '' : `template: ${key}\n`}${questions(answers, template, council)}${exempt(answers)}${wards(answers, council)}${notice(answers)}${(template?.fields ?? []).map(ownField).join('')}appendices: []
# The documents that the report relies on to a material extent; none prints "None".
background-papers: []
---
${sectionsOf(template)}`;
  const path = `${folder}/${slug}.md`;
  const listed =
    agenda === undefined ? undefined : addToList(agenda, 'items', [`report: ${yamlText(slug)}`]);
  return {
    files: { [path]: text },
    ...(listed !== undefined && { added: { [`${folder}/agenda.md`]: listed } }),
    notes: [
      ...(listed === undefined
        ? [`Add it to the items of agenda.md, on a line of its own: - report: ${yamlText(slug)}`]
        : ['It is the last item of agenda.md: move its line to where it belongs.']),
      'Replace each line in [square brackets] by the text of the report.',
    ],
  };
}

function questions(
  { callIn, pillars }: ReportAnswers,
  template: ReportTemplate | undefined,
  council: Council,
): string {
  const asks = template?.asks ?? [];
  return [
    asks.includes('call-in')
      ? answer('Will the decision be open for call-in?', 'call-in', callIn)
      : '',
    asks.includes('ward-members-consulted') && council.wards.length > 0
      ? answer('Have ward members been consulted?', 'ward-members-consulted', undefined)
      : '',
    !asks.includes('pillars')
      ? ''
      : pillars === undefined
        ? '# Which of the council’s priorities does it support? Write pillars: [] for none.\n# pillars: []\n'
        : yamlList('pillars', pillars),
  ].join('');
}

/** A question that isn't answered stays a note, so that the check asks for the answer. */
const answer = (question: string, field: string, given: boolean | undefined): string =>
  given === undefined
    ? `# ${question} Take out the # and write true or false.\n# ${field}: \n`
    : `${field}: ${given}\n`;

function exempt({ exempt: given }: ReportAnswers): string {
  if (given === false) return 'exempt: false\n';
  const asked = '# Does it have confidential or exempt information?';
  if (given === undefined) {
    return `${asked} Take out the # and write false, or see: ${explainCommand('exempt')}\n# exempt: \n`;
  }
  return `# What is exempt goes no further than the law allows; see: ${explainCommand('exempt')}
exempt:
  # The paragraphs of Schedule 12A to the Local Government Act 1972, such as [3].
  paragraphs: []
  # Why it is exempt, and why the public interest is in withholding it: the public reads both.
  # reason: 
  # public-interest: 
  # The day on which the exemption is looked at again, such as 2027-12-08.
  # review: 
`;
}

/** The notice of a key decision, or of business in private, has the days that the check reads. */
function notice({ notice: id, decides }: ReportAnswers): string {
  if (id !== undefined) return `notice: ${yamlText(id)}\n`;
  return decides
    ? '# Is it a key decision, or private? Take out the # and write the id of its notice in the folder notices, or delete both lines.\n# notice: \n'
    : '';
}

function wards({ wards: given }: ReportAnswers, council: Council): string {
  if (council.wards.length === 0) return '';
  if (given === undefined) {
    return '# The wards affected: write wards: all, or a list.\n# wards: all\n';
  }
  return given === 'all' ? 'wards: all\n' : yamlList('wards', given);
}

function ownField({ key, label, kind, choices, required }: OwnField): string {
  const ways: Readonly<Record<OwnField['kind'], string>> = {
    text: '',
    list: 'a list',
    date: 'a day such as 2022-05-11',
    'yes-no': 'true or false',
    choice: `one of: ${(choices ?? []).join(', ')}`,
    amount: 'an amount such as 12500',
    link: 'an address that begins with https://',
  };
  const how = [label, ways[kind]].filter((part) => part !== '').join(': ');
  return `# ${how}${required ? '' : ' (may be left out)'}\n# ${key}: \n`;
}

function sectionsOf(template: ReportTemplate | undefined): string {
  const sections = (template?.sections ?? []).filter((section) => !isGenerated(section));
  let next = 1;
  let number = 0;
  const first = (section: TemplateSection): string => {
    if (!section.numbered || template?.numbering === 'none') return '';
    if (template?.numbering === 'by-section') return `${number}.1 `;
    return `${next++}. `;
  };
  return sections
    .map((section) => {
      if (section.numbered) number++;
      return `\n## ${section.heading}\n\n${first(section)}${guidance(section)}\n`;
    })
    .join('');
}

/** What belongs into a section. The check knows such lines by their first word in brackets. */
function guidance({ heading, required, subheading }: TemplateSection): string {
  const or = required ? '' : ', or delete this section and its heading';
  if (/^recommendations?$/i.test(heading)) {
    return `[Write what members are asked to do, such as: Members are asked to note this report${or}.]`;
  }
  return `[Write the text of this section${subheading === undefined ? '' : `: ${subheading.charAt(0).toLowerCase()}${subheading.slice(1)}`}${or}.]`;
}
