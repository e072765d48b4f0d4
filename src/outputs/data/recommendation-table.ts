import { htmlLines } from '../../language/html-lines.ts';
import type { Recommendation, SaidOfIt } from '../../papers/recommendation/recommendations.ts';
import type { ArchiveIndex } from '../../views/archive-index.ts';
import { committeeName } from '../../views/cards.ts';
import { recommendationsIn } from '../../views/recommendations/recommendation-views.ts';
import { whole } from './oparl-object.ts';

/** The columns of the table of recommendations: they stay in this order, and a new one comes last. */
export const RECOMMENDATION_COLUMNS = [
  ...['made', 'committee', 'name', 'title', 'recommended_to', 'recommendation', 'received'],
  ...['answer_due', 'answered', 'answer', 'progress_said', 'progress', 'address'],
] as const;

type Row = Readonly<Record<string, string | undefined>>;

/**
 * A row for each recommendation, of all years, with what minutes say last of it. Whether an answer is overdue is left out: that
 * depends on the day on which somebody reads it.
 */
export function recommendationRows(index: ArchiveIndex): readonly Row[] {
  const { council } = index.archive;
  return recommendationsIn(index).map((one: Recommendation): Row => {
    const answer = one.answers.at(-1);
    const progress = one.progress.at(-1);
    return {
      made: one.made,
      committee: committeeName(index, one.committee),
      ...{ name: one.name, title: one.title, recommended_to: one.to, recommendation: one.text },
      ...{ received: one.received, answer_due: one.due },
      ...{ answered: answer?.on, answer: wordsOf(answer) },
      ...{ progress_said: progress?.on, progress: wordsOf(progress) },
      address: whole(council, one.url),
    };
  });
}

const wordsOf = (said: SaidOfIt | undefined): string | undefined =>
  said && htmlLines(said.words).join(' ');
