import { slugOf } from '../../../language/slug.ts';
import { marksHeadingClosed } from '../../../law/exemption/closed-heading.ts';
import { isFirstPart, marksSectionClosed } from '../../../law/exemption/closed-section.ts';
import { mayBeExemptBusiness, namesClass } from '../../../law/exemption/exempt-business.ts';
import {
  exclusionIn,
  saysNothingExempt,
  saysPublicBack,
  type ExclusionScope,
} from '../../../law/exemption/public-excluded.ts';
import { labelIn } from '../labels/labels.ts';
import { isSectionTitle, itemKey, readHeading } from '../labels/minute-heading.ts';
import { isStandingTitle } from '../standing-business.ts';

/** What the agenda says of the item of a minute. */
export type ItemSays = {
  /** Its titles: its own, or of its report. */
  readonly titles: readonly string[];
  readonly numbers: readonly string[];
  /** Whether all of its paper is open, or it was heard in public; undefined where it has no paper, and nothing is said. */
  readonly isOpen?: boolean;
};

/** A heading and the lines below it, to the next of its level. */
type Piece = {
  readonly at: number;
  readonly title: string;
  readonly level?: number;
  readonly below: readonly string[];
};

type Exclusion = {
  readonly at: number;
  readonly level?: number | undefined;
  readonly scope: ExclusionScope;
  /** Where the public was back. */
  readonly until: number;
};

/** What is written for the public of an item that was private. */
const SPEAKS_OF_IT =
  /\b(?:exempt|confidential|private|withheld|not for publication|absence of the (?:press|public))\b|^\W*summary\b/i;

/** "Open items", "Part 1 – public". */
const isOpenSection = (title: string): boolean =>
  /\b(?:open|public|unrestricted|non-?exempt)\b/i.test(title) &&
  isSectionTitle(title) &&
  !marksSectionClosed(title);

/** A paragraph as a line; what a heading is above is none. */
const paragraphsOf = (lines: readonly string[]): string[] =>
  lines
    .map((line) => (/^ {0,3}#/.test(line) ? '' : line))
    .join('\n')
    .split(/\n\s*\n/)
    .map((one) => one.replace(/\s+/g, ' ').trim())
    .filter((one) => one !== '');

/** Whether lines say nothing but that the public is excluded; true of none. */
export const isExclusionOnly = (lines: readonly string[]): boolean =>
  lines.every((line) => line.trim() === '') ||
  paragraphsOf(lines).every((one) => exclusionIn(one) !== undefined);

/** What minutes say of when the public was there, by their pieces in order. */
export class MinutesSaid {
  readonly #pieces: readonly Piece[];
  readonly #itemOf: (piece: Piece) => ItemSays | undefined;
  readonly #exclusions: readonly Exclusion[];
  readonly #saysNothingExempt: boolean;
  readonly #hasFirstPart: boolean;

  constructor(pieces: readonly Piece[], itemOf: (piece: Piece) => ItemSays | undefined) {
    const headings = pieces.filter(({ level }) => level !== undefined);
    this.#pieces = headings;
    this.#itemOf = itemOf;
    const back = headings
      .filter((piece) => isOpenSection(piece.title) || ownOf(piece).some(saysPublicBack))
      .map(({ at }) => at);
    this.#exclusions = headings.flatMap((piece): Exclusion[] => {
      const scope = ownOf(piece)
        .map(exclusionIn)
        .find((one) => one !== undefined);
      if (!scope) return [];
      const ends = back.find((at) => at > piece.at) ?? Number.POSITIVE_INFINITY;
      return [{ at: piece.at, level: piece.level, scope, until: ends }];
    });
    this.#saysNothingExempt = headings.some((piece) => ownOf(piece).some(saysNothingExempt));
    this.#hasFirstPart = headings.some(({ title }) => isFirstPart(title));
  }

  /** Whether the words of a heading that may mark it are of its title. */
  isOpenTitle(piece: Piece, mark: string): boolean {
    const item = this.#itemOf(piece);
    if (item?.isOpen !== undefined) return item.isOpen;
    const isFirst = /^(?:exempt|confidential|private)\b/i.test(mark);
    const rest = readHeading(piece.title).title.replace(mark, ' ').trim();
    const isBusiness = mayBeExemptBusiness(rest);
    if (item && !item.titles.some((one) => hasWords(one, mark))) return false;
    if (this.#wasExcluded(piece)) return isFirst && / from /i.test(rest);
    if (item || this.#saysNothingExempt) return true;
    if (isBusiness) return false;
    // Of plans and schools there are second parts; in brackets and Roman figures it is the part of the agenda that is private.
    if (/^[([]part ii[)\]]$/i.test(mark) && !namesClass(rest))
      return this.#exclusions.some(({ at }) => at > piece.at);
    // "Confidential" is said of services and advice too, "exempt" of what the law has in classes.
    const isOrdinary = !isFirst || mark.startsWith('Confidential') || namesClass(rest);
    return isOrdinary || this.#exclusions.some(({ at }) => at > piece.at);
  }

  /** Whether the minutes below a heading such as "Part 2" or "Private business" are open. */
  isSectionOpen(section: Piece, below: readonly Piece[]): boolean {
    if (this.#wasExcluded(section) || below.some((piece) => this.#wasExcluded(piece))) return false;
    const isOpen = (piece: Piece): boolean | undefined => this.#itemOf(piece)?.isOpen;
    if (below.some((piece) => isOpen(piece) === false)) return false;
    if (below.length > 0 && below.every((piece) => isOpen(piece) === true)) return true;
    if (this.#saysNothingExempt) return true;
    if (below.some(({ title }) => mayBeExemptBusiness(title) || marksHeadingClosed(title)))
      return false;
    return this.#hasFirstPart || !/\bpart\b|\brhan\b|\bsection\b/i.test(section.title);
  }

  /**
   * Whether an earlier minute says in so many words that the public was excluded for this one, and it says more than what was decided.
   * What it tells may be open all the same (LGA 1972 s.100C(1)(a)).
   */
  tellsWhatWasPrivate(piece: Piece): boolean {
    if (isStandingTitle(readHeading(piece.title).title) || isSectionTitle(piece.title))
      return false;
    if (this.#itemOf(piece)?.isOpen === true) return false;
    const isSaid = this.#exclusions.some(
      (one) =>
        one.at < piece.at &&
        one.level === piece.level &&
        (one.scope.kind !== 'rest' || one.scope.isSaid) &&
        this.#isFor(one, piece),
    );
    const own = ownOf(piece);
    if (!isSaid || own.some((one) => SPEAKS_OF_IT.test(one))) return false;
    return own.some(
      (one) => labelIn(one) === undefined && !/^(?:\W|\(?[a-z\d]{1,4}[.)])/i.test(one),
    );
  }

  /** Whether the public was excluded for a minute, as an earlier one or itself says. */
  #wasExcluded(piece: Piece): boolean {
    return this.#exclusions.some((one) => this.#isFor(one, piece));
  }

  #isFor({ at, scope, until }: Exclusion, piece: Piece): boolean {
    if (at === piece.at) return scope.kind === 'own' || scope.kind === 'rest';
    if (at > piece.at || until < piece.at || scope.kind === 'own') return false;
    if (scope.kind === 'numbers') {
      const numbers = [
        readHeading(piece.title).number ?? '',
        ...(this.#itemOf(piece)?.numbers ?? []),
      ].map(itemKey);
      return scope.numbers.some((one) => numbers.includes(itemKey(one)));
    }
    return scope.kind === 'rest' || this.#nextOf(at)?.at === piece.at;
  }

  /** The minute that follows a line. */
  #nextOf(line: number): Piece | undefined {
    return this.#pieces.find(
      ({ at, title }) =>
        at > line && !isSectionTitle(title) && !isStandingTitle(readHeading(title).title),
    );
  }
}

/** The paragraphs of a piece, to the next heading of any level. */
function ownOf({ below }: Piece): string[] {
  const end = below.findIndex((line) => /^ {0,3}#/.test(line));
  return paragraphsOf(below.slice(0, end === -1 ? undefined : end));
}

/** Whether a title has the words of a mark in it. */
const hasWords = (title: string, mark: string): boolean =>
  `-${slugOf(title)}-`.includes(`-${slugOf(mark)}-`);
