import type { IsoDate } from '../language/dates.ts';
import type { MunicipalYear } from '../law/municipal-year.ts';
import type { HeldBack } from '../papers/standing/held-back.ts';
import type { SecretUnit } from '../proof/leak-proof.ts';
import type { Diagnostic } from '../rules/diagnostic.ts';
import type { BuildMemory } from './build-memory.ts';
import type { Made } from './make-site.ts';
import type { PrintingWanted } from './print-packs.ts';
import type { Begun } from './repeat/begun.ts';
import type { ShownSite } from './shown-site.ts';

export type BuildOptions = {
  readonly input: string;
  readonly output: string;
  readonly today: IsoDate;
  /** Where the site will be, if not where council.yaml says. */
  readonly url?: string;
  /** For what was learnt of papers and files; may be deleted at any time. */
  readonly cacheDir: string;
  /** For pictures of what a PDF hides, for the officer alone; none are made where nothing is said. */
  readonly placesDir?: string;
  /** The folder of a council's own layouts: code that runs while the site is built. None where nothing is said. */
  readonly layouts?: string;
  /** Builds this volume alone, to be joined with others: the output is then a part of a site. */
  readonly volume?: MunicipalYear;
  /** Folders of parts that were built elsewhere of the same papers. What doesn't fit them is made here. */
  readonly parts?: readonly string[];
  /**
   * Where the register of the site before is: its folder or its address, or "new" where nothing was published before. Where
   * nothing is said, it is looked for in the output.
   */
  readonly register?: string;
  /** The moment of the exchange, such as 2022-05-03T09:00:00Z, for the register; else the clock's. */
  readonly publishedAt?: string;
  /** Which packs are printed; where nothing is said, those of all meetings if council.yaml says so. */
  readonly printing?: PrintingWanted;
  /** What else is withheld, beside what the papers say: it is searched for, and nothing of it is kept. */
  readonly alsoExempt?: readonly SecretUnit[] | undefined;
  /** False where what is made is for the officer's own eyes: then nothing goes into the register. */
  readonly publishes?: boolean;
  /** How many places in which something exempt is found are listed, where it isn't the number that people can read: a measure of the proof lists all. */
  readonly mostListed?: number;
  /** Whether the site may be published without these papers; else it stays as it was. It may, where nothing is said. */
  readonly mayHoldBack?: (held: readonly HeldBack[]) => boolean;
  /** What `repeatBuild` has looked at already. */
  readonly begun?: Begun | undefined;
  /** Of earlier builds of the same site in this process. */
  readonly memory?: BuildMemory;
  /** Is called when all is made but the search, and nothing is proved: for the officer's own eyes. */
  readonly onPages?: (made: MadeForOfficer) => void;
  /** Where it is aborted, the build throws its reason as soon as it can, and the site stays as it was. */
  readonly signal?: AbortSignal;
};

/** The site before it is proved. */
export type MadeForOfficer = {
  readonly pages: Made;
  readonly diagnostics: readonly Diagnostic[];
  /** Its files, until the build ends. */
  readonly site: ShownSite;
};
