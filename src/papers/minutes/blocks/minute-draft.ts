import type { RuleCode } from '../../../rules/rules.ts';
import type { TextProblem, TextReference } from '../../../source/markdown/problem.ts';
import type { ResolvePath } from '../../../source/markdown/references.ts';
import type { SafeHtml } from '../../../source/safe-html.ts';
import type { Ids } from './ids.ts';
import type { MinuteHeading } from '../labels/minute-heading.ts';
import type { MinuteBlock } from '../minutes.ts';
import type { Segment } from './segments.ts';

/** A minute as its lines say it, before it is known which items it is of. */
export type MinuteDraft = {
  readonly heading: MinuteHeading;
  readonly id: string;
  /** 1-based, of the file. */
  readonly line: number;
  /** Numbers of items on lines of their own. */
  readonly items: string[];
  readonly blocks: MinuteBlock[];
};

/** Something to say to the officer, at a line of the file. */
export type Finding = {
  readonly code: RuleCode;
  readonly line: number;
  readonly column?: number;
  readonly message: string;
  readonly fix?: { readonly from: string; readonly to: string };
};

/** The lines of a label as they are written, and the blocks of their minute. */
export type WrittenLabel = {
  /** 1-based, of the file. */
  readonly line: number;
  readonly text: string;
  readonly blocks: readonly MinuteBlock[];
};

export type ReadBlocks = {
  readonly opening: readonly MinuteBlock[];
  readonly minutes: readonly MinuteDraft[];
  readonly texts: readonly SafeHtml[];
  readonly ids: Ids;
  readonly findings: readonly Finding[];
  /** Those that are read into more than a text. */
  readonly labels: readonly WrittenLabel[];
  /** Lines count from the first of the text. */
  readonly problems: readonly TextProblem[];
  readonly references: readonly TextReference[];
};

export type BlocksToRead = {
  readonly segments: readonly Segment[];
  /** 1-based line of the file on which the text begins. */
  readonly bodyLine: number;
  readonly resolve: ResolvePath;
  /** The notice in place of a passage, by its first line. */
  readonly noticeOf: (line: number) => SafeHtml;
  /** Titles of the agenda’s items. */
  readonly titles: readonly string[];
};
