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
  for (const section of missing) {
    if (
      problems.some(
        (problem) =>
          problem.code === 'section-misspelt' && problem.message.includes(section.heading),
      )
    ) {
      continue;
    }
    const next = sectionAfter(section, expected, parts, misspelt);
    problems.push({
      code: 'section-missing',
      line: next?.line ?? lastLine,
      column: 1,
      message: `The report has no section "${section.heading}". Add "## ${section.heading}" and a sentence below it${next === undefined ? '' : `, above the heading "${next.heading}"`}.`,
    });
  }
  problems.push(...checkOrder(parts, expected));
  return problems;
}

/** What to do about a section without text, by what is directly below it. */
function adviceOnEmpty(next: Part | undefined, missing: readonly TemplateSection[]): string {
  const headings = missing.map(({ heading }) => heading);
  const isOfTemplate = next?.template !== undefined || nearest(next?.heading ?? '', headings);
  if (next === undefined || isOfTemplate || next.heading === '')
    return '. Write a sentence, even if it only says that there is nothing to report.';
  return `: below it another section begins, "${next.heading}". If that belongs to it, write "### ${next.heading}"; else write a sentence above it.`;
}

/** The section of the report before which another belongs; none where it is the last. */
function sectionAfter(
  section: TemplateSection,
  expected: readonly TemplateSection[],
  parts: readonly Part[],
  misspelt: ReadonlyMap<string, string>,
): Part | undefined {
  for (const later of expected.slice(expected.indexOf(section) + 1)) {
    const part = parts.find(
      ({ template, heading }) => template === later || misspelt.get(heading) === later.heading,
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

function checkOrder(parts: readonly Part[], expected: readonly TemplateSection[]): TextProblem[] {
  let furthest = -1;
  return parts.flatMap((part) => {
    const position = part.template ? expected.indexOf(part.template) : -1;
    if (position === -1) return [];
    if (position > furthest) {
      furthest = position;
      return [];
    }
    const before = expected[furthest]?.heading ?? '';
    if (parts.indexOf(part) !== parts.findIndex(({ template }) => template === part.template)) {
      const message = `The section "${part.heading}" is here a second time. Put what it says into the first one.`;
      return [{ code: 'section-order' as const, line: part.line, column: 1, message }];
    }
    return [
      {
        code: 'section-order' as const,
        line: part.line,
        column: 1,
        message: `The template has "${part.heading}" before "${before}". Move it there.`,
      },
    ];
  });
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
