import { nearest } from '../../language/suggest.ts';
import { joinedName, nameWords } from './folded-name.ts';

/** What of a person may be in brackets after their name. */
type InBrackets = {
  readonly name: string;
  readonly familyName: string;
  readonly ward?: string | undefined;
  readonly party?: string | undefined;
};

/** "The Mayor", "Deputy Leader": who holds it is in brackets. */
export const isOffice = (name: string): boolean =>
  /^(?:the )?(?:(?:lord|deputy|vice)[ -])?(?:mayor|leader|chair|chairman|chairwoman|chairperson|convener)$/i.test(
    name,
  );

/** Whether what is in brackets is somebody's ward, in full or by its initials, party or given name. */
export function isOf({ ward, party, name, familyName }: InBrackets, inner: string): boolean {
  const written = joinedName(inner);
  if (written === '') return false;
  if (ward !== undefined) {
    if (
      joinedName(ward) === written ||
      (/^\W*ward\W/i.test(inner) && written === `ward${joinedName(ward)}`)
    )
      return true;
    if (written === `${joinedName(ward)}ward`) return true;
    const words = nameWords(ward);
    const initials = words.map((word) => word[0]).join('');
    const short = words
      .filter((word) => word !== 'and')
      .map((word) => word[0])
      .join('');
    if (words.length > 1 && (written === initials || written === short)) return true;
  }
  if (party !== undefined && joinedName(party) === written) return true;
  const given = nameWords(name).filter((word) => !nameWords(familyName).includes(word));
  return given.length > 0 && (given.join('') === written || given[0] === written);
}

/** What brackets say, each alone: "Priory, Labour". */
export const partsInBrackets = (inner: string): string[] =>
  inner
    .split(/ ?[,;/] ?| [–—-] /)
    .map((part) => part.trim())
    .filter((part) => part !== '');

/** Those whose given name begins with a letter in brackets, "Baker (T)": none where it may stand for a ward or a party. */
export function ofInitial<T extends InBrackets>(people: readonly T[], inner: string): readonly T[] {
  const letter = /^(\p{L})\.?$/u.exec(inner)?.[1]?.toLowerCase();
  if (letter === undefined) return [];
  const begins = (text: string | undefined): boolean => text?.[0]?.toLowerCase() === letter;
  const isOther = people.some(
    ({ ward, party }) => party === undefined || begins(party) || begins(ward),
  );
  return isOther ? [] : people.filter(({ name }) => begins(name));
}

/** Who has the family name that is nearest to one. */
export function nearestBySurname<T extends InBrackets>(
  people: readonly T[],
  surname: string,
): T | undefined {
  const near = nearest(
    surname,
    people.map(({ familyName }) => familyName),
  );
  return people.find(({ familyName }) => familyName === near);
}
