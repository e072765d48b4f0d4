import { readFileSync } from 'node:fs';
import path from 'node:path';
import { LEEDS_PAPERS } from '../support/fixture/fixture-content.ts';
import { REPORT } from '../support/paper-repository.ts';
import { buildCouncil } from './build-council.ts';
import { exemptText, matterOf } from './matter.ts';
import { meetingDraft, type MeetingDraft } from './meeting-draft.ts';

export type OrdinaryWording = {
  /** Of each exempt report, how many findings the build gives. */
  readonly findings: readonly number[];
};

/** Sentences that each exempt report shares with an open one: what an older meeting said is open already. */
const SHARED = 3;

/**
 * Builds a council in which exempt reports share sentences of a real report with open ones of the same meeting, as
 * officers do who begin with the last report.
 */
export async function measureOrdinaryWording(): Promise<OrdinaryWording> {
  const sentences = sentencesOfRealReport();
  const reports = Math.floor(sentences.length / SHARED);
  const meetings = Array.from({ length: reports }, (_, at): MeetingDraft => {
    const day = new Date(Date.parse('2025-03-03T12:00:00Z') + at * 2 * 86_400_000);
    const matter = matterOf(at);
    const draft = meetingDraft(`meetings/cab/${day.toISOString().slice(0, 10)}`, matter);
    const shared = sentences.slice(at * SHARED, at * SHARED + SHARED);
    draft.exempt.text = `${shared.join('\n\n')}\n\n${exemptText(matter)}`;
    draft.open.text += `\n\n${shared.join(' ')}`;
    return draft;
  });
  const { diagnostics, isProved } = await buildCouncil(meetings);
  if (!isProved) throw new Error('The council of ordinary wording stops before the proof.');
  const findings = meetings.map(
    ({ folder }) =>
      diagnostics.filter(
        ({ severity, file, message }) =>
          severity === 'error' && `${file} ${message}`.includes(`${folder}/matter.md`),
      ).length,
  );
  return { findings };
}

/** Sentences of the report of the fixture, as a council published it. */
function sentencesOfRealReport(): string[] {
  const text = readFileSync(path.join(LEEDS_PAPERS, `${REPORT}.md`), 'utf8');
  return text
    .split(/\n\s*\n/)
    .filter((block) => /^\d+\. /.test(block))
    .flatMap((block) =>
      block
        .replace(/^\d+\. /, '')
        .replace(/\s+/g, ' ')
        .split(/(?<=[.])\s+(?=[A-Z])/),
    )
    .filter((sentence) => /^[A-Z][^[\]*<>|]{60,300}\.$/.test(sentence));
}
