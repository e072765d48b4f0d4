import { createHash } from 'node:crypto';
import { frontSheet } from '../../../layouts/print/front-sheet.ts';
import { notForPublication } from '../../law/exemption/exemption.ts';
import type { Meeting } from '../../papers/agenda/meeting.ts';
import { assemblePack } from '../../printing/assemble/assemble-pack.ts';
import { PartError, type AssembledPack, type PackPart } from '../../printing/assemble/pack-part.ts';
import { pagesOf } from '../../printing/assemble/pages-of.ts';
import { MisuseError } from '../../rules/misuse-error.ts';
import { packView } from '../../views/pack/make-pack-view.ts';
import { AGENDA_PART, type PackPaper, type PackView } from '../../views/pack/pack-view.ts';
import { viewForMembers, type ExemptPlace } from './exempt-places.ts';
import { headingsOf } from './headings.ts';
import { type ReadyPart } from './keep-together.ts';
import { shortened } from './shortened-foot.ts';
import { isSame, rangesOf, readyPaper, withoutRefused, type PackSources } from './make-pack.ts';
import { nameOfPaper } from './pack-facts.ts';
import { forPrint } from './printed-links.ts';
import { digestOf, type Printing } from './printing.ts';

/** The exempt papers that are there, and whose copy is made. */
export type ForMembers = {
  /** Of a place; undefined where the folder has no file for it. */
  readonly bytesOf: (place: ExemptPlace) => Uint8Array | undefined;
  /** Is stamped on each exempt page. */
  readonly member?: string;
};

export type MembersPack = {
  readonly bytes: Uint8Array;
  readonly pages: number;
  readonly sha256: string;
  /** The papers that members have and the public hasn't. */
  readonly added: readonly string[];
  /** What is still without its paper, and what its file would be called. */
  readonly missing: readonly { readonly name: string; readonly file: string }[];
  readonly findings: readonly string[];
};

/**
 * The pack of a meeting with what is not for publication. It is made in memory alone: only the open papers in it are kept as
 * printed, as they are for the public pack.
 * @throws MisuseError where an exempt PDF can't be taken; PrintingError
 */
export async function makeMembersPack(
  meeting: Meeting,
  sources: PackSources,
  printing: Printing,
  { bytesOf, member }: ForMembers,
): Promise<MembersPack> {
  const reports = sources.index.reportsOf.get(meeting.url) ?? [];
  const refused = new Map<string, string>();
  const open = packView(sources.index, meeting, sources.bodyOf);
  const body = sources.index.committees.get(meeting.committee)?.kind ?? 'committee';
  const ready = new Map<PackPaper, Promise<ReadyPart>>();
  const readyOnce = (paper: PackPaper): Promise<ReadyPart> => {
    const part = ready.get(paper) ?? readyPaper(paper, open, sources, printing);
    ready.set(paper, part);
    return part;
  };
  for (;;) {
    const inPublic = withoutRefused(open, refused);
    const isThere = (place: ExemptPlace): boolean => bytesOf(place) !== undefined;
    const { view, places } = viewForMembers(inPublic, reports, isThere);
    const added = new Map(
      [...places].flatMap(([key, place]) => {
        const bytes = bytesOf(place);
        return bytes ? [[key, { place, bytes }] as const] : [];
      }),
    );
    const papers = await Promise.all(
      view.papers.map(async (paper): Promise<ReadyPart> => {
        const own = added.get(paper.key);
        if (!own) return readyOnce(paper);
        return exemptPart(paper, own.bytes, stampOf(own.place, body, member));
      }),
    );
    const known = await numbersInPublic(inPublic.papers, readyOnce);
    const numbered = papers.map((part): ReadyPart => {
      const first = added.has(part.key) ? undefined : known.get(part.key);
      return first === undefined ? part : { ...part, alsoIn: { first, pack: 'public pack' } };
    });
    try {
      const pack = await putTogether(view, numbered, printing);
      return {
        ...{ bytes: pack.bytes, pages: pack.pages, findings: pack.findings },
        sha256: createHash('sha256').update(pack.bytes).digest('hex'),
        added: [...added.values()].map(({ place }) => nameOfPaper(place.paper)),
        missing: [...places].flatMap(([key, { paper, names }]) =>
          added.has(key) ? [] : [{ name: nameOfPaper(paper), file: names[0] }],
        ),
      };
    } catch (error) {
      const own = error instanceof PartError ? added.get(error.key) : undefined;
      if (own && error instanceof PartError) {
        throw new MisuseError(`${nameOfPaper(own.place.paper)}: the exempt paper can’t be taken. ${error.message}`); // prettier-ignore
      }
      const isOpenPdf =
        error instanceof PartError &&
        !refused.has(error.key) &&
        open.papers.some(({ key, content }) => key === error.key && content.kind === 'pdf');
      if (!isOpenPdf) throw error;
      refused.set(error.key, error.message);
    }
  }
}

/**
 * The number of the first page of each paper in the public pack: whoever has that one cites another number than members, who have more
 * pages before it. None behind a PDF of which nobody knows how many pages it has.
 */
async function numbersInPublic(
  papers: readonly PackPaper[],
  readyOf: (paper: PackPaper) => Promise<ReadyPart>,
): Promise<ReadonlyMap<string, number>> {
  const end = papers.findIndex(
    ({ content }) => content.kind === 'pdf' && content.file.pages === undefined,
  );
  const known = end < 0 ? papers : papers.slice(0, end + 1);
  const parts = await Promise.all(known.map(readyOf));
  return new Map([...rangesOf(parts)].map(([key, { first }]) => [key, first]));
}

async function putTogether(
  view: PackView,
  papers: readonly ReadyPart[],
  printing: Printing,
): Promise<AssembledPack> {
  let ranges = rangesOf(papers);
  const read = await Promise.all(
    papers.map(async (part): Promise<PackPart> => ({ ...part, bytes: await part.read() })),
  );
  for (;;) {
    const sheet = forPrint(
      frontSheet(view, ranges, 'With papers that are not for publication'),
      view,
    );
    const front = await printing.printUnkept(sheet);
    const agenda: PackPart = {
      ...{ key: AGENDA_PART, from: 'printed', title: 'Agenda', language: 'en-GB', level: 0 },
      ...{ numbering: 'letters', runningFoot: shortened(view.title), bytes: front },
      headings: headingsOf(sheet),
    };
    const pack = await assemblePack([agenda, ...read], {
      title: `Not for publication: document pack for members: ${view.title}`,
      language: 'en-GB',
      date: `${view.date}T00:00:00Z`,
      author: view.council,
      subject: view.title,
      id: digestOf(...[agenda, ...read].flatMap(({ bytes, stamp = '' }) => [bytes, stamp])),
    });
    const real = new Map(
      pack.parts
        .filter(({ key }) => key !== AGENDA_PART)
        .map(({ key, first, last }) => [key, { first: Number(first), last: Number(last) }]),
    );
    if (isSame(ranges, real)) return pack;
    ranges = real;
  }
}

async function exemptPart(paper: PackPaper, bytes: Uint8Array, stamp: string): Promise<ReadyPart> {
  const { key, what, title, itemNumber } = paper;
  const item = itemNumber === undefined ? '' : `${itemNumber} `;
  const name = what === 'Report' ? `${item}${title}` : `${what}: ${title}`;
  return {
    ...{ key, from: 'dropped', language: 'en-GB', numbering: 'numbers' },
    title: `${name} (not for publication)`,
    level: what === 'Report' ? 0 : 1,
    runningFoot: shortened(nameOfPaper(paper)),
    stamp,
    // Its number of pages is held against what is made of it.
    pages: await pagesOf(bytes).catch(() => 1),
    digest: digestOf(bytes),
    read: () => Promise.resolve(bytes),
  };
}

/** A description of the Schedule is longer than a line. */
const MOST_LETTERS = 95;

/**
 * What every copy of a paper that is withheld says: the mark, and the description of what it holds (LGA 1972 s.100B(5); SI 2012/2089
 * reg 7(5)); and whose copy it is.
 */
export function stampOf(
  { closed }: Pick<ExemptPlace, 'closed'>,
  body: Parameters<typeof notForPublication>[1],
  member: string | undefined,
): string {
  const lines = closed.flatMap((access) => {
    const { marked, descriptions } = notForPublication(access, body);
    return [marked, ...descriptions];
  });
  return [
    'NOT FOR PUBLICATION',
    ...[...new Set(lines)].flatMap((line) => wrapped(line)),
    ...(member === undefined ? [] : wrapped(`Copy of ${member}`)),
  ].join('\n');
}

function wrapped(text: string): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(/\s+/u)) {
    if (line !== '' && line.length + 1 + word.length > MOST_LETTERS) {
      lines.push(line);
      line = word;
    } else line = line === '' ? word : `${line} ${word}`;
  }
  return line === '' ? lines : [...lines, line];
}
