import { existsSync } from 'node:fs';
import { basename } from 'node:path';
import { formatDate } from '../../language/dates.ts';
import { foldText } from '../../language/folded-text.ts';
import { diagnose, type Place } from '../../rules/rules.ts';
import { secretsOfText } from '../../language/secrets.ts';
import { OPEN } from '../../law/access.ts';
import { exemptFilesOf } from './exempt-files.ts';
import { exemptNamesOf, isExempt, saysOpenly } from './exempt-names.ts';
import { dayInLondon } from '../../history/london.ts';
import { blobsUpTo, readBlobs } from '../../history/blobs.ts';
import { readGitHistory, type FileVersion, type GitHistory } from '../../history/git-history.ts';
import { GitProblem } from '../../history/git-problem.ts';
import { openTextOf } from '../../source/open-text.ts';
import type { ContentReader } from '../reading/reader.ts';
import type { ReportFields } from '../report/report-schema.ts';
import { readMarkdownFile, type SourceFile } from '../../source/source-file.ts';

/** Of earlier versions of reports, together. */
const MOST_BYTES = 256 * 1024 * 1024;

const REPORT = /^meetings\/[^/]+\/[^/]+\/[^/]+\.md$/;
const DROPPED = /^(meetings\/[^/]+\/[^/]+\/[^/]+)\/([^/]+)$/;

/**
 * In a public repository, everyone can read what was ever in it: reports every exempt text, and every file
 * that was exempt, which an earlier version of the papers holds and the papers of today don't publish.
 * What has been made public since, in the same words, is no fault.
 */
export async function checkHistory(reader: ContentReader): Promise<void> {
  const folder = reader.absolute('');
  try {
    const history = await readGitHistory(folder);
    if (history) await checkVersions(reader, folder, history);
  } catch (error) {
    if (!(error instanceof GitProblem)) throw error;
    const message = `The history of the repository can’t be read, so it is not known whether there was ever exempt text in it. ${error.message}`;
    reader.report('history-unknown', 'council.yaml', message);
  }
}

async function checkVersions(
  reader: ContentReader,
  folder: string,
  history: GitHistory,
): Promise<void> {
  if (history.shallow) {
    const message =
      'This copy of the repository lacks its earlier commits, so it is not known whether there was ever exempt text in them. Fetch the whole history (for GitHub Actions: fetch-depth: 0).';
    reader.report('history-unknown', 'council.yaml', message);
  }
  const earlier = history.versions.filter(({ path, blob }) => history.current.get(path) !== blob);
  const reports = earlier.filter(({ path }) => REPORT.test(path));
  const distinct = [...new Set(reports.map(({ blob }) => blob))];
  const { blobs, leftOut } = await blobsUpTo(folder, distinct, MOST_BYTES);
  const texts = new Map<string, string>();
  for await (const { blob, bytes } of readBlobs(folder, blobs)) {
    texts.set(blob, bytes.toString('utf8'));
  }
  if (leftOut > 0) {
    const message = `${leftOut} earlier versions of reports were not searched for exempt text, because there are too many. Search them by hand, with git log -p.`;
    reader.report('history-unknown', 'council.yaml', message);
  }
  const faults = new Map<string, FileVersion>();
  const named = new Map<string, FileVersion>();
  const versionsOf = new Map<string, ReportVersion[]>();
  for (const version of reports) {
    const read = versionOf(readMarkdownFile(version.path, texts.get(version.blob) ?? ''));
    const folderOfReport = version.path.replace(/\.md$/, '');
    versionsOf.set(folderOfReport, [...(versionsOf.get(folderOfReport) ?? []), read]);
    if (read.exemptText !== '' && !isPublic(reader, version.path, read)) {
      faults.set(version.path, version);
    } else if (hasExemptNames(reader, version.path, read)) {
      named.set(version.path, version);
    }
  }
  for (const [path, version] of faults) {
    const message = `An earlier version of this paper (${whenOf(version)}) has exempt text, and everyone can read the history of this repository. ${REMEDY}`;
    reader.diagnostics.push(diagnose('exempt-in-history', reader.startOf(path), message));
  }
  for (const [path, version] of named) {
    if (faults.has(path)) continue;
    const message = `An earlier version of this paper (${whenOf(version)}) has an exempt title, or names background papers of an exempt report, and everyone can read the history of this repository. ${REMEDY}`;
    reader.diagnostics.push(diagnose('exempt-in-history', reader.startOf(path), message));
  }
  checkFiles(reader, earlier, versionsOf);
}

const REMEDY =
  'Take it out of the history of git (git filter-repo) and ask the host to forget the old commits; or make the repository private and write publishing: private-repository in council.yaml.';

type ReportVersion = {
  readonly whole: boolean;
  readonly exemptText: string;
  readonly fields: Readonly<Record<string, unknown>>;
  readonly passages: readonly string[];
};

/** Read without the schema: what once was there may never have been right. */
function versionOf({ data, body }: Pick<SourceFile, 'data' | 'body'>): ReportVersion {
  const fields = (typeof data === 'object' && data !== null ? data : {}) as Record<string, unknown>;
  const whole = isExempt(fields['exempt']);
  if (whole) return { whole, exemptText: body.trim(), fields, passages: [body] };
  const passages = passagesOf(body);
  return { whole, exemptText: passages.join('\n\n').trim(), fields, passages };
}

/** The lines that aren't open, without their fences and headers. */
function passagesOf(body: string): string[] {
  const open = openTextOf(body).split('\n');
  const hidden = body.split('\n').map((line, at) => (line.trim() !== open[at]?.trim() ? line : ''));
  return hidden
    .join('\n')
    .split(/^[\s>*+\-\d.)]*:{3,}\s*exempt\b.*$/im)
    .slice(1)
    .map((passage) =>
      passage
        .replace(/^[\s\S]*?^-{3,}\s*$/m, '')
        .replace(/^\s*:{3,}\s*$/gm, '')
        .trim(),
    )
    .filter((passage) => passage !== '');
}

/** Whether the paper of today says openly, in the same words, all that was exempt. */
function isPublic(reader: ContentReader, path: string, version: ReportVersion): boolean {
  if (!existsSync(reader.absolute(path))) return false;
  const { data, body } = reader.markdown(path);
  if (isExempt((data as Record<string, unknown>)['exempt'])) return false;
  const open = foldText(openTextOf(body));
  const place: Place = { file: path, line: 1, column: 1 };
  const sentences = secretsOfText(version.exemptText, place);
  const said = sentences.length > 0 ? sentences.map(({ text }) => text) : [version.exemptText];
  return said.every((sentence) => open.includes(foldText(sentence)));
}

/** Whether a version keeps a name from the public that the paper of today doesn't say openly. */
function hasExemptNames(reader: ContentReader, path: string, { fields }: ReportVersion): boolean {
  const names = exemptNamesOf(fields);
  if (names.length === 0) return false;
  if (!existsSync(reader.absolute(path))) return true;
  const { data, body } = reader.markdown(path);
  return !names.every((name) => saysOpenly(name, data as Record<string, unknown>, body));
}

function checkFiles(
  reader: ContentReader,
  earlier: readonly FileVersion[],
  versionsOf: ReadonlyMap<string, readonly ReportVersion[]>,
): void {
  const faults = new Map<string, FileVersion>();
  for (const version of earlier) {
    const [, folder = '', name = ''] = DROPPED.exec(version.path) ?? [];
    if (folder === '' || faults.has(folder)) continue;
    const path = `${folder}.md`;
    const today = existsSync(reader.absolute(path)) ? [versionOf(reader.markdown(path))] : [];
    const wasExempt = [...(versionsOf.get(folder) ?? []), ...today].some((report) =>
      isExemptFile(report, name),
    );
    if (wasExempt) faults.set(folder, version);
  }
  for (const [folder, version] of faults) {
    const message = `A file that was exempt, or an earlier version of one, was in the folder of this paper (${whenOf(version)}), and everyone can read the history of this repository. ${REMEDY}`;
    reader.diagnostics.push(diagnose('exempt-in-history', reader.startOf(`${folder}.md`), message));
  }
}

function isExemptFile({ whole, fields, passages }: ReportVersion, name: string): boolean {
  if (whole) return true;
  const announced: unknown = fields['appendices'];
  const appendices = (Array.isArray(announced) ? announced : []).map((item: unknown) => {
    const { title, exempt } = (typeof item === 'object' && item !== null ? item : {}) as {
      title?: unknown;
      exempt?: unknown;
    };
    return { title: typeof title === 'string' ? title : '', exempt: isExempt(exempt) };
  });
  const files = exemptFilesOf(
    { dropped: [name] },
    appendices as unknown as ReportFields['appendices'],
    OPEN,
    passages,
  );
  return files.some(({ path }) => basename(path) === name);
}

function whenOf({ commit, seconds }: FileVersion): string {
  return `commit ${commit.slice(0, 10)} of ${formatDate(dayInLondon(seconds))}`;
}
