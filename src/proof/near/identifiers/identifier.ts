/** Where it is, and what it is compared by. */
export type Identifier = {
  readonly key: string;
  readonly offset: number;
  readonly end: number;
  /** False where it tells nothing unless another text says what it is. */
  readonly tells?: false;
  /** It is a word, which another text may have without a sign that it is more. */
  readonly isWord?: true;
  /** Papers about something else may have it by chance. */
  readonly isByChance?: true;
  /** It tells beside a name or another figure of its sentence alone. */
  readonly isBeside?: true;
  /** By which it is public, where both texts have it. */
  readonly publicNames?: readonly string[];
};
