import { createHash } from 'node:crypto';
import type { PageRanges } from '../../../layouts/print/page-ranges.ts';
import { supplementSheet } from '../../../layouts/print/supplement-sheet.ts';
import type { PaperVersion } from '../../history/register/paper-past.ts';
import type { IsoDate } from '../../language/dates.ts';
import type { Meeting } from '../../papers/agenda/meeting.ts';
import {
  supplementViews,
  type SupplementVersion,
  type SupplementView,
} from '../../views/pack/later-papers.ts';
import { packView } from '../../views/pack/make-pack-view.ts';
import { supplementStarts, type PackPast } from '../../views/pack/supplement-starts.ts';
import { AGENDA_PART } from '../../views/pack/pack-view.ts';
import { keptTogether, printedPart, type ReadyPart } from './keep-together.ts';
import { shortened } from './shortened-foot.ts';
import {
  isSame,
  rangesOf,
  readyPaper,
  withoutRefused,
  type PackSources,
  type PrintedPack,
} from './make-pack.ts';
import type { PackFacts } from './pack-facts.ts';
import { forPrint } from './printed-links.ts';
import type { KeptPdf, Printing } from './printing.ts';

/** What is known of a supplement without opening it. */
export type SupplementFacts = Pick<
  PackFacts,
  'title' | 'pages' | 'bytes' | 'sha256' | 'pdfUa' | 'findings'
> & {
  /** On which its papers came. */
  readonly day: IsoDate;
  /** Of which day it is, where another was published before. */
  readonly version?: IsoDate;
  /** That day is the day of the build: no register has this version yet. */
  readonly isOfToday?: true;
  /** Of its first and its last paper, as printed. */
  readonly first: number;
  readonly last: number;
};

/**
 * The supplements to a pack, the oldest first. Their pages are numbered on from the pack as it was before, and the next supplement from
 * the last. Where the register doesn't know how many pages the pack had, it had as many as it has now, less those of papers that came
 * later, with one page for each of these that it announced as to follow; and of a paper that was corrected, as many as it has now.
 * A supplement that was published is as it was published, or says on its front of which day this other version is.
 * @param past what the register knows of the pack
 */
export async function makeSupplements(
  meeting: Meeting,
  pack: PrintedPack,
  sources: PackSources,
  printing: Printing,
  today: IsoDate,
  past?: PackPast,
): Promise<readonly KeptPdf<SupplementFacts>[]> {
  const { papers } = pack.facts;
  const refused = papers.filter(({ standIn }) => standIn === 'not-taken').map(({ key }) => key);
  const whole = packView(sources.index, meeting, sources.bodyOf);
  const view = withoutRefused(whole, new Set(refused));
  const views = supplementViews(sources.index, meeting, view, past);
  if (views.length === 0) return [];
  const later = new Map(
    views.flatMap((one) => one.papers.map(({ key, before }) => [key, before] as const)),
  );
  const pagesBefore = ({ key, pages }: PackFacts['papers'][number]): number => {
    const before = later.get(key) ?? 'paper';
    return before === 'paper' ? pages : before === 'to-follow' ? 1 : 0;
  };
  let next = 1 + papers.reduce((sum, paper) => sum + pagesBefore(paper), 0);
  const made: KeptPdf<SupplementFacts>[] = [];
  const starts = supplementStarts(
    past,
    views.map(({ day }) => day),
  );
  for (const one of views) {
    const start = starts.get(one.day);
    const isPublished = past?.supplements.has(one.day) === true;
    // One of the same build may have come before it.
    const from =
      start === undefined
        ? next
        : isPublished
          ? start
          : Math.max(start, made.length > 0 ? next : 0);
    const supplement = await asPublished(
      past?.supplements.get(one.day) ?? [],
      today,
      async (version) => {
        const view = { ...one, ...(version && { version }) };
        return makeSupplement(view, from, sources, printing);
      },
    );
    made.push(supplement);
    next = supplement.facts.last + 1;
  }
  return made;
}

/**
 * A supplement as one of its versions was published, if it can still be made: as it was without a word of versions, or as the last. Else
 * it is a new version.
 */
async function asPublished(
  versions: readonly PaperVersion[],
  today: IsoDate,
  make: (version?: SupplementVersion) => Promise<KeptPdf<SupplementFacts>>,
): Promise<KeptPdf<SupplementFacts>> {
  const plain = await make();
  const [first, last] = [versions[0], versions.at(-1)];
  const isOneOf = ({ facts: { sha256 } }: KeptPdf<SupplementFacts>): boolean =>
    versions.some((one) => one.sha256 === sha256);
  if (!first || !last || isOneOf(plain)) return plain;
  if (last.day !== today) {
    const known = await make({ first: first.day, day: last.day });
    if (isOneOf(known)) return withFacts(known, { version: last.day });
  }
  const made = await make({ first: first.day, day: today });
  return withFacts(made, { version: today, isOfToday: true });
}

const withFacts = (
  made: KeptPdf<SupplementFacts>,
  more: Pick<SupplementFacts, 'version' | 'isOfToday'>,
): KeptPdf<SupplementFacts> => ({ ...made, facts: { ...made.facts, ...more } });

async function makeSupplement(
  view: SupplementView,
  from: number,
  sources: PackSources,
  printing: Printing,
): Promise<KeptPdf<SupplementFacts>> {
  const withReport = new Set(view.papers.map(({ key }) => key));
  const papers = await Promise.all(
    view.papers.map(async (paper): Promise<ReadyPart> => {
      const part = await readyPaper(paper, view, sources, printing);
      return withReport.has(paper.itemKey) ? part : { ...part, level: 0 };
    }),
  );
  let ranges = rangesOf(papers, from);
  for (;;) {
    const made = await assembled(view, papers, ranges, from, printing);
    const real: PageRanges = new Map(made.facts.ranges);
    if (isSame(ranges, real)) return made;
    ranges = real;
  }
}

type Ranges = readonly (readonly [
  key: string,
  { readonly first: number; readonly last: number },
])[];

async function assembled(
  view: SupplementView,
  papers: readonly ReadyPart[],
  ranges: PageRanges,
  from: number,
  printing: Printing,
): Promise<KeptPdf<SupplementFacts & { readonly ranges: Ranges }>> {
  const title = `Supplement to the agenda: ${view.title}`;
  const sheet = forPrint(supplementSheet(view, ranges), view);
  const front: ReadyPart = {
    ...{ key: AGENDA_PART, title: 'Supplement', language: 'en-GB', level: 0 },
    ...{ numbering: 'letters', runningFoot: shortened(title) },
    ...printedPart(await printing.print(sheet)),
  };
  const about = {
    ...{ title, language: 'en-GB', date: `${view.day}T00:00:00Z`, author: view.council },
    ...{ subject: view.title, firstNumber: from },
  };
  return keptTogether([front, ...papers], about, printing, (pack) => {
    const own = pack.parts.filter((part) => part.key !== AGENDA_PART);
    const numbered = own.map((part) => {
      return [part.key, { first: Number(part.first), last: Number(part.last) }] as const;
    });
    return {
      ...{ title, day: view.day, pages: pack.pages, bytes: pack.bytes.length },
      sha256: createHash('sha256').update(pack.bytes).digest('hex'),
      ...{ pdfUa: pack.pdfUa, findings: pack.findings, ranges: numbered },
      ...{ first: from, last: numbered.at(-1)?.[1].last ?? from },
    };
  });
}
