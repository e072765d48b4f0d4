import type { Person } from './phrases.ts';
import type { Token } from './tokens.ts';

/** Letters of a last name by which a family is known: shorter ones are words or places as well. */
const LEAST = 6;

/** "Rowntree" and "Bligh" of "Arthur Rowntree-Bligh": the names by which a person's family may be called. */
export function familyNames({ text, short, isUnsure, isLikelyPerson }: Person): string[] {
  if (short === undefined || (isUnsure && !isLikelyPerson)) return [];
  const first = /(?<!\p{L})(\p{Lu}[\p{L}'’]+)[-‐‑]\p{Lu}[\p{L}'’]+$/u
    .exec(text)?.[1]
    ?.toLowerCase();
  if (first !== undefined) return [short.last, first];
  return short.last.length >= LEAST ? [short.last] : [];
}

/** How a text may call them: "Rowntrees" too. */
export const inPlural = (name: string): string[] => [name, `${name}s`, `${name}es`];

const OTHER_NAME = /(?<![.!?:]\s)(?<!\p{L})\p{Lu}[\p{L}'’]+\.?\s$/u;
const THE = /(?<!\p{L})[Tt]he\s$/u;
const OF_FAMILY =
  /^ (?:family|household|brothers|sisters|twins|children|siblings|couple)(?!\p{L}| (?:cent|hub|home|support|service|room|club|learn))/u;
/** What a person has, and a place hasn't. */
const OF_PERSON =
  /^['’]?(?:s['’]|['’]s)? (?:\p{Ll}+ )?(?:wife|husband|partner|widow|mother|father|parents|sister|brother|son|daughter|children|house|bungalow|flat|cottage|tenancy|arrears|debts?|salary|pay|pension|dismissal|suspension|resignation|grievance|complaint|conduct|behaviour|sickness|illness|absence|appeal|claim|statement|bid|offer|arrest|conviction|solicitor|barrister|employment|contract)(?!\p{L})/u;

/**
 * "the Rowntree-Blighs", "the Quillfeather family", "Quillfeather's claim": no name is before it that makes it somebody else's. The name of a
 * place may be the same, which has no claims and no wife.
 */
export function isFamily(token: Token, name: string, text: string): boolean {
  const before = text
    .slice(Math.max(0, token.offset - 48), token.offset)
    .replace(/(?<=^|\s)\p{Lu}[\p{L}'’]{1,30}[-‐‑]$/u, '');
  if (OTHER_NAME.test(before)) return false;
  const written = text.slice(token.offset, token.end);
  const after = text.slice(token.end, token.end + 48);
  if (token.key !== name) return THE.test(before) || OF_PERSON.test(after);
  const isHis = /['’]s?$/u.test(written) || /^['’]/u.test(after);
  return isHis ? OF_PERSON.test(after) : THE.test(before) && OF_FAMILY.test(after);
}
