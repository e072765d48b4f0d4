import type { Token } from 'markdown-it';
import type { TextProblem } from '../problem.ts';
import { SECTION_OPEN } from './section-paragraphs.ts';

/** What is known so far of a report whose template numbers by section. */
export type ThroughRun = {
  readonly isGiven: boolean;
  saidOther?: boolean;
  /** The first item of a list that may be a paragraph of a report that is numbered through, and the next number. */
  through?: { readonly line: number; readonly section: number; next: number };
};

/** A report that is numbered 1, 2, 3 from section to section, where the template numbers by section: it is said once, at its first number. */
export function numberedThrough(
  tokens: readonly Token[],
  run: ThroughRun,
  section: number | undefined,
): TextProblem[] {
  if (!run.isGiven || run.saidOther || section === undefined) return [];
  if (tokens.some(({ type }) => type === SECTION_OPEN)) return [];
  const items = tokens.filter(
    ({ type, level, info }) => type === 'list_item_open' && level === 1 && info !== '',
  );
  const [first] = items;
  if (!first) return [];
  const { through } = run;
  const next = Number(items.at(-1)?.info) + 1;
  if (!through) {
    const line = (first.map?.[0] ?? 0) + 1;
    if (first.info === '1') run.through = { line, section, next };
    return [];
  }
  if (Number(first.info) !== through.next) return [];
  run.saidOther = true;
  const message = `The paragraphs are numbered 1, 2, 3 through the whole report, but the council’s template numbers them by section. Write "${through.section}.1" here, and the numbers of their sections before the others; or set numbering: continuous in the template.`;
  return [{ code: 'paragraph-number', line: through.line, column: 1, message }];
}
