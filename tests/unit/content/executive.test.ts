import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { AGENDA, AGENDA_PATH, BODY, COMMITTEE, FIELDS, loadCouncil, paper, REPORT } from './temporary-council.ts';

const EXECUTIVE = { 'committees/scrutiny.md': COMMITTEE.replace('kind: scrutiny', 'kind: executive') };

const report = (lines: string, callIn = true) => ({
  [REPORT]: paper(`${FIELDS.replace('call-in: false', `call-in: ${callIn}`)}${lines}\n`, BODY),
});

async function load(files: Record<string, string>, today = '2022-05-12') {
  const { archive, diagnostics } = await loadCouncil({ ...EXECUTIVE, ...files }, { today });
  return {
    report: archive?.reports[0],
    meeting: archive?.meetings[0],
    codes: diagnostics.filter(({ severity }) => severity === 'error').map(({ code }) => code),
  };
}

describe('call-in of a decision of the executive', () => {
  for (const [name, lines, today, sentence, label] of [
    ['has not opened', '', '2022-05-12', /^Call-in opens when the decision is published\.$/, /^Call-in opens when/],
    ['is open', 'decision: { published: 2022-05-12 }', '2022-05-19', /can be called in until the end of Thursday 19 May 2022/, /^Open for call-in until 19 May 2022$/],
    ['has expired', 'decision: { published: 2022-05-12 }', '2022-05-20', /was not called in by Thursday 19 May 2022/, /^Not called in by 19 May 2022$/],
    ['has happened', 'decision: { published: 2022-05-12, called-in: { on: 2022-05-16 } }', '2022-05-17', /was called in on Monday 16 May 2022/, /^Called in on 16 May 2022$/],
    ['is over', 'decision: { published: 2022-05-12, implemented: 2022-05-20 }', '2022-05-21', /was carried out on Friday 20 May 2022/, /^Carried out on 20 May 2022$/],
  ] as const) {
    it(`${name}: the report says so`, async () => {
      const loaded = await load(report(lines), today);
      assert.deepEqual(loaded.codes, []);
      assert.match(loaded.report?.callInState?.sentence ?? '', sentence);
      assert.match(loaded.report?.callInState?.label ?? '', label);
    });
  }

  it('is not possible, for the reason that is given', async () => {
    const loaded = await load(report('decision: { urgent: { reason: The offer ends today. } }', false));
    assert.deepEqual(loaded.codes, []);
    assert.match(loaded.report?.callInState?.sentence ?? '', /can’t be called in\. It is urgent.*The offer ends today\./);
  });

  for (const [name, files, code] of [
    ['open and urgent', report('decision: { urgent: { reason: Haste. } }'), 'call-in-contradictory'],
    ['closed without a reason', report('decision: { published: 2022-05-12 }', false), 'call-in-contradictory'],
    ['called in after its days', report('decision: { published: 2022-05-12, called-in: { on: 2022-05-23 } }'), 'call-in-contradictory'],
    ['of a scrutiny board', { ...report('decision: { published: 2022-05-12 }', false), 'committees/scrutiny.md': COMMITTEE }, 'not-an-executive'],
    ['open, of a scrutiny board', { ...report(''), 'committees/scrutiny.md': COMMITTEE }, 'call-in-not-executive'],
  ] as const) {
    it(`that is ${name} is an error`, async () => {
      assert.deepEqual((await load(files)).codes, [code]);
    });
  }
});

describe('notice of a key decision', () => {
  for (const [lines, sentence] of [
    ['{ noticed: 2022-04-12 }', /published on Tuesday 12 April 2022, 28 clear days before it/],
    ['{ general-exception: { noticed: 2022-05-03, reason: A late grant. } }', /general exception.*5 clear working days before it.*A late grant\./],
    ['{ special-urgency: { by: scrutiny-chair, on: 2022-05-10, reason: A flood. } }', /special urgency.*A flood\./],
  ] as const) {
    it(`of ${lines} is lawful, and shown`, async () => {
      const loaded = await load(report(`key-decision: ${lines}`));
      assert.deepEqual(loaded.codes, []);
      assert.match(loaded.report?.keyDecision?.sentence ?? '', sentence);
    });
  }

  it('of 27 clear days is an error', async () => {
    const { codes } = await load(report('key-decision: { noticed: 2022-04-13 }'));
    assert.deepEqual(codes, ['key-decision-without-notice']);
  });
});

describe('a meeting of an executive in private', () => {
  const agenda = (lines: string) => ({ [AGENDA_PATH]: AGENDA.replace('items:', `private:\n  reason: Prices.\n${lines}items:`) });

  it('shows its two notices', async () => {
    const loaded = await load(agenda('  first-notice: 2022-04-12\n  second-notice: 2022-05-03\n'));
    assert.deepEqual(loaded.codes, []);
    assert.match(loaded.meeting?.privateNotice?.sentence ?? '', /given on Tuesday 12 April 2022 and again on Tuesday 3 May 2022\. The reason: Prices\./);
  });

  it('without them is an error', async () => {
    assert.deepEqual((await load(agenda(''))).codes, ['private-meeting-without-notice']);
  });
});

describe('a meeting to come', () => {
  it('says the last day for its papers, until it is held', async () => {
    assert.equal((await load({}, '2022-05-11')).meeting?.lastDayForPapers, '2022-05-03');
    assert.equal((await load({}, '2022-05-12')).meeting?.lastDayForPapers, undefined);
  });
});
