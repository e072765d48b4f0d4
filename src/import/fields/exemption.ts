import type { ReadFields } from './report-fields.ts';
import { paragraphsIn } from './lists.ts';

/** What becomes of `exempt:` of a report. */
export type Exemption = {
  /** Undefined where an officer has to say. */
  readonly exempt?: false;
  /** Why it has to be said, or confirmed. */
  readonly question?: string;
  /** The report itself may be exempt: its text must be in no public folder before that is answered. */
  readonly mayBeExempt: boolean;
};

const OF_APPENDIX = /\b(?:appendix|appendices|annexe?s?)\b/i;

/**
 * Whether a report is exempt, by its box and by all that is marked in it, on its pages and in its name. Exempt is
 * never taken for open: where the two disagree, or only an officer can know, it is asked.
 */
export function exemptionOf({ exempt, marks, appendices = [] }: ReadFields): Exemption {
  const ofReport = marks.filter((mark) => !OF_APPENDIX.test(mark));
  const ofAppendix = marks.length > ofReport.length || appendices.some((one) => one.exempt);
  const says = (mark: string) => `“${mark.slice(0, 120)}”`;
  const [mark] = ofReport;
  if (exempt?.kind === 'answered' && !exempt.value) {
    if (mark === undefined) return { exempt: false, mayBeExempt: false };
    return { question: `the box says No, and ${says(mark)} is on the paper`, mayBeExempt: true };
  }
  if (exempt?.kind === 'answered') {
    if (ofAppendix && mark === undefined) {
      return {
        exempt: false,
        question:
          'the box says Yes, and only an appendix is named: the report is taken as open and the appendix as exempt',
        mayBeExempt: false,
      };
    }
    const paragraphs = paragraphsIn(ofReport.join(' '));
    const which =
      paragraphs.length > 0 ? ` (paragraph ${paragraphs.join(', ')} of Schedule 12A)` : '';
    return {
      question: `the box says Yes${which}: write what is exempt, or false`,
      mayBeExempt: true,
    };
  }
  const why = exempt?.why ?? 'the document doesn’t say';
  return {
    question: mark === undefined ? why : `${why}, and ${says(mark)} is on the paper`,
    mayBeExempt: mark !== undefined,
  };
}
