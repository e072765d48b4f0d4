import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { ImportedMinutes } from '../../../src/import/minutes/import-minutes.ts';
import { asMinutes, plainText } from '../../support/record-cases.ts';

const TOP = 'PLANNING COMMITTEE\n20 January 2026\n\n';
const HEAD = `${TOP}Present: Councillors B Ince (Chair), W Li, M Sallis, D Pyke and O Varga\n\n`;

function broughtIn(text: string): ImportedMinutes {
  const minutes = asMinutes(plainText(text));
  assert.deepEqual(minutes.proof.lost, []);
  return minutes;
}
/** What is below the heading of the one minute, and what is asked besides the usual. */
function minuteOf(text: string): readonly [body: string, asked: string] {
  const minutes = broughtIn(`${HEAD}54 Budget\n${text}\n`);
  const body = minutes.markdown.split('## 54 Budget\n')[1]?.trim() ?? '';
  return [body, minutes.confirm.filter((one) => !one.startsWith('status:')).join('\n')];
}
const frontOf = (text: string): string => broughtIn(text).markdown.split('\n---\n')[0] ?? '';

describe('who moved and seconded, as small councils write it', () => {
  const MOVED = 'Proposed: B Ince. Seconded: W Li.';
  const SHAPES: readonly [text: string, body: string][] = [
    ['RESOLVED (proposed BI, seconded WL): That it be paid.', `${MOVED}\nRESOLVED: That it be paid.`],
    ['RESOLVED (proposed Cllr Ince, seconded Cllr Li) that it be paid.', 'Proposed: Cllr Ince. Seconded: Cllr Li.\nRESOLVED that it be paid.'],
    ['Proposed by B.I., seconded by W.L. and RESOLVED that it be paid.', `${MOVED}\nRESOLVED that it be paid.`],
    ['Prop: Cllr Ince. Sec: Cllr Li. Agreed unanimously: to pay it.', 'Proposed: Cllr Ince.\nSeconded: Cllr Li\nAgreed unanimously: to pay it.'],
    ['Prop. BI Sec. WL. All in favour.\nRESOLVED to pay.', 'Proposed: B Ince.\nSeconded: W Li\nVote: All in favour.\nRESOLVED to pay.'],
    ["Prop'd by BI, sec'd by WL.\nRESOLVED to pay.", 'Proposed: B Ince.\nSeconded: W Li\nRESOLVED to pay.'],
  ]; // prettier-ignore
  for (const [text, body] of SHAPES) {
    it(text, () => {
      assert.equal(minuteOf(text)[0], body);
    });
  }

  it('initials are asked about, with the name that they stand for', () => {
    const [, asked] = minuteOf('RESOLVED (proposed BI, seconded WL): That it be paid.');
    assert.match(asked, /^“BI” is written as B Ince, whose initials these are among those present$/m); // prettier-ignore
  });

  it('initials that nobody or two of those present have stay as they are, and are asked about', () => {
    for (const head of [HEAD.replace('B Ince', 'C Ince'), HEAD.replace('M Sallis', 'B Ibbot')]) {
      const text = 'RESOLVED (proposed BI, seconded WL): That it be paid.';
      const { markdown, confirm } = broughtIn(`${head}54 Budget\n${text}\n`);
      assert.match(markdown, /^RESOLVED \(proposed BI, seconded W Li\): That it be paid\.$/m);
      assert.doesNotMatch(markdown, /^(?:Proposed|Seconded):/m);
      assert.ok(confirm.some((one) => one.includes('is kept as text')), confirm.join('\n')); // prettier-ignore
    }
  });

  it('small letters and other capitals are no initials', () => {
    const [body] = minuteOf('It was moved by an officer. The PCSO seconded WL in this.');
    assert.match(body, /by an officer/);
    assert.doesNotMatch(body, /^(?:Moved|Proposed):/m);
  });
});

describe('what is kept as text and may be a vote', () => {
  for (const text of [
    'The following reports were approved en bloc, nem. con.:',
    'The report was agreed unanimously after a long debate about the weir.',
    'Motion by Councillor Ince - 3 votes',
    'The Council divided: Ayes 3, Noes 2.',
    'With the consent of the Council, Councillor Ince withdrew the motion.',
    "It was prop'd by BI and sec'd by somebody.",
  ]) {
    it(`is asked about: ${text}`, () => {
      const [body, asked] = minuteOf(`${text}\nRESOLVED: That it be noted.`);
      const isRead = /^(?:Vote|Carried|Agreed)/m.test(body);
      assert.ok(isRead || asked.includes('is kept as text'), `${body}\n${asked}`);
    });
  }

  it('is one question for a sentence', () => {
    const text = 'Councillor Pyke declared a pecuniary interest as an owner of land and left the room.'; // prettier-ignore
    const [, asked] = minuteOf(`${text}\nRESOLVED: That it be noted.`);
    assert.equal(asked.split('\n').filter((one) => one.includes('kept as text')).length, 1, asked);
  });
});

describe('how a decision was voted, in its own line', () => {
  for (const [text, body] of [
    ['RESOLVED: by 4 votes to 1, that it be paid.', 'Vote: 4 for, 1 against\nRESOLVED that it be paid.'],
    ['RESOLVED: That the rent be raised by 4 to 5 per cent.', 'RESOLVED: That the rent be raised by 4 to 5 per cent.'],
  ] as const) {
    it(text, () => {
      assert.equal(minuteOf(text)[0], body);
    });
  } // prettier-ignore
});

describe('questions of the public', () => {
  it('have each a heading, with the answer below it', () => {
    const { markdown } = broughtIn(
      `${HEAD}54 Public questions\nQuestion from Mr A Smith to Councillor Ince\nWhen will the bridge open?\nResponse\nIn May.\nQuestion from Ms B Jones to Councillor Li\nWhy is it shut?\nResponse\nIt rusts.\n`,
    );
    assert.equal(markdown.match(/^### Question$/gm)?.length, 2, markdown);
    assert.match(markdown, /^From: Mr A Smith\. To: Councillor Ince\n(?:Question: )?When will the bridge open\?\nResponse:\n?\s?In May\.$/m); // prettier-ignore
  });
});

describe('urgent decisions that minutes report', () => {
  it('are taken from the sentence that says so, which stays', () => {
    const text = 'The Leader reported that decisions CMD/2026/12 and C87 had been taken under the special urgency rules.'; // prettier-ignore
    const [body, asked] = minuteOf(text);
    assert.equal(body, `${text}\n\nReports urgent: CMD/2026/12, C87`);
    assert.match(asked, /taken for the numbers of urgent decisions/);
  });
  for (const text of [
    'The Chair reported that nothing was urgent in Q3 on the A61.',
    'Decision C87 was reported.',
    'The Leader reported that no decision had been taken under the special urgency rules.',
  ]) {
    it(`are none here: ${text}`, () => {
      assert.doesNotMatch(minuteOf(text)[0], /Reports urgent/);
    });
  }
});

describe('the lists of a meeting of several days', () => {
  const minute = '\n54 Budget\nRESOLVED: That it be noted.\n';
  it('are of each day, where the head says so', () => {
    const front = frontOf(
      `PLANNING COMMITTEE\n8 and 9 October 2025\n\nPresent on 8 October: Councillors B Ince (Chair), W Li and M Sallis\nPresent on 9 October: Councillors B Ince (Chair) and W Li\nApologies on 9 October: Councillor M Sallis\n${minute}`,
    );
    assert.match(front, /^present: Councillors B Ince \(Chair\), W Li and M Sallis$/m);
    assert.match(front, /^sittings:\n {2}- on: 2025-10-09\n {4}present: Councillors B Ince \(Chair\) and W Li\n {4}apologies: Councillor M Sallis$/m); // prettier-ignore
    assert.doesNotMatch(front, /^apologies:/m);
  });
  it('may be below headings with the day', () => {
    const front = frontOf(
      `PLANNING COMMITTEE\n\nAttendance Wednesday 8 October 2025\nCouncillors B Ince (Chair), W Li and M Sallis\nAttendance Thursday 9 October 2025\nCouncillors B Ince (Chair) and W Li\n${minute}`,
    );
    assert.match(front, /^present: Councillors B Ince \(Chair\), W Li and M Sallis$/m);
    assert.match(front, /^ {2}- on: 2025-10-09\n {4}present: Councillors B Ince \(Chair\) and W Li$/m); // prettier-ignore
  });
  it('are asked about where brackets say who was there on which day', () => {
    const { confirm } = broughtIn(
      `PLANNING COMMITTEE\n8 and 9 October 2025\n\nPresent: Councillors B Ince (Chair) (both days) and W Li (8 October only)\n${minute}`,
    );
    assert.ok(confirm.some((one) => one.includes('sittings:')), confirm.join('\n')); // prettier-ignore
  });
  it('are one list where one day is named', () => {
    const front = frontOf(`PLANNING COMMITTEE\n\nPresent on 8 October 2025: Councillors B Ince (Chair) and W Li\n${minute}`); // prettier-ignore
    assert.doesNotMatch(front, /sittings/);
  });
});
