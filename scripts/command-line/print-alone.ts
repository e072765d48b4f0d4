import { join } from 'node:path';
import type { IsoDate } from '../../src/language/dates.ts';
import { formatWhen } from '../../src/language/days/meeting-day.ts';
import { nearest } from '../../src/language/suggest.ts';
import type { PackFacts } from '../../src/outputs/printed/pack-facts.ts';
import {
  makePrintedDecision,
  makePrintedMinutes,
  makePrintedReport,
} from '../../src/outputs/printed/print-alone.ts';
import type { KeptPdf, Printing } from '../../src/outputs/printed/printing.ts';
import { packName } from '../../src/papers/pack-addresses.ts';
import type { Meeting } from '../../src/papers/agenda/meeting.ts';
import type { Decision } from '../../src/papers/decision/decision.ts';
import type { PapersToPrint } from '../../src/build/papers-to-print.ts';
import { MisuseError } from '../../src/rules/misuse-error.ts';
import type { ArchiveIndex } from '../../src/views/archive-index.ts';
import { decisionView } from '../../src/views/decisions/decision-views.ts';
import { minutesView } from '../../src/views/minutes/minutes-view.ts';
import { reportView } from '../../src/views/report/report-views.ts';
import { sizeInWords } from './describe-pack.ts';
import { write } from './pack-files.ts';
import type { SafeTerminal } from './run.ts';

type AloneJob = {
  readonly sources: NonNullable<PapersToPrint['sources']>;
  readonly printing: Printing;
  readonly out: string;
  readonly terminal: SafeTerminal;
};

/**
 * The decision that an officer names: "2026/cmd-2026-07", or "cmd-2026-07" where only one file has that name. Throws a {@link MisuseError}
 * that names what is near, where there is none.
 */
export function decisionToPrint({ archive }: ArchiveIndex, written: string): Decision {
  const { decisions } = archive.record;
  const name = written.replace(/\.md$/, '');
  const found = decisions.filter(({ id, slug }) => id === name || slug === name);
  const [only, ...others] = found;
  if (only && others.length === 0) return only;
  if (only) {
    throw new MisuseError(
      `There is more than one decision ${name}. Name one of: ${found.map(({ id }) => id).join(', ')}.`,
    );
  }
  const ids = decisions.map(({ id }) => id);
  const slugs = new Map(decisions.map(({ id, slug }) => [slug, id]));
  const near = nearest(name, ids) ?? slugs.get(nearest(name, [...slugs.keys()]) ?? '');
  const advice =
    near !== undefined
      ? `Did you mean ${near}?`
      : decisions.length === 0
        ? 'There are none here: a decision of a meeting is printed with the minutes, by --minutes.'
        : `The last are: ${ids.slice(-NAMED).join(', ')}.`;
  throw new MisuseError(`There is no decision ${name} that is published. ${advice}`);
}

/** So many decisions are named where the one that was written isn't there. */
const NAMED = 3;

/** Prints a decision that was taken without a meeting, as it stands on a day. */
export async function printDecision(
  decision: Decision,
  today: IsoDate,
  { sources, printing, out, terminal }: AloneJob,
): Promise<number> {
  const { index } = sources;
  const view = decisionView(index, decision, today);
  const printed = await makePrintedDecision(view, index.archive.council, printing);
  return writeAlone(join(out, `decision-${decision.id.replace('/', '-')}.pdf`), printed, terminal);
}

/** Prints a report by itself. Throws a {@link MisuseError} where it can't be. */
export async function printReport(
  meeting: Meeting,
  slug: string,
  { sources, printing, out, terminal }: AloneJob,
): Promise<number> {
  const { index } = sources;
  const reports = index.reportsOf.get(meeting.url) ?? [];
  const report = reports.find((one) => one.slug === slug);
  if (!report) {
    const slugs = reports.map((one) => one.slug);
    const near = nearest(slug, slugs);
    const advice =
      near !== undefined
        ? `Did you mean ${near}?`
        : slugs.length > 0
          ? `It has: ${slugs.join(', ')}.`
          : 'It has none.';
    throw new MisuseError(`The meeting has no report ${slug} that is published. ${advice}`);
  }
  if (report.access.kind !== 'open') {
    throw new MisuseError(`The report ${slug} is not for publication, and isn’t printed.`);
  }
  if (report.document) {
    throw new MisuseError(`The report ${slug} is a PDF already: ${report.document.path}.`);
  }
  const body = sources.bodyOf(report.url);
  const view = reportView(index, report, body, report.date, new Map());
  const printed = await makePrintedReport(view, sources, index.archive.council, printing);
  return writeAlone(join(out, `${packName(meeting)}-${slug}.pdf`), printed, terminal);
}

/** Prints the minutes of a meeting. Throws a {@link MisuseError} where there are none. */
export async function printMinutes(
  meeting: Meeting,
  { sources, printing, out, terminal }: AloneJob,
): Promise<number> {
  const { index } = sources;
  const minutes = index.minutesOf.get(meeting.url);
  if (!minutes) {
    throw new MisuseError(
      `The meeting of ${formatWhen({ date: meeting.date })} has no minutes that are published.`,
    );
  }
  const body = sources.minutesBodyOf(minutes.url);
  const view = minutesView(index, meeting, minutes, body);
  const printed = await makePrintedMinutes(view, index.archive.council, printing);
  return writeAlone(join(out, `${packName(meeting)}-minutes.pdf`), printed, terminal);
}

async function writeAlone(
  file: string,
  printed: KeptPdf<Pick<PackFacts, 'pages' | 'bytes' | 'sha256'>>,
  { stdout }: SafeTerminal,
): Promise<number> {
  await write(file, printed);
  stdout.write(`${file}: ${sizeInWords(printed.facts)}.\nSHA-256 ${printed.facts.sha256}\n`);
  return 0;
}
