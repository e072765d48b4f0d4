import { readFile } from 'node:fs/promises';
import { basename, dirname, extname } from 'node:path';
import { identifyFile } from '../appendices/file-identity.ts';
import { judgePdf } from '../appendices/judgement.ts';
import { inspectFile } from '../appendices/other-files/inspect-file.ts';
import { matchAppendices } from '../domain/appendix-matching.ts';
import type { AppendixFile, EarlierVersion, Received } from '../domain/appendix.ts';
import type { IsoDate } from '../domain/dates.ts';
import { formatDate } from '../domain/dates.ts';
import { diagnose, RULES } from '../domain/rules.ts';
import type { PastContents, PastContent } from './past-contents.ts';
import type { AppendixInspector } from './read-appendices.ts';
import type { ReportFields } from './schemas/report-schema.ts';
import { readMarkdownFile } from './source-file.ts';
import type { Withholding } from './withhold.ts';

export type ReplacedAppendix = {
  /** Path of the report's source. */
  readonly report: string;
  readonly index: number;
  readonly all: ReportFields['appendices'];
  /** The day on which the report became open, where its front matter states it. */
  readonly published: IsoDate | undefined;
  /** Site path of the appendix's page. */
  readonly url: string;
  readonly file: AppendixFile;
};

/** What an appendix was before, and when what is there took its place; nothing where it was never replaced. */
export type Replacement = {
  readonly earlier: readonly EarlierVersion[];
  readonly file: AppendixFile;
};

/**
 * Finds what was public as an appendix before the file that is there now: under its name, or under
 * another that names the same appendix. What the repository had while the report or the appendix was
 * withheld was never public, and is left where it is, as is what was replaced before the day on which
 * the report became open. Each is inspected as any file; one that is withdrawn or unsound is named, and
 * not published.
 */
export async function readReplacement(
  withholding: Withholding,
  inspector: AppendixInspector,
  appendix: ReplacedAppendix,
): Promise<Replacement> {
  const { reader } = withholding;
  const { history } = reader;
  const { file } = appendix;
  if (!history) return { earlier: [], file };
  const past = history
    .inFolder(dirname(file.path))
    .filter((content) => isOfAppendix(content, appendix, history));
  const seen = new Set([file.sha256]);
  const earlier: EarlierVersion[] = [];
  for (const content of past.toReversed()) {
    if (beforePublication(content, appendix) || !(await wasPublic(content, appendix, history))) {
      continue;
    }
    const source = await history.extract(content.blob, extensionOf(content.path));
    const identity = await identifyFile(source);
    if (!identity || seen.has(identity.sha256)) continue;
    seen.add(identity.sha256);
    earlier.push(await readVersion(withholding, inspector, appendix, content, { source, ...identity }));
  }
  checkWithdrawals(withholding, appendix, earlier);
  return earlier.length === 0 ? { earlier, file } : { earlier, file: withDates(appendix, earlier, history) };
}

/** Whether a content of the folder stood for this appendix, and doesn't any more. */
function isOfAppendix(
  content: PastContent,
  { file, index, all }: ReplacedAppendix,
  history: PastContents,
): boolean {
  const gone = content.until !== undefined || history.changed.has(content.path);
  if (!gone) return false;
  return content.path === file.path || matchOf(content.path, all) === index;
}

/** The place in a list of appendices of the one that a file's name names, and no other. */
function matchOf(path: string, list: readonly { readonly title: string }[]): number | undefined {
  const numbered = list.map(({ title }, index) => ({ number: index + 1, title }));
  const [number] = matchAppendices([basename(path)], numbered).matched.keys();
  return number === undefined ? undefined : number - 1;
}

function beforePublication({ to }: PastContent, { all, index, published }: ReplacedAppendix): boolean {
  const stated = all[index]?.published ?? published;
  return stated !== undefined && to !== undefined && to < stated;
}

/** Whether the report, as it was while this content stood, had it open to the public all the time. */
async function wasPublic(
  content: PastContent,
  { report }: ReplacedAppendix,
  history: PastContents,
): Promise<boolean> {
  const reports = history
    .inFolder(dirname(report))
    .filter((past) => past.path === report && overlap(past, content));
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

/** What a report said of a file of its folder. What isn't plainly open counts as withheld. */
function accessThen(text: string, path: string): 'open' | 'withheld' | 'unannounced' {
  const { data } = readMarkdownFile('', text);
  const fields = data as { readonly exempt?: unknown; readonly appendices?: unknown };
  if (fields.exempt !== false) return 'withheld';
  const list = Array.isArray(fields.appendices) ? (fields.appendices as unknown[]) : [];
  const titled = list.map((entry) => {
    const { title, exempt = false } = (entry ?? {}) as { title?: unknown; exempt?: unknown };
    return { title: typeof title === 'string' ? title : '', exempt };
  });
  const index = matchOf(path, titled);
  if (index !== undefined) return titled[index]?.exempt === false ? 'open' : 'withheld';
  // A name that fits nothing, beside an appendix that was withheld, may have been that.
  return titled.every(({ exempt }) => exempt === false) ? 'unannounced' : 'withheld';
}

async function readVersion(
  withholding: Withholding,
  inspector: AppendixInspector,
  { url, index, all, file }: ReplacedAppendix,
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
  const withdrawal = all[index]?.withdrawn?.find((entry) => sha256.startsWith(entry.sha256));
  if (withdrawal) return { ...base, state: { kind: 'withdrawn', reason: withdrawal.reason } };
  const judged = await judge(inspector, source, council.appendices.refuseBytes);
  if ('fault' in judged) {
    const message = `An earlier version of appendix ${index + 1}, replaced ${content.to === undefined ? 'today' : `on ${formatDate(content.to)}`}, isn’t shown: ${judged.fault} It is still in the history of git. To tell readers why it isn’t shown, write below the appendix: withdrawn: [{ sha256: "${sha256.slice(0, 16)}", reason: … }].`;
    reader.report('version-not-shown', file.path, message);
    return { ...base, state: { kind: 'not-kept' } };
  }
  return {
    ...base,
    format: judged.format,
    state: {
      kind: 'kept',
      url: `${url.replace(/\/$/, '')}.${sha256.slice(0, 8)}.${judged.extension}`,
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
  inspector: AppendixInspector,
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
  { reader, file }: Withholding,
  { index, all, file: current }: ReplacedAppendix,
  earlier: readonly EarlierVersion[],
): void {
  const shortened = current.received.kind === 'unknown';
  for (const [entry, { sha256 }] of (all[index]?.withdrawn ?? []).entries()) {
    if (earlier.some((version) => version.sha256.startsWith(sha256))) continue;
    const isCurrent = current.sha256.startsWith(sha256);
    if (shortened && !isCurrent) continue;
    const what = isCurrent
      ? `This is the file that is there now: ${basename(current.path)}. Replace it first, or delete it.`
      : `No earlier version of appendix ${index + 1} that was public has this sha256. Copy the one that its page shows.`;
    const place = file.placeOf(['appendices', index, 'withdrawn', entry, 'sha256'], 'value');
    reader.diagnostics.push(diagnose('withdrawal-void', place, what));
  }
}

/** The paper came when its first version did; what is there now is a correction. */
function withDates(
  { file, all, index }: ReplacedAppendix,
  earlier: readonly EarlierVersion[],
  history: PastContents,
): AppendixFile {
  const first = earlier.at(-1)?.published;
  const came =
    all[index]?.published === undefined &&
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
  return { ...file, received: came, corrected };
}

const extensionOf = (path: string): string => extname(path).slice(1).toLowerCase();
