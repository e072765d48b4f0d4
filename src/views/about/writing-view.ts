import { formatDate } from '../../language/dates.ts';
import { asSentence, listInWords } from '../../language/sentence.ts';
import { ADDRESSES, guideThemeUrl } from '../../papers/addresses.ts';
import type { Council } from '../../papers/council/council.ts';
import { WRITING_IN_GUIDE } from '../../rules/rule-guide.ts';
import { renderText } from '../../source/markdown/render-text.ts';
import type { OwnField, ReportTemplate } from '../../source/markdown/report-template.ts';
import { isGenerated } from '../../source/markdown/template-sections.ts';
import type { SafeHtml } from '../../source/safe-html.ts';
import { HOME } from '../links.ts';
import type { PageView } from '../views.ts';
import { MINUTE_LINES, type MinuteLine } from './minutes-guide.ts';

/** The page of the officer guide about the text of a report. */
export type WritingView = PageView & {
  readonly about: string;
  readonly templates: readonly TemplateView[];
  readonly shapes: readonly ShapeView[];
  /** What the lines of minutes begin with. */
  readonly minutes: readonly MinuteLine[];
};

export type TemplateView = {
  readonly title: string;
  /** Which reports have it, and how a report chooses it. */
  readonly whose: string;
  readonly numbering: string;
  readonly sections: readonly { readonly heading: string; readonly about: string }[];
  readonly fields: readonly {
    readonly key: string;
    readonly label: string;
    readonly about: string;
  }[];
};

export type ShapeView = {
  readonly title: string;
  readonly about: string;
  readonly written: string;
  /** What a reader sees of it, where it can be shown apart from a report. */
  readonly shown?: SafeHtml;
};

/** How a report is written: the council's own templates, and what its text can have. */
export function writingView(
  council: Council,
  committees: readonly { readonly slug: string; readonly name: string }[],
): WritingView {
  const names = new Map(committees.map(({ slug, name }) => [slug, name]));
  return {
    url: guideThemeUrl(WRITING_IN_GUIDE.id),
    title: WRITING_IN_GUIDE.title,
    description: WRITING_IN_GUIDE.about,
    breadcrumbs: [HOME, { text: 'For officers', url: ADDRESSES.officers }],
    about: WRITING_IN_GUIDE.about,
    templates: council.templates.map((template) => templateView(template, names)),
    minutes: MINUTE_LINES,
    shapes: SHAPES.map(({ isOfReports = false, ...shape }) => ({
      ...shape,
      ...(!isOfReports && { shown: renderText(shape.written).html }),
    })),
  };
}

function templateView(template: ReportTemplate, names: ReadonlyMap<string, string>): TemplateView {
  const { key, committees, from, until, numbering, sections, fields } = template;
  const bodies = (committees ?? []).map((slug) => names.get(slug) ?? slug);
  const dates = [
    ...(from === undefined ? [] : [`from ${formatDate(from)}`]),
    ...(until === undefined ? [] : [`until ${formatDate(until)}`]),
  ].join(' ');
  const whose =
    bodies.length > 0
      ? `For reports to ${listInWords(bodies)}${dates && `, ${dates}`}.`
      : `For the reports of all committees that have no template of their own${dates && `, ${dates}`}.`;
  return {
    title: key === undefined ? (bodies.length > 0 ? listInWords(bodies) : 'Reports') : inWords(key),
    whose: key === undefined ? whose : `${whose} A report chooses it with template: ${key}.`,
    numbering: NUMBERED[numbering ?? 'own'],
    sections: sections.map((section) => ({
      heading: section.heading,
      about: isGenerated(section)
        ? `is made from ${section.shows}: and is no part of the text.`
        : [
            section.required ? 'must be there' : 'may be left out',
            ...(section.numbered || numbering === 'none' ? [] : ['its paragraphs have no numbers']),
          ].join('; ') + '.',
    })),
    fields: fields.map((field) => ({
      key: field.key,
      label: field.label,
      about: asSentence(aboutField(field)),
    })),
  };
}

const inWords = (key: string): string =>
  key.charAt(0).toUpperCase() + key.slice(1).replaceAll('-', ' ');

const NUMBERED = {
  continuous:
    'Paragraphs are numbered 1, 2, 3 through the whole report, across headings. Begin each with its number, a full stop and a space.',
  'by-section':
    'Paragraphs are numbered by section: 1.1, 1.2, then 2.1. Begin each with its number and a space. Headings get their numbers by themselves.',
  none: 'Paragraphs have no numbers.',
  own: 'Each report numbers its paragraphs as it likes: 1, 2, 3 through the whole report, or 1.1, 1.2 by section.',
} as const;

function aboutField({ kind, choices = [], required }: OwnField): string {
  const ways: Readonly<Record<OwnField['kind'], string>> = {
    text: 'words',
    list: 'a list',
    date: 'a day such as 2026-12-18',
    'yes-no': 'true or false',
    choice: `one of: ${choices.join(', ')}`,
    amount: 'an amount such as 12500',
    link: 'an address that begins with https://',
  };
  return `${ways[kind]}${required ? '' : '; may be left out'}`;
}

/** What a text can have. The page shows what becomes of each, so that no example is out of date. */
const SHAPES: readonly (Omit<ShapeView, 'shown'> & { readonly isOfReports?: boolean })[] = [
  {
    title: 'Headings',
    about: 'Two signs for a section of the template, three for a heading within it.',
    written: '## Financial implications\n\n### Costs of this year',
    isOfReports: true,
  },
  {
    title: 'Numbered paragraphs',
    about:
      'What belongs to a paragraph has four spaces before it. In a template that numbers by section write 1.1 in place of 1.',
    written: '1. The first paragraph.\n\n    It goes on here.\n\n2. The second.',
    isOfReports: true,
  },
  {
    title: 'A list',
    about: 'Two more spaces make a list within a list.',
    written: '- parks\n  - ponds\n- paths',
  },
  {
    title: 'Letters and small Roman numbers',
    about: 'Each on a line of its own, with no sign before it.',
    written: '(a) parks:\n    (i) ponds;\n    (ii) paths;\n(b) roads.',
    isOfReports: true,
  },
  {
    title: 'Bold, italic and a link',
    about: 'The words of a link say where it leads.',
    written: '**Bold**, *italic* and [the strategy](https://council.example/strategy).',
  },
  {
    title: 'A table with its caption',
    about:
      'A second | goes on over the next column; ^^ goes on from the cell above. Above the line of hyphens are the heads of the columns.',
    written:
      'Table 1: Costs\n\n| Ward | Costs ||\n| ^^ | 2025 | 2026 |\n| --- | --- | --- |\n| Armley | £10 | £12 |',
  },
  {
    title: 'A note',
    about: 'It can be anywhere below; all are printed at the end.',
    written: 'The grant ends in March.[^1]\n\n[^1]: Letter of 3 May.',
    isOfReports: true,
  },
  {
    title: 'A figure',
    about:
      'In the square brackets: what it shows, for who can’t see it. In quotation marks: its caption. The picture is in the folder of the report.',
    written: '![The site lies between the mill and the river](map.png "Figure 1: the site")',
    isOfReports: true,
  },
  {
    title: 'A definition',
    about: 'The word, and below it what it means.',
    written: 'Call-in\n: A review of a decision before it is carried out.',
  },
  {
    title: 'Raised and lowered signs',
    about: 'Between ^ or ~.',
    written: '9^th^ of May, 400 m^2^, CO~2~',
  },
  {
    title: 'A passage that is withheld',
    about: 'Only where the report says of itself what is exempt. It goes onto no page.',
    written: '::: exempt\n\n3. What the public may not read.\n\n:::',
    isOfReports: true,
  },
];
