import type { Severity } from '../law/severity.ts';

/** A thing that is checked. Its code is stable: other people's CI and the officer guide name it. */
export type Rule = {
  readonly severity: Severity;
  /** No council can give it another severity: what is exempt would get out. */
  readonly fixed?: true;
  /**
   * Nothing is published while a paper breaks it: not even the other papers, since it may not be known
   * what is exempt.
   */
  readonly stopsAll?: true;
  /**
   * It leaves it unknown what of a paper is exempt. A report is then taken as wholly exempt and held back alone, and what it says
   * is looked for in all other papers. Of minutes that is done where no line marks what is exempt; an agenda stops everything.
   */
  readonly unsureWhatIsExempt?: true;
  /**
   * An error for the officer that holds no paper back: what the law asks for before a meeting is missing, and nothing is wrong
   * with what the papers say. Readers who can't see a paper have less notice than those who see it late.
   */
  readonly holdsNothing?: true;
  readonly title: string;
  /** What it means, and why it matters to a reader. */
  readonly meaning: string;
  /** How to put it right. */
  readonly remedy: string;
  /** Where the rule comes from, when it comes from law. */
  readonly law?: string;
};
