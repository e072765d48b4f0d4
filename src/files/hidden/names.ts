import { GIVEN_NAMES } from './given-names.ts';

/** Words of a title that isn't a person's name: "Children’s Services", "Leeds City Council", "Microsoft Office User". */
const NO_PERSON =
  /\b(?:council|committee|team|services?|department|directorate|office|officer|user|admin\w*|unit|board|ltd|limited|plc|llp|group|association|university|college|school|nhs|trust|ofsted|microsoft|adobe|system|scanner|printer|government|city|county|borough|district|authority|agency|commission|policy|strategy|democratic|governance|legal|finance|planning|communications?|design|print|author|unknown|owner|default|england|wales|uk)\b/iu;

/** What is in the field for the author and reads like a name: "Smith, Jane", "J. Smith", "Jane Smith". */
export function isPerson(text: string): boolean {
  const name = text.trim();
  if (name === '' || NO_PERSON.test(name) || /\d/u.test(name)) return false;
  const word = "\\p{Lu}[\\p{L}’'-]+";
  return (
    new RegExp(`^${word},? (?:\\p{Lu}\\.? )*${word}(?: ${word})?(?: \\(.*\\))?$`, 'u').test(name) ||
    (new RegExp(`^(?:\\p{Lu}\\.? ?){1,3}${word}$`, 'u').test(name) && /[ .]/u.test(name)) ||
    new RegExp(`^${word},? \\p{Lu}\\.?$`, 'u').test(name) ||
    /^[a-z]+\.[a-z]+$/u.test(name)
  );
}

const PLACE =
  /^(?:street|road|lane|avenue|close|court|house|park|school|centre|hall|hospital|square|estate|ward|green|hill|way|bridge|farm|library|church|college|s)$/iu;

/** A common given name with a surname behind it, in words or a file name: "Letter to Jane Smith", "jane-smith-plan". */
export function namesPerson(text: string): boolean {
  const words = text.replaceAll(/[_+–—-]+/gu, ' ').match(/[\p{L}’']+/gu) ?? [];
  return words.some((word, index) => {
    const next = words[index + 1];
    const after = words[index + 2] ?? '';
    if (next === undefined || next.length < 3 || !GIVEN_NAMES.has(word.toLowerCase())) return false;
    if (PLACE.test(next) || PLACE.test(after) || NO_PERSON.test(next)) return false;
    return /^\p{Lu}/u.test(word) ? /^\p{Lu}/u.test(next) : /^\p{Ll}/u.test(next);
  });
}
