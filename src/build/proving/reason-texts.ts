import type { GitDates } from '../../history/git-dates.ts';
import { isOnTheSite, type RegisterEntry } from '../../history/register/register-line.ts';
import type { Register } from '../../history/register/register.ts';
import { meetingInPath } from '../../language/days/meeting-day.ts';
import type { MeetingFacts } from '../../papers/meeting-facts.ts';
import { paperFilesOf } from '../../papers/paper-files.ts';
import { changeOfRecord, type RecordFacts } from '../../papers/record/record-facts.ts';
import { NOT_YET, type OpenText } from '../../proof/leak-proof.ts';
import type { Papers } from '../../views/archive-index.ts';
import { exchangesOf } from '../on-record.ts';
import type { RegisterPast } from '../../history/register/paper-past.ts';

export type ReasonsToProve = {
  /** With the lines of what goes out now. */
  readonly register: Pick<Register, 'entries'>;
  /** What the register knew before; none where there was none. */
  readonly past: RegisterPast | undefined;
  readonly papers: Papers;
  readonly meetings: readonly MeetingFacts[];
  readonly record: readonly RecordFacts[];
  readonly git: Pick<GitDates, 'facts'>;
  /** A path as the officer knows it. */
  readonly shown: (path: string) => string;
};

/**
 * Why papers were changed, as the register says it and no paper does: what commits say in their last lines, and what papers said once. Each
 * is once for a meeting, and says what can be done about it, since nobody can change what a commit says in a file.
 */
export function reasonTexts(site: ReasonsToProve): OpenText[] {
  const { register, past, papers, shown } = site;
  const isStated = statedReasons(site);
  const exchanges = exchangesOf(past);
  const lastBefore = Math.max(
    0,
    ...[...(past?.values() ?? [])].flatMap(({ events }) => events.map(({ number }) => number)),
  );
  const sourceOf = sourcesByAddress(papers);
  const commitOf = commitsByReason(site.git);
  const texts = new Map<string, OpenText>();
  for (const entry of register.entries) {
    const { reason, address, number } = entry;
    if (reason === undefined || isStated.has(reason)) continue;
    const source = sourceOf.get(address);
    const path = source ?? `${address.replace(/^\/|\/$/g, '')}.md`;
    const isBefore = number <= lastBefore;
    const key = JSON.stringify([reason, meetingInPath(path)?.path ?? path, isBefore]);
    if (texts.has(key)) continue;
    texts.set(key, {
      ...{ text: reason, source: shown(path), kind: 'reason' },
      since: { exchange: isBefore ? exchanges.of(entry) : NOT_YET },
      remedy: remedyOf(entry, source !== undefined, isBefore ? undefined : commitOf(reason)),
    });
  }
  return [...texts.values()];
}

/** What can be done about a reason that must not be public. @param commit that says it; none where it went out before. */
function remedyOf(
  { kind, what }: Pick<RegisterEntry, 'kind' | 'what'>,
  isThere: boolean,
  commit: string | undefined,
): string {
  const field = kind === 'file' ? 'replaced' : 'changed';
  const hasField = isThere && kind !== 'pack' && isOnTheSite(what);
  if (commit === undefined) {
    const said = 'It is a reason that the register gives of a change of this paper.';
    return hasField && field === 'changed'
      ? `${said} Write changed: { reason: …, earlier: withdrawn } here, with other words: then the register gives no earlier one.`
      : `${said} The site before has it: ask whoever looks after the site to take it out there.`;
  }
  const said = `It is the “Reason:” in the message of commit ${commit.slice(0, 7)}, which changed this paper.`;
  const again =
    'give that commit another message (git commit --amend for the last one, else git rebase), before others have it';
  const [more, where] =
    field === 'replaced' ? [', earlier: open', ' below the appendix'] : ['', ''];
  return hasField
    ? `${said} Write ${field}: { reason: …${more} } here${where}, with other words, which is published instead; or ${again}. Who can read the commits can read its message.`
    : `${said} So ${again}. Who can read the commits can read its message.`;
}

/** What papers say themselves is looked for where they say it. */
function statedReasons({
  papers,
  meetings,
  record,
}: Pick<ReasonsToProve, 'papers' | 'meetings' | 'record'>): ReadonlySet<string> {
  const changes = [
    ...meetings.flatMap(({ agenda, minutes, reports }) => [
      agenda?.stated.changed,
      minutes?.stated.changed,
      ...reports.map(({ stated }) => stated.changed),
    ]),
    ...record.map((one) => changeOfRecord(one.record)),
  ];
  const ofFiles = papers.reports
    .flatMap(paperFilesOf)
    .flatMap(({ earlier }) => earlier.map(({ why }) => why));
  return new Set(
    [...changes.map((change) => change?.reason), ...ofFiles].flatMap((one) => one ?? []),
  );
}

/** Paths of papers by their addresses; of a file, that of its report. */
function sourcesByAddress({ meetings, minutes, reports, record }: Papers): Map<string, string> {
  const sources = new Map<string, string>();
  const all = [...meetings, ...minutes, ...reports, ...record.decisions, ...record.notices];
  for (const { url, source } of all) sources.set(url, source);
  for (const report of reports) {
    for (const { file } of paperFilesOf(report)) sources.set(file.url, report.source);
  }
  return sources;
}

/** The newest commit that says a reason, or one of several that it is made of. */
function commitsByReason({
  facts,
}: Pick<GitDates, 'facts'>): (reason: string) => string | undefined {
  const { commits = [], changes = [] } = facts?.repository ?? {};
  const newest = new Map<string, number>();
  for (const { reason, commit } of changes) {
    if (reason !== undefined) newest.set(reason.replace(/[.\s]+$/, ''), commit);
  }
  return (reason) => {
    const found = [...newest].flatMap(([words, commit]) =>
      reason.includes(words) ? [commit] : [],
    );
    return found.length === 0 ? undefined : commits[Math.max(...found)];
  };
}
