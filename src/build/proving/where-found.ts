import { pathOf } from '../../outputs/output.ts';
import { fileAt, historyUrl } from '../../papers/addresses.ts';
import type { LoadedFacts } from '../../facts/load-facts.ts';
import { REGISTER_REASONS } from '../../history/register/register-paths.ts';
import { paperFilesOf } from '../../papers/paper-files.ts';
import { ContentReader } from '../../papers/reading/reader.ts';
import type { ArchiveOnDay } from '../../papers/standing/archive-on-day.ts';
import type { SourceOf, WithdrawalOf } from '../../proof/describe.ts';

type Site = {
  /** The folder of the content. */
  readonly input: string;
  readonly facts: LoadedFacts;
  readonly onDay: ArchiveOnDay;
};

/** Worked out where something was found. */
export function sourcesOf({ input, onDay, facts }: Site): SourceOf {
  const reader = new ContentReader(input);
  let sources: Map<string, string> | undefined;
  return (file) => {
    if (file === REGISTER_REASONS) return 'changed: of papers, and “Reason:” of commits';
    sources ??= sourcesByFile(onDay, facts);
    const source = sources.get(`/${file}`);
    return source === undefined ? undefined : reader.shown(source);
  };
}

function sourcesByFile({ archive }: ArchiveOnDay, facts: LoadedFacts): Map<string, string> {
  const sources = new Map<string, string>();
  const withPictures = [...facts.pages, ...facts.meetings.flatMap(({ reports }) => reports)];
  for (const { pictures } of withPictures) {
    for (const [url, path] of Object.entries(pictures)) sources.set(decodeURIComponent(url), path);
  }
  if (facts.logo) sources.set(facts.logo.url, facts.logo.source);
  for (const { url, source } of [
    ...archive.pages,
    ...archive.record.decisions,
    ...archive.record.notices,
    ...archive.meetings,
    ...archive.reports,
  ]) {
    sources.set(fileAt(url), source);
  }
  for (const report of archive.reports) {
    for (const { url } of report.appendices) sources.set(fileAt(url), report.source);
    for (const { file } of paperFilesOf(report)) sources.set(file.url, file.path);
  }
  return sources;
}

export function withdrawalsOf({ input, onDay }: Site): WithdrawalOf {
  const reader = new ContentReader(input);
  let withdrawals: Map<string, string> | undefined;
  return (file) => {
    withdrawals ??= withdrawalsByFile(onDay, reader);
    return withdrawals.get(`/${file}`) ?? withdrawalOfText(file, onDay, reader);
  };
}

/** Of a text that a paper had before, and of the page that shows what was changed in it. */
function withdrawalOfText(
  file: string,
  { archive }: ArchiveOnDay,
  reader: ContentReader,
): string | undefined {
  if (!/^register\/(?:texts|meetings|decisions|notices)\//.test(file)) return undefined;
  const { meetings, reports, minutes, record } = archive;
  const { decisions, notices } = record;
  const paper = [...meetings, ...reports, ...minutes, ...decisions, ...notices].find(
    ({ url }) => file === pathOf(fileAt(historyUrl(url))),
  );
  const where = paper ? reader.shown(paper.source) : 'the paper that had this text';
  return `in ${where}, among the fields, write changed: { reason: …, earlier: withdrawn }.`;
}

function withdrawalsByFile({ archive }: ArchiveOnDay, reader: ContentReader): Map<string, string> {
  const withdrawals = new Map<string, string>();
  for (const { report, appendix, earlier } of archive.reports.flatMap(paperFilesOf)) {
    const [field, where] = appendix
      ? ['withdrawn', `below appendix ${appendix.number}`]
      : ['withdrawn-pdf', 'among the fields'];
    for (const { state, sha256 } of earlier) {
      if (state.kind !== 'kept') continue;
      withdrawals.set(
        state.url,
        `in ${reader.shown(report.source)}, ${where}, write ${field}: [{ sha256: "${sha256.slice(0, 16)}", reason: …, exempt: true }].`,
      );
    }
  }
  return withdrawals;
}
