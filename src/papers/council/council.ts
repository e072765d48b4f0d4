import type { ReportTemplate } from '../../source/markdown/report-template.ts';
import type { Severity } from '../../law/severity.ts';
import type { CallInSettings, Governance, InForce, NoticeSettings } from '../../law/settings.ts';
import type { IsoDate } from '../../language/dates.ts';

/** What has a name on pages and a slug in addresses. */
export type Named = { readonly name: string; readonly slug: string };

export type Ward = Named & InForce;

/** A priority of the council that reports are judged against; the list changes with administrations. */
export type Pillar = Named & InForce;

/** An item that is on every agenda, in the council's own words (Markdown). */
export type StandingItem = {
  readonly key: string;
  readonly title: string;
  readonly text: string;
  /** The item under which the public may be excluded (LGA 1972 s.100A(4)). */
  readonly exclusion: boolean;
};

/** Plain data: pages are made again where its JSON has changed, and a Map has none. */
export type Council = {
  readonly name: string;
  /** Names that it had. */
  readonly earlierNames: readonly string[];
  /** Where the site is published, ending in a slash. */
  readonly url: string;
  /** The address of the repository whose pipeline signs the register, as the council says. */
  readonly signedAt?: string;
  readonly nation: 'england';
  readonly colour: string;
  /** None where it has none. */
  readonly logo?: LogoSettings;
  /** By which papers and data may be used again; none where the council doesn't say. */
  readonly licence?: Licence;
  readonly contact: Contact;
  readonly wards: readonly Ward[];
  readonly pillars: readonly Pillar[];
  readonly templates: readonly ReportTemplate[];
  readonly standingItems: readonly StandingItem[];
  /** What its papers write for words that people use. */
  readonly synonyms: Readonly<Record<string, readonly string[]>>;
  /** Whether the papers of a meeting can be had in one file. */
  readonly packs: boolean;
  /** Whether the build prints the papers of each meeting as one PDF. */
  readonly printedPacks: boolean;
  readonly notice: NoticeSettings;
  /** Days other than bank holidays on which the offices are closed. */
  readonly closureDays: readonly IsoDate[];
  /** Of the council, in order: its municipal year turns at each (LGA 1972 Sch 12 para 1(2)). */
  readonly annualMeetings: readonly IsoDate[];
  /** Its forms of governance, each with its days; none where the council doesn't say. */
  readonly governance: readonly Governance[];
  readonly callIn: CallInSettings;
  /** What every notice of a key decision says; none where each says it itself. */
  readonly notices?: { readonly where?: string; readonly otherDocuments?: string };
  /** How its own rules number that of a Schedule 12A paragraph, "10.4({n})"; none where it doesn't say. */
  readonly exemptRule?: string;
  /** Bank holidays that the library doesn't know. */
  readonly extraBankHolidays: readonly IsoDate[];
  readonly publishing: 'public-repository' | 'private-repository';
  /** By the code of the rule. */
  readonly severities: Readonly<Partial<Record<string, Severity | 'off'>>>;
  /** Whether a paper with an error is held back alone, or stops everything. */
  readonly papersWithErrors: 'hold-back' | 'stop-all';
  readonly accessibility: AccessibilityStatement;
  readonly appendices: AppendixLimits;
  readonly scans: ScanSettings;
};

/** Which file is its logo, and how it is shown. */
export type LogoSettings = {
  /** Name of the file beside council.yaml. */
  readonly file: string;
  /** What it is drawn for. */
  readonly ground: 'white' | 'colour';
  /** Whether the name is beside it. */
  readonly withName: boolean;
};

export type Licence = { readonly name: string; readonly url: string };

/** Whether scans and pictures are read by machine, and how many pages of them in one build. */
export type ScanSettings = { readonly read: boolean; readonly pagesABuild: number };

/** What the council itself says in its accessibility statement (SI 2018/952 reg 8). */
export type AccessibilityStatement = {
  readonly prepared: IsoDate;
  readonly reviewed: IsoDate;
  /** How far the site meets WCAG 2.2 AA; none where the council hasn't said. */
  readonly status?: 'full' | 'partial' | 'none';
  readonly assessed?: IsoDate;
  /** Who assessed it, and how. */
  readonly method?: string;
  /** What falls short, besides what the build finds. */
  readonly issues: readonly string[];
};

/** When an appendix is worth a warning, and when it is refused. */
export type AppendixLimits = {
  readonly warnBytes: number;
  readonly refuseBytes: number;
  readonly refusePages: number;
};

export type Contact = {
  readonly name: string;
  readonly email?: string;
  readonly phone?: string;
  readonly address?: string;
};
