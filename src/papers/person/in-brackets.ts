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
