import type { Exempt } from '../access.ts';
import type { CommitteeKind } from '../bodies.ts';
import { hasExemptInformation, isExecutive } from '../bodies.ts';
import { executiveLaw } from '../citation.ts';
import type { Closed } from './exemption.ts';
import type { IsoDate } from '../../language/dates.ts';
import { formatDate } from '../../language/dates.ts';

export type ExemptionProblem = {
  readonly code:
    | 'exemption-incomplete'
    | 'exemption-review-early'
    | 'exemption-defeated'
    | 'exemption-unanswered'
    | 'confidential-ground-unsaid'
    | 'exemption-not-of-this-body';
  /** The field of front matter that it is about. */
  readonly field:
    | 'paragraphs'
    | 'reason'
    | 'public-interest'
    | 'review'
    | 'registered-elsewhere'
    | 'own-development'
    | 'confidential'
    | 'political-advice';
  readonly message: string;
};

/**
 * What is wrong with an exemption, beyond its types: parts left empty, a paragraph named twice, a review before the
 * meeting, what paragraphs 8 and 9 take out of it, and a body that has no exempt information.
 */
export function exemptionProblems(
  access: Closed,
  meeting: IsoDate,
  kind: CommitteeKind,
): readonly ExemptionProblem[] {
  const problems: ExemptionProblem[] = [];
  const find = (
    code: ExemptionProblem['code'],
    field: ExemptionProblem['field'],
    message: string,
  ): void => void problems.push({ code, field, message });
  if (access.kind === 'exempt') ofExempt(access, kind, find);
  if (access.kind === 'confidential' && access.ground === undefined) {
    find(
      'confidential-ground-unsaid',
      'confidential',
      'Say which of the three forbids disclosure, in the place of true: "confidential: department", "confidential: enactment" or "confidential: court".',
    );
  }
  if (access.kind === 'political-advice' && !isExecutive(kind)) {
    find(
      'exemption-not-of-this-body',
      'political-advice',
      `Only an executive has the advice of political advisers (${executiveLaw('political-advice').short}). Say in exempt: why else it isn’t open, or write exempt: false.`,
    );
  }
  if (access.reason.trim() === '') {
    find(
      'exemption-incomplete',
      'reason',
      'Write the reason in words that give nothing away: the public will read it.',
    );
  }
  if (access.review < meeting) {
    find(
      'exemption-review-early',
      'review',
      `The review on ${formatDate(access.review)} comes before the meeting on ${formatDate(meeting)}. ` +
        'Write that day or a later one.',
    );
  }
  return problems;
}

type Find = (
  code: ExemptionProblem['code'],
  field: ExemptionProblem['field'],
  message: string,
) => void;

/** Paragraphs 8 to 10 of Schedule 12A, and whether it is about that body at all. */
function ofExempt(access: Exempt, kind: CommitteeKind, find: Find): void {
  const { paragraphs, registeredElsewhere, ownDevelopment } = access;
  if (!hasExemptInformation(kind)) {
    find(
      'exemption-not-of-this-body',
      'paragraphs',
      `Schedule 12A isn’t known to describe what a ${kind === 'parish' ? 'parish' : 'licensing hearing'} may keep from the public, and this site would state the wrong law. Ask the monitoring officer, and leave this paper out of the papers until then.`,
    );
    // What the Schedule asks besides is asked of nobody whom it isn't about.
    return;
  }
  if (paragraphs.length === 0) {
    find(
      'exemption-incomplete',
      'paragraphs',
      'Write the paragraphs of Schedule 12A that make it exempt: "paragraphs: [3]".',
    );
  }
  if (new Set(paragraphs).size < paragraphs.length) {
    find(
      'exemption-incomplete',
      'paragraphs',
      'A paragraph is named twice. Write each one only once.',
    );
  }
  if (access.publicInterest.trim() === '') {
    find(
      'exemption-incomplete',
      'public-interest',
      'Write why the public interest in keeping it exempt outweighs the public interest in disclosing it ' +
        '(Schedule 12A, paragraph 10). The public will read it.',
    );
  }
  if (ownDevelopment === true) {
    find(
      'exemption-defeated',
      'own-development',
      'Information about development for which the council may grant itself permission under regulation 3 of the 1992 Regulations is not exempt, whatever the paragraph (Schedule 12A, paragraph 9). Open it, with exempt: false or without the marks of the passage; or write "own-development: false" if it is about something else.',
    );
  }
  if (registeredElsewhere === true && paragraphs.includes(3)) {
    find(
      'exemption-defeated',
      'registered-elsewhere',
      'Information that must be registered under the Companies Act or another Act of the list is not exempt by paragraph 3 (Schedule 12A, paragraph 8). Take 3 out of paragraphs:, or write "registered-elsewhere: false".',
    );
  }
  const questions = [
    ...(ownDevelopment === undefined ? [OWN_DEVELOPMENT] : []),
    // What paragraph 9 takes out isn't exempt by paragraph 3 either.
    ...(registeredElsewhere === undefined && ownDevelopment !== true && paragraphs.includes(3)
      ? [REGISTERED_ELSEWHERE]
      : []),
  ];
  if (questions.length > 0) find('exemption-unanswered', 'paragraphs', questions.join(' '));
}

const OWN_DEVELOPMENT =
  'Is it about development for which the council may grant itself permission (regulation 3)? Then it is not exempt, whatever the paragraph (Schedule 12A, paragraph 9). Write "own-development: false", if it isn’t.';
const REGISTERED_ELSEWHERE =
  'Must it be registered under the Companies Act or another Act of the list? Then paragraph 3 doesn’t exempt it (Schedule 12A, paragraph 8). Write "registered-elsewhere: false", if it needn’t.';

/**
 * Whether words speak of the council's own development, which is never exempt (Sch 12A para 9): "regulation 3".
 * @param text what is withheld, or what is said of it.
 */
export function speaksOfOwnDevelopment(text: string): boolean {
  return /\bregulation\s+3\b(?!\s*\()/i.test(text);
}
