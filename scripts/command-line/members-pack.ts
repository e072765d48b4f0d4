import { join } from 'node:path';
import { mustBeFarOutside } from '../../src/build/output-folder.ts';
import { slugOf } from '../../src/language/slug.ts';
import { viewForMembers } from '../../src/outputs/printed/exempt-places.ts';
import { makeMembersPack } from '../../src/outputs/printed/make-members-pack.ts';
import type { PackSources } from '../../src/outputs/printed/make-pack.ts';
import type { Printing } from '../../src/outputs/printed/printing.ts';
import { packName } from '../../src/papers/addresses.ts';
import type { Meeting } from '../../src/papers/agenda/meeting.ts';
import { MisuseError } from '../../src/rules/misuse-error.ts';
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
  return { exempt, out, member };
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
  const whose = member === undefined ? '' : `-${slugOf(member)}`;
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

/** Nobody else on this machine reads it. */
const FOR_ONE_ALONE = 0o600;
