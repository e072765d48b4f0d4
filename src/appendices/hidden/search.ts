import type { SoundPdf } from '../inspection.ts';
import type { Outcome } from '../workers/pool.ts';
import type { HiddenAnswer, HiddenQuestion } from './find-hidden.ts';
import type { HiddenFinding } from './finding.ts';

/** After which a worker begins no further page; the pages left are the next job's. */
const BUDGET_MS = 3_000;
/** Pages that a worker fails at before the rest of the file is given up. */
const MOST_FAILURES = 3;

export type Searched = {
  readonly findings: readonly HiddenFinding[];
  /** Every page was looked at. */
  readonly whole: boolean;
};

/**
 * Looks through a whole file in jobs that each end in time. A page that a worker fails at is tried once
 * more by itself, and then told as not looked at.
 */
export async function searchFile(
  { pages, hiddenLayers }: Pick<SoundPdf, 'pages' | 'hiddenLayers'>,
  ask: (question: HiddenQuestion) => Promise<Outcome<HiddenAnswer>>,
): Promise<Searched> {
  const hasHiddenLayers = hiddenLayers.length > 0;
  const findings: HiddenFinding[] = [];
  let failures = 0;
  let alone = false;
  for (let from: number | undefined = 0; from !== undefined;) {
    const question = { from, pages: alone ? 1 : pages, budgetMs: BUDGET_MS, hasHiddenLayers };
    const outcome: Outcome<HiddenAnswer> = await ask(question);
    if (outcome.ok) {
      findings.push(...outcome.value.findings);
      from = outcome.value.next;
      alone = false;
    } else if (!alone) {
      alone = true;
    } else {
      failures += 1;
      if (failures === MOST_FAILURES) {
        findings.push(unchecked(from + 1, pages));
        break;
      }
      findings.push(unchecked(from + 1, from + 1));
      from = from + 1 < pages ? from + 1 : undefined;
      alone = false;
    }
  }
  return { findings, whole: failures === 0 };
}

function unchecked(first: number, last: number): HiddenFinding {
  const which = first === last ? `Page ${first} is` : `Pages ${first} to ${last} are`;
  return {
    kind: 'unchecked',
    severity: 'error',
    page: first,
    box: null,
    reason: `${which} too large or too slow to look through, so nobody can say that nothing is hidden there.`,
    masked: '',
  };
}
