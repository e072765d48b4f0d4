import type { Fix } from '../../rules/fix.ts';
import type { RuleCode } from '../../rules/rules.ts';

/** What is wrong in a text, at a line of that text (1-based); the reader of the file knows which file. */
export type TextProblem = {
  readonly code: RuleCode;
  readonly line: number;
  readonly column: number;
  readonly message: string;
  /** Its line counts as the problem's does. */
  readonly fix?: Fix;
  /** Its last line, where it is about several: what else is wrong within them comes from it. */
  readonly last?: number;
};

/** An address that the text refers to, at its place. */
export type TextReference = {
  readonly kind: 'link' | 'image';
  /** As written. */
  readonly href: string;
  /** Site path with its anchor; none for addresses elsewhere. */
  readonly path?: string;
  readonly text: string;
  readonly line: number;
  readonly column: number;
};
