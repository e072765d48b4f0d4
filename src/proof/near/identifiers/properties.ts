import type { Identifier } from './identifier.ts';

/** "UPRN 72648119": of a property (British Standard 7666), and the digits alone where another text says that. */
const PROPERTY =
  /(?<!\p{L})(?:UPRN|unique property reference)(?: (?:number|no\.?|is|of))*[ \u00a0:#(]{0,3}$/iu;
/** Joined, or in groups: "7264 8119". */
const NUMBER =
  /(?<![\p{L}\d.,£€$/-]|\d[ \u00a0])(?:\d{6,12}|\d{2,6}(?:[ \u00a0-]\d{2,6}){1,3})(?![\p{L}\d/-]|[.,]\d|[ \u00a0]\d)/gu;
const [FEWEST_IN_GROUPS, MOST] = [8, 12];
/** Letters before a number in which it is said what it is. */
const BEFORE = 60;

/** Numbers of properties, however they are grouped. */
export function propertiesIn(text: string): Identifier[] {
  return [...text.matchAll(NUMBER)].flatMap(({ 0: written, index }) => {
    const digits = written.replace(/\D/g, '');
    const isGrouped = digits.length < written.length;
    if (isGrouped && (digits.length < FEWEST_IN_GROUPS || digits.length > MOST)) return [];
    const isTold = PROPERTY.test(text.slice(Math.max(0, index - BEFORE), index));
    const key = `property ${digits.replace(/^0+/, '')}`;
    const place = { offset: index, end: index + written.length };
    return [{ key, ...place, ...(!isTold && { tells: false as const }) }];
  });
}
