/** Where the lines of an example are. */
export type ExamplePart =
  | 'council'
  | 'committee'
  | 'agenda'
  | 'report'
  | 'minutes'
  | 'page'
  | 'person'
  | 'decision'
  | 'matter'
  | 'text'
  | 'files';

/** What a rule is about, written wrong and right: the officer guide shows both. */
export type RuleExample = {
  readonly part: ExamplePart;
  readonly wrong: string;
  readonly right: string;
};
