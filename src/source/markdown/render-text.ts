import type { SafeHtml } from '../safe-html.ts';
import { misplacedPassages } from './accessible-text.ts';
import { letterFaults } from './numbering/lettered-lists.ts';
import { checkNotes, misplacedNotes, type NotesOfText, withoutNotes } from './notes.ts';
import { causesAlone, lostWords } from './completeness/lost-words.ts';
import { listNumbers } from './numbering/list-numbers.ts';
import { createParser } from './parser.ts';
import { pastedProblems } from './pasted/pasted-problems.ts';
import type { TextProblem, TextReference } from './problem.ts';
import { plainText } from './plain-text.ts';
import { resolveInline, type ResolvePath } from './references.ts';
import { WITHHELD } from './withheld/withheld-passage.ts';

const parser = createParser();
// A short text has no exempt passages; if someone writes one it must not be shown.
parser.renderer.rules[WITHHELD] = () => '';

export type RenderedText = {
  readonly html: SafeHtml;
  readonly summary: string;
  readonly references: readonly TextReference[];
  readonly problems: readonly TextProblem[];
};

/** Renders a short text, such as an agenda item's or a committee's: no sections, no numbers. */
export function renderText(source: string, resolve: ResolvePath = () => undefined): RenderedText {
  const env: NotesOfText = {};
  const tokens = parser.parse(source, env);
  const lines = source.split('\n');
  const { references, problems } = resolveInline(tokens, lines, resolve);
  // A short text has no passages, so that every one is misplaced.
  problems.push(...misplacedPassages(lines, []));
  problems.push(
    ...letterFaults(tokens),
    ...pastedProblems(tokens, lines),
    ...listNumbers(tokens, lines),
  );
  const misplaced = misplacedNotes(tokens, env);
  problems.push(...(misplaced.length > 0 ? misplaced : checkNotes(tokens, env, lines, [])));
  const html = parser.renderer.render(tokens, parser.options, env) as SafeHtml;
  const all = { sections: [{ id: '', heading: '', html, subheadings: [] }] };
  // What is withheld is in no short text, and is reported as that.
  if (!problems.some(({ code }) => code === 'passage-misplaced')) {
    problems.push(...lostWords(source, all, problems));
  }
  const first = tokens.find((token) => token.type === 'inline');
  return {
    html,
    summary: plainText(first),
    references,
    problems: withoutNotes(causesAlone(problems, source)),
  };
}
