import { allChanges, type Fix } from '../../rules/fix.ts';
import { openTextOf } from '../open-text.ts';
import { asOneMistake } from './pasted/as-one.ts';
import { misreadNumbers, type NumberMark } from './numbering/misread-numbers.ts';
import { misreadSectionNumbers, type SectionMark } from './numbering/misread-section-numbers.ts';
import type { TextProblem } from './problem.ts';
import type { ReportTemplate, TemplateSection } from './report-template.ts';
import { findTemplateSection, HEADING_NUMBER } from './template-sections.ts';

export type RestoredText = {
  /** With the same lines. */
  readonly source: string;
  readonly problems: readonly TextProblem[];
};

/**
 * Headings and numbers that Markdown doesn’t know as such for want of a space or a mark. Each is reported and put right before the
 * text is read: else its section would be missing, its paragraphs counted wrongly, and nothing said where the mistake is.
 */
export function restoreMarks(source: string, template: ReportTemplate | undefined): RestoredText {
  const lines = source.split('\n');
  const open = openTextOf(source).split('\n');
  const written = headingsOf(open, template);
  const numbersRun = template?.numbering === undefined || template.numbering === 'continuous';
  const others = numbersRun
    ? misreadNumbers(numberedLines(open, template), template?.numbering === 'continuous')
    : new Map<number, NumberMark>();
  const misread =
    template?.numbering === 'by-section'
      ? misreadSectionNumbers(open)
      : new Map<number, SectionMark>();
  const problems: TextProblem[] = [];
  let fence = '';
  let wasNumber = false;
  for (const [at, line] of open.entries()) {
    const mark = /^ {0,3}(`{3,}|~{3,})/.exec(line)?.[1];
    if (fence !== '') {
      if (mark?.startsWith(fence) === true) fence = '';
      continue;
    }
    if (mark !== undefined) {
      fence = mark;
      continue;
    }
    const isAlone = isBlank(open[at - 1]) && isBlank(open[at + 1]);
    const slip: Slip | undefined =
      lostHeading(line, isAlone, template, written) ??
      (isBlank(open[at - 1]) || wasNumber
        ? (ofSection(misread.get(at)) ?? lostNumber(line))
        : undefined) ??
      inOtherForm(others.get(at), open);
    wasNumber = slip?.code === 'paragraph-unnumbered';
    if (!slip) continue;
    const { from, to, code, message, isKept } = slip;
    const fix: Fix = { line: at + 1, column: 1, from, to };
    problems.push({ code, line: at + 1, column: 1, message, ...(isKept !== true && { fix }) });
    lines[at] = to + line.slice(from.length);
  }
  return problems.length === 0
    ? { source, problems }
    : { source: lines.join('\n'), problems: asOneMistake(problems, lines) };
}

/**
 * The problems of a text that was put right before it was read, and those of what it says then: a number that is put right and is to be
 * another, since one above it is wrong, is one change.
 */
export function asOneChange(
  restored: readonly TextProblem[],
  read: readonly TextProblem[],
): TextProblem[] {
  const places = new Set(
    restored.flatMap(({ fix }) => (fix ? allChanges(fix) : [])).map(({ line }) => line),
  );
  const again = new Map(
    read
      .flatMap(({ fix }) => (fix ? allChanges(fix) : []))
      .filter(({ line, column }) => column === 1 && places.has(line))
      .map((fix) => [fix.line, fix] as const),
  );
  const merged = (fix: Fix): Fix => {
    const { also, ...own } = fix;
    const next = again.get(fix.line);
    const isOne = next !== undefined && fix.to.startsWith(next.from);
    return {
      ...own,
      ...(isOne && { to: next.to + fix.to.slice(next.from.length) }),
      ...(also && { also: also.map(merged) }),
    };
  };
  return [...restored.map((one) => (one.fix ? { ...one, fix: merged(one.fix) } : one)), ...read];
}

const isBlank = (line: string | undefined): boolean => line === undefined || line.trim() === '';

/** What is at the beginning of a line, and what belongs there. */
type Slip = Pick<TextProblem, 'code' | 'message'> & {
  readonly from: string;
  readonly to: string;
  /** Whether someone has to decide on the change. */
  readonly isKept?: boolean;
};

/** The sections whose headings are as they should be. */
function headingsOf(
  lines: readonly string[],
  template: ReportTemplate | undefined,
): ReadonlySet<unknown> {
  return new Set(
    lines.flatMap((line) => {
      const heading = /^ {0,3}## (.*)$/.exec(line)?.[1];
      const section =
        heading === undefined ? undefined : numberedSection(template, bareHeading(heading));
      return section ? [section] : [];
    }),
  );
}

const MARKED =
  /^([ \t]*(?:(?:\d{1,3}[.)]|[-*+•])[ \t]+(?=#))?)(\\?)(#{1,6})([ \t\u00A0\u2000-\u200B\u202F\u3000]*)(?=[^\s#])(.*)$/u;
const BOLD = /^ {0,3}(\d{1,3}[.)]?[ \t]+)?(\*\*|__)(?:#{1,6} )?([^*_]+)\2[ \t]*$/;

/** Words of a heading, and no sentence, and no name for a network: "#OurTown" and "#ourtown". */
const HEADING_LIKE = /^(?!\S*\p{Ll}\p{Lu})\p{Lu}[^.;:!?#]{1,80}$/u;

/** The section of a heading that may be written with its number. */
const numberedSection = (
  template: ReportTemplate | undefined,
  text: string,
): TemplateSection | undefined =>
  findTemplateSection(template, text.trim()) ??
  findTemplateSection(template, text.trim().replace(HEADING_NUMBER, ''));

function lostHeading(
  line: string,
  isAlone: boolean,
  template: ReportTemplate | undefined,
  written: ReadonlySet<unknown>,
): Slip | undefined {
  const sectionOf = (text: string) => {
    const section = numberedSection(template, bareHeading(text));
    return section && !written.has(section) ? section : undefined;
  };
  // A subheading, or a line of its own, may have the words of a section that may be left out.
  const requiredOf = (text: string) => sectionOf(text)?.required === true;
  const marked = MARKED.exec(line);
  if (marked) {
    const [, blanks = '', escape = '', signs = '', space = '', text = ''] = marked;
    const from = blanks + escape + signs + space;
    const isHeading = escape === '' && /^ {0,3}$/.test(blanks) && /^[ \t]/.test(space);
    // A heading of the first level is reported as what it is.
    if (isHeading && (signs.length <= 2 || !requiredOf(text))) return undefined;
    if (/\S/.test(blanks) ? requiredOf(text) : sectionOf(text)) {
      return {
        ...{ from, to: '## ', code: 'section-misspelt' },
        message: `"${bareHeading(text).trim().replace(HEADING_NUMBER, '')}" is a heading of the template, which begins with ## and a space at the beginning of the line. Write "## ${bareHeading(text)}".`,
      };
    }
    const words = text.trim();
    if (
      escape === '' &&
      signs === '#' &&
      space === '' &&
      blanks === '' &&
      isAlone &&
      HEADING_LIKE.test(words)
    ) {
      return {
        ...{ from, to: '### ', code: 'heading-level', isKept: true },
        message: `Without a space after # this is no heading, and # would be printed. Write "### ${words}", or "\\#${words}" if the sign is meant.`,
      };
    }
    // "#1" and "\#" may be meant; two signs at the margin with a word are nothing but a heading.
    if (escape !== '' || signs.length < 2 || !/^ {0,3}$/.test(blanks) || isHeading)
      return undefined;
    return {
      ...{ from, to: `${signs} `, code: 'heading-level' },
      message: `Without a space after ${signs} this is no heading. Write "${signs} " before its words.`,
    };
  }
  const [, number = '', , words] = BOLD.exec(line) ?? [];
  const bold = words === undefined ? undefined : number + words.trim();
  const text = bold ?? line.trim();
  if (!isAlone || /^(?: {4}|[ \t]*\t)/.test(line)) return undefined;
  if (bold === undefined ? !requiredOf(text) : !sectionOf(text)) return undefined;
  return {
    ...{ from: line, to: `## ${text}`, code: 'section-misspelt' },
    message: `"${text.replace(HEADING_NUMBER, '')}" is a heading of the template, but here it is ${bold === undefined ? 'a paragraph' : 'bold text'}. Write "## ${text}".`,
  };
}

/** Without the marks that may be at the end of a heading. */
function bareHeading(text: string): string {
  return text
    .trimEnd()
    .replace(/[ \t]#{1,6}$/, '')
    .trimEnd();
}

function lostNumber(line: string): Slip | undefined {
  const [from, number] =
    /^(\d{1,3}(?:\.\d{1,3})?\.|\d{1,3}\.\d{1,3})(?=\p{Lu}\p{Ll})/u.exec(line) ?? [];
  if (from === undefined || number === undefined) return undefined;
  return {
    ...{ from, to: `${number} `, code: 'paragraph-unnumbered' },
    message: `Without a space after "${number}" this paragraph has no number. Write "${number} " before its words.`,
  };
}

const ofSection = (mark: SectionMark | undefined): Slip | undefined =>
  mark && {
    ...{ from: mark.from, to: mark.to, code: 'paragraph-unnumbered' },
    message: `This number is no more than a word of its paragraph. Write "${mark.number} " in its place.`,
  };

const REFERS_BY_SECTION = /#para-\d+\.\d|\bpara(?:graph)?s?\.?\s+\d+\.\d/i;

/** What is written in place of a number that belongs there in another form. */
function inOtherForm(mark: NumberMark | undefined, lines: readonly string[]): Slip | undefined {
  if (!mark) return undefined;
  const { from, to, number, bySection } = mark;
  if (bySection === undefined) {
    return {
      ...{ from, to, code: 'paragraph-unnumbered' },
      message: `This number is no more than a word of its paragraph. Write "${number}. " in its place.`,
    };
  }
  // Which paragraph such a reference means isn't known any more.
  const isKept = lines.some((line) => REFERS_BY_SECTION.test(line));
  return {
    ...{ from, to, code: 'paragraph-number', ...(isKept && { isKept }) },
    message: `This paragraph is numbered ${bySection}, but the council’s template numbers paragraphs 1, 2, 3 through the whole report. Write "${number}." in its place.`,
  };
}

/** The lines, those of sections whose paragraphs have no numbers left empty. */
function numberedLines(
  lines: readonly string[],
  template: ReportTemplate | undefined,
): readonly string[] {
  let isNumbered = true;
  return lines.map((line) => {
    const heading = /^ {0,3}#{1,2} (.*)$/.exec(line)?.[1];
    if (heading !== undefined) {
      isNumbered = findTemplateSection(template, bareHeading(heading))?.numbered ?? true;
    }
    return isNumbered ? line : '';
  });
}
