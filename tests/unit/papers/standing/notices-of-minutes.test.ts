import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { AGENDA_PATH } from '../temporary-council.ts';
import { IN_TIME, load } from './report-with-notice.ts';

const MINUTES = AGENDA_PATH.replace('agenda', 'minutes');

describe('a minute that names its notice', () => {
  const minutes = (notice: string): Readonly<Record<string, string>> => ({
    [MINUTES]: `---\nstatus: draft\npresent: [Ottoline Varga]\n---\n\n## C89 Lease of the Hall {1} {notice: ${notice}}\n\nDECISION – That the lease be granted.\n`,
  });
  const of = (notice: string, stated = IN_TIME) =>
    load({ notice: stated, report: '', files: minutes(notice) }, '2022-05-20');

  it('is what became of the notice, and leads to it', async () => {
    const { codes, notice, html } = await of('kd112');
    assert.deepEqual(codes, []);
    assert.equal(notice?.state, 'decided');
    const minute = '/meetings/scrutiny/2022-05-11/minutes/#minute-c89';
    assert.deepEqual(
      notice?.decisions.map(({ text, url }) => [text, url]),
      [['Minute C89: Lease of the Hall', minute]],
    );
    assert.match(
      html('/meetings/scrutiny/2022-05-11/minutes/'),
      /Notice:\s*<a\s+href="[^"]*notices\/kd112-lease\/"\s*>KD112: Lease of the hall<\/a/,
    );
    assert.match(html('/decisions/'), /Key decision/i);
  });

  it('says on the report until when its decision can be called in, from the day that the minutes state', async () => {
    const { html } = await load(
      {
        report: '',
        files: {
          [MINUTES]: `---\nstatus: draft\ndecisions-published: 2022-05-12\npresent: [Ottoline Varga]\n---\n\n## C89 One {1}\n\nDECISION –\n(a) That it be granted.\n(b) That it be noted.\n`,
        },
      },
      '2022-05-16',
    );
    const words = html('/meetings/scrutiny/2022-05-11/one/');
    assert.match(words, /can be called in until[^<]*19 May 2022/);
    assert.doesNotMatch(words, /call-in opens when/);
  });

  for (const [name, notice, stated, code] of [
    ['one that isn’t here', 'KD113', IN_TIME, 'notice-unknown'],
    [
      'one that says a later day',
      'KD112',
      'when: 2022-06-15\npublished: 2022-04-01',
      'decision-against-notice',
    ],
  ] as const)
    it(`is told of ${name}, at its heading`, async () => {
      const { said } = await of(notice, stated);
      assert.deepEqual(
        said.filter((one) => one.code === code).map(({ file, line }) => [file, line]),
        [[MINUTES, 6]],
      );
    });
});
