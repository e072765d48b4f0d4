import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { loadCouncil } from '../temporary-council.ts';

const agenda =
  '---\ntime: "10:00"\nplace: Hall\npublished: 2022-03-20\nitems: [{ title: School places }]\n---\n';
const minutes = (status: string, body: string) =>
  `---\n${status}\npresent: [Ann Lee, Ben Oakes]\n---\n\n## ${body}\n`;

/** What is said of a correction of minute 54, which decided this. */
async function saidOf(decided: string, correction: string): Promise<string[]> {
  const { diagnostics } = await loadCouncil(
    {
      'committees/plans.md': '---\nname: Plans\nkind: regulatory\n---\n',
      'meetings/plans/2022-04-06/agenda.md': agenda,
      'meetings/plans/2022-04-06/minutes.md': minutes('approved: 2022-05-11', `54 School places {1}\n\n${decided}`),
      'meetings/plans/2022-05-11/agenda.md': agenda,
      'meetings/plans/2022-05-11/minutes.md': minutes(
        'status: draft',
        `63 Minutes\n\nRESOLVED – That the minutes of the meeting of 6 April 2022 be approved, as corrected.\n\nCorrection: 2022-04-06 54 – ${correction}\n\n## 64 School places {1}\n\nRESOLVED – That it be noted.`,
      ),
    },
    { today: '2022-05-20' },
  ); // prettier-ignore
  return diagnostics.flatMap(({ code, line, message }) =>
    code === 'correction-not-made' ? [`${line}: ${message}`] : [],
  );
}

describe('a correction of what an earlier meeting decided', () => {
  const TO_READ = 'to read “That a further report, to include nursery places, be submitted.”';
  for (const [decided, correction, missing] of [
    ['RESOLVED – That a further report be submitted.', TO_READ, /^10: The minutes of 6 April 2022 don’t have “That a further report, to include/],
    ['RESOLVED – That a further report, to include nursery places, be submitted.', TO_READ, undefined],
    ['RESOLVED –\n(a) That it be noted.\n(b) That a further report, to include nursery places, be submitted.', TO_READ, undefined],
    ['RESOLVED – That his powers be noted.', '“his powers” being replaced by “her powers”', /“her powers” in what minute 54 decided/],
    ['RESOLVED – That her powers be noted.', '“his powers” being replaced by “her powers”', undefined],
    ['He spoke of his powers.\n\nRESOLVED – That it be noted.', '“his powers” being replaced by “her powers”', undefined],
    ['RESOLVED – That it be noted.', 'the removal of Councillor Pyke’s name', undefined],
  ] as const) {
    it(`${decided.replaceAll('\n', ' ')} / ${correction}`, async () => {
      const said = await saidOf(decided, correction);
      if (missing === undefined) assert.deepEqual(said, []);
      else assert.match(said.join('\n'), missing);
    });
  } // prettier-ignore
});

describe('a correction of minutes that aren’t there', () => {
  const load = async (correction: string, more: Readonly<Record<string, string>> = {}) => {
    const { archive, diagnostics } = await loadCouncil(
      {
        'committees/plans.md': '---\nname: Plans\nkind: regulatory\n---\n',
        'meetings/plans/2022-04-06/agenda.md': agenda,
        'meetings/plans/2022-04-06/minutes.md': minutes(
          'approved: 2022-05-11',
          '54 School places {1}\n\nRESOLVED – That it be noted.',
        ),
        'meetings/plans/2022-05-11/agenda.md': agenda,
        'meetings/plans/2022-05-11/minutes.md': minutes(
          'status: draft',
          `63 Minutes\n\nRESOLVED – That the minutes of the meeting of 6 April 2022 be approved, as corrected.\n\nCorrection: ${correction}`,
        ),
        ...more,
      },
      { today: '2022-05-20' },
    );
    const corrected = archive?.minutes.find(({ date }) => date === '2022-04-06');
    return {
      said: diagnostics.flatMap(({ code, message }) =>
        code === 'minute-not-there' ? [message] : [],
      ),
      shown: corrected?.corrections.length ?? 0,
    };
  };
  it('by a day near one that has some is answered with that day', async () => {
    const { said } = await load('2022-04-07 54 – Ben Oakes was present.');
    assert.match(said.join(), /no meeting on 7 April 2022.*Write Correction: 2022-04-06/);
  });
  it('by a day that may be older than what is here, or has an agenda alone, says nothing', async () => {
    assert.deepEqual((await load('2022-03-02 41 – Ben Oakes was present.')).said, []);
    const beside = { 'meetings/plans/2022-04-07/agenda.md': agenda };
    assert.deepEqual((await load('2022-04-07 54 – Ben Oakes was present.', beside)).said, []);
  });
  it('by a number is reported, and not on the page of the minutes', async () => {
    const wrong = await load('2022-04-06 77 – Ben Oakes was present.');
    assert.equal(wrong.said.length, 1);
    assert.equal(wrong.shown, 0);
    const right = await load('2022-04-06 54 – Ben Oakes was present.');
    assert.deepEqual([right.said, right.shown], [[], 1]);
  });
});
