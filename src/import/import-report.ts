import { tidy } from '../files/file-text/file-text.ts';
import { findTemplateSection } from '../source/markdown/template-sections.ts';
import type { ReportTemplate } from '../source/markdown/report-template.ts';
import type { IsoDate } from '../language/dates.ts';
import { slugOf } from '../language/slug.ts';
import { OF_MEETING } from '../papers/addresses.ts';
import {
  paragraphsIn,
  plainText,
  textOf,
  type Block,
  type Document,
  type Picture,
} from './document.ts';
import { exemptionOf } from './fields/exemption.ts';
import { dateOfDocument } from './fields/document-date.ts';
import { readFields } from './fields/read-fields.ts';
import type { ReadFields } from './fields/report-fields.ts';
import { withHeadings, withTypedLabels } from './fields/shape.ts';
import { isLeftOut, type Findings, type Found } from './findings.ts';
import type { ImportFrame } from './frame.ts';
import { unframed } from './unframed.ts';
import { writeBody } from './markdown/write-body.ts';
import { writeFrontMatter } from './markdown/write-front-matter.ts';
import { compareWords, type WordComparison, type WordProof } from './proof/compare-words.ts';
import { textOfMarkdown } from './proof/words.ts';

/** A report as it is brought in. */
export type ImportedReport = {
  /** Of its file and its folder. */
  readonly slug: string;
  readonly title: string;
  readonly markdown: string;
  /** To be put into its folder. */
  readonly pictures: readonly Picture[];
  readonly date?: IsoDate;
  /** As the document calls it. */
  readonly committee?: string;
  readonly found: readonly Found[];
  /** What an officer has to say or to look at. */
  readonly confirm: readonly string[];
  readonly proof: WordProof;
  /** Why its text must be in no public folder before an officer has answered; undefined where it may. */
  readonly mayBeExempt?: string;
};

/** What was read of a file, whatever it is. */
export type ReadSource = {
  readonly document: Document;
  /** The same, as a second and simpler reader sees it. */
  readonly source: WordComparison['source'];
  readonly findings: Findings;
};

/**
 * Makes a report of a document: its fields, its text as Markdown, and the proof that no word was lost.
 * @param frameOn the council as it is on the day of the meeting, where that is known.
 * @param day of the meeting, where the officer says it.
 * @param fileName for what it says of exemption, and where there is no title.
 */
export function importReport(
  { document, source, findings }: ReadSource,
  {
    frameOn,
    day,
    fileName,
  }: {
    readonly frameOn: (day: IsoDate | undefined) => ImportFrame;
    readonly day?: IsoDate;
    readonly fileName: string;
  },
): ImportedReport {
  const frame = frameOn(day ?? dateOfDocument(document, frameOn(undefined)));
  for (const text of document.furniture) findings.add('page header or footer', text);
  const typed = { ...document, blocks: withTypedLabels(unframed(document.blocks), findings) };
  const { fields, body } = readFields(typed, frame, findings);
  fields.marks.push(...marksOf(document, fields.title ?? '', fileName));
  if (day !== undefined && fields.date !== undefined && day !== fields.date) {
    findings.ask(`the date: the document says ${fields.date}, and its folder ${day}`);
  }
  const headed = withHeadings(withoutSubheadings(body, frame, fields), frame.template, findings);
  askOfSections(headed, findings);
  askOfTemplate(headed, frame, findings);
  askOfStruckWords(headed, findings);
  const title = fields.title ?? '';
  const named =
    slugOf(title === '' ? fileName.replace(/\.[^.]*$/, '') : title)
      .slice(0, 80)
      .replace(/-$/, '') || 'report';
  const slug = OF_MEETING.has(named) ? `${named}-report` : named;
  if (slug !== named)
    findings.ask(
      `the name ${slug}.md: ${named}.md is the ${named} of the meeting. Rename it to what the report is about`,
    );
  const written = writeBody(headed, {
    template: frame.template,
    findings,
    folder: slug,
    notes: document.notes,
  });
  const exemption = exemptionOf(fields);
  const notes = notesOfFields(fields, document, written.markdown);
  for (const note of notes) findings.add('field', `a note of the list: ${note}`);
  const front = writeFrontMatter(fields, {
    frame,
    exemption,
    findings,
    propertyTitle: document.propertyTitle,
    notes,
    namesAppendix: /\b(?:appendix|annexe?)\b/i.test(written.markdown),
  });
  const page = `${front}\n${textOfMarkdown(written.markdown)}`;
  const proof = compareWords({ source, page, accounted: accountedFor(findings, fields) });
  return {
    slug,
    title,
    markdown: written.markdown === '' ? front : `${front}\n${written.markdown}`,
    pictures: picturesOf(headed, document),
    ...(fields.date !== undefined && { date: fields.date }),
    ...(fields.committee !== undefined && { committee: fields.committee }),
    found: findings.found,
    confirm: findings.confirm,
    proof,
    ...(exemption.mayBeExempt && { mayBeExempt: exemption.question ?? 'it is marked as exempt' }),
  };
}

/** What says that something is exempt, but for the text itself: on each page, and in the name of the file. */
function marksOf(
  { furniture, variables = [] }: Document,
  title: string,
  fileName: string,
): string[] {
  const mark = /not for publication|exempt|confidential|restricted/i;
  const ofTitle =
    /(?:[([]|[–—-]\s)\s*(?:exempt|confidential|not for publication)\b|\bEXEMPT\b/i.test(title)
      ? [title]
      : [];
  return [...furniture, ...variables, ...ofTitle, fileName.replace(/\.[^.]*$/, '')].filter(
    (text) =>
      mark.test(text) &&
      !/not? (?:contain|include)\w* (?:any )?(?:confidential|exempt)/i.test(text),
  );
}

/** The template's line below a heading is printed by the template. */
function withoutSubheadings(
  blocks: readonly Block[],
  { template }: ImportFrame,
  { reworded }: ReadFields,
): Block[] {
  const lines = new Set(
    template?.sections.flatMap(({ subheading = '' }) =>
      subheading === '' ? [] : [fold(subheading)],
    ),
  );
  return blocks.filter((block) => {
    if (block.kind !== 'paragraph' || !lines.has(fold(textOf(block.inlines)))) return true;
    reworded.push(textOf(block.inlines));
    return false;
  });
}

const fold = (text: string): string => tidy(text).toLowerCase().replace(/[’‘]/g, "'");

/** Another template of the committee may be meant: the one that has most of the headings. */
function askOfTemplate(
  blocks: readonly Block[],
  { template, otherTemplates = [] }: ImportFrame,
  findings: Findings,
): void {
  const headings = blocks.flatMap((block) =>
    block.kind === 'paragraph' && block.heading === 2 ? [tidy(textOf(block.inlines))] : [],
  );
  const shared = (one: ReportTemplate | undefined): number =>
    headings.filter((heading) => findTemplateSection(one, heading) !== undefined).length;
  const best = otherTemplates.toSorted((a, b) => shared(b) - shared(a))[0];
  if (best?.key === undefined || shared(best) <= shared(template)) return;
  findings.ask(
    `the template: its headings are those of “${best.key}”; if that is meant, write template: ${best.key} in its front matter`,
  );
}

/** Whether struck words still count is for whoever wrote them: the check finds them where they are. */
function askOfStruckWords(blocks: readonly Block[], findings: Findings): void {
  for (const { inlines } of paragraphsIn(blocks)) {
    const struck = inlines.map((one) => (one.struck === true ? one.text : '\n')).join('');
    for (const words of struck
      .split(/\n+/)
      .map(tidy)
      .filter((text) => text !== '')) {
      findings.ask(
        `struck words: “${words}” is between ~~ in the report; take it out, or say in words what was changed`,
      );
    }
  }
}

function askOfSections(blocks: readonly Block[], findings: Findings): void {
  for (const [at, block] of blocks.entries()) {
    if (block.kind !== 'paragraph' || block.heading !== 2) continue;
    const next = blocks[at + 1];
    if (next && !(next.kind === 'paragraph' && next.heading === 2)) continue;
    findings.ask(`the section “${tidy(textOf(block.inlines))}” is empty`);
  }
}

/** Notes that only a line called which is a field now. */
function notesOfFields({ notes }: ReadFields, document: Document, markdown: string): string[] {
  return notes
    .map((note) => tidy(plainText(document.notes.get(note) ?? [])))
    .filter((text) => text !== '' && !markdown.includes(text));
}

function accountedFor(findings: Findings, fields: ReadFields): string[] {
  const listed = findings.found
    .filter((one) => isLeftOut(one) || one.kind === 'moved')
    .map(({ words }) => words);
  const date = fields.date === undefined ? [] : [fields.date];
  return [...listed, ...findings.shownAsSigns, ...fields.reworded, ...date];
}

function picturesOf(blocks: readonly Block[], { notes }: Document): Picture[] {
  const all = [
    ...paragraphsIn(blocks),
    ...[...notes.values()].flatMap((note) => [...paragraphsIn(note)]),
  ];
  const pictures = new Map<string, Picture>();
  for (const { inlines } of all)
    for (const { picture } of inlines) if (picture) pictures.set(picture.name, picture);
  return [...pictures.values()];
}
