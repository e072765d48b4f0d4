import type { SoundPdf } from '../inspection.ts';
import type { Outcome } from '../workers/pool.ts';
import { WHOLE_FILE, type HiddenAnswer, type HiddenQuestion } from './hidden-question.ts';
import type { HiddenFinding } from './finding.ts';

/** After so many units a worker begins no further page; the pages left are the next job's. Some 150 pages of print. */
const WORK_A_JOB = 1_200_000;
/** On one file, after which its remaining pages are reported as not looked at: some 6,000 pages of print. */
const MOST_WORK = 60_000_000;
/** What a failed job counts. */
const FAILED_WORK = 3_000_000;
/** Pages that a worker fails at before the rest of the file is given up. */
const MOST_FAILURES = 3;

export type Searched = {
  readonly findings: readonly HiddenFinding[];
  /** Every page was looked at. */
  readonly whole: boolean;
};

/**
 * Looks through a whole file in jobs that each end soon, and with a limit to all of them. A page that a
 * worker fails at is tried once more by itself, and then reported as not looked at.
 */
export async function searchFile(
  { pages, hiddenLayers }: Pick<SoundPdf, 'pages' | 'hiddenLayers'>,
  ask: (question: HiddenQuestion) => Promise<Outcome<HiddenAnswer>>,
): Promise<Searched> {
  const hasHiddenLayers = hiddenLayers.length > 0;
  const findings: HiddenFinding[] = [];
  let failures = 0;
  let alone = false;
  let done = 0;
  for (let from: number | undefined = WHOLE_FILE; from !== undefined;) {
    const question = { from, pages: alone ? 1 : pages, work: WORK_A_JOB, hasHiddenLayers };
    if (done >= MOST_WORK) {
      findings.push(unlooked(Math.max(from, 0) + 1, pages));
      return { findings, whole: false };
    }
    const outcome: Outcome<HiddenAnswer> = await ask(question);
    done += outcome.ok ? outcome.value.work : FAILED_WORK;
    if (outcome.ok) {
      findings.push(...outcome.value.findings);
      from = outcome.value.next;
      alone = false;
    } else if (!alone) {
      alone = true;
    } else {
      failures += 1;
      const last: number = failures === MOST_FAILURES ? pages - 1 : from;
      findings.push(from === WHOLE_FILE ? UNCHECKED_FILE : unchecked(from + 1, last + 1));
      from = last + 1 < pages ? last + 1 : undefined;
      alone = false;
    }
  }
  return { findings, whole: failures === 0 };
}

const UNCHECKED_FILE: HiddenFinding = {
  kind: 'unchecked',
  severity: 'error',
  page: 0,
  box: null,
  reason:
    'The file’s properties and earlier versions are too large to check, so something may be hidden there.',
  masked: '',
};

/** Of the file as a whole: an allowance holds for all of them. */
function unlooked(first: number, last: number): HiddenFinding {
  const which = first === last ? `Page ${first} was` : `Pages ${first} to ${last} were`;
  return {
    ...UNCHECKED_FILE,
    reason: `${which} not checked, because the file is too large, so something may be hidden there.`,
  };
}

function unchecked(first: number, last: number): HiddenFinding {
  const which = first === last ? `Page ${first} is` : `Pages ${first} to ${last} are`;
  return {
    kind: 'unchecked',
    severity: 'error',
    page: first,
    box: null,
    reason: `${which} too large or too slow to check, so something may be hidden there.`,
    masked: '',
  };
}
