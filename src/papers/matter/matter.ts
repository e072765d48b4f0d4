import type { IsoDate } from '../../language/dates.ts';
import type { ReportSection } from '../../source/markdown/report-body.ts';
import type { TextReference } from '../../source/markdown/problem.ts';
import type { KnownPlaces } from '../reading/places.ts';
import type { Anchors } from '../report/read-types.ts';

/** From where something outside the papers is known. */
export type MatterSource = { readonly source: string; readonly url?: string };

/** What is due by a day that was set outside the papers, or that nobody knows. */
export type MatterDue = MatterSource & {
  readonly what: string;
  readonly by:
    | { readonly kind: 'day'; readonly on: IsoDate }
    | { readonly kind: 'words'; readonly when: string };
  readonly done?: MatterSource & { readonly on: IsoDate };
};

/** What happened outside the papers. */
export type MatterEvent = MatterSource & { readonly on: IsoDate; readonly what: string };

/** What a file says of a matter: one line across meetings and committees. */
export type Matter = {
  readonly slug: string;
  /** None while its file is being checked. */
  readonly said?: {
    readonly title: string;
    readonly summary: string;
    readonly due: readonly MatterDue[];
    readonly happened: readonly MatterEvent[];
    readonly sections: readonly ReportSection[];
  };
  /** Path of its file, below the content. */
  readonly source: string;
};

/** A matter as its file was read, with what its text refers to. */
export type MatterFacts = {
  readonly matter: Matter;
  readonly anchors: Anchors;
  readonly references: readonly TextReference[];
  /** As shown to the officer. */
  readonly file: string;
  /** 1-based line of the file on which its text begins. */
  readonly bodyLine: number;
  readonly places: KnownPlaces;
  /** Nobody knows what of it was meant to be exempt: all its words are looked for. */
  readonly takenAsExempt?: true;
};

/** The title of a matter: as its file has it, else the words of its slug. */
export function titleOfMatter(slug: string, matters: readonly Matter[]): string {
  const said = matters.find((one) => one.slug === slug)?.said;
  const words = slug.replaceAll('-', ' ');
  return said?.title ?? words.charAt(0).toUpperCase() + words.slice(1);
}

/** A matter of which nothing is shown but what papers say of it. */
export function withoutWhatIsSaid({ slug, source }: Matter): Matter {
  return { slug, source };
}
