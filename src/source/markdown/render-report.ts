import type { Part } from './part.ts';
import type { ReportBody, ReportSection } from './report-body.ts';
import type { ReportTemplate } from './report-template.ts';
import type { Token } from 'markdown-it';
import type { SafeHtml } from '../safe-html.ts';
import { slugOf } from '../../language/slug.ts';
import { numberParagraphs, numberRun, paragraphRules } from './numbering/numbered-paragraphs.ts';
import { headingElsewhere, laterNumbers, sectionNumbers } from './numbering/section-numbers.ts';
import { countsByCause } from './causes-of-counts.ts';
import { asOneChange, restoreMarks } from './lost-marks.ts';
import { misplacedPassages } from './accessible-text.ts';
import { letterFaults } from './numbering/lettered-lists.ts';
import { checkNotes, misplacedNotes, noteAnchors, type NotesOfText, splitNotes } from './notes.ts';
import { causesAlone, lostWords } from './completeness/lost-words.ts';
import { mergeCounts } from './numbering/count-mistakes.ts';
import { listNumbers } from './numbering/list-numbers.ts';
import { checkLevel } from './heading-levels.ts';
import { createParser } from './parser.ts';
import { pastedProblems } from './pasted/pasted-problems.ts';
import type { TextProblem, TextReference } from './problem.ts';
import { plainText } from './plain-text.ts';
import { resolveInline, type ResolvePath } from './references.ts';
import { checkSections, findTemplateSection, HEADING_NUMBER } from './template-sections.ts';
import { WITHHELD, type WithheldPassage } from './withheld/withheld-passage.ts';

const parser = createParser();
paragraphRules(parser);
parser.renderer.rules[WITHHELD] = (tokens, index, _options, env) =>
  (env as RenderEnvironment).withhold(tokens[index]?.meta as WithheldPassage);

type RenderEnvironment = NotesOfText & { withhold: (passage: WithheldPassage) => SafeHtml };

export type RenderedReport = {
  readonly body: ReportBody;
  readonly summary: string;
  readonly references: readonly TextReference[];
  readonly problems: readonly TextProblem[];
  readonly withheld: readonly WithheldPassage[];
  /** Every address within the page: sections, headings and paragraphs. */
  readonly anchors: ReadonlySet<string>;
};

export type RenderOptions = {
  readonly template: ReportTemplate | undefined;
  readonly resolve: ResolvePath;
  /** What is printed in place of a passage that is not for publication. */
  readonly withhold: (passage: WithheldPassage) => SafeHtml;
};

/**
 * Renders the text of a report: its sections in their order, its numbered paragraphs in one run
 * across them, and everything in it that breaks the template or the numbering. Lines of problems
 * count from the first line of `source`.
 */
export function renderReport(text: string, options: RenderOptions): RenderedReport {
  const { source, problems: lost } = restoreMarks(text, options.template);
  const rendered = renderRestored(source, options);
  const counted = countsByCause(
    rendered.problems,
    source,
    options.template,
    (changed, template) =>
      renderRestored(changed, {
        template,
        resolve: () => undefined,
        withhold: () => '' as SafeHtml,
      }).problems,
  );
  return { ...rendered, problems: asOneChange(lost, counted) };
}

function renderRestored(source: string, options: RenderOptions): RenderedReport {
  const env: RenderEnvironment = { withhold: options.withhold };
  const tokens = parser.parse(source, env);
  const problems: TextProblem[] = [];
  const lines = source.split('\n');
  const inline = resolveInline(tokens, lines, options.resolve);
  problems.push(...inline.problems, ...letterFaults(tokens), ...pastedProblems(tokens, lines));
  const { text, notes } = splitNotes(tokens);
  // A passage in a note is misplaced: the notes of a report are one list, which is read on its own.
  const passages = text.filter((token) => token.type === WITHHELD);
  problems.push(...misplacedPassages(lines, passages));
  const ofPassages = passages.map(({ meta }) => meta as WithheldPassage);
  problems.push(...checkNotes(tokens, env, lines, ofPassages));

  const parts = splitSections(text, options.template, problems);
  const anchors = new Set<string>(noteAnchors(env));
  const sections: ReportSection[] = [];
  const withheld: WithheldPassage[] = [];
  const run = numberRun(tokens, options.template?.numbering);
  const numbers = sectionNumbers(parts, options.template, problems);
  for (const [at, part] of parts.entries()) {
    const id = part.heading === '' ? '' : uniqueId(slugOf(part.heading), anchors);
    const number = numbers[at];
    const numbered = part.template?.numbered ?? true;
    headingElsewhere(part, number, run);
    problems.push(
      ...numberParagraphs(
        { tokens: part.tokens, numbered, ...(number !== undefined && { number }) },
        lines,
        run,
      ),
    );
    withheld.push(
      ...part.tokens.filter((t) => t.type === WITHHELD).map((t) => t.meta as WithheldPassage),
    );
    const subheadings = identifySubheadings(part.tokens, anchors);
    sections.push({
      id,
      ...(number !== undefined && { number }),
      heading: part.heading,
      ...(part.template?.subheading !== undefined && { subheading: part.template.subheading }),
      ...(part.template?.shows !== undefined && { shows: part.template.shows }),
      html: htmlOf(part.tokens, env),
      subheadings,
    });
  }
  mergeCounts(problems, run.counted ?? []);
  problems.push(...parts.flatMap(({ tokens: own }) => listNumbers(own, lines)));
  for (const id of run.ids) anchors.add(id);
  problems.push(...checkSections(parts, options.template, source));
  // Where a passage has no end, what is a paragraph of its own isn't known.
  const isUnclear = problems.some(({ code }) => code === 'passage-misplaced');
  // All below a line of backquotes that has no second one is code, the headings with it.
  const isCut = problems.some(({ code, last }) => code === 'text-as-code' && (last ?? 0) > 0);
  // Of a heading of the template the template's own message says more.
  const ofTemplate = linesOf(problems, 'section-misspelt');
  // "(1)" before a note is no number of a paragraph.
  const ofNotes = linesOf(problems, 'pasted-note');
  const emptied = emptiedBelow(parts, [
    ...linesOf(problems, 'heading-accidental'),
    ...linesOf(problems, 'heading-level'),
  ]);
  const body: ReportBody = {
    sections,
    ...(notes.length > 0 && {
      notes: {
        id: uniqueId('notes', anchors),
        heading: 'Notes',
        html: htmlOf(notes, env),
        subheadings: [],
      },
    }),
    later: laterNumbers(run, numbers, options.template),
  };
  if (!isUnclear) problems.push(...lostWords(source, body, problems));
  return {
    body,
    summary: summarise(parts),
    references: problems.some(({ code }) => code === 'pasted-note')
      ? inline.references.filter(({ href }) => !TO_PASTED_NOTE.test(href))
      : inline.references,
    problems: causesAlone(problems, source).filter(
      ({ code, line }) =>
        !(isUnclear && UNSURE.has(code)) &&
        !(code === 'heading-unmarked' && ofTemplate.has(line)) &&
        !(code === 'section-empty' && emptied.has(line)) &&
        !(code === 'section-missing' && isCut) &&
        !(code === 'paragraph-number' && ofNotes.has(line)),
    ),
    withheld,
    anchors,
  };
}

const linesOf = (problems: readonly TextProblem[], code: TextProblem['code']): Set<number> =>
  new Set(problems.flatMap((one) => (one.code === code ? [one.line] : [])));

/** The lines of sections that are only empty since a heading directly below them is a mistake. */
function emptiedBelow(parts: readonly Part[], mistakes: readonly number[]): Set<number> {
  const lines = new Set(mistakes);
  return new Set(
    parts.flatMap(({ line }, at) => (lines.has(parts[at + 1]?.line ?? -1) ? [line] : [])),
  );
}

/** Where Word's marks of notes lead, of which the notes themselves are reported. */
const TO_PASTED_NOTE = /^#_(?:ftn|edn)(?:ref)?\d+$/;

/** What isn't reported where it is unclear which lines are paragraphs. */
const UNSURE: ReadonlySet<string> = new Set(['paragraph-unnumbered', 'text-as-code']);

const htmlOf = (tokens: readonly Token[], env: RenderEnvironment): SafeHtml =>
  parser.renderer.render([...tokens], parser.options, env) as SafeHtml;

function splitSections(
  tokens: readonly Token[],
  template: ReportTemplate | undefined,
  problems: TextProblem[],
): Part[] {
  const parts: Part[] = [];
  let level = 1;
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i] as Token;
    const line = (token.map?.[0] ?? 0) + 1;
    if (token.type === 'heading_open' && token.level === 0) {
      const depth = Number(token.tag.slice(1));
      const text = plainText(tokens[i + 1]);
      const above = parts.at(-1);
      const isSubheading =
        above?.template !== undefined &&
        above.tokens.length === 0 &&
        findTemplateSection(template, text) === undefined;
      const right = isSubheading ? '###' : '##';
      checkLevel({ depth, before: level, text, line, right, sign: token.markup }, problems);
      level = depth;
      if (depth <= 2) {
        parts.push(partOf(text, line, template));
        problems.push(...misplacedNotes(tokens.slice(i + 1, i + 2), {}));
        i += 2;
        continue;
      }
    }
    if (parts.length === 0) parts.push({ heading: '', line, tokens: [] });
    parts.at(-1)?.tokens.push(token);
  }
  for (const part of parts) part.tokens = withoutSubheading(part);
  return parts;
}

/** A heading may be written with the number of its section: it is no part of its words. */
function partOf(text: string, line: number, template: ReportTemplate | undefined): Part {
  const asWritten = findTemplateSection(template, text);
  const written = asWritten ? null : HEADING_NUMBER.exec(text);
  const bare = written ? text.slice(written[0].length) : text;
  const section = asWritten ?? findTemplateSection(template, bare);
  const hasNumber = written && (section ?? template?.numbering === 'by-section');
  return {
    heading: hasNumber && template?.numbering === 'by-section' ? bare : text,
    line,
    ...(section && { template: section }),
    ...(hasNumber && { writtenNumber: Number(written[1]) }),
    tokens: [],
  };
}

/** The template's line below a heading may be in the text too; printed once is enough. */
function withoutSubheading(part: Part): Token[] {
  const [open, inline] = part.tokens;
  const subheading = part.template?.subheading;
  if (subheading === undefined || !open || !inline) return part.tokens;
  const startsBlock = open.type === 'paragraph_open' || open.type === 'heading_open';
  return startsBlock && plainText(inline) === subheading ? part.tokens.slice(3) : part.tokens;
}

function identifySubheadings(
  tokens: readonly Token[],
  anchors: Set<string>,
): { id: string; text: string }[] {
  const found: { id: string; text: string }[] = [];
  for (const [index, token] of tokens.entries()) {
    if (token.type !== 'heading_open') continue;
    const text = plainText(tokens[index + 1]);
    const id = uniqueId(slugOf(text), anchors);
    token.attrSet('id', id);
    if (token.tag === 'h3' && token.level === 0) found.push({ id, text });
  }
  return found;
}

function uniqueId(wanted: string, taken: Set<string>): string {
  // "para-8" belongs to the paragraph of that number, whatever a heading says.
  const base = wanted === '' || /^para-\d+$/.test(wanted) ? `section-${wanted || 'text'}` : wanted;
  let id = base;
  // Thousands of headings may have the same words: numbers that were given before aren't tried again.
  const numbers = lastNumbers.get(taken) ?? new Map<string, number>();
  lastNumbers.set(taken, numbers);
  for (let n = (numbers.get(base) ?? 1) + 1; taken.has(id); n++) {
    id = `${base}-${n}`;
    numbers.set(base, n);
  }
  taken.add(id);
  return id;
}

/** The last number that was given to an address, by the addresses of a text. */
const lastNumbers = new WeakMap<Set<string>, Map<string, number>>();

const SUMMARY_LENGTH = 280;

function summarise(parts: readonly Part[]): string {
  const first = parts.find((part) => part.tokens.some((token) => token.type === 'inline'));
  const text = (first?.tokens ?? [])
    .filter((token) => token.type === 'inline')
    .map((token) => plainText(token))
    .join(' ');
  if (text.length <= SUMMARY_LENGTH) return text;
  const cut = text.slice(0, SUMMARY_LENGTH);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), 1))}…`;
}
