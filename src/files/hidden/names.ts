import { GIVEN_NAMES } from './given-names.ts';

/** Words of a title that isn't a person's name: "Children’s Services", "Leeds City Council", "Microsoft Office User". */
const NO_PERSON =
  /\b(?:council|committee|team|services?|department|directorate|office|officer|user|admin\w*|unit|board|ltd|limited|plc|llp|group|association|university|college|school|nhs|trust|ofsted|microsoft|adobe|system|scanner|printer|government|city|county|borough|district|authority|agency|commission|policy|strategy|democratic|governance|legal|finance|planning|communications?|design|print|author|unknown|owner|default|account|news|info|information|enquiries|mailbox|contact|children|families|england|wales|uk)\b/iu;

/** A part of a name: "Smith", "O'Neill", "McDonald", "Anne-Marie", "VAN". */
const PART =
  "(?:(?:Mc|Mac|O['’]|D['’]|De|Van|Le|La)?\\p{Lu}[\\p{L}’'-]+|\\p{Lu}{2,}(?:[’'-]\\p{Lu}+)*)";
const TITLE =
  '(?:(?:Cllr|Councillor|Dr|Mr|Mrs|Ms|Miss|Mx|Prof|Professor|Sir|Dame|Lord|Lady|Rev|Revd)\\.? )?';

const NAMES = [
  // "Jane Smith", "Jane A. Smith", "Smith, Jane", "Cllr Jane Smith"
  new RegExp(`^${TITLE}${PART},? (?:\\p{Lu}\\.? )*${PART}(?: ${PART})?$`, 'u'),
  // "J. Smith", "J A Smith"
  new RegExp(`^${TITLE}(?:\\p{Lu}\\.? ?){1,3}[ .]?${PART}$`, 'u'),
  // "Smith, J.", "Smith J"
  new RegExp(`^${PART},? (?:\\p{Lu}\\.? ?){1,2}$`, 'u'),
  // "jane.smith", "jane_smith", "smith_j1"
  /^[a-z]{1,20}[._][a-z]{1,20}\d{0,3}$/iu,
  // "jane smith"
  /^[a-z]{2,}(?: [a-z])? [a-z]{3,}$/u,
];

/** Of one word: "jsmith", "SmithJ", "JSmith2", "smitj01". */
const ACCOUNTS = [
  /^[a-z]{4,20}\d{0,4}$/u,
  /^\p{Lu}\p{Ll}{2,}\p{Lu}{1,2}\d*$/u,
  /^\p{Lu}{1,2}\p{Lu}\p{Ll}{2,}\d*$/u,
  /^\p{Lu}\p{Ll}{3,}\d{1,4}$/u,
];

/** What programs and people write where they name no one. */
const NO_ONE =
  /^(?:admin|administrator|user|author|owner|unknown|anonymous|none|guest|test|temp|default|office|word|windows|microsoft|adobe|acrobat|indesign|canva|apple|python|reportlab|latex|template|draft|report|reports|final|scan|scanner|mfp|copier|printer|reception|laptop|desktop|staff|team)\d*$/iu;

/**
 * What is in the field for the author and reads like a person, in the forms of councils: "Smith, Jane", "Jane Smith",
 * "Smith, Jane - LEGAL", "Jane Smith - CED F", "Smith Jane (Finance)", "jane.smith@…", "jsmith", "SmithJ".
 */
export function isPerson(text: string): boolean {
  return text.split(/[;/|]|\band\b|&/u).some((each) => isOnePerson(each.trim()));
}

function isOnePerson(text: string): boolean {
  const address = /^([^@\s]+)@\S+$/u.exec(text);
  if (address !== null)
    return (
      /^[a-z]+[._-][a-z]+\d*$/iu.test(address[1] ?? '') &&
      !NO_PERSON.test((address[1] ?? '').replaceAll(/[._-]/gu, ' '))
    );
  const name = withoutDepartment(text);
  if (name === '' || NO_PERSON.test(name) || NO_ONE.test(name)) return false;
  if (/[\s._]/u.test(name) && NAMES.some((form) => form.test(name))) return true;
  if (/\s/u.test(name)) return false;
  return GIVEN_NAMES.has(name.toLowerCase()) || ACCOUNTS.some((form) => form.test(name));
}

/** "Smith, Jane - DEPT", "Jane Smith - CED F", "Smith, Jane (Finance)", "Jane Smith, Legal Services". */
function withoutDepartment(text: string): string {
  const bare = text
    .replace(/\s+[-–—:]\s*\S.*$/u, '')
    .replaceAll(/\s*[([].*$/gu, '')
    .replace(/^\S*\\/u, '')
    .trim();
  const [first = '', second = '', ...rest] = bare.split(/\s*,\s*/u);
  if (/\s/u.test(first) && (NO_PERSON.test(second) || rest.length > 0)) return first;
  return [first, second].filter(Boolean).join(', ');
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
