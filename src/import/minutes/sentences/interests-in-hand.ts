import { nameKey } from '../../../papers/minutes/name-list.ts';
import { cutAtActors } from './actors.ts';
import { missingWords, wordsGone } from './connecting-words.ts';
import { withoutTitles, type People } from './people.ts';
import { capitalised, type Piece } from './sentences.ts';

/** An interest that somebody declared. */
export type Declared = {
  readonly names: readonly string[];
  readonly nature: string;
  /** What they did then: "Left the room"; empty where that isn't said. */
  went: string;
};

/** Who stayed or left, in the words of the sentence, and what they did: "Remained in the meeting". */
export type Went = { readonly subject: string; readonly isBoth: boolean; readonly said: string };

const WENT =
  /^(.{2,200}?) (?:then |therefore |accordingly )?(both )?(?:then |therefore |accordingly )?((?:left|remained|stayed|withdrew)\b(?: (?:in )?the (?:room|meeting|chamber|hall))?(?: (?:for|during) (?:this|that|the) (?:item|minute|matter))?)\.?$/is;
const ONE = /^(?:he|she|(?:the )?(?:councillor|member))$/i;
const SEVERAL = /^(?:they|(?:the )?(?:councillors|members))$/i;
const BOTH = /^(?:they both|both|both (?:of them|councillors|members)|both of whom)$/i;

/** Who stayed or left by a sentence that says nothing else; undefined of other sentences. */
export function wentOf(sentence: string): Went | undefined {
  const text = sentence.trim();
  const [, subject = '', both = '', said = ''] = (text.length < 400 ? WENT.exec(text) : null) ?? [];
  if (said === '') return undefined;
  return { subject, isBoth: both !== '' || BOTH.test(subject), said: capitalised(said) };
}

type Open = Pick<Declared, 'names' | 'went'>;

/**
 * Whose interests a sentence goes on with: those of exactly the members whom it names, or who alone can be meant by "he" or "both".
 * @param declared that stand above it with nothing between, in their order
 * @returns undefined where that isn't certain, or where it is said already what one of them did
 */
export function targetsOf<T extends Open>(
  { subject, isBoth }: Went,
  declared: readonly T[],
  people: People,
): readonly T[] | undefined {
  const found = meant(subject, isBoth, declared, people);
  return found?.length && found.every(({ went }) => went === '') ? found : undefined;
}

function meant<T extends Open>(
  subject: string,
  isBoth: boolean,
  declared: readonly T[],
  people: People,
): readonly T[] | undefined {
  const last = declared.slice(-1);
  const all = declared.flatMap(({ names }) => names);
  if (ONE.test(subject)) return last[0]?.names.length === 1 ? last : undefined;
  const isPlural = SEVERAL.test(subject);
  if (isBoth && (isPlural || BOTH.test(subject))) return all.length === 2 ? declared : undefined;
  if (isPlural) return declared.length === 1 ? declared : undefined;
  const named = people.personsIn(subject);
  if (named === undefined || (isBoth && named.length !== 2)) return undefined;
  const own = declared.filter(({ names }) => areSame(names, named));
  if (own.length > 0) return own.slice(-1);
  return areSame(all, named) ? declared : undefined;
}

const areSame = (some: readonly string[], others: readonly string[]): boolean =>
  some.length === others.length &&
  some.every((one) => others.some((other) => isSame(one, other))) &&
  others.every((other) => some.some((one) => isSame(one, other)));

/** "Councillor Li" and "Councillor Marjorie Li" are one member. */
function isSame(one: string, other: string): boolean {
  const [short = '', long = ''] = [one, other]
    .map((name) => nameKey(withoutTitles(name)))
    .sort((a, b) => a.length - b.length);
  return short !== '' && (long === short || long.endsWith(` ${short}`));
}

type Held = { readonly names: readonly string[]; text: string; went: string; isWritten: boolean };

/** Interests that the next sentences may go on with. */
export class InterestsInHand {
  #held: Held[] = [];
  readonly #people: People;

  constructor(people: People) {
    this.#people = people;
  }

  /** Takes an interest that was read. */
  take({ text, declaredBy = [], hasWent = false }: Piece): void {
    this.#held.push({ text, names: declaredBy, went: hasWent ? 'said' : '', isWritten: false });
  }

  /**
   * Adds to interests what a sentence says of those who declared them.
   * @param isNext whether nothing stands between: only names say then who is meant
   * @returns the words that labels say by themselves; undefined where the sentence is of anything else, and nothing is added
   */
  goOn(sentence: string, isNext: boolean): readonly string[] | undefined {
    const ways = this.#waysOf(sentence, isNext);
    if (ways === undefined) return undefined;
    const said = ways.flatMap(({ targets, went }) => [
      went.said,
      ...targets.flatMap(({ names }) => names),
    ]);
    if (wordsGone(sentence, said.join(' ')) === undefined) return undefined;
    const written = ways.map(({ went }) => went.said).join(' ');
    for (const { targets, went } of ways)
      for (const one of targets) {
        one.went = went.said;
        one.text = `${one.text} ${went.said}.`;
      }
    return missingWords(sentence, written);
  }

  /** Whether a line goes on with an interest. */
  isGoneOnWith(line: string): boolean {
    return this.#waysOf(line, true) !== undefined;
  }

  /** The lines of interests that aren't written yet; they can't be gone on with afterwards. */
  written(): string[] {
    const texts = this.#held.filter(({ isWritten }) => !isWritten).map(({ text }) => text);
    for (const one of this.#held) one.isWritten = true;
    return texts;
  }

  /** Forgets all of them: something else was written. */
  end(): void {
    this.#held = [];
  }

  #waysOf(
    sentence: string,
    isNext: boolean,
  ): readonly { readonly went: Went; readonly targets: readonly Held[] }[] | undefined {
    if (this.#held.length === 0) return undefined;
    const ways = cutAtActors(sentence.trim(), this.#people).map((clause) => {
      const went = wentOf(clause);
      if (!went || (!isNext && !this.#people.personsIn(went.subject))) return undefined;
      const targets = targetsOf(went, this.#held, this.#people);
      const isOpen = targets?.every(({ isWritten }) => !isWritten) === true;
      return targets && isOpen ? { went, targets } : undefined;
    });
    if (!ways.every((one) => one !== undefined)) return undefined;
    const all = ways.flatMap(({ targets }) => targets);
    return new Set(all).size === all.length ? ways : undefined;
  }
}
