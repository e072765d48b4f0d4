import type { PersonalDataFinding, PersonalDataKind } from '../../language/personal-data.ts';
import { findPersonalData, PERSONAL_DATA_NAMES } from '../../language/personal-data.ts';
import { diagnose, type Place } from '../../rules/rules.ts';
import type { ContentReader } from './reader.ts';
import type { SourceFile } from '../../source/source-file.ts';

/** What the officer has put on record as public, with the reason. */
export type Allowance = { readonly what: string; readonly reason: string };

/** A part of a paper that the public reads. */
export type PublicText = { readonly text: string; readonly placeOf: (index: number) => Place };

/** Nothing that identifies a person lacks all of these: most texts need no closer look. */
const WORTH_A_LOOK = /@|(?:\d[^\p{L}\d\n]{0,3}){6}|birth|born|\bd\.?\s?o\.?\s?b\b/iu;

/** No public paper may have these, however they are written. */
const CERTAIN: ReadonlySet<PersonalDataKind> = new Set([
  'nhs-number',
  'national-insurance-number',
  'date-of-birth',
  'child-and-birth-date',
]);

/**
 * Reports personal data in what the public reads, unless front matter allows it on record. Messages show
 * the datum masked: the log of a check may be public too.
 * @param council where it is known, whose own addresses of e-mail are no person’s.
 */
export function checkPersonalData(
  reader: ContentReader,
  file: SourceFile,
  texts: readonly PublicText[],
  allowed: readonly Allowance[],
  council?: OwnAddresses,
): void {
  const used = new Set<Allowance>();
  for (const { text, placeOf } of texts) {
    if (!WORTH_A_LOOK.test(text)) continue;
    for (const finding of findPersonalData(text)) {
      if (finding.strength === 'info') continue;
      const value = text.slice(finding.index, finding.index + finding.length);
      const allowance = allowed.find(({ what }) => isSame(finding, what, value));
      if (allowance) {
        used.add(allowance);
        continue;
      }
      if (finding.kind === 'personal-email' && council && isOwnAddress(value, council)) continue;
      const certain = finding.strength === 'error' || CERTAIN.has(finding.kind);
      reader.diagnostics.push(
        diagnose(
          certain ? 'personal-data' : 'personal-data-likely',
          placeOf(finding.index),
          `This looks like ${PERSONAL_DATA_NAMES[finding.kind]} (${finding.masked}). Take it out, or, if it has to be public, ` +
            'put it on record in the fields above: allowed: [{ what: "as it is written here", reason: … }].',
        ),
      );
    }
  }
  for (const [index, allowance] of allowed.entries()) {
    if (used.has(allowance)) continue;
    const place = file.placeOf(['allowed', index, 'what'], 'value');
    const message =
      'Nothing in the text needs this allowance. Take it out of allowed:, so that it allows nothing more than it must.';
    reader.diagnostics.push(diagnose('allowance-unused', place, message));
  }
}

/** Where a council is, and whom to ask. */
export type OwnAddresses = { readonly url: string; readonly contact: { readonly email?: string } };

/**
 * Whether an address is the one that council.yaml gives, or is at the same host where that is the council’s own: its site is below it. Many
 * people have an address where a small council has its own.
 */
function isOwnAddress(address: string, { url, contact }: OwnAddresses): boolean {
  const [found, own] = [address, contact.email ?? ''].map((one) => one.toLowerCase());
  if (own === undefined || own === '') return false;
  if (found === own) return true;
  const host = own.slice(own.lastIndexOf('@') + 1);
  const site = new URL(url).hostname;
  return found?.endsWith(`@${host}`) === true && (site === host || site.endsWith(`.${host}`));
}

function isSame(finding: PersonalDataFinding, what: string, value: string): boolean {
  const allowed = plain(what);
  const found = plain(value);
  return allowed === found || (finding.kind === 'child-and-birth-date' && found.includes(allowed));
}

const plain = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
