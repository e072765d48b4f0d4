import type { PackPlace, PrintedPackLink, PrintedReportLink } from '../pack/printed-links.ts';

/** What is known of the printed pack of a meeting, and where each of its papers is in it. */
export type PrintedPackFacts = PrintedPackLink & {
  readonly pieces: readonly PieceOfPack[];
  /** Its reports as PDFs of their own. */
  readonly alone: readonly PrintedReportFacts[];
};

/** A report as a PDF beside its page. */
export type PrintedReportFacts = PrintedReportLink & {
  /** Site path of the page of the report. */
  readonly report: string;
  readonly sha256: string;
};

export type PieceOfPack = {
  /** Site path of the page of the paper. */
  readonly url: string;
  /** As printed: "17". */
  readonly first: string;
  readonly last: string;
  /** Its first page in the file, from 1 on. */
  readonly firstPage: number;
  /** A page that says why it isn't there is in its place. */
  readonly standIn?: true;
};

/** What the page of a meeting says of its printed pack. */
export function printedPackLink(facts: PrintedPackFacts): PrintedPackLink {
  const { url, pages, bytes, sha256, day, supplements, untagged, book } = facts;
  return { url, pages, bytes, sha256, day, supplements, untagged, ...(book && { book }) };
}

/** Where a paper is in the printed pack of its meeting; undefined where it isn't in it. */
export function placeInPack(
  facts: PrintedPackFacts | undefined,
  paper: string,
): PackPlace | undefined {
  const piece = facts?.pieces.find(({ url }) => url === paper);
  if (!facts || !piece) return undefined;
  const { first, last, firstPage } = piece;
  return {
    url: `${facts.url}#page=${firstPage}`,
    pages: first === last ? first : `${first} to ${last}`,
  };
}

/** What the page of a report says of its PDF; undefined where it has none. */
export function printedReportLink(
  facts: PrintedPackFacts | undefined,
  report: string,
): PrintedReportLink | undefined {
  const own = facts?.alone.find((one) => one.report === report);
  return own && { url: own.url, pages: own.pages, bytes: own.bytes };
}

/**
 * What the search keeps of the place of a paper in the printed pack, in few letters: its first page as printed, and that page in the
 * file: "34 40". None of a paper that isn't in it.
 */
export function packedForSearch(
  facts: PrintedPackFacts | undefined,
  paper: string,
): string | undefined {
  const piece = facts?.pieces.find(({ url }) => url === paper);
  return piece && !piece.standIn ? `${piece.first} ${piece.firstPage}` : undefined;
}
