import type { NewPaper } from '../../../src/starting/new-paper.ts';
import type { Answers } from './answers.ts';
import type { NEW_OPTIONS } from './new-options.ts';

/** A new paper, what was read for it, and what comes next. */
export type Made = {
  readonly paper: NewPaper;
  readonly read?: Readonly<Record<string, string>>;
  readonly next: string;
};

type OptionName = keyof typeof NEW_OPTIONS;
/** What was given on the command line. */
export type Options = Readonly<Partial<Record<OptionName, string>>>;
/** Asks for what a paper needs, and makes it. */
export type Maker = (answers: Answers, input: string, options: Options) => Promise<Made>;
