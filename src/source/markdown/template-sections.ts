import { listInWords } from '../../language/sentence.ts';
import type { Part } from './part.ts';
import type { ReportTemplate, TemplateSection } from './report-template.ts';
import { certainlyMeant, nearest } from '../../language/suggest.ts';
import type { Fix } from '../../rules/fix.ts';
import type { TextProblem } from './problem.ts';
import { plainText } from './plain-text.ts';
import { WITHHELD } from './withheld/withheld-passage.ts';

/** Headings are compared as a reader would: apostrophes, case, a colon at the end don't matter. */
function fold(heading: string): string {
  let folded = folds.get(heading);
  if (folded === undefined) {
    folded = foldAnew(heading);
    if (folds.size > MOST_FOLDS) folds.clear();
    folds.set(heading, folded);
  }
  return folded;
}

/** The same few headings are in every report. */
const folds = new Map<string, string>();
const MOST_FOLDS = 1000;

function foldAnew(heading: string): string {
  return heading
    .toLowerCase()
    .replace(/[’‘]/g, "'")
    .replace(/[:\s]+$/, '')
    .replace(/\s+/g, ' ')
    .trim();
}

/** The template's section of a heading. */
export function findTemplateSection(
  template: ReportTemplate | undefined,
  heading: string,
): TemplateSection | undefined {
  return template?.sections.find((section) => fold(section.heading) === fold(heading));
}

/** The number that a heading may be written with, which is no part of its words: "3. ", "3.0 ", "3) ". */
export const HEADING_NUMBER = /^(\d{1,3})(?:\.0)?[.):]?\s+(?=\S)/;

/** Sections that are written from front matter alone have no place in the text. */
export function isGenerated(section: TemplateSection): boolean {
  return section.shows === 'appendices' || section.shows === 'background-papers';
}

/** Holds the sections of a text against the council's template. */
export function checkSections(
  parts: readonly Part[],
  template: ReportTemplate | undefined,
  source: string,
): TextProblem[] {
  if (!template) return [];
  const problems: TextProblem[] = [];
  const expected = template.sections.filter((section) => !isGenerated(section));
  const lastLine = Math.max(source.trimEnd().split('\n').length, 1);
  const present = new Set(parts.flatMap((part) => part.template ?? []));
  const missing = expected.filter((section) => section.required && !present.has(section));
  const staying = sectionsInOrder(parts, expected);

  // The template's headings for those that are misspelt.
  const misspelt = new Map<string, string>();
  for (const [at, part] of parts.entries()) {
    if (part.template && isGenerated(part.template)) {
      problems.push({
        code: 'section-generated',
        line: part.line,
        column: 1,
        message: `The section "${part.heading}" is made from the front matter (${part.template.shows}:). Take it out of the text.`,
      });
    } else if (part.template && recommendsNothing(part)) {
      problems.push({
        code: 'recommendation-missing',
        line: part.line,
        column: 1,
        message:
          'This section recommends nothing. Write what members are asked to do, such as “Members are requested to note this report.”',
      });
    } else if (part.template && isEmpty(part) && part.template.shows !== 'pillars') {
      problems.push({
        code: 'section-empty',
        line: part.line,
        column: 1,
        message: `The section "${part.heading}" has no text${adviceOnEmpty(parts[at + 1], missing)}`,
      });
    } else if (!part.template && part.heading !== '') {
      const near = nearest(
        part.heading,
        missing.map((section) => section.heading),
      );
      if (near !== undefined) {
        misspelt.set(part.heading, near);
        problems.push({
          code: 'section-misspelt',
          line: part.line,
          column: 1,
          message: `The template's heading is "${near}". Write "## ${near}".`,
          ...headingFix(part, near, expected, source),
        });
      }
    }
    problems.push(...boldHeadings(part, expected));
  }
  const gaps = new Map<string, { line: number; headings: string[] }>();
  for (const section of missing) {
    if (
      problems.some(
        (problem) =>
          problem.code === 'section-misspelt' && problem.message.includes(section.heading),
      )
    ) {
      continue;
    }
    const next = sectionAfter(section, expected, staying, parts, misspelt);
    const { above } = neighboursOf(section, expected, staying);
    // Below all that stay, but what is to be moved may be below them.
    const isLast = next === undefined && staying.length === present.size;
    const where = next
      ? `, above the heading "${next.heading}"`
      : isLast || above === undefined
        ? ''
        : `, at the end of the section "${above}"`;
    const gap = gaps.get(where) ?? { line: next?.line ?? lastLine, headings: [] };
    gap.headings.push(section.heading);
    gaps.set(where, gap);
  }
  for (const [where, { line, headings }] of gaps) {
    problems.push({
      code: 'section-missing',
      line,
      column: 1,
      message: missingAt(where, headings),
    });
  }
  problems.push(...checkOrder(parts, expected, { staying, missing }));
  return problems;
}

/** What to add at one place: several sections in their order. */
function missingAt(where: string, headings: readonly string[]): string {
  const [only = ''] = headings;
  if (headings.length === 1)
    return `The report has no section "${only}". Add "## ${only}" and a sentence below it${where}.`;
  const names = listInWords(
    headings.map((heading) => `"${heading}"`),
    'and',
  );
  const added = headings.map((heading) => `"## ${heading}"`).join(', then ');
  return `The report has no sections ${names}. Add ${added}, each with a sentence below it${where}.`;
}

/** What to do about a section without text, by what is directly below it. */
function adviceOnEmpty(next: Part | undefined, missing: readonly TemplateSection[]): string {
  const headings = missing.map(({ heading }) => heading);
  const isOfTemplate = next?.template !== undefined || nearest(next?.heading ?? '', headings);
  if (next === undefined || isOfTemplate || next.heading === '')
    return '. Write a sentence, even if it only says that there is nothing to report.';
  return `: below it another section begins, "${next.heading}". If that belongs to it, write "### ${next.heading}"; else write a sentence above it.`;
}

/** The section of the report before which another belongs, of those that stay; none where it is the last. */
function sectionAfter(
  section: TemplateSection,
  expected: readonly TemplateSection[],
  staying: readonly TemplateSection[],
  parts: readonly Part[],
  misspelt: ReadonlyMap<string, string>,
): Part | undefined {
  for (const later of expected.slice(expected.indexOf(section) + 1)) {
    const part = parts.find(
      ({ template, heading }) =>
        (template === later && staying.includes(later)) || misspelt.get(heading) === later.heading,
    );
    if (part) return part;
  }
  return undefined;
}

/** The template's heading for one that is misspelt, where there is no doubt which is meant. */
function headingFix(
  part: Part,
  near: string,
  expected: readonly TemplateSection[],
  source: string,
): { fix?: Fix } {
  const headings = expected.map((section) => section.heading);
  const mark = '## ';
  if (certainlyMeant(part.heading, headings) !== near) return {};
  if (source.split('\n')[part.line - 1]?.trimEnd() !== mark + part.heading) return {};
  return { fix: { line: part.line, column: mark.length + 1, from: part.heading, to: near } };
}

/** Word makes headings of bold lines; a template heading written so would be no heading at all. */
function boldHeadings(part: Part, expected: readonly TemplateSection[]): TextProblem[] {
  return part.tokens.flatMap((token) => {
    if (token.type !== 'inline' || !/^(?:\*\*|__)/.test(token.content)) return [];
    const children = (token.children ?? []).filter((c) => c.content !== '' || c.type !== 'text');
    const bold = children[0]?.type === 'strong_open' && children.at(-1)?.type === 'strong_close';
    const text = fold(plainText(token));
    const section = bold ? expected.find((s) => fold(s.heading) === text) : undefined;
    if (!section) return [];
    return [
      {
        code: 'section-misspelt' as const,
        line: (token.map?.[0] ?? 0) + 1,
        column: 1,
        message: `"${section.heading}" is a heading of the template, but here it is bold text. Write "## ${section.heading}".`,
      },
    ];
  });
}

/** What a section that is moved, or added, is to be put beside: a heading that stays where it is. */
type Neighbours = { readonly above?: string; readonly below?: string };

/** One problem for each section that is to be moved: as few as bring all into order. */
function checkOrder(
  parts: readonly Part[],
  expected: readonly TemplateSection[],
  {
    staying,
    missing,
  }: { readonly staying: readonly TemplateSection[]; readonly missing: readonly TemplateSection[] },
): TextProblem[] {
  const seen = new Set<TemplateSection>();
  return parts.flatMap((part) => {
    const section = part.template;
    if (section === undefined || !expected.includes(section)) return [];
    const place = { code: 'section-order' as const, line: part.line, column: 1 };
    if (seen.has(section)) {
      const message = `The section "${part.heading}" is here a second time. Put what it says into the first one.`;
      return [{ ...place, message }];
    }
    seen.add(section);
    if (staying.includes(section)) return [];
    // What is missing is said to be added: it has its place by then.
    const { above, below } = neighboursOf(section, expected, [...staying, ...missing]);
    const message =
      below === undefined
        ? `The template has "${part.heading}" after "${above ?? ''}". Move it, with its text, to below that section.`
        : `The template has "${part.heading}" before "${below}". Move it, with its text, to above that heading.`;
    return [{ ...place, message }];
  });
}

/** The nearest sections before and after one in the template, of those that stay. */
function neighboursOf(
  section: TemplateSection,
  expected: readonly TemplateSection[],
  staying: readonly TemplateSection[],
): Neighbours {
  const at = expected.indexOf(section);
  const above = expected.slice(0, at).findLast((one) => staying.includes(one))?.heading;
  const below = expected.slice(at + 1).find((one) => staying.includes(one))?.heading;
  return { ...(above !== undefined && { above }), ...(below !== undefined && { below }) };
}

/** The most sections of a text that are in the template’s order, each once; of equals, those that come first. */
function sectionsInOrder(
  parts: readonly Part[],
  expected: readonly TemplateSection[],
): TemplateSection[] {
  const own = [...new Set(parts.flatMap(({ template }) => template ?? []))].filter((section) =>
    expected.includes(section),
  );
  const runs: TemplateSection[][] = [];
  for (const section of own) {
    const before = runs.filter((run) => {
      const last = run.at(-1);
      return last !== undefined && expected.indexOf(last) < expected.indexOf(section);
    });
    const longest = before.reduce<TemplateSection[]>(
      (best, run) => (run.length > best.length ? run : best),
      [],
    );
    runs.push([...longest, section]);
  }
  return runs.reduce<TemplateSection[]>((best, run) => (run.length > best.length ? run : best), []);
}

const NOTHING = /^(?:|-|n\/?a|nil|none|not applicable|tbc|to be confirmed|to follow)\.?$/i;

/** A withheld recommendation is one: it has a token without words. */
function recommendsNothing(part: Part): boolean {
  if (!/^recommendations?$/.test(fold(part.heading))) return false;
  if (part.tokens.some((token) => token.type === WITHHELD)) return false;
  const text = part.tokens
    .filter((token) => token.type === 'inline')
    .map(plainText)
    .join(' ');
  return NOTHING.test(text.trim());
}

const isEmpty = (part: Part): boolean => part.tokens.length === 0;
