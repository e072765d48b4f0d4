import { fileSlug } from './file-slug.ts';
import { type NewPaper, yamlList, yamlText } from './new-paper.ts';

export type DecisionAnswers = {
  readonly title: string;
  /** The day on which it was taken. */
  readonly taken: string;
  /** A member or a body; with {@link under}, the post of an officer. */
  readonly by: string;
  readonly under?: string;
  readonly reference?: string;
  readonly wards?: 'all' | readonly string[];
  /** Whether the council has any. */
  readonly hasWards: boolean;
};

/** The record of a decision without a meeting. What it must say and nobody has said yet is left out: the check asks for it. */
export function newDecision(answers: DecisionAnswers): NewPaper {
  const { title, taken, by, under, reference, wards, hasWards } = answers;
  const name = fileSlug(reference ?? title, title);
  const taker =
    under === undefined
      ? `by: ${yamlText(by)}\n`
      : `by:\n  officer: ${yamlText(by)}\n  under: ${yamlText(under)}\n`;
  const affected = !hasWards
    ? ''
    : wards === undefined
      ? '# The wards affected: write wards: all, or a list.\n'
      : wards === 'all'
        ? 'wards: all\n'
        : yamlList('wards', wards);
  const text = `---
title: ${yamlText(title)}
${reference === undefined ? '' : `reference: ${yamlText(reference)}\n`}taken: ${taken}
# The day on which this record goes out, from which the time for call-in is counted.
# published: 2026-12-08
${taker}# Of the executive, or of the council: each has a law of its own.
function: executive
# Whether it is a key decision: key: false, or the id of its notice.
# Whether it can be called in: call-in: true, or { not: urgent, rule: … }.
# What was rejected: alternatives: with the words, or none.
# Interests that were declared: interests: [] says that there were none.
${affected}---
`;
  return {
    files: { [`decisions/${taken.slice(0, 4)}/${name}.md`]: text },
    notes: [
      'Write what was decided below the second line of hyphens, after DECIDED and a dash; its parts begin with (a), (b). The reasons are a section: ## Reasons.',
    ],
  };
}
