import type { KeyDecision } from '../appendix/appendix.ts';
import {
  KEY_DECISION_GROUNDS,
  keyDecisionGrounds,
  missingParticulars,
  type KeyDecisionParticular,
} from '../../law/key-decision.ts';
import type { RuleCode } from '../../rules/rules.ts';
import { listInWords } from '../../language/sentence.ts';
import type { ReportFields } from './report-schema.ts';

type ReportFault = (code: RuleCode, path: readonly string[], message: string) => void;
type Stated = Exclude<NonNullable<ReportFields['key-decision']>, false>;

/** Why a decision is key, and what its notice stated (SI 2012/2089 regs 8(1), 9(1)), held against the law. */
export function readParticulars(
  stated: Stated,
  wards: ReportFields['wards'],
  report: ReportFault,
): Omit<KeyDecision, 'sentence' | 'law'> {
  const { grounds = [], particulars } = stated;
  const key =
    wards === 'all' ? true : keyDecisionGrounds({ wardsAffected: wards.length }).length > 0;
  if (grounds.includes('wards') && !key) {
    const message =
      'The decision is said to be key because of its effects in two or more wards, but wards: names only one (SI 2012/2089 reg 8(1)(b)). Name the others in wards:, or take wards out of grounds:.';
    report('key-decision-one-ward', ['grounds'], message);
  }
  // A notice that is published elsewhere states them there.
  if (particulars !== undefined && stated['notice-at'] === undefined) {
    const missing = missingParticulars(lettersOf(particulars));
    if (missing !== undefined) {
      const message = `${missing} Add them below particulars:, or write notice-at: with the address of the whole notice.`;
      report('key-decision-particulars', ['particulars'], message);
    }
  }
  return {
    grounds: [...new Set(grounds)].map((ground) => KEY_DECISION_GROUNDS[ground]),
    particulars: particulars === undefined ? [] : shown(particulars),
    ...(stated['notice-at'] !== undefined && { noticeUrl: stated['notice-at'] }),
  };
}

type Particulars = NonNullable<Stated['particulars']>;

/** That a decision is key is what key-decision: says. */
function lettersOf(stated: Particulars): ReadonlySet<KeyDecisionParticular> {
  const letters: Readonly<Record<keyof Particulars, readonly KeyDecisionParticular[]>> = {
    matter: ['b'],
    'decision-maker': ['c'],
    when: ['d'],
    documents: ['e'],
    address: ['f'],
    'other-documents': ['g', 'h'],
  };
  const fields = Object.keys(letters) as (keyof Particulars)[];
  return new Set([
    'a',
    ...fields.flatMap((field) => (stated[field] === undefined ? [] : letters[field])),
  ]);
}

function shown(stated: Particulars): KeyDecision['particulars'] {
  const { documents } = stated;
  const lines: readonly (readonly [string, string | undefined])[] = [
    ['The matter', stated.matter],
    ['Who decides', stated['decision-maker']],
    ['When', stated.when],
    [
      'Documents submitted',
      documents && (documents.length === 0 ? 'None' : listInWords(documents)),
    ],
    ['Where they are available', stated.address],
    ['Other documents', stated['other-documents']],
  ];
  return lines.flatMap(([label, text]) => (text === undefined ? [] : [{ label, text }]));
}
