import { earlierFileUrl } from '../addresses.ts';
import type { VersionInspector } from './appendix-inspector.ts';
import { isOnTheSite } from '../../history/register/register-line.ts';
import type { PaperPast, PaperVersion } from '../../history/register/paper-past.ts';
import type { Received } from '../../law/received.ts';
import { readFile } from 'node:fs/promises';
import { basename, dirname, extname } from 'node:path';
import { identifyFile } from '../../files/file-identity.ts';
import { judgePdf } from '../../files/judgement.ts';
import { inspectFile } from '../../files/other-files/inspect-file.ts';
import type { AppendixFile, EarlierVersion } from './appendix.ts';
import { formatDate } from '../../language/dates.ts';
import { diagnose, RULES } from '../../rules/rules.ts';
import { contentsBefore } from './renumbered-files.ts';
import { blobDigestOfFile } from '../../history/blob-digest.ts';
import { appendixAt, type ReplacedPaper, type Replacing } from './replaced-paper.ts';
import { decideReplacement } from './replacement-decision.ts';
import type { PastContents, PastContent } from '../../history/past-contents.ts';

/** What a paper was before, and when what is there took its place; nothing where it was never replaced. */
export type Replacement = {
  readonly earlier: readonly EarlierVersion[];
  readonly file: AppendixFile;
};

/**
 * Finds what was public as a paper before the file that is there now: under its name, or under
 * another that names the same paper. What the repository had while the report or the appendix was
 * withheld was never public, and is left where it is, as is what was replaced before the day on which
 * the report became open. Each is inspected as any file; one that is withdrawn or unsound is named, and
 * not published.
 */
export async function readReplacement(
  withholding: Replacing,
  inspector: VersionInspector,
  paper: ReplacedPaper,
): Promise<Replacement> {
  const { history } = withholding;
  const { file } = paper;
  const source = withholding.reader.absolute(file.path);
  const past = await contentsBefore(paper, {
    history,
    contents: foldersOf(paper)
      .flatMap((folder) => [...history.inFolder(folder)])
      .sort((a, b) => a.since - b.since),
    blobNow: (algorithm) => blobDigestOfFile(source, algorithm)?.digest ?? '',
    sha256Of: async ({ blob, path }) =>
      (await identifyFile(await history.extract(blob, extensionOf(path))))?.sha256,
  });
  const seen = new Set([file.sha256]);
  const earlier: EarlierVersion[] = [];
  let cameBack = false;
  for (const content of past.toReversed()) {
    if (beforePublication(content, paper) || !(await wasPublic(content, paper, history))) {
      continue;
    }
    const source = await history.extract(content.blob, extensionOf(content.path));
    const identity = await identifyFile(source);
    if (identity?.sha256 === file.sha256) cameBack = earlier.length > 0 || cameBack;
    if (!identity || seen.has(identity.sha256)) continue;
    seen.add(identity.sha256);
    const out = whenOut(withholding, file, { ...identity, path: content.path });
    if (out === 'never') continue;
    const version = await readVersion(withholding, inspector, paper, content, {
      ...{ source, ...identity },
    });
    earlier.push({ ...version, ...out });
  }
  checkWithdrawals(withholding, paper, earlier);
  const decided = await decideReplacement(withholding, inspector, paper, { earlier, cameBack });
  return decided.length === 0
    ? { earlier: decided, file }
    : { earlier: decided, file: withDates(withholding, paper, decided) };
}

/** The folders that the files of a report are and were in. */
const foldersOf = ({ file, reportsBefore }: ReplacedPaper): readonly string[] => [
  dirname(file.path),
  ...reportsBefore.map((path) => path.replace(/\.md$/, '')),
];

/**
 * When an earlier file was on the site, as the register shows; "never" where it was not: what was only in git was not public.
 * It may have been at another address: as a file of another kind, or of a meeting that was on another day. Nothing where the
 * register doesn't go back far enough, so that git's days are all that is known.
 */
function whenOut(
  { past, publishes, today }: Replacing,
  { url }: AppendixFile,
  { sha256, path }: { readonly sha256: string; readonly path: string },
): 'never' | Partial<Pick<EarlierVersion, 'published' | 'replaced'>> {
  if (!past) return {};
  const folder = `/${dirname(path)}/`;
  const known = past.get(url);
  const all = ({ before = [], versions }: PaperPast): readonly PaperVersion[] => [
    ...before,
    ...versions,
  ];
  const has = (paper: PaperPast): boolean =>
    all(paper).some((version) => version.sha256 === sha256);
  const papers =
    known && has(known)
      ? [known]
      : [...past.values()].filter(({ address }) => address.startsWith(folder));
  const paper = papers.find(has);
  const versions = paper ? all(paper) : [];
  const at = versions.findIndex((one) => one.sha256 === sha256);
  const version = versions[at];
  if (!version) return papers.some(({ first }) => first.what === 'found') ? {} : 'never';
  const taken = paper && !isOnTheSite(paper.last.what) ? paper.last.day : undefined;
  // The paper that came in its place may have been at another address before.
  const isLastOfOther = at + 1 === paper?.before?.length;
  const next = isLastOfOther
    ? paper.events.find((one) => one.address === url && one.number > version.number)
    : versions[at + 1];
  const replaced = next?.day ?? taken ?? (publishes ? today : undefined);
  return {
    ...(version.what !== 'found' && { published: { kind: 'published', date: version.day } }),
    ...(replaced !== undefined && { replaced }),
  };
}

function beforePublication({ to }: PastContent, { openFrom }: ReplacedPaper): boolean {
  return openFrom !== undefined && to !== undefined && to < openFrom;
}

/** Whether the report, as it was while this content was there, had it open to the public all the time. */
async function wasPublic(
  content: PastContent,
  { report, reportsBefore, accessThen }: ReplacedPaper,
  history: PastContents,
): Promise<boolean> {
  const reports = [report, ...reportsBefore].flatMap((path) =>
    history.inFolder(dirname(path)).filter((past) => past.path === path && overlap(past, content)),
  );
  let open = false;
  for (const past of reports) {
    const text = await readFile(await history.extract(past.blob, 'md'), 'utf8');
    const access = accessThen(text, content.path);
    if (access === 'withheld') return false;
    if (access === 'open') open = true;
  }
  return open;
}

const overlap = (a: PastContent, b: PastContent): boolean =>
  a.since < (b.until ?? Infinity) && b.since < (a.until ?? Infinity);

async function readVersion(
  withholding: Replacing,
  inspector: VersionInspector,
  { url, name, where, withdrawnAt, withdrawn, file }: ReplacedPaper,
  content: PastContent,
  found: { readonly source: string; readonly bytes: number; readonly sha256: string },
): Promise<EarlierVersion> {
  const { reader, council } = withholding;
  const { source, bytes, sha256 } = found;
  const published: Received = content.fromBoundary
    ? { kind: 'unknown', why: 'shallow-clone' }
    : { kind: 'recorded', date: content.from };
  const base = {
    sha256,
    bytes,
    format: FORMATS.get(extensionOf(content.path)) ?? file.format,
    published,
    ...(content.to !== undefined && { replaced: content.to }),
  };
  const withdrawal = withdrawn.findIndex((entry) => sha256.startsWith(entry.sha256));
  const { reason, exempt = false } = withdrawn[withdrawal] ?? {};
  if (reason !== undefined) {
    const place = withholding.file.placeOf([...withdrawnAt, withdrawal, 'sha256'], 'value');
    reader.withheld.push({ kind: 'withdrawn-version', source, exempt, current: file.path, place });
    return { ...base, state: { kind: 'withdrawn', reason } };
  }
  const judged = await judge(inspector, source, council.appendices.refuseBytes);
  if ('fault' in judged) {
    const message = `An earlier version of ${name}, replaced ${content.to === undefined ? 'today' : `on ${formatDate(content.to)}`}, isn’t shown: ${judged.fault} It is still in the history of git. To say on its page why it isn’t shown, write ${where}: ${String(withdrawnAt.at(-1))}: [{ sha256: "${sha256.slice(0, 16)}", reason: … }].`;
    reader.report('version-not-shown', file.path, message);
    return { ...base, state: { kind: 'not-kept' } };
  }
  return {
    ...base,
    format: judged.format,
    state: {
      kind: 'kept',
      url: earlierFileUrl(url, sha256, judged.extension),
      source,
      ...(judged.pages !== undefined && { pages: judged.pages }),
    },
  };
}

const FORMATS: ReadonlyMap<string, string> = new Map([['pdf', 'PDF']]);

type Judged =
  | { readonly format: string; readonly extension: string; readonly pages?: number }
  | { readonly fault: string };

/** An earlier version is judged as any file is; nothing that a check finds in it is published again. */
async function judge(
  inspector: VersionInspector,
  source: string,
  maxBytes: number,
): Promise<Judged> {
  const extension = extensionOf(source);
  if (extension !== 'pdf') {
    const inspection = await inspectFile(source, extension, maxBytes);
    return inspection.sound ? inspection.kind : { fault: inspection.reason };
  }
  const inspection = await inspector.inspect(source);
  if (!inspection.sound) return { fault: inspection.reason };
  const refused = judgePdf(inspection).find(({ code }) => RULES[code].severity === 'error');
  if (refused) return { fault: refused.message };
  const [hidden] = (await inspector.hidden(source)).filter(({ severity }) => severity === 'error');
  if (hidden) return { fault: hidden.reason };
  return { format: 'PDF', extension, pages: inspection.pages };
}

/** A withdrawal with a slip in it would leave public what was to go. */
function checkWithdrawals(
  { reader, file }: Replacing,
  { name, withdrawn, withdrawnAt, file: current }: ReplacedPaper,
  earlier: readonly EarlierVersion[],
): void {
  const shortened = current.received.kind === 'unknown';
  for (const [entry, { sha256 }] of withdrawn.entries()) {
    if (earlier.some((version) => version.sha256.startsWith(sha256))) continue;
    const isCurrent = current.sha256.startsWith(sha256);
    if (shortened && !isCurrent) continue;
    const what = isCurrent
      ? `This is the current file: ${basename(current.path)}. Replace it first, or delete it.`
      : `No earlier version of ${name} that was public has this sha256. Copy the sha256 from its page.`;
    const place = file.placeOf([...withdrawnAt, entry, 'sha256'], 'value');
    reader.diagnostics.push({
      ...diagnose('withdrawal-void', place, what),
      ...appendixAt(withdrawnAt),
    });
  }
}

/** The paper arrived when its first version did; what is there now is a correction. */
function withDates(
  { history, past, publishes, today }: Replacing,
  { file, stated }: ReplacedPaper,
  earlier: readonly EarlierVersion[],
): AppendixFile {
  const known = past?.get(file.url);
  const last = known?.versions.at(-1);
  if (known && last) {
    // One that was at another address took the place on the day on which it came.
    const came = known.before && known.events.find(({ address }) => address === file.url);
    const here = came && came.day > last.day ? came.day : last.day;
    const since = last.sha256 === file.sha256 ? here : publishes ? today : undefined;
    const corrected: Received =
      since === undefined ? { kind: 'uncommitted' } : { kind: 'published', date: since };
    return { ...file, corrected };
  }
  const first = earlier.at(-1)?.published;
  const arrived =
    stated === undefined &&
    first?.kind === 'recorded' &&
    (file.received.kind !== 'recorded' || first.date < file.received.date)
      ? first
      : file.received;
  const now = history
    .inFolder(dirname(file.path))
    .findLast(({ path, until }) => path === file.path && until === undefined);
  const corrected: Received =
    now && !history.changed.has(file.path)
      ? { kind: 'recorded', date: now.from }
      : { kind: 'uncommitted' };
  return { ...file, received: arrived, corrected };
}

const extensionOf = (path: string): string => extname(path).slice(1).toLowerCase();
