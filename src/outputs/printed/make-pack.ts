import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { frontSheet } from '../../../layouts/print/front-sheet.ts';
import type { PageRanges } from '../../../layouts/print/page-ranges.ts';
import type { Meeting } from '../../papers/agenda/meeting.ts';
import { PartError, type AssembledPack } from '../../printing/assemble/pack-part.ts';
import { MisuseError } from '../../rules/misuse-error.ts';
import type { ReportBody } from '../../source/markdown/report-body.ts';
import type { ArchiveIndex } from '../../views/archive-index.ts';
import { packView } from '../../views/pack/make-pack-view.ts';
import { AGENDA_PART, type PackPaper, type PackView } from '../../views/pack/pack-view.ts';
import { keptTogether, printedPart, type ReadyPart } from './keep-together.ts';
import { shortened } from './shortened-foot.ts';
import { nameOfPaper, type PackFacts } from './pack-facts.ts';
import { printPaper, type PaperSources } from './print-paper.ts';
import { forPrint } from './printed-links.ts';
import type { KeptPdf, PrintedSheets, Printing } from './printing.ts';

export type PackSources = PaperSources & {
  readonly index: ArchiveIndex;
  /** The text of a report, by its site path; none of one that is withheld or a PDF. */
  readonly bodyOf: (url: string) => ReportBody | undefined;
};

/** How much of a pack is printed. */
export type PackProgress = { readonly done: number; readonly all: number };

export type PrintedPack = KeptPdf<PackFacts>;

/**
 * The printed pack of a meeting: one PDF, made where it isn't kept as it has to be. The papers come first, since the agenda
 * names their pages; a paper that was printed before as it is now isn't printed again. A PDF that can't be taken has a page
 * in its place that says so.
 * @throws MisuseError where a file changes meanwhile; PrintingError
 */
export async function makePrintedPack(
  meeting: Meeting,
  sources: PackSources,
  printing: Printing,
  onProgress: (progress: PackProgress) => void = () => undefined,
): Promise<PrintedPack> {
  const refused = new Map<string, string>();
  for (;;) {
    const view = withoutRefused(packView(sources.index, meeting, sources.bodyOf), refused);
    try {
      return await makePack(view, refused, sources, printing, onProgress);
    } catch (error) {
      if (!(error instanceof PartError) || !isDropped(view, error.key)) throw error;
      refused.set(error.key, error.message);
    }
  }
}

const isDropped = ({ papers }: PackView, key: string): boolean =>
  papers.some((paper) => paper.key === key && paper.content.kind === 'pdf');

/** A view of the pack in which PDFs that can't be taken have a page in their place. */
export function withoutRefused(
  view: PackView,
  refused: Pick<ReadonlyMap<string, string>, 'has' | 'size'>,
): PackView {
  if (refused.size === 0) return view;
  const papers = view.papers.map((paper): PackPaper => {
    const { key, content } = paper;
    if (!refused.has(key) || content.kind !== 'pdf') return paper;
    return {
      ...paper,
      content: { kind: 'stand-in', why: { kind: 'not-taken', file: content.file } },
    };
  });
  return { ...view, papers };
}

async function makePack(
  view: PackView,
  refused: ReadonlyMap<string, string>,
  sources: PackSources,
  printing: Printing,
  onProgress: (progress: PackProgress) => void,
): Promise<PrintedPack> {
  let done = 0;
  const papers = await Promise.all(
    view.papers.map(async (paper) => {
      const part = await readyPaper(paper, view, sources, printing);
      onProgress({ done: ++done, all: view.papers.length });
      return part;
    }),
  );
  let ranges = rangesOf(papers);
  for (;;) {
    const front = await printing.print(forPrint(frontSheet(view, ranges), view));
    const pack = await assembled(view, [frontPart(view, front), ...papers], refused, printing);
    // What the agenda says is held against what was made.
    const real = new Map(
      pack.facts.papers.map(({ key, first, last }) => [
        key,
        { first: Number(first), last: Number(last) },
      ]),
    );
    if (isSame(ranges, real)) {
      const parts = papers.map(({ digest }) => digest);
      await printing.keepOnly(view.meeting.url, [...parts, front.key, pack.key]);
      return pack;
    }
    ranges = real;
  }
}

export const isSame = (one: PageRanges, other: PageRanges): boolean =>
  JSON.stringify([...one]) === JSON.stringify([...other]);

/** The pages of parts that follow each other. */
export function rangesOf(parts: readonly ReadyPart[], from = 1): PageRanges {
  let next = from;
  return new Map(
    parts.map(({ key, pages }) => {
      const first = next;
      next += pages;
      return [key, { first, last: next - 1 }];
    }),
  );
}

/** A paper, printed where it is no PDF. */
export async function readyPaper(
  paper: PackPaper,
  { site, places }: Pick<PackView, 'site' | 'places'>,
  sources: PackSources,
  printing: Printing,
): Promise<ReadyPart> {
  const { key, what, content } = paper;
  const base = {
    key,
    title: what === 'Report' ? titleOfItem(paper) : `${what}: ${paper.title}`,
    language: 'en-GB',
    level: what === 'Report' ? 0 : 1,
    numbering: 'numbers',
    runningFoot: shortened(nameOfPaper(paper)),
  } as const;
  if (content.kind !== 'pdf') {
    const printed = await printPaper(paper, content, sources, { site, places }, printing);
    return { ...base, ...printedPart(printed) };
  }
  const { path, sha256, pages } = content.file;
  const read = async (): Promise<Uint8Array> => {
    const bytes = await readFile(join(sources.input, path));
    if (createHash('sha256').update(bytes).digest('hex') === sha256) return bytes;
    throw new MisuseError(`${path} was changed while the pack was made. Make it again.`);
  };
  // Its number of pages is held against what is made of it.
  return { ...base, from: 'dropped', digest: sha256, pages: pages ?? 1, read };
}

const titleOfItem = ({ itemNumber, title }: PackPaper): string =>
  itemNumber === undefined ? title : `${itemNumber} ${title}`;

function frontPart({ title }: PackView, printed: PrintedSheets): ReadyPart {
  return {
    ...{ key: AGENDA_PART, title: 'Agenda', language: 'en-GB', level: 0 },
    ...{ numbering: 'letters', runningFoot: shortened(title) },
    ...printedPart(printed),
  };
}

function assembled(
  view: PackView,
  parts: readonly ReadyPart[],
  refused: ReadonlyMap<string, string>,
  printing: Printing,
): Promise<PrintedPack> {
  return keptTogether(
    parts,
    {
      title: `Public Document Pack: ${view.title}`,
      language: 'en-GB',
      date: `${view.date}T00:00:00Z`,
      author: view.council,
      subject: view.title,
    },
    printing,
    (pack) => factsOf(view, pack, refused),
  );
}

function factsOf(
  view: PackView,
  pack: AssembledPack,
  refused: ReadonlyMap<string, string>,
): PackFacts {
  const byKey = new Map(pack.parts.map((part) => [part.key, part]));
  return {
    title: view.title,
    date: view.date,
    pages: pack.pages,
    bytes: pack.bytes.length,
    sha256: createHash('sha256').update(pack.bytes).digest('hex'),
    pdfUa: pack.pdfUa,
    papers: view.papers.flatMap((paper) => {
      const { key, itemNumber, what, title, url, content } = paper;
      const part = byKey.get(key);
      if (!part) return [];
      const { pages, first, last, firstPage, tagged } = part;
      return [
        {
          ...{ key, what, title, url, pages, first, last, firstPage, tagged },
          ...(itemNumber !== undefined && { itemNumber }),
          ...(content.kind === 'stand-in' && { standIn: content.why.kind }),
        },
      ];
    }),
    findings: [
      ...view.papers.flatMap((paper) => {
        const why = refused.get(paper.key);
        return why === undefined ? [] : [`${nameOfPaper(paper)}: ${why}`];
      }),
      ...pack.findings,
    ],
  };
}
