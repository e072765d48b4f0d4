import type { Attendee } from '../../../papers/minutes/minutes.ts';
import { isHonour, nameKey, piecesOf, plainLine } from '../../../papers/minutes/name-list.ts';

const TITLE =
  /^(?:the |rt |hon\.? |county |city |borough |town |parish )*(?:councillors?|cllrs?\.?|mr\.?|mrs\.?|ms\.?|miss|mx\.?|dr\.?|sir|dame|lord|lady|baroness|rev\.?|revd\.?|reverend|canon|alderman|ald\.?|professor|prof\.?|messrs\.?|father|imam|rabbi|hon\.?) /i;
const PARTICLES: ReadonlySet<string> = new Set(
  'ap ab van der den de du da di del della dos von zu la le bin ibn al el ten ter st ui ní nic mac y'.split(
    ' ',
  ),
);
const WORD = /^\p{Lu}[\p{L}\p{M}'’.-]*$/u;
const MOST_WORDS = 6;

/** Who is listed in minutes, as far as sentences are read by it. */
export class People {
  readonly #keys = new Set<string>();
  readonly #surnames = new Set<string>();
  /** Whether the list of those present says for whom somebody was there. */
  readonly hasSubstitutes: boolean;
  /** Who is listed as in the chair, where that is one person. */
  readonly chair: string | undefined;

  constructor(listed: readonly Attendee[]) {
    this.hasSubstitutes = listed.some((one) => one.for !== undefined);
    for (const { printed } of listed) {
      const key = nameKey(withoutTitles(printed.replace(/ ?\([^()]*\)$/, '')));
      this.#keys.add(key);
      const words = key.split(' ');
      // A family name may have several words: "van der Molen" ends with all of its ends.
      for (let from = 0; from < words.length; from += 1)
        this.#surnames.add(words.slice(from).join(' '));
    }
    const chairs = listed.filter(({ role }) =>
      /^(?:chair(?:man|woman|person)?|(?:lord )?mayor|in the chair|president)(?:,|$)/i.test(
        role ?? '',
      ),
    );
    this.chair = chairs.length === 1 ? chairs[0]?.printed : undefined;
  }

  /** The name that a text is, as it is printed; undefined where it is none, or more than one. */
  personIn(text: string): string | undefined {
    const printed = withoutStops(plainLine(text)).replace(/[,;]$/, '');
    if (printed.length > 90) return undefined;
    const [name = '', ...honours] = printed.replace(/ ?\([^()]{1,60}\)$/, '').split(', ');
    if (!honours.every(isHonour)) return undefined;
    const bare = withoutTitles(name);
    const words = bare.split(' ').filter((word) => !isHonour(word));
    const last = words.at(-1);
    if (last === undefined || words.length > MOST_WORDS || !WORD.test(last)) return undefined;
    if (!words.every((word) => WORD.test(word) || PARTICLES.has(word.toLowerCase())))
      return undefined;
    if (bare === name && !this.#surnames.has(nameKey(bare))) return undefined;
    return printed;
  }

  /** The names that a text lists; undefined where anything in it is no name. */
  personsIn(text: string): string[] | undefined {
    const plain = withoutStops(plainLine(text));
    if (plain.length > 4_000) return undefined;
    const titled = TITLE.exec(plain)?.[0];
    const pieces = piecesOf(plain);
    if (pieces.length === 0) return undefined;
    const isPlural = titled !== undefined && /s\.? $/i.test(titled);
    const names = pieces.map((piece, at) =>
      at > 0 && isPlural ? this.personIn(`Councillor ${piece}`) && piece : this.personIn(piece),
    );
    return names.every((name) => name !== undefined) ? names : undefined;
  }

  /** Who is meant by an office, where only one listed person has it. */
  officerIn(text: string): string | undefined {
    return /^(?:the )?(?:chair(?:man|woman|person)?|(?:lord |right worshipful the )?mayor|person presiding|president)$/i.test(
      text.trim(),
    )
      ? this.chair
      : undefined;
  }
}

/** A name without what stands before it. */
export function withoutTitles(name: string): string {
  let bare = name;
  for (;;) {
    const title = TITLE.exec(bare)?.[0];
    if (title === undefined) return bare;
    bare = bare.slice(title.length);
  }
}

/** "Cllr. Ince" is printed as "Cllr Ince": a full stop would end the label. */
const withoutStops = (name: string): string =>
  name.replace(/\b(Cllrs?|Mr|Mrs|Ms|Dr|Mx|Ald|Prof|Revd?|St)\./g, '$1');
