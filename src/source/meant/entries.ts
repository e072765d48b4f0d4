import type { z } from 'zod';
import { slugOf } from '../../language/slug.ts';
import { nearest } from '../../language/suggest.ts';

/** What a field may name, as the council's other files have it: each by its key, with the title that readers see where it has one. */
export type NamedThing = { readonly key: string; readonly title?: string };
/** By the name of the field. */
export type NamedThings = Readonly<Record<string, readonly NamedThing[]>>;

const FILE_ENDING =
  /\.(?:pdf|docx?|docm|odt|rtf|txt|md|xlsx?|xlsm|ods|csv|pptx?|odp|html?|jpe?g|png|gif|tiff?|svg|zip|msg|eml)$/i;

/** Whether a text is a name of a file, with or without its folders; an address that begins with a host is none. */
export const isFileName = (text: string): boolean =>
  FILE_ENDING.test(text) && !/^(?:https?:\/\/|[a-z\d-]+(?:\.[a-z\d-]+)+\/)/i.test(text);

/** The key that was meant by a key or a title that is written otherwise, and whether it is certain. */
export function keyMeant(
  written: string,
  things: readonly NamedThing[],
): { readonly key: string; readonly isCertain: boolean } | undefined {
  const plain = slugOf(written.replace(/^.*[\\/]/, '').replace(FILE_ENDING, ''));
  const own = (thing: NamedThing): string => slugOf(thing.title ?? thing.key);
  const exact =
    things.find(({ key }) => key === plain) ?? things.find((thing) => own(thing) === plain);
  if (exact) return { key: exact.key, isCertain: true };
  const keys = things.map(({ key }) => key);
  const title = nearest(plain, things.map(own));
  const near = nearest(plain, keys) ?? things.find((thing) => own(thing) === title)?.key;
  return near === undefined ? undefined : { key: near, isCertain: false };
}

/** Entries of a list on lines of their own without hyphens, which YAML takes for one text. */
export function isListOfLines(
  value: string,
  field: z.ZodType | undefined,
  lines: readonly string[],
): boolean {
  const entries: string[] = [];
  for (const line of lines.slice(0, 200)) {
    entries.push(line.trim());
    if (entries.join(' ').length >= value.length) break;
  }
  const isWhole = entries.length > 1 && entries.join(' ') === value;
  return isWhole && field?.safeParse(entries).success === true;
}

/** Signs that somebody may write for the colon after the name of a field; a blank alone is one more. */
const FOR_COLON = String.raw`(\s*[:;=→>]\s*|\s*[-–—]\s+|\s+[-–—]\s*|\s*[,./]\s+|\s+)`;
const NAMED = new RegExp(`^([A-Za-z][A-Za-z-]{1,30}?)${FOR_COLON}(\\S.{0,200})$`);

/**
 * "report; one", "report:one" and "report - one" as a text, where an entry has fields: the name of a field without its colon and space.
 * "Report - Visit to the quay" may be a title.
 */
function fieldInText(
  text: string,
  names: readonly string[],
  things: NamedThings,
): string | undefined {
  const [, name = '', sign = '', rest = ''] = NAMED.exec(text) ?? [];
  const own = names.find((one) => one === name.toLowerCase());
  if (own === undefined) return undefined;
  if (/[:;=]/.test(sign)) return `${own}: ${rest}`;
  const isKey = slugOf(rest) === rest;
  if (own === 'title') return sign.trim() !== '' && name === own ? `${own}: ${rest}` : undefined;
  if (own !== 'report' && own !== 'standing') return undefined;
  const known = keyMeant(rest, things[own] ?? []);
  if (known?.isCertain === true) return `${own}: ${known.key}`;
  return isKey && (own === 'report' || sign.trim() !== '') ? `${own}: ${rest}` : undefined;
}

/** Words that say that something is there, and not what it is. */
const NO_TITLE =
  /^(?:(?:appendix|appendices|annex(?:e|es)?|schedule|enclosure|attachment)s?(?: (?:[a-z]|\d{1,2}[a-z]?|[ivx]{1,4}))?|(?:(?:please )?see |as )?(?:attached|enclosed|overleaf|above|below)|to follow)\.?$/i;
const IN_A_SENTENCE = /\b(?:declare[sd]?|has|is|was|were|owns?|lives|works|member of)\b/i;
/** What is said of somebody after their name, by the field for it. */
const BESIDE_NAME = ['nature', 'represents'];

/**
 * What to write in place of a text where fields are asked for, unless the whole of it is one of them.
 * @param names of the fields that may be there
 * @param things that its fields may name
 */
export function entryMeant(
  written: string,
  field: z.ZodType | undefined,
  names: readonly string[],
  things: NamedThings,
): string | undefined {
  const text = written.trim();
  const takes = (value: Readonly<Record<string, string>>): boolean =>
    field?.safeParse(value).success === true;
  const typed = fieldInText(text, names, things);
  if (typed !== undefined) return `write ${typed}`;
  for (const name of ['report', 'standing']) {
    const meant = keyMeant(text, things[name] ?? []);
    const isWritten = name === 'report' ? FILE_ENDING.test(text) : slugOf(text) !== text;
    if (meant?.isCertain === true && isWritten && takes({ [name]: meant.key }))
      return `write ${name}: ${meant.key}`;
  }
  if (takes({ title: 'A title' })) {
    return isFileName(text) || NO_TITLE.test(text)
      ? 'this isn’t a title; write { title: … } with words that say what it is'
      : undefined;
  }
  if (!takes({ name: 'A name' }) || text.length > 200) return undefined;
  const [, name = '', said = ''] =
    /^(\p{Lu}[^,:;–—]{2,60}?)(?:[,:;]| [-–—])\s+(\S.*)$/u.exec(text) ?? [];
  const beside = BESIDE_NAME.find((one) => takes({ name, [one]: said }));
  const isOne = !/ (?:and|&) /.test(name) && !IN_A_SENTENCE.test(name);
  if (beside !== undefined && isOne && /^(?!n(?:one|il)\b|n\/a\b).{3}/i.test(said))
    return `write { name: ${JSON.stringify(name)}, ${beside}: ${JSON.stringify(said)} }`;
  const others = names.filter((one) => one !== 'name');
  if (others.length === 0 || !(/[,;:@\d]/.test(text) || IN_A_SENTENCE.test(text))) return undefined;
  return `write the name alone as name:, and what is said besides in the field for it: ${others.join(', ')}`;
}
