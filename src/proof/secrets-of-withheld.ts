import type { Secret, SecretSource } from '../language/secret.ts';
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import type { WithheldMaterial } from '../papers/reading/reader.ts';
import type { Council } from '../papers/council/council.ts';
import type { Diagnostic } from '../rules/diagnostic.ts';
import { foldText } from '../language/folded-text.ts';
import { diagnose } from '../rules/rules.ts';
import { secretsOfText } from '../language/secrets.ts';
import { textOfExemptFile } from './exempt-file-texts.ts';

/**
 * What must not get out, from what was withheld: of a text and of a file every sentence, name and figure;
 * titles and background papers as they are; of a file its name, its hash and its bytes; of a version that
 * was withdrawn its bytes, and where it was exempt what it says and the file in its place doesn't.
 *
 * @param input the folder of the content, to which paths of files are relative
 * @returns the secrets, and a warning for each file whose words can't be read to be looked for
 */
export async function secretsOfWithheld(
  withheld: readonly WithheldMaterial[],
  council: Council,
  input: string,
): Promise<{ secrets: Secret[]; diagnostics: Diagnostic[] }> {
  const secrets: Secret[] = [];
  const diagnostics: Diagnostic[] = [];
  const template = linesOfTemplates(council);
  const hashesTold = await hashesOfWithdrawn(withheld);
  for (const item of withheld) {
    const source = item.place;
    if (item.kind === 'text') {
      secrets.push(...secretsOfText(withoutTemplate(item.text, template), source));
    } else if (item.kind === 'file') {
      const bytes = await readFile(join(input, item.path));
      const { words, titles, unread } = await textOfExemptFile(bytes, item.path);
      const sha256 = hashOf(bytes);
      secrets.push(
        { kind: 'file-name', text: basename(item.path), source },
        { kind: hashesTold.has(sha256) ? 'withdrawn-file' : 'file-hash', text: sha256, source },
        ...titles.map((text): Secret => ({ kind: 'title', text, source })),
        ...words.flatMap((text) => secretsOfPage(withoutTemplate(text, template), source)),
      );
      if (unread) {
        const message =
          'The exempt file announced here can’t be read, so that the build looks for its name and its bytes but not for its words. Put a sound copy without a password in its place.';
        diagnostics.push(diagnose('exempt-file-unread', source, message));
      }
    } else if (item.kind === 'withdrawn-version') {
      const bytes = await readFile(item.source);
      secrets.push({ kind: 'withdrawn-file', text: hashOf(bytes), source });
      if (item.exempt) {
        const { words } = await textOfExemptFile(bytes, item.source);
        const now = await foldedTextOf(join(input, item.current));
        const gone = words.flatMap((text) =>
          secretsOfPage(withoutTemplate(text, template), source),
        );
        // The text of a PDF is known as open, so that what both versions say of a sentence is too.
        const isPdf = item.current.endsWith('.pdf');
        secrets.push(
          ...gone.filter(
            ({ kind, text }) => (isPdf || kind !== 'sentence') && !now.includes(foldText(text)),
          ),
        );
      }
    } else {
      secrets.push({ kind: item.kind, text: item.text, source });
    }
  }
  return { secrets, diagnostics };
}

const hashOf = (bytes: Buffer): string => createHash('sha256').update(bytes).digest('hex');

/** Of versions that were public once, and whose hashes their pages tell: they are no secret of the same file elsewhere. */
async function hashesOfWithdrawn(
  withheld: readonly WithheldMaterial[],
): Promise<ReadonlySet<string>> {
  const hashes = new Set<string>();
  for (const item of withheld) {
    if (item.kind === 'withdrawn-version') hashes.add(hashOf(await readFile(item.source)));
  }
  return hashes;
}

async function foldedTextOf(path: string): Promise<string> {
  const { words } = await textOfExemptFile(await readFile(path), path);
  return foldText(words.join('\n'));
}

/** All of a file stands where the file is announced: its own lines are in no source. */
function secretsOfPage(text: string, source: SecretSource): Secret[] {
  return secretsOfText(text, source, 'plain').map((secret) => ({ ...secret, source }));
}

/** The headings that the council's template gives to every report, exempt or not. */
function linesOfTemplates(council: Council): ReadonlySet<string> {
  return new Set(
    council.templates.flatMap(({ sections }) =>
      sections.flatMap(({ heading, subheading = '' }) => [foldText(heading), foldText(subheading)]),
    ),
  );
}

/** Overwritten with spaces, so that all else keeps its place. */
function withoutTemplate(text: string, template: ReadonlySet<string>): string {
  return text
    .split('\n')
    .map((line) => (template.has(foldText(line)) ? ' '.repeat(line.length) : line))
    .join('\n');
}
