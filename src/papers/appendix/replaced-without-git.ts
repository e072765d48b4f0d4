import { basename } from 'node:path';
import { isOnTheSite } from '../../history/register/register-line.ts';
import { filesOfPage, pageOfFile } from '../../history/register/open-before.ts';
import type { PaperPast, RegisterPast } from '../../history/register/paper-past.ts';
import { diagnose } from '../../rules/rules.ts';
import type { ReportFields } from '../report/report-schema.ts';
import type { Withholding } from '../withheld/withhold.ts';
import type { AppendixFile } from './appendix.ts';
import { appendixAt } from './replaced-paper.ts';

/** A file of a report, the decision about what it was before, and where that is to be written. */
export type FileWithDecision = {
  readonly file: AppendixFile;
  readonly decision: ReportFields['replaced-pdf'];
  readonly decisionAt: readonly (string | number)[];
  readonly where: string;
};

/**
 * What the register has of another file in whose place this one is: one at its address, or with another ending, which is on the site
 * or held back until it is asked about. Undefined where there is none.
 * @param openNow what the report has open now, by its hash: a file that only got another number took no place
 */
export function tookPlaceOf(
  { url, sha256 }: AppendixFile,
  past: RegisterPast | undefined,
  openNow: ReadonlySet<string>,
): PaperPast | undefined {
  if (!past) return undefined;
  const own = past.get(url);
  const files = filesOfPage(past, pageOfFile(url)).filter(({ address }) => address !== url);
  return [...(own ? [own] : []), ...files].find((known) => {
    const last = known.versions.at(-1);
    return (
      last !== undefined &&
      isStillAsked(known) &&
      last.sha256 !== sha256 &&
      !openNow.has(last.sha256)
    );
  });
}

/** Whether a file is on the site, or was held back until its place was asked about: who deletes it then has not answered. */
function isStillAsked({ last, events }: PaperPast): boolean {
  if (last.what !== 'removed') return isOnTheSite(last.what) || last.what === 'held-back';
  return events.at(-2)?.what === 'held-back';
}

/**
 * Asks about a file that took the place of a public one where there is no git: the register alone knows that there was another. The
 * earlier file isn't at hand, so that it can't be served, nor compared with this one.
 */
export function askWithoutGit(
  { reader }: Pick<Withholding, 'reader'>,
  past: RegisterPast | undefined,
  { file, decision, decisionAt, where }: FileWithDecision,
  openNow: ReadonlySet<string> = new Set(),
): void {
  const before = tookPlaceOf(file, past, openNow);
  if (!before) return;
  const needsHash = before.versions.length > 1;
  const isDecided =
    decision !== undefined &&
    (decision.sha256 === undefined ? !needsHash : file.sha256.startsWith(decision.sha256));
  if (isDecided) return;
  const hash = needsHash ? `, sha256: "${file.sha256.slice(0, 16)}"` : '';
  const field = String(decisionAt.at(-1));
  const message =
    `${basename(file.path)} took the place of ${nameOf(before, file)}, as the register shows. Say why: ${where}, write ` +
    `${field}: { reason: …, earlier: open${hash} } if it was corrected, or ${field}: { reason: …, earlier: withdrawn${hash} } if something in it must not be public. ` +
    'There is no git history here, so the earlier file isn’t kept, and nothing checks whether other papers still say what was in it.';
  reader.diagnostics.push({
    ...diagnose('replacement-undecided', reader.startOf(file.path), message),
    ...appendixAt(decisionAt),
  });
}

/** What it took the place of: by its name where that has another ending. */
const nameOf = ({ address }: PaperPast, { url }: AppendixFile): string =>
  address === url ? 'another file that is public' : `${basename(address)}, which is public`;
