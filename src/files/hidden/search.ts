import type { TimedAnswer } from './find-hidden.ts';
import type { SoundPdf } from '../inspection.ts';
import type { Outcome } from '../workers/pool.ts';
import { WHOLE_FILE, type HiddenQuestion } from './find-hidden.ts';
import type { HiddenFinding } from './finding.ts';

/** After which a worker begins no further page; the pages left are the next job's. */
const BUDGET_MS = 4_000;
/** Of work on one file, after which its remaining pages are reported as not looked at: some 2,000 pages of print. */
const MOST_MS = 180_000;
/** What a failed job counts: it has most likely run out of time. */
const FAILED_MS = 10_000;
/** Pages that a worker fails at before the rest of the file is given up. */
const MOST_FAILURES = 3;

export type Searched = {
  readonly findings: readonly HiddenFinding[];
  /** Every page was looked at. */
  readonly whole: boolean;
};

/**
 * Looks through a whole file in jobs that each end in time, and that end in time together. A page that a
 * worker fails at is tried once more by itself, and then reported as not looked at.
 */
export async function searchFile(
  { pages, hiddenLayers }: Pick<SoundPdf, 'pages' | 'hiddenLayers'>,
  ask: (question: HiddenQuestion) => Promise<Outcome<TimedAnswer>>,
): Promise<Searched> {
  const hasHiddenLayers = hiddenLayers.length > 0;
  const findings: HiddenFinding[] = [];
  let failures = 0;
  let alone = false;
  let spentMs = 0;
  for (let from: number | undefined = WHOLE_FILE; from !== undefined;) {
    const question = { from, pages: alone ? 1 : pages, budgetMs: BUDGET_MS, hasHiddenLayers };
    if (spentMs >= MOST_MS) {
      findings.push(unlooked(Math.max(from, 0) + 1, pages));
      return { findings, whole: false };
    }
    const outcome: Outcome<TimedAnswer> = await ask(question);
    spentMs += outcome.ok ? outcome.value.tookMs : FAILED_MS;
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

/** Where a slow machine stops is chance: it is reported of the whole file, so that an allowance holds the next time. */
function unlooked(first: number, last: number): HiddenFinding {
  const which = first === last ? `Page ${first} was` : `Pages ${first} to ${last} were`;
  return {
    ...UNCHECKED_FILE,
    reason: `${which} not checked, because the file takes too long, so something may be hidden there.`,
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
