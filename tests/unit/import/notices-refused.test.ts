import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { isDecisionNotice, isNotice } from '../../../src/import/decision-notice.ts';
import { plainText } from '../../support/record-cases.ts';

const kindOf = (text: string): string => {
  const { document } = plainText(text);
  return isDecisionNotice(document) ? 'decision' : isNotice(document) ? 'notice' : 'other';
};

describe('records that are no report and no minutes', () => {
  for (const [kind, text] of [
    ['notice', 'KEY DECISION – GENERAL EXCEPTION NOTICE (Regulation 10)\n\nTo: Councillor W Latchford, Chair\nDate given: Thursday 12 March 2026\n\nMatter: KD118 – Purchase of flats\nDecision maker: Cabinet, 24 March 2026\nIt is impracticable to give 28 clear days’ notice.'],
    ['notice', 'BRINDLEMOOR BOROUGH COUNCIL\nNOTICE OF KEY DECISION\n\nMatter for decision: Lease of the hall\nDecision maker: Cabinet\nDate of decision: 3 February 2026\n'],
    ['notice', 'Notice of Private Meeting\nDate of meeting: 3 February 2026\nThe Local Authorities (Executive Arrangements) Regulations 2012\nRepresentations: none'],
    ['notice', 'FORWARD PLAN OF KEY DECISIONS\nMarch to June 2026\n\nSubject\tLease\nDecision maker\tCabinet\nDate of decision\t3 February 2026'],
    ['decision', 'EXECUTIVE DECISION TAKEN BY A CABINET MEMBER\n\nDecision taker:\tCouncillor O’Dwyerson\nDate of decision:\t17 February 2026\nDECISION\nThat the zone be made.'],
    ['other', 'Report of the Director\nForward plan\n1. The plan of key decisions was last looked at in May. The decision maker wasn’t named, and 28 days had gone.'],
    ['other', 'Key decisions\n\nThis report is about how key decisions are made.\nRecommendations\n1. That it be noted.'],
    ['other', 'CABINET – 3 FEBRUARY 2026\n82\tForward Plan\nRESOLVED – That the plan be noted.\n83\tKey decision\nRESOLVED – That it be made.'],
  ] as const) {
    it(`${text.split('\n')[0] ?? ''}: ${kind}`, () => {
      assert.equal(kindOf(text), kind);
    });
  } // prettier-ignore
});
