import type { Identifier } from './identifier.ts';

const GAP = String.raw`[ \u00a0.:#(-]`;
const NUMBER_WORD = String.raw`(?:(?:registration|registered|reg|number|numbers|no|nos|num|ref|reference|is|under|with|the)\b\.?|${GAP}){0,6}`;

/** A title of land, by its area and number: Land Registration Rules 2003, rule 5. In small letters, or apart, where the words before it say what it is. */
const TITLE = new RegExp(
  String.raw`(?<!\p{L})(?:titles?|freehold|leasehold|land registry|registered)${NUMBER_WORD}(?<whole>(?<area>[A-Z]{2,3})[ \u00a0-]?(?<digits>\d{3}[ \u00a0]?\d{1,3}))(?![\p{L}\d]|[.,/-]\d)`,
  'giu',
);
/** A company: eight characters, of which noughts in front are left out. */
const COMPANY = new RegExp(
  String.raw`(?<!\p{L})(?:compan(?:y|ies)(?:[ ]house)?|co|companies house|registered in (?:england|scotland|wales)(?: (?:and|&) wales)?|incorporated)${NUMBER_WORD}(?<whole>(?<area>SC|NI|OC|SO|NC|R0|IP|CE|FC|LP)?[ ]?(?<digits>\d{2,4}(?:[ \u00a0-]?\d{2,4}){1,3}))(?![\p{L}\d]|[.,/-]\d)`,
  'giu',
);
const MAY_HAVE =
  /title|freehold|leasehold|land registry|registered|compan|(?<!\p{L})co\b|incorporated/iu;

/** Numbers of titles and companies, however they are grouped and in whichever letters, where the words before them say what they are. */
export function registerNumbersIn(text: string): Identifier[] {
  if (!MAY_HAVE.test(text)) return [];
  const found: Identifier[] = [];
  for (const { 0: written, index, groups = {} } of text.matchAll(TITLE)) {
    const { area = '', digits = '', whole = '' } = groups;
    if (/^(?:no|nos|of|in|to|at|by|for|ref|and|the|was|are|has|act|rm)$/i.test(area)) continue;
    const key = `title ${area.toUpperCase()}${digits.replace(/\D/g, '')}`;
    const end = index + written.length;
    found.push({ key, offset: end - whole.length, end });
  }
  for (const { 0: written, index, groups = {} } of text.matchAll(COMPANY)) {
    const digits = (groups['digits'] ?? '').replace(/\D/g, '');
    const area = (groups['area'] ?? '').toUpperCase();
    if (digits.length + area.length < 7 || digits.length + area.length > 8) continue;
    const key = `company ${area}${digits.padStart(8 - area.length, '0')}`;
    const end = index + written.length;
    found.push({ key, offset: end - (groups['whole'] ?? '').length, end });
  }
  return found;
}
