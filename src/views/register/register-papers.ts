import type { RegisterPast } from '../../history/register/paper-past.ts';
import type { Register } from '../../history/register/register.ts';
import type { IsoDate } from '../../language/dates.ts';
import type { ArchiveIndex } from '../archive-index.ts';

/** What the pages of the register are made from. */
export type RegisterPapers = {
  readonly index: ArchiveIndex;
  readonly today: IsoDate;
  /** With the lines of this exchange. */
  readonly register: Register;
  readonly past: RegisterPast;
  /** Addresses of papers that the site has now. */
  readonly shown: ReadonlySet<string>;
  /** Addresses of pages that the site before has, and this one hasn't; undefined where that isn't known. */
  readonly gone?: readonly string[] | undefined;
  /** Versions whose texts may be shown, by hash. */
  readonly texts: ReadonlySet<string>;
  /** Site path of the text of one of them; without it, each is kept as an earlier one. */
  readonly placeOf?: (sha256: string) => string | undefined;
  /** Their texts; none where pages are only compared. */
  readonly textOf?: (sha256: string) => string | undefined;
};
