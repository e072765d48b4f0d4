import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { whatIsAsked } from '../../../../src/papers/report/what-is-asked.ts';

const section = (heading: string, html = '<p>To agree.</p>') => ({ heading, html });

describe('what a meeting is asked to do is found by its heading', () => {
  for (const heading of [
    'Recommendations',
    'Recommendation:',
    'RECOMMENDATION(S)',
    'Officer’s recommendation',
    "Officers' Recommendations",
    'Summary of recommendations',
    '2. Recommendations',
    'Recommendations to the Executive Board',
    'Decision required',
    'Decisions sought',
    'Action requested',
    'Decision to be made',
    'Proposed decision',
    'Draft resolution',
    'It is recommended that:',
    'The Cabinet is asked to',
    'Members are recommended to:',
    'What is the committee being asked to do?',
    'What are the recommendations?',
  ]) {
    it(heading, () => {
      assert.equal(whatIsAsked([section('Purpose'), section(heading)])?.heading, heading);
    });
  }

  for (const heading of [
    'Reasons for the recommendations',
    'Options and recommendations',
    'Recommendations for improvement',
    'Progress on earlier recommendations',
    'Decision history',
    'What is this report about?',
    'Action plan',
    'The council is growing',
    'Who was asked, and what did they say?',
    'What are residents saying?',
  ]) {
    it(`not below "${heading}"`, () => {
      assert.equal(whatIsAsked([section(heading)]), undefined);
    });
  }

  it('is the first section that says something', () => {
    const found = whatIsAsked([
      section('Recommendation', ' '),
      section('Decision required'),
      section('Recommendations'),
    ]);
    assert.equal(found?.heading, 'Decision required');
  });
});
