import { createHash, randomUUID } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { identifyFile } from '../../files/file-identity.ts';
import { foldText } from '../../language/folded-text.ts';
import type { Secret, SecretSource } from '../../language/secret.ts';
import { withoutContactsAt } from '../../language/contact-lines.ts';
import { withoutOwnLetterhead } from '../../language/own-letterhead.ts';
import { secretsOfText } from '../../language/secrets.ts';
import { codeDigest } from '../../facts/code-digest.ts';
import type { WithholdingPaper } from '../../facts/load-facts.ts';
import type { Council, ScanSettings } from '../../papers/council/council.ts';
import type { WithheldMaterial } from '../../papers/reading/reader.ts';
import { readAsItWas } from './as-it-was.ts';
import type { ExemptUnread, ReadSecrets, SecretUnit } from '../leak-proof.ts';
import type { ExemptScans } from './exempt-scans.ts';
import { bytesOf, filesAt } from './exempt-file-bytes.ts';
import { exemptFileReader, type ExemptFileReader } from './exempt-file-texts.ts';
import type { SealedTexts } from './exempt-pdf-texts.ts';
import { ownContacts, withoutOwnContacts } from './own-contacts.ts';
import { wordsInParts } from './in-parts.ts';
import { linesOfTemplates, withoutTemplate } from './template-lines.ts';
import type { Seal, SealedScans } from './sealed-scans.ts';

export type WithheldPapers = {
  readonly papers: readonly WithholdingPaper[];
  /** Earlier versions of papers that were withdrawn. */
  readonly withdrawn: readonly WithheldMaterial[];
  readonly council: Council;
  /** The folder of the content, to which paths of files are relative. */
  readonly input: string;
  /** Of a file below it; undefined where it isn't known. */
  readonly digestOf: (path: string) => string | undefined;
  /** Whether a file still holds that, or anything can have been done to it since. */
  readonly isAsItWas?: (path: string) => boolean;
  /** None where scans aren't to be read. */
  readonly scans?: ExemptScans;
  /** What earlier builds read of exempt PDFs. */
  readonly sealed?: SealedTexts & Pick<SealedScans, 'sealOf'>;
  /** Whether the register has the hash of a file: it was public once, and its line stays. */
  readonly isRegistered?: (sha256: string) => boolean;
};

/**
 * What must not get out, from what is withheld: of a text and of a file every sentence, name and figure;
 * titles and background papers as they are; of a file its name, its hash and its bytes; of a version that
 * was withdrawn its bytes, and where it was exempt what it says and the file in its place doesn't.
 *
 * @returns a unit for each paper that withholds anything; no paper is read yet
 */
export async function secretsOfWithheld(withheld: WithheldPapers): Promise<SecretUnit[]> {
  const { papers, withdrawn, council, input, digestOf, scans, sealed } = withheld;
  const { isRegistered = () => false, isAsItWas = () => true } = withheld;
  // They decide which scans are read, and so what is looked for.
  const scanSettings = council.scans;
  const template = linesOfTemplates(council);
  const host = hostOf(council);
  const contacts = ownContacts(council);
  const cited = new Set<string | undefined>();
  for (const item of withdrawn) {
    if (item.kind === 'withdrawn-version') cited.add(await sha256Of(item.source));
  }
  const isCited = (sha256: string): boolean => cited.has(sha256) || isRegistered(sha256);
  const reading = {
    template,
    host,
    contacts,
    phone: council.contact.phone,
    name: council.name,
    isCited,
    input,
    scanSettings,
    textOf: exemptFileReader(scans, sealed),
  };
  const common = [
    scanSettings,
    council.name,
    host,
    contacts,
    ...[...template].sort(),
    ...[...cited].sort(),
  ];
  const registeredOf = (files: readonly (readonly [string, string | undefined])[]) =>
    files.flatMap(([, sha256]) => (sha256 !== undefined && isRegistered(sha256) ? [sha256] : []));
  const code = codeDigest(import.meta.url);
  const units = papers.map((paper): SecretUnit => {
    const files = [paper.path, ...paper.files].map((path) => [path, digestOf(path)] as const);
    const known = files.every(([, digest]) => digest !== undefined);
    const decides = [paper.source, files, registeredOf(files), common];
    const of = known && paper.key !== undefined ? idOf(code, paper.key, decides) : undefined;
    return {
      // Other code may find more to look for in the same files.
      id: known ? idOf(code, ...decides) : randomUUID(),
      read: () =>
        readAsItWas(input, known ? [paper.path, ...paper.files] : [], isAsItWas, async () => {
          if (of === undefined || !sealed) return readPaper(paper, reading);
          const bytes = await Promise.all(files.map(([path]) => readFile(join(input, path))));
          const seal = sealed.sealOf(Buffer.concat(bytes));
          return readSealed(seal, of, () => readPaper(paper, reading));
        }),
    };
  });
  return [...units, ...(await unitsOfWithdrawn(withdrawn, reading))];
}

/**
 * What must not get out of files that are outside of the papers, such as those of a folder for members. They are read where they
 * are, and nothing of them is kept. Their names are what the papers ask them to be called, and tell nobody anything.
 * @param input the folder that they are in, to which their paths are relative
 */
export function secretsOfFiles(
  input: string,
  paths: readonly string[],
  council: Council,
): SecretUnit[] {
  const template = linesOfTemplates(council);
  const host = hostOf(council);
  const textOf = exemptFileReader();
  const reading = {
    ...{ template, host, name: council.name, isCited: () => false, input, textOf },
    contacts: ownContacts(council),
    phone: council.contact.phone,
    scanSettings: council.scans,
  };
  return paths.map((path) => ({
    id: randomUUID(),
    read: async () => {
      const place = { file: path, line: 1, column: 1 };
      const { secrets, unread } = await readSecrets([{ kind: 'file', path, place }], reading);
      return { secrets: secrets.filter(({ kind }) => kind !== 'file-name'), unread };
    },
  }));
}

/** Of the council's own e-mail addresses. */
const hostOf = ({ contact }: Council): string | undefined => contact.email?.split('@')[1];

const KIND = 'secrets';

/** To read a paper and find what is telling in it takes longer than to decipher what came of it. */
async function readSealed(
  seal: Seal,
  of: string,
  read: () => Promise<ReadSecrets>,
): Promise<ReadSecrets> {
  const known = (await seal.read(KIND, of)) as ReadSecrets | undefined;
  if (known !== undefined) return { ...known, seal };
  const secrets = await read();
  // Another build may read more of its scans.
  if (secrets.unread.some(({ why }) => why === 'scan-later')) return secrets;
  await seal.write(KIND, of, secrets);
  return { ...secrets, seal };
}

/** What is withheld in the paper's own text is in its digest. */
const idOf = (...decides: readonly unknown[]): string =>
  createHash('sha256').update(JSON.stringify(decides)).digest('hex');

const sha256Of = async (path: string): Promise<string | undefined> =>
  (await identifyFile(path))?.sha256;

async function readPaper(paper: WithholdingPaper, reading: Reading): Promise<ReadSecrets> {
  const { withheld, openWords, open } = await paper.read();
  return {
    ...(await readSecrets(withheld, reading)),
    openTexts: open,
    allowed: openWords.map(({ what, reason, place }) => ({ text: what, reason, source: place })),
  };
}

async function unitsOfWithdrawn(
  withdrawn: readonly WithheldMaterial[],
  reading: Reading,
): Promise<SecretUnit[]> {
  const units: SecretUnit[] = [];
  for (const item of withdrawn) {
    if (item.kind !== 'withdrawn-version') continue;
    const { source, exempt, current, place } = item;
    const digests = [await sha256Of(source), await sha256Of(join(reading.input, current))];
    units.push({
      id: idOf(
        'withdrawn',
        place,
        exempt,
        current,
        digests,
        reading.scanSettings,
        reading.name,
        reading.host,
        reading.contacts,
        [...reading.template].sort(),
      ),
      read: () => readSecrets([item], reading),
    });
  }
  return units;
}

type Reading = {
  readonly template: ReadonlySet<string>;
  /** Of the council's e-mail addresses. */
  readonly host: string | undefined;
  /** By which the council is reached. */
  readonly contacts: readonly string[];
  readonly phone: string | undefined;
  /** The council's. */
  readonly name: string;
  /** Whether a version was public once, so that pages and the register cite its hash: that is no secret. */
  readonly isCited: (sha256: string) => boolean;
  readonly input: string;
  readonly scanSettings: ScanSettings;
  readonly textOf: ExemptFileReader;
};

async function readSecrets(
  items: readonly WithheldMaterial[],
  { template, host, contacts, phone, name, isCited, input, textOf }: Reading,
): Promise<ReadSecrets> {
  const secrets: Secret[] = [];
  const unread: ExemptUnread[] = [];
  const withoutFrame = (text: string): string =>
    withoutContactsAt(withoutOwnContacts(withoutTemplate(text, template), contacts), host, phone);
  const ofFile = (text: string): string => withoutFrame(withoutOwnLetterhead(text, { name, host }));
  for (const item of items) {
    const source = item.place;
    if (item.kind === 'text') {
      const said = [
        ...secretsOfText(withoutFrame(item.text), source),
        ...secretsOfPage(wordsInParts(item.text), source),
      ];
      const { isUnmarked } = item;
      secrets.push(...(isUnmarked ? said.map((one) => ({ ...one, isUnmarked })) : said));
    } else if (item.kind === 'file') {
      if (item.isNameOpen !== true)
        secrets.push({ kind: 'file-name', text: basename(item.path), source });
      for (const file of await filesAt(join(input, item.path))) {
        const bytes = await bytesOf(file);
        if (bytes === undefined) {
          unread.push({ ...source, why: 'no-permission' });
          continue;
        }
        const text = await textOf(bytes, item.path);
        const sha256 = hashOf(bytes);
        // Any empty file is the same as another.
        if (bytes.length > 0)
          secrets.push({
            kind: isCited(sha256) ? 'withdrawn-file' : 'file-hash',
            text: sha256,
            source,
          });
        secrets.push(
          ...text.titles.map((title): Secret => ({ kind: 'title', text: title, source })),
        );
        // One by one: a long table has more of them than a call may have arguments.
        for (const words of text.words) {
          for (const said of [ofFile(words), wordsInParts(words)]) {
            for (const secret of secretsOfPage(said, source)) secrets.push(secret);
          }
        }
        if (text.unread) unread.push({ ...source, why: text.unread });
      }
    } else if (item.kind === 'withdrawn-version') {
      const bytes = await readFile(item.source);
      secrets.push({ kind: 'withdrawn-file', text: hashOf(bytes), source });
      if (item.exempt) {
        const { words } = await textOf(bytes, item.source);
        const now = await foldedTextOf(join(input, item.current), textOf);
        const gone = words.flatMap((text) => secretsOfPage(ofFile(text), source));
        // The text of a PDF is known as open, so that what both versions say of a sentence is too.
        const isPdf = item.current.endsWith('.pdf');
        for (const secret of gone) {
          const isTold = isPdf || secret.kind !== 'sentence';
          if (isTold && !now.includes(foldText(secret.text))) secrets.push(secret);
        }
      }
    } else {
      secrets.push({ kind: item.kind, text: item.text, source });
    }
  }
  return { secrets, unread };
}

const hashOf = (bytes: Buffer): string => createHash('sha256').update(bytes).digest('hex');

async function foldedTextOf(path: string, textOf: ExemptFileReader): Promise<string> {
  const { words } = await textOf(await readFile(path), path);
  return foldText(words.join('\n'));
}

/** All of a file is where the file is announced: its own lines are in no source. */
function secretsOfPage(text: string, source: SecretSource): Secret[] {
  return secretsOfText(text, source, 'plain').map((secret) => ({ ...secret, source }));
}
