import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { wordsOfOffice } from '../../files/other-files/office-words.ts';
import { plainText } from '../../files/text/text.ts';
import { formatDate } from '../../language/dates.ts';
import { foldText } from '../../language/folded-text.ts';
import { diagnose } from '../../rules/rules.ts';
import type { EarlierVersion } from './appendix.ts';
import type { VersionInspector } from './appendix-inspector.ts';
import { appendixAt, type ReplacedPaper, type Replacing } from './replaced-paper.ts';

/** What was public before a file. */
export type EarlierVersions = {
  readonly earlier: readonly EarlierVersion[];
  /** The file was there before one of them: a decision that doesn't name it may be the one that took it away. */
  readonly cameBack: boolean;
};

/**
 * Applies the decision on record about a file that took the place of a public one: the earlier ones stay open, or
 * are withdrawn. Without one the new file is reported, and so held back: an earlier version that goes on being served
 * may be what was to go. What is withdrawn by its own hash needs no decision.
 */
export async function decideReplacement(
  replacing: Replacing,
  inspector: VersionInspector,
  paper: ReplacedPaper,
  { earlier, cameBack }: EarlierVersions,
): Promise<readonly EarlierVersion[]> {
  const { reader, file } = replacing;
  const { decision, decisionAt, file: current, openNow } = paper;
  const open = earlier.filter(({ state, sha256 }) => state.kind === 'kept' && !openNow.has(sha256));
  const needsHash = open.length > 1 || cameBack;
  const place = file.placeOf([...decisionAt], 'key');
  if (decision) {
    const isOfCurrent = decision.sha256 === undefined || current.sha256.startsWith(decision.sha256);
    const isKnown = current.received.kind !== 'unknown';
    const message = !isOfCurrent
      ? `This decision is about another file: ${basename(current.path)} has the sha256 ${current.sha256.slice(0, 16)}…. Decide again for the file that is there now.`
      : earlier.length === 0 && isKnown
        ? `${basename(current.path)} didn’t take the place of a file that was public. Take this out.`
        : undefined;
    if (message !== undefined) {
      reader.diagnostics.push({
        ...diagnose('replacement-void', place, message),
        ...appendixAt(decisionAt),
      });
      return earlier;
    }
    if (decision.sha256 !== undefined || !needsHash) {
      return earlier.map((version) => decided(replacing, paper, decision, version));
    }
  }
  const [newest] = open;
  if (!newest)
    return earlier.filter(({ state, sha256 }) => state.kind !== 'kept' || !openNow.has(sha256));
  const when = newest.replaced === undefined ? 'today' : `on ${formatDate(newest.replaced)}`;
  const gone = await wordsGone(inspector, newest, current.path, reader.absolute(current.path));
  const said =
    gone.length === 0
      ? 'It leaves out no line of the earlier one.'
      : `It leaves out ${gone.length} ${gone.length === 1 ? 'line' : 'lines'} of the earlier one.`;
  const back = cameBack ? 'It was there before that one: it may be what was taken away. ' : '';
  const hash = needsHash ? `, sha256: "${current.sha256.slice(0, 16)}"` : '';
  const field = String(decisionAt.at(-1));
  const message =
    `${basename(current.path)} took the place of a file ${when} that was public. ${back}${said} Say why, and whether the earlier file stays public: ${paper.where}, write ` +
    `${field}: { reason: …, earlier: open${hash} } if it was corrected, or ${field}: { reason: …, earlier: withdrawn${hash} } if something in it must not be public, ` +
    'with exempt: true where no other paper may say it either.';
  reader.diagnostics.push({
    ...diagnose('replacement-undecided', reader.startOf(current.path), message),
    ...(gone.length > 0 && { aside: `Left out: ${gone.slice(0, MOST_SHOWN).join(' · ')}` }),
  });
  return earlier;
}

/** Lines shown of what the new version leaves out. */
const MOST_SHOWN = 8;

function decided(
  { reader, file }: Replacing,
  { decisionAt, file: current }: ReplacedPaper,
  { reason, earlier, exempt = false }: NonNullable<ReplacedPaper['decision']>,
  version: EarlierVersion,
): EarlierVersion {
  if (version.state.kind !== 'kept') return version;
  if (earlier === 'open') return { ...version, why: reason };
  const place = file.placeOf([...decisionAt], 'value');
  const { source } = version.state;
  reader.withheld.push({ kind: 'withdrawn-version', source, exempt, current: current.path, place });
  return { ...version, state: { kind: 'withdrawn', reason } };
}

/** Lines of the earlier version that aren’t in the new one, however they are broken. */
async function wordsGone(
  inspector: VersionInspector,
  { state }: EarlierVersion,
  name: string,
  path: string,
): Promise<string[]> {
  if (state.kind !== 'kept') return [];
  const [before, now] = await Promise.all([
    textOf(inspector, state.source, state.url),
    textOf(inspector, path, name),
  ]);
  const folded = foldText(now);
  return [...new Set(before.split('\n').map((line) => line.trim()))].filter((line) => {
    const letters = foldText(line);
    return letters.length > 2 && !folded.includes(letters);
  });
}

async function textOf(inspector: VersionInspector, path: string, name: string): Promise<string> {
  if (name.endsWith('.pdf')) {
    const { read } = await inspector.prepareText(path);
    return read()?.pages.map(plainText).join('\n') ?? '';
  }
  const bytes = await readFile(path);
  if (/\.(?:csv|txt)$/i.test(name)) return bytes.toString('utf8');
  return wordsOfOffice(bytes)
    .parts.map(({ text }) => text)
    .join('\n');
}
