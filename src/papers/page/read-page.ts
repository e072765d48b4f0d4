import { addressAdvice } from '../../language/slug.ts';
import type { MisspeltName } from '../../language/names/misspelt-names.ts';
import { compareText } from '../../rules/diagnostic.ts';
import { diagnose } from '../../rules/rules.ts';
import { slug as slugSchema } from '../../source/fields.ts';
import type { TextProblem, TextReference } from '../../source/markdown/problem.ts';
import { renderReport, type RenderedReport } from '../../source/markdown/render-report.ts';
import type { ReportTemplate } from '../../source/markdown/report-template.ts';
import type { SafeHtml } from '../../source/safe-html.ts';
import { openTextOf } from '../../source/open-text.ts';
import type { SourceFile } from '../../source/source-file.ts';
import { validate } from '../../source/validate.ts';
import { ownPageUrl } from '../addresses.ts';
import type { Council } from '../council/council.ts';
import type { PageFiles } from '../reading/content-tree.ts';
import { checkPersonalData } from '../reading/personal-data-check.ts';
import type { ContentReader } from '../reading/reader.ts';
import { sitePath } from '../reading/site-path.ts';
import {
  checkWords,
  checkNames,
  placeInBody,
  reportTextProblems,
} from '../reading/text-problems.ts';
import { checkPictures } from '../report/check-pictures.ts';
import { isToBeTakenAsExempt, type OpenFile } from '../withheld/page-as-exempt.ts';
import { beingChecked, type OwnPage, type OwnPageFacts } from './own-page.ts';
import { pageSchema } from './page-schema.ts';
import { FOOT, NAVIGATION } from './site-links.ts';

/** Whether the name of its file can be an address; a page without one is nowhere until it is renamed. */
export const hasAddress = ({ slug }: Pick<OwnPage, 'slug'>): boolean =>
  slugSchema.safeParse(slug).success;

/** A page has the sections that it likes, and its lists are lists. */
const NO_TEMPLATE: ReportTemplate = { numbering: 'none', asks: [], fields: [], sections: [] };

export type PagesReading = {
  readonly council: Council;
  readonly findMisspeltNames: (text: string) => MisspeltName[];
  readonly hasPeople: boolean;
};

/** Reads the pages of the council's own, in the order in which they are linked to. */
export async function readOwnPages(
  reader: ContentReader,
  pages: readonly PageFiles[],
  reading: PagesReading,
): Promise<readonly OwnPageFacts[]> {
  const read: OwnPageFacts[] = [];
  for (const files of pages) read.push(await readOwnPage(reader, files, reading));
  read.sort((a, b) => compareOwnPages(a.page, b.page));
  checkTitles(reader, read, reading);
  return read;
}

/** In the order that their files say. */
function compareOwnPages(a: OwnPage, b: OwnPage): number {
  return a.order - b.order || compareText(a.title, b.title) || compareText(a.slug, b.slug);
}

async function readOwnPage(
  reader: ContentReader,
  files: PageFiles,
  reading: PagesReading,
): Promise<OwnPageFacts> {
  const facts = await readPageItself(reader, files, reading);
  const isTaken = isToBeTakenAsExempt(reader, pageAsOpenFile(files), reading.council);
  return isTaken ? { ...facts, takenAsExempt: true } : facts;
}

/** A page, as one of which nothing can be exempt. */
export const pageAsOpenFile = ({
  path,
  dropped,
}: Pick<PageFiles, 'path' | 'dropped'>): OpenFile => ({
  ...{ path, dropped, fields: Object.keys(pageSchema.shape) },
});

async function readPageItself(
  reader: ContentReader,
  { slug, path, dropped }: PageFiles,
  { council, findMisspeltNames }: PagesReading,
): Promise<OwnPageFacts> {
  const file = reader.markdown(path);
  const url = ownPageUrl(slug);
  if (!hasAddress({ slug })) {
    const message = addressAdvice(slug, 'how-to-attend');
    reader.report('address-invalid', path, message);
  }
  const result = validate(pageSchema, file);
  if (!result.ok) {
    reader.diagnostics.push(...result.diagnostics);
    return {
      page: beingChecked({
        ...{ slug, url, title: 'A page of the council', summary: 'This page is being checked.' },
        ...{ shownIn: 'nowhere', order: 1000, source: path },
      }),
      ...{ anchors: { paragraphs: 0, others: [] }, references: [], pictures: {} },
      ...{ file: file.path, bodyLine: file.bodyLine },
    };
  }
  const { title, summary, order, allowed, 'shown-in': shownIn } = result.fields;
  const rendered = renderReport(file.body, {
    template: NO_TEMPLATE,
    resolve: (href, kind) => sitePath(file.path, href, kind, reader, url),
    withhold: () => '' as SafeHtml,
  });
  reportTextProblems(reader, file, [...rendered.problems, ...passagesIn(rendered)]);
  if (file.body.trim() === '') {
    const message =
      'The page has no text. Write it below the second line of hyphens, or delete the file.';
    reader.diagnostics.push(diagnose('field-missing', placeOfText(file), message));
  }
  checkWords(reader, file);
  checkNames(reader, file, findMisspeltNames);
  const placeOf = (index: number) => placeInBody(file, index);
  const field = (name: 'title' | 'summary') => () => file.placeOf([name], 'value');
  const texts = [
    { text: title, placeOf: field('title') },
    { text: summary, placeOf: field('summary') },
    { text: openTextOf(file.body), placeOf },
  ];
  checkPersonalData(reader, file, texts, allowed, council);
  const pictures = picturesIn(rendered.references, url, dropped);
  await checkPictures(reader, new Set(Object.values(pictures)), council.appendices.refuseBytes);
  checkDropped(reader, { slug, dropped, shown: new Set(Object.values(pictures)) });
  const { sections, notes } = rendered.body;
  return {
    page: {
      ...{ slug, url, title, summary, shownIn, order, source: path },
      sections: notes ? [...sections, notes] : sections,
    },
    anchors: { paragraphs: 0, others: [...rendered.anchors] },
    references: rendered.references,
    file: file.path,
    bodyLine: file.bodyLine,
    pictures,
  };
}

const placeOfText = (file: SourceFile) => ({ file: file.path, line: file.bodyLine, column: 1 });

/** Nothing on such a page is exempt: there is no meeting that could have excluded the public. */
function passagesIn({ withheld }: RenderedReport): TextProblem[] {
  return withheld.map(({ headerLine }) => ({
    code: 'passage-misplaced',
    line: Math.max(headerLine - 1, 1),
    column: 1,
    message:
      'A page of the council’s own has no exempt passages: everyone may read all of it. Take the passage out, also out of the history of git if everyone can read the repository.',
  }));
}

/** The pictures of a text that are in the folder of its page: site path to path of the source. */
function picturesIn(
  references: readonly TextReference[],
  url: string,
  dropped: readonly string[],
): Record<string, string> {
  const pictures: Record<string, string> = {};
  for (const { kind, path } of references) {
    if (kind !== 'image' || path?.startsWith(url) !== true) continue;
    const name = nameIn(path.slice(url.length));
    const source = dropped.find((file) => file.endsWith(`/${name}`));
    if (source !== undefined) pictures[path] = source;
  }
  return pictures;
}

function nameIn(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

function checkDropped(
  reader: ContentReader,
  {
    slug,
    dropped,
    shown,
  }: {
    readonly slug: string;
    readonly dropped: readonly string[];
    readonly shown: ReadonlySet<string>;
  },
): void {
  for (const path of dropped) {
    if (shown.has(path)) continue;
    const message = `Nothing is published from this file: ${slug}.md doesn’t show it. In the folder of a page are the pictures of its text, as in ![What it shows](${path.slice(path.lastIndexOf('/') + 1)}). Show it, or delete it.`;
    reader.report('file-unexpected', path, message);
  }
}

/** Two links of one name would lead to two places. */
function checkTitles(
  reader: ContentReader,
  pages: readonly OwnPageFacts[],
  { council, hasPeople }: PagesReading,
): void {
  const known = new Map<string, string>();
  for (const { text, isShown } of [...NAVIGATION, ...FOOT.flatMap(({ links }) => links)]) {
    if (isShown?.({ council, hasPeople }) ?? true)
      known.set(folded(text), 'a page that every site has');
  }
  for (const { page, file } of pages) {
    if (!page.sections) continue;
    const taken = known.get(folded(page.title));
    known.set(folded(page.title), known.get(folded(page.title)) ?? `${page.slug}.md`);
    if (taken === undefined) continue;
    const place = reader.again(page.source).placeOf(['title'], 'value');
    const message = `"${page.title}" is the title of ${taken} too, so that two links of one name lead to two places. Give this page a title of its own, such as "${page.title} of ${council.name}".`;
    reader.diagnostics.push(diagnose('page-title-taken', { ...place, file }, message));
  }
}

const folded = (title: string): string =>
  title
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
