/** A line that says where somebody lives, or when they were born. */
export type HomeDetail = { readonly line: number; readonly what: 'address' | 'birth' };

const MOST_OF_LINE = 500;

/** A number and the name of a street: "4 Bank Rise", "Flat 2, 17a High St". */
const STREET =
  /\b\d{1,4}[a-z]?,? (?:[A-Z][\p{L}'’]{1,20} ){1,3}(?:Rise|Road|Rd|Street|St|Lane|Ln|Avenue|Ave|Close|Cl|Drive|Dr|Crescent|Cres|Way|Court|Ct|Grove|Gardens|Gdns|Terrace|Place|Row|View|Walk|Hill|Park|Mews|Square|Green|Croft|Mount|Garth|Fold|Gate|Bank|Parade|Meadows?|Villas|Cottages?)\b/u;

const POSTCODE = /\b[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}\b/;

const HOME =
  /\b(?:home|private|postal|residential) address(?:es)?\s*[:=–-]|^[\s>#"'-]*(?:home|address|lives? (?:at|in)|residence)\s*:/iu;

const BIRTH =
  /\b(?:date of birth|birthday|born (?:on|in|at)?|d\.? ?o\.? ?b\.?)(?![\p{L}])[^\n]{0,20}\d/iu;

/** Surgeries are held in public places, and their lines say so. */
const PUBLIC_PLACE =
  /\b(?:librar(?:y|ies)|hall|centre|center|school|church|chapel|mosque|temple|gurdwara|synagogue|caf[eé]|market|club|pub|office|hub|surger(?:y|ies)|museum|pavilion|institute|hotel|supermarket|theatre|chambers?|college|station)\b/iu;

/** The lines of a person's file that look like a home address or a date of birth; neither has a field. */
export function homeDetailsIn(lines: readonly string[]): HomeDetail[] {
  return lines.flatMap((whole, index): HomeDetail[] => {
    const line = whole.slice(0, MOST_OF_LINE);
    if (BIRTH.test(line)) return [{ line: index + 1, what: 'birth' }];
    const isHome = HOME.test(line);
    const isAddress = (STREET.test(line) || POSTCODE.test(line)) && !PUBLIC_PLACE.test(line);
    return isHome || isAddress ? [{ line: index + 1, what: 'address' }] : [];
  });
}
