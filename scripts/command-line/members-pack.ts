import { join } from 'node:path';
import { mustBeFarOutside } from '../../src/build/output-folder.ts';
import { slugOf } from '../../src/language/slug.ts';
import { visibleText } from '../../src/language/visible-text.ts';
import { viewForMembers } from '../../src/outputs/printed/exempt-places.ts';
import { makeMembersPack } from '../../src/outputs/printed/make-members-pack.ts';
import type { PackSources } from '../../src/outputs/printed/make-pack.ts';
import type { Printing } from '../../src/outputs/printed/printing.ts';
import { packName } from '../../src/papers/pack-addresses.ts';
import type { Meeting } from '../../src/papers/agenda/meeting.ts';
import { MisuseError } from '../../src/rules/misuse-error.ts';
import { sha256OfText } from '../../src/source/text-digest.ts';
import { packView } from '../../src/views/pack/make-pack-view.ts';
import { sizeInWords } from './describe-pack.ts';
import { exemptFolder, type ExemptFolder } from './exempt-folder.ts';
import { write } from './pack-files.ts';
import type { SafeTerminal } from './run.ts';

/** A pack with exempt papers, as an officer asks for it. */
export type MembersPackWanted = {
  readonly exempt: string;
  readonly out: string;
  readonly member?: string | undefined;
};

/** Throws a {@link MisuseError} for options that only go together. */
export function membersPackWanted(
  options: {
    readonly 'with-exempt'?: string;
    readonly member?: string;
    readonly report?: string;
  },
  flags: { readonly all: boolean; readonly minutes: boolean; readonly 'search-exempt': boolean },
  out: string,
): MembersPackWanted | undefined {
  const { 'with-exempt': exempt, member, report } = options;
  if (exempt === undefined) {
    const alone = member !== undefined ? 'member' : flags['search-exempt'] ? 'search-exempt' : undefined; // prettier-ignore
    if (alone === undefined) return undefined;
    throw new MisuseError(`--${alone} is for packs with exempt papers: use it with --with-exempt.`);
  }
  if (flags.all || flags.minutes || report !== undefined) {
    throw new MisuseError('--with-exempt is for the pack of one meeting: use it without --all, --minutes and --report.'); // prettier-ignore
  }
  return { exempt, out, ...(member !== undefined && { member: memberNamed(member) }) };
}

const MOST_LETTERS = 100;

/** What the fonts of the stamp have no letters for would be question marks, and tell nobody whose copy it is. */
const NOT_PRINTED = /[^\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{M}\p{N}\p{P}\p{Zs}]/gu;

/** A member's name as it is stamped. Throws a {@link MisuseError} for one that can't be. */
function memberNamed(written: string): string {
  const member = written.trim().normalize('NFC');
  if (member === '') {
    throw new MisuseError('--member is empty. Write whose copy it is, or leave --member out.');
  }
  if (Array.from(member).length > MOST_LETTERS) {
    throw new MisuseError(`--member has more than ${MOST_LETTERS} letters, which is more than fits on a page. Write the member’s name alone.`); // prettier-ignore
  }
  const others = [...new Set(member.match(NOT_PRINTED))].join(' ');
  if (others === '') return member;
  throw new MisuseError(`--member has ${visibleText(others)}, which can’t be printed on the pages. Write the name in Latin, Greek or Cyrillic letters.`); // prettier-ignore
}

/** Where exempt papers may be, and where packs with them may be written. */
export function mustBeForMembersAlone(
  { exempt, out }: MembersPackWanted,
  repository: { readonly input: string; readonly cacheDir: string },
): void {
  mustBeFarOutside(exempt, 'with-exempt', repository);
  mustBeFarOutside(out, 'out', repository);
}

/** The exempt papers of a meeting. Throws a {@link MisuseError} where one is called as no paper that is withheld. */
export function exemptPapersOf(
  meeting: Meeting,
  { index, bodyOf }: PackSources,
  named: string,
): ExemptFolder {
  const folder = exemptFolder(named, meeting);
  const view = packView(index, meeting, bodyOf);
  const { places } = viewForMembers(view, index.reportsOf.get(meeting.url) ?? [], () => false);
  folder.mustFit([...places.values()]);
  return folder;
}

/** Writes the pack, and says what of it is not for publication and what is still missing. */
export async function printMembersPack(
  meeting: Meeting,
  folder: ExemptFolder,
  { out, member }: MembersPackWanted,
  job: { readonly sources: PackSources; readonly printing: Printing; readonly terminal: SafeTerminal }, // prettier-ignore
): Promise<number> {
  const { bytesOf } = folder;
  const pack = await makeMembersPack(meeting, job.sources, job.printing, {
    bytesOf,
    ...(member !== undefined && { member }),
  });
  const whose = member === undefined ? '' : `-${nameInFile(member)}`;
  const file = join(out, `${packName(meeting)}-with-exempt${whose}.pdf`);
  await write(file, { read: () => Promise.resolve(pack.bytes) }, FOR_ONE_ALONE);
  const lines = [
    `${file}: ${sizeInWords({ pages: pack.pages, bytes: pack.bytes.length })}.`,
    `SHA-256 ${pack.sha256}`,
    `NOT FOR PUBLICATION: ${pack.added.join('; ')}.`,
    ...pack.missing.map(({ name, file: own }) => `Without ${name}: there is no ${own}.`),
    ...pack.findings,
  ];
  job.terminal.stdout.write(`${lines.join('\n')}\n`);
  return 0;
}

/**
 * A member's name in that of the file, which has a limit. A name of which the file's can't have every letter has digits of its own
 * besides, so that no copy takes the place of another member's.
 */
export function nameInFile(member: string): string {
  const whole = slugOf(member);
  const slug = whole.slice(0, MOST_OF_NAME).replace(/-$/, '');
  const isWhole = slug === whole && !/[^\p{ASCII}\p{M}’]/u.test(member.normalize('NFKD'));
  if (isWhole && slug !== '') return slug;
  const digits = sha256OfText(member).slice(0, 8);
  return slug === '' ? digits : `${slug}-${digits}`;
}

const MOST_OF_NAME = 60;

/** Nobody else on this machine reads it. */
const FOR_ONE_ALONE = 0o600;
