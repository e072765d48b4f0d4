import { isCommonWord, namesIn } from '../../language/distinctive.ts';
import type { Secret, SecretSource } from '../../language/secret.ts';
import { tokensOf, type Token } from './tokens.ts';

/** A sentence or row of an exempt text, as near copies of it are looked for. */
export type Phrase = {
  /** The unit of secrets it is of, and its number there: the same as long as the unit is. */
  readonly unit: string;
  readonly index: number;
  readonly text: string;
  readonly source: SecretSource;
  readonly tokens: readonly Token[];
  /** Persons and firms that it names. */
  readonly people: readonly Person[];
};

/** A person or firm, by the words of its name. */
export type Person = {
  readonly text: string;
  readonly keys: readonly string[];
  /** Whether it may be that of a place or a department as well. */
  readonly isUnsure?: true;
};

/**
 * The phrases of the units of secrets.
 * @param ofTheCouncil words, folded, that tell nothing even with a capital.
 */
export function phrasesOf(
  units: readonly { readonly id: string; readonly secrets: readonly Secret[] }[],
  ofTheCouncil: ReadonlySet<string>,
): Phrase[] {
  return units.flatMap(({ id, secrets }) =>
    secrets
      .filter(({ kind }) => kind === 'sentence')
      .map(({ text, source }, index) => ({
        ...{ unit: id, index, text, source },
        tokens: tokensOf(text).map((token): Token =>
          token.kind === 'name' && ofTheCouncil.has(token.key)
            ? { ...token, kind: 'word', weight: 0 }
            : token,
        ),
        people: [...peopleIn(text), ...unsureNames(text, ofTheCouncil)],
      })),
  );
}

const WORD = String.raw`\p{Lu}[\p{L}\p{N}'’&.-]*`;
const FIRM = new RegExp(
  String.raw`((?:${WORD}[ \t]+(?:(?:and|of|&)[ \t]+)?){1,5})(?:Ltd|Limited|LLP|PLC|plc|Plc|Inc|Holdings|Partnership|GmbH|CIC)\b`,
  'gu',
);
const PERSON = new RegExp(
  String.raw`\b(?:Mr|Mrs|Ms|Miss|Mx|Dr|Prof|Professor|Sir|Dame)\.?[ \t]+((?:\p{Lu}[\p{L}'’-]*\.?[ \t]*){1,3})`,
  'gu',
);

/**
 * Firms by what they end with, and persons by their title. A name without either can’t be told from that of a place
 * or a department, which any paper may have.
 */
export function peopleIn(text: string): Person[] {
  const found = new Map<string, Person>();
  const add = (name: string, least: number) => {
    const trimmed = name.trim().replace(/[.,;:]+$/, '');
    const keys = tokensOf(trimmed).map(({ key }) => key);
    if (keys.length >= least && keys.join('').length >= 5)
      found.set(keys.join(' '), { text: trimmed, keys });
  };
  for (const [whole, core = ''] of text.matchAll(FIRM)) {
    add(whole, 2);
    add(core, 2);
  }
  for (const [whole, core = ''] of text.matchAll(PERSON)) {
    add(whole, 2);
    add(core, 2);
  }
  return [...found.values()];
}

/** Other names of two words or more, but those that the council has in what it says of itself. */
function unsureNames(text: string, ofTheCouncil: ReadonlySet<string>): Person[] {
  const names = new Map<string, Person>();
  for (const { text: name } of namesIn(text)) {
    const keys = tokensOf(name).map(({ key }) => key);
    if (keys.length < 2 || keys.every((key) => ofTheCouncil.has(key) || isCommonWord(key)))
      continue;
    names.set(keys.join(' '), { text: name, keys, isUnsure: true });
  }
  return [...names.values()];
}
