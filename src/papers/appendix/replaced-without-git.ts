import { basename } from 'node:path';
import { isOnTheSite } from '../../history/register/register-line.ts';
import type { RegisterPast } from '../../history/register/paper-past.ts';
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

/** Whether the register has another file at the address of this one, on the site or held back until it is asked about. */
export function tookPlace({ url, sha256 }: AppendixFile, past: RegisterPast | undefined): boolean {
  const known = past?.get(url);
  const last = known?.versions.at(-1);
  return (
    known !== undefined &&
    last !== undefined &&
    (isOnTheSite(known.last.what) || known.last.what === 'held-back') &&
    last.sha256 !== sha256
  );
}

/**
 * Asks about a file that took the place of a public one where there is no git: the register alone knows that there was another. The
 * earlier file isn't at hand, so that it can't be served, nor compared with this one.
 */
export function askWithoutGit(
  { reader }: Pick<Withholding, 'reader'>,
  past: RegisterPast | undefined,
  { file, decision, decisionAt, where }: FileWithDecision,
): void {
  if (!tookPlace(file, past)) return;
  const needsHash = (past?.get(file.url)?.versions.length ?? 0) > 1;
  const isDecided =
    decision !== undefined &&
    (decision.sha256 === undefined ? !needsHash : file.sha256.startsWith(decision.sha256));
  if (isDecided) return;
  const hash = needsHash ? `, sha256: "${file.sha256.slice(0, 16)}"` : '';
  const field = String(decisionAt.at(-1));
  const message =
    `${basename(file.path)} took the place of another file that is public, as the register shows. Say why: ${where}, write ` +
    `${field}: { reason: …, earlier: open${hash} } if it was corrected, or ${field}: { reason: …, earlier: withdrawn${hash} } if something in it must not be public. ` +
    'There is no git here, so the earlier file isn’t kept, and what it says is not looked for.';
  reader.diagnostics.push({
    ...diagnose('replacement-undecided', reader.startOf(file.path), message),
    ...appendixAt(decisionAt),
  });
}
