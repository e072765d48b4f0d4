import { foldText } from '../../language/folded-text.ts';
import { isDistinctive } from '../../language/distinctive.ts';
import { openTextOf } from '../../source/open-text.ts';

/** Front matter as it once was: it may never have been right. */
type Fields = Readonly<Record<string, unknown>>;

/** What front matter says is not open: false, nothing and null aren't exemptions. */
export const isExempt = (field: unknown): boolean =>
  field !== undefined && field !== false && field !== null;

/**
 * The names that an exempt paper keeps from the public: titles that have another for the public, and the
 * background papers of a report that is wholly exempt. Names of common words give nothing away.
 */
export function exemptNamesOf(fields: Fields): string[] {
  const names = [fields, ...listOf(fields['appendices'])].flatMap((paper) => {
    const { title, exempt } = paper;
    const shown = isFields(exempt) ? exempt['public-title'] : undefined;
    return typeof title === 'string' && typeof shown === 'string' && !same(title, shown)
      ? [{ kind: 'title', text: title } as const]
      : [];
  });
  const background = isExempt(fields['exempt']) ? titlesOf(fields['background-papers']) : [];
  return [...names, ...background.map((text) => ({ kind: 'background-paper', text }) as const)]
    .filter(isDistinctive)
    .map(({ text }) => text);
}

/** Whether a paper says a name openly, in its text or in what of its front matter is open. */
export function saysOpenly(name: string, fields: Fields, body: string): boolean {
  const whole = isExempt(fields['exempt']);
  const open = [
    ...shownOf(fields),
    ...listOf(fields['appendices']).flatMap(shownOf),
    ...(whole ? [] : [...titlesOf(fields['background-papers']), openTextOf(body)]),
  ];
  const folded = foldText(name);
  return open.some((text) => foldText(text).includes(folded));
}

/** The title by which the public knows a paper. */
function shownOf({ title, exempt }: Fields): string[] {
  const shown = isFields(exempt) ? (exempt['public-title'] ?? title) : title;
  return typeof shown === 'string' ? [shown] : [];
}

function titlesOf(papers: unknown): string[] {
  const list: readonly unknown[] = Array.isArray(papers) ? papers : [];
  return list.flatMap((paper) => {
    const title = isFields(paper) ? paper['title'] : paper;
    return typeof title === 'string' ? [title] : [];
  });
}

function listOf(papers: unknown): Fields[] {
  return Array.isArray(papers) ? papers.filter(isFields) : [];
}

const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const same = (one: string, other: string): boolean => foldText(one) === foldText(other);
