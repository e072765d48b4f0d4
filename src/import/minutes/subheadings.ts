import { labelIn } from '../../papers/minutes/labels/labels.ts';
import { BULLET } from '../document.ts';
import { hasReference } from './application-reference.ts';
import type { MinutePart } from './minute-parts.ts';
import type { MinutesLine } from './minutes-line.ts';
import { questionIn } from './sentences/questions.ts';

/** A heading within a minute. */
export type Subheading = {
  readonly part: MinutePart;
  readonly title: string;
  /** What its line says besides: who asks whom. */
  readonly rest?: string;
};

const MOTION_ALONE =
  /^(?:(?:first|second|third|fourth|further|substantive|original) )?(amendment(?: to (?:the |that |an )?(?:(?:first|second) )?amendment)?|motion)(?: (?:no\.? ?)?\d{1,2}\b| [A-Z]\b| (?:one|two|three|four|five|six|seven|eight|nine|ten)\b)?(?: ?[([–—:-] ?.{1,80})?$/i;
/** Behind the dash after an application: what a parish thinks of it. */
const OF_OPINION =
  /(?<!\b(?:resolved|agreed|decided|decision|recommendation|comments?)) ?(?: [–—-]|[:;]) ?((?:no (?:objections?|comments?)|objects?|objections?|objected|supports?|supported|comments?|neutral|recommend(?:ed)? (?:approval|refusal|that))\b.{0,600})$/iu;
const LONGEST = 200;

/** The heading that a line is within its minute: of an application, a question, a petition, an amendment, or as the document calls it. */
export function subheadingIn(
  line: MinutesLine,
  next: MinutesLine | undefined,
  minute: string,
): Subheading | undefined {
  const { text, mark, heading } = line;
  const marked = (words: string): string =>
    mark === undefined || mark === BULLET ? words : `${mark} ${words}`;
  // A row of a table that tabs set is none.
  if (line.raw.split('\t').filter((cell) => cell.trim() !== '').length > 2) return undefined;
  const isShort = text.length < LONGEST && !/[.;:]$/.test(text);
  const isAboutQuestions = /\bquestions?\b/i.test(minute);
  if (hasReference(text, 24) && (isShort || OF_OPINION.test(text))) {
    // "26/00145/FUL Land off Back Lane – OBJECT on grounds of access. Vote: 4 for": what was thought of it is no part of its title.
    const said = OF_OPINION.exec(text);
    const title = said ? text.slice(0, said.index).trim() : text;
    const rest = said?.[1];
    return { part: 'application', title: marked(title), ...(rest !== undefined && { rest }) };
  }
  const question = isAboutQuestions || /^question \d/i.test(text) ? questionIn(text) : undefined;
  if (question) {
    return {
      part: 'question',
      title: marked(question.title),
      ...(question.rest !== '' && { rest: question.rest }),
    };
  }
  if (!isShort || !/^\p{Lu}/u.test(text) || labelIn(text) !== undefined) return undefined;
  if (isAboutQuestions && next && questionIn(next.text)) return { part: 'question', title: text };
  const isPoint = mark !== undefined && mark !== BULLET;
  if (/\bpetitions?\b/i.test(minute) && isPoint && next && next.mark === undefined) {
    const title = /petition/i.test(text) ? text : `Petition: ${text}`;
    return { part: 'petition', title: marked(title) };
  }
  const motion = MOTION_ALONE.exec(text);
  if (
    motion &&
    !/\b(?:was|were|be|moved|proposed|seconded|carried|lost|withdrawn|fell)\b/i.test(text)
  )
    return { part: /^a/i.test(motion[1] ?? '') ? 'amendment' : 'motion', title: marked(text) };
  return heading === undefined ? undefined : { part: 'none', title: marked(text) };
}
