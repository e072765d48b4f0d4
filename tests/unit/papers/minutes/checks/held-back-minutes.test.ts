import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { holdBack } from '../../../../../src/papers/standing/held-back.ts';
import { diagnose } from '../../../../../src/rules/rules.ts';
import { AGENDA, AGENDA_PATH, loadCouncil } from '../../temporary-council.ts';
import { FOLDER, minutesOf, oneMinute } from '../minutes-of.ts';

const EXEMPT = `::: exempt
paragraphs: [3]
reason: It describes what a company offered.
public-interest: Disclosure would weaken the council in a negotiation.
review: 2027-05-11
own-development: false
registered-elsewhere: false
---
Hallowmarsh Leisure offered £385,000.
For (1): Ince
RESOLVED – That the higher offer be taken.
:::`;

describe('what is withheld in minutes', () => {
  it('is nowhere in what is read, labels and all, and is reported for the proof', async () => {
    const read = await minutesOf(
      oneMinute(`The report was considered.\n\n${EXEMPT}\n\nThe public returned.`, 'Ince'),
    );
    const all = JSON.stringify([read.minutes, read.body, read.text]);
    assert.doesNotMatch(all, /Hallowmarsh|385|higher offer/);
    assert.deepEqual(
      read.minutes.minutes[0]?.blocks.map(({ kind }) => kind),
      ['text', 'withheld', 'text'],
    );
    assert.equal(read.facts?.passages, 1);
    assert.match(
      read.withheld.map((one) => ('text' in one ? one.text : '')).join(),
      /Hallowmarsh Leisure/,
    );
  });
  it('is nowhere either where it isn’t clear what is withheld', async () => {
    for (const body of [
      `- ${EXEMPT.replaceAll('\n', '\n  ')}`,
      `> ${EXEMPT.replaceAll('\n', '\n> ')}`,
      EXEMPT.replace('::: exempt', ':::exempt'),
      EXEMPT.replace(/\n:::$/, ''),
    ]) {
      const read = await minutesOf(oneMinute(`Open words.\n\n${body}`));
      assert.doesNotMatch(
        JSON.stringify([read.minutes, read.body, read.text]),
        /Hallowmarsh/,
        body,
      );
      assert.doesNotMatch(read.said.join(), /Hallowmarsh/);
    }
  });
  it('is reported also where the fields are wrong', async () => {
    const read = await minutesOf(oneMinute(EXEMPT).replace('status: draft', 'status: drafted'));
    assert.equal(read.facts, undefined);
    assert.match(
      read.withheld.map((one) => ('text' in one ? one.text : '')).join(),
      /Hallowmarsh Leisure/,
    );
  });
});

describe('minutes with an error', () => {
  it('are held back alone, and those with a warning aren’t', async () => {
    const { archive } = await loadCouncil({});
    assert.ok(archive);
    const path = `${FOLDER}/minutes.md`;
    const meeting = { committee: 'committee', folder: '2026-01-14', path: FOLDER, minutes: path };
    const tree = {
      ...{
        committees: [],
        people: [],
        pages: [],
        record: [],
        topics: [],
        logos: [],
        unexpected: [],
        misnamed: [],
        links: [],
        names: [],
      },
      meetings: [{ ...meeting, reports: [], unexpected: [], misnamed: [] }],
    };
    const at = { file: `content/${path}`, line: 8, column: 1 };
    const holding = (code: 'minute-number-twice' | 'vote-disagrees') =>
      holdBack('content', archive, { tree, meetings: [], pages: [] }, [
        diagnose(code, at, 'It is wrong.'),
      ]);
    const held = holding('minute-number-twice');
    assert.equal(held.stopsAll, false);
    assert.deepEqual([...held.minutes], [`/${FOLDER}/minutes/`]);
    assert.deepEqual([...held.sources], [path]);
    assert.deepEqual(held.held, [
      { file: at.file, what: 'minutes', codes: ['minute-number-twice'] },
    ]);
    assert.equal(holding('vote-disagrees').minutes.size, 0);
  });

  describe('that say what is still to come', () => {
    const [EARLIER, LATER] = ['meetings/scrutiny/2022-04-06', 'meetings/scrutiny/2022-05-11'];
    const minutes = (head: string, text: string) =>
      `---\n${head}\npresent: [Ince]\n---\n\n${text}\n`;
    const decided = '## 54 School Places {1}\n\nRESOLVED – That the report be noted.';
    const correcting =
      '## 55 Minutes {1}\n\nCorrection: 2022-04-06 minute 54 – the report be noted\n\nRESOLVED – That they be approved.';

    /** The minutes that go out on a day, of two meetings of which the second corrects the first. */
    async function goingOut(today: string, earlier: string, later: string) {
      const [first, second] = [`${EARLIER}/minutes.md`, `${LATER}/minutes.md`];
      const { archive, diagnostics, meetings } = await loadCouncil(
        {
          [AGENDA_PATH.replace('2022-05-11', '2022-04-06')]: AGENDA.replace(
            'report: one',
            'title: School Places',
          ),
          [first]: minutes(earlier, decided),
          [second]: minutes(later, correcting),
        },
        { today },
      );
      assert.ok(archive);
      const files = (path: string, own: string) => ({
        ...{ committee: 'scrutiny', folder: path.slice(-10), path, minutes: own },
        ...{ reports: [], unexpected: [], misnamed: [] },
      });
      const none = { committees: [], people: [], pages: [], record: [], topics: [], logos: [] };
      const tree = {
        ...{ ...none, unexpected: [], misnamed: [], links: [], names: [] },
        meetings: [files(EARLIER, first), files(LATER, second)],
      };
      const own = diagnostics
        .filter(({ code }) => code === 'minutes-in-future')
        .map((one) => ({ ...one, file: one.file.slice(one.file.indexOf('meetings/')) }));
      const held = holdBack('', archive, { tree, meetings, pages: [] }, own);
      assert.equal(held.stopsAll, false);
      return held.archive.minutes;
    }

    for (const [what, early, day, earlier, later, url] of [
      ['the meeting itself', '2022-05-10', '2022-05-11', 'status: draft', 'status: draft', LATER],
      [
        'their approval',
        '2022-06-07',
        '2022-06-08',
        'approved: 2022-05-11',
        'approved: 2022-06-08',
        LATER,
      ],
      [
        'the day on which the decisions were published',
        '2022-05-12',
        '2022-05-13',
        'status: draft',
        'status: draft\ndecisions-published: 2022-05-13',
        LATER,
      ],
      [
        'the day on which they are to be published',
        '2022-05-12',
        '2022-05-13',
        'status: draft',
        'status: draft\npublished: 2022-05-13',
        LATER,
      ],
      [
        'the approval of the earlier ones',
        '2022-05-11',
        '2022-05-12',
        'approved: 2022-05-12',
        'status: draft',
        EARLIER,
      ],
    ] as const) {
      it(`are held back until then, and others say nothing of them: ${what}`, async () => {
        const before = await goingOut(early, earlier, later);
        assert.doesNotMatch(JSON.stringify(before), new RegExp(`/${url}/minutes/`));
        assert.equal(before.length, 1);
        const then = await goingOut(day, earlier, later);
        assert.equal(then.length, 2);
        const [first, second] = then;
        assert.equal(first?.corrections.length, 1);
        assert.deepEqual(second?.corrects, { '2022-04-06': `/${EARLIER}/minutes/` });
      });
    }
  });
});
