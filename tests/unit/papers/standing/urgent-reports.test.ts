import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { loadCouncil } from '../temporary-council.ts';

const meeting = (folder: string, minutes: string): Readonly<Record<string, string>> => ({
  [`meetings/${folder}/agenda.md`]:
    '---\ntime: "10:00"\nplace: Civic Hall\npublished: 2022-04-25\nitems: [{ title: Wall }]\n---\n',
  [`meetings/${folder}/minutes.md`]: `---\nstatus: draft\npresent: []\n---\n\n${minutes}\n`,
});

async function load(reports: string) {
  const { archive, diagnostics } = await loadCouncil(
    {
      'committees/cabinet.md': '---\nname: Cabinet\nkind: executive\n---\n',
      'committees/council.md': '---\nname: Council\nkind: council\n---\n',
      'decisions/2022/wall.md':
        '---\ntitle: A wall\nreference: CMD/2022/12\ntaken: 2022-05-04\nby: { officer: Head of Parks }\nfunction: executive\nkey: false\n---\n\nDECIDED – To prop it.\n',
      ...meeting('cabinet/2022-05-03', '## C87 Wall {1}\n\nDECISION – That it be mended.'),
      ...meeting('council/2022-05-11', `## 112 Wall {1}\n\nReports urgent: ${reports}`),
    },
    { today: '2022-05-20' },
  );
  assert.ok(archive);
  return {
    decision: archive.record.decisions[0]?.reported,
    minuted: archive.minutes.flatMap(({ reported = {} }) => Object.values(reported)),
    said: diagnostics
      .filter(({ code }) => code === 'minute-not-there')
      .map(({ line, message }) => `${line}: ${message}`),
  };
}

describe('urgent decisions that were reported to the council', () => {
  const LINK = {
    text: 'Council, 11 May 2022, minute 112',
    url: '/meetings/council/2022-05-11/minutes/#minute-112',
  };

  it('each lead to the minute that says so', async () => {
    const { decision, minuted, said } = await load('C87, CMD/2022/12');
    assert.deepEqual([decision, minuted, said], [LINK, [LINK], []]);
  });

  it('are errors at the line where nothing is called so', async () => {
    const { decision, said } = await load('C87 and CMD/2022/13');
    assert.equal(decision, undefined);
    assert.equal(said.length, 1);
    assert.match(said[0] ?? '', /^8: .*“CMD\/2022\/13”/);
  });
});
