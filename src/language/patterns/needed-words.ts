/*
 * What a pattern can't do without. A pattern that looks back from every letter of a text takes long to find nothing; whether the text has
 * "mergeformat" at all is found out in no time.
 */

/** What a text must have, in small letters: a piece of text, all of these, or one of these at least. */
export type Needed =
  | { readonly piece: string }
  | { readonly all: readonly Needed[] }
  | { readonly any: readonly Needed[] };

/**
 * What every text has in which a pattern finds something, in the text as {@link smallLetters} gives it. Nothing ("all" of an empty list)
 * where nothing is certain.
 */
export function neededBy({ source, flags }: RegExp): Needed {
  return flags.includes('v') ? NOTHING : new Source(source).alternatives();
}

/** A text in small letters: the long s, which patterns take for an s, is one. */
export function smallLetters(text: string): string {
  const small = text.toLowerCase();
  return small.includes('ſ') ? small.replaceAll('ſ', 's') : small;
}

/** How often an atom has to be there. */
type Times = { readonly least: number; readonly isFixed: boolean };

/** What is read of a pattern at once: the characters of which it is one, or what it needs. */
type Atom =
  | { readonly kind: 'character'; readonly oneOf: readonly string[] }
  | { readonly kind: 'group'; readonly needs: Needed }
  /** Takes up no room in the text. */
  | { readonly kind: 'beside'; readonly needs: Needed };

const NOTHING: Needed = { all: [] };
const isNothing = (needs: Needed): boolean => 'all' in needs && needs.all.length === 0;

const ANYTHING: Atom = { kind: 'group', needs: NOTHING };
const NO_ROOM: Atom = { kind: 'beside', needs: NOTHING };

/** Reads the source of a pattern, of which the engine has found that it is right. */
class Source {
  #at = 0;
  readonly #source: string;

  constructor(source: string) {
    this.#source = source;
  }

  /** Up to the end of a group, or of the pattern. */
  alternatives(): Needed {
    const any = [this.#sequence()];
    while (this.#takes('|')) any.push(this.#sequence());
    if (any.some(isNothing)) return NOTHING;
    return any.length === 1 ? (any[0] ?? NOTHING) : { any };
  }

  #sequence(): Needed {
    const needs: Needed[] = [];
    let run = '';
    const need = (needed: Needed): void => {
      if (!isNothing(needed)) needs.push(needed);
    };
    const endRun = (): void => {
      if (run !== '') needs.push({ piece: run });
      run = '';
    };
    while (this.#at < this.#source.length && !'|)'.includes(this.#next)) {
      const [word = ''] = this.#match(WORD);
      if (word !== '') {
        run += word.toLowerCase();
        continue;
      }
      const atom = this.#atom();
      const { least, isFixed } = this.#times();
      if (atom.kind === 'beside') {
        if (least > 0) need(atom.needs);
        continue;
      }
      const [only = '', ...others] = atom.kind === 'character' ? atom.oneOf : [];
      if (only !== '' && others.length === 0) {
        run += only.repeat(least);
        if (!isFixed) endRun();
        continue;
      }
      endRun();
      if (least === 0) continue;
      if (atom.kind === 'group') need(atom.needs);
      else need({ any: atom.oneOf.map((piece) => ({ piece })) });
    }
    endRun();
    return needs.length === 1 ? (needs[0] ?? NOTHING) : { all: needs };
  }

  #atom(): Atom {
    if (this.#takes('^') || this.#takes('$')) return NO_ROOM;
    if (this.#takes('.')) return ANYTHING;
    if (this.#takes('(')) return this.#group();
    if (this.#takes('[')) return this.#characters();
    const isEdge = this.#next === '\\' && /[bB]/.test(this.#source[this.#at + 1] ?? '');
    if (!isEdge) return oneOf([this.#character()]);
    this.#at += 2;
    return NO_ROOM;
  }

  #group(): Atom {
    const [sign = ''] = this.#match(KIND_OF_GROUP);
    const needs = this.alternatives();
    this.#takes(')');
    if (sign.endsWith('!')) return NO_ROOM;
    return { kind: sign.endsWith('=') ? 'beside' : 'group', needs };
  }

  /** What is between square brackets. */
  #characters(): Atom {
    const isOther = this.#takes('^');
    const members: (string | undefined)[] = [];
    while (!this.#takes(']')) {
      const first = this.#character();
      if (this.#next === '-' && this.#source[this.#at + 1] !== ']') {
        this.#at += 1;
        this.#character();
        members.push(undefined);
      } else members.push(first);
    }
    return isOther || members.length > MOST_CHARACTERS ? ANYTHING : oneOf(members);
  }

  /** One character, or undefined for one that may be many or has large and small letters of its own. */
  #character(): string | undefined {
    if (this.#next !== '\\') {
      const written = String.fromCodePoint(this.#source.codePointAt(this.#at) ?? 0);
      this.#at += written.length;
      return plain(written);
    }
    const [escape = ''] = this.#match(ESCAPE);
    return plain(escaped(escape));
  }

  #times(): Times {
    if (!'*+?{'.includes(this.#next)) return ONCE;
    const [sign, least, comma, most] = this.#match(TIMES);
    if (sign === undefined) return ONCE;
    this.#takes('?');
    if (least === undefined) return { least: sign === '+' ? 1 : 0, isFixed: false };
    const isFixed = (comma === '' || least === most) && Number(least) <= MOST_TIMES;
    return { least: Math.min(Number(least), MOST_TIMES), isFixed };
  }

  /** What a pattern matches from here, which is read with it; nothing where it doesn't. */
  #match(pattern: RegExp): readonly (string | undefined)[] {
    pattern.lastIndex = this.#at;
    const match = pattern.exec(this.#source) ?? [];
    this.#at += match[0]?.length ?? 0;
    return match;
  }

  get #next(): string {
    return this.#source[this.#at] ?? '';
  }

  #takes(sign: string): boolean {
    if (this.#next !== sign) return false;
    this.#at += 1;
    return true;
  }
}

/** Letters, figures and signs that stand for themselves: the last one of them may have to be there more often. */
const WORD = /[\w ,:;!#%&=<>@/'"~-]+(?![*+?{])/y;
const KIND_OF_GROUP = /\?(?:<?[=!]|:|<[^>]+>)/y;
const ESCAPE =
  /\\(?:u\{[^}]*\}|u[\da-fA-F]{4}|x[\da-fA-F]{2}|[pP]\{[^}]*\}|k<[^>]*>|c[A-Za-z]|\d+|.)/suy;
const TIMES = /[*+?]|\{(\d+)(,?)(\d*)\}/y;
const ONCE: Times = { least: 1, isFixed: true };
/** More of the same sign is as good. */
const MOST_TIMES = 9;
/** More in square brackets are as good as any. */
const MOST_CHARACTERS = 12;

const SIGNS: Readonly<Record<string, string>> = { t: '\t', n: '\n', r: '\r', v: '\v', f: '\f' };

/** The character that an escape stands for; undefined for many. */
function escaped(escape: string): string | undefined {
  const sign = escape.slice(1);
  if (/^(?:[dDwWsSbBpPkc\d]|u\{)/.test(sign)) return undefined;
  const isCode = /^[ux][\da-f]{2}/i.test(sign);
  return isCode ? String.fromCharCode(Number.parseInt(sign.slice(1), 16)) : (SIGNS[sign] ?? sign);
}

/** A character as texts in small letters have it, where that is the same wherever it is. */
function plain(character: string | undefined): string | undefined {
  if (character === undefined || character.length > 1) return undefined;
  if (character < '\u0080') return character.toLowerCase();
  const hasCase = character.toLowerCase() !== character || character.toUpperCase() !== character;
  return hasCase ? undefined : character;
}

function oneOf(characters: readonly (string | undefined)[]): Atom {
  const known = characters.filter((one) => one !== undefined);
  return known.length < characters.length || known.length === 0
    ? ANYTHING
    : { kind: 'character', oneOf: [...new Set(known)] };
}
