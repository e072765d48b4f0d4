import assert from 'node:assert/strict';
import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, it } from 'node:test';
import { minutesNamedIn } from '../../../../src/papers/minutes/named-minute.ts';
import { loadArchive } from '../../../support/load-archive.ts';
import { temporaryFolder } from '../../../support/temporary-folder.ts';
import { NO_INSPECTOR } from '../temporary-council.ts';

const RECORD = join(import.meta.dirname, '../../../fixtures/record-papers');
const AGENDA = `---\ntime: "10:00"\nplace: Assembly Rooms\npublished: 2026-02-06\nitems: [{ title: Applications }]\n---\n`;
const MINUTES = (text: string): string =>
  `---\nstatus: draft\npresent: [Ottoline Varga]\n---\n\n${text}`;
const PLANNING = `## P69 Minutes\n\nRESOLVED – That they be approved.\n\n## P70 Applications {1}\n\nRESOLVED –\n(a) That one be refused.\n(b) That the other be authorised.\n`;
const CABINET = `## C84 Bus Shelters {1}\n\nDECIDED – That it be so.\n\n## C90 The End\n\nDECIDED – That it be noted.\n`;
const OFFICER = 'decisions/2026/od-26-031.md';

async function load(files: Readonly<Record<string, string>>) {
  const input = join(temporaryFolder('named-minutes'), 'content');
  for (const one of ['council.yaml', 'committees', 'meetings']) {
    cpSync(join(RECORD, one), join(input, one), { recursive: true });
  }
  const all: Readonly<Record<string, string>> = {
    'committees/planning.md': '---\nname: Planning Committee\nkind: regulatory\n---\n',
    'committees/council.md': '---\nname: Full Council\nkind: council\n---\n',
    'meetings/planning/2026-02-17/agenda.md': AGENDA,
    'meetings/planning/2026-02-17/minutes.md': MINUTES(PLANNING),
    'meetings/planning/2026-01-20/agenda.md': AGENDA,
    'meetings/cabinet/2026-02-03/minutes.md': MINUTES(CABINET),
    'meetings/council/2026-03-05/agenda.md': AGENDA,
    ...files,
  };
  for (const [path, text] of Object.entries(all)) {
    mkdirSync(dirname(join(input, path)), { recursive: true });
    writeFileSync(join(input, path), text);
  }
  const { archive, diagnostics } = await loadArchive({
    ...{ input, today: '2026-04-01', inspector: NO_INSPECTOR },
    dates: () => ({ kind: 'unknown', why: 'no-repository' }),
  });
  assert.ok(archive);
  return {
    archive,
    said: diagnostics
      .filter(({ code }) => code === 'minute-not-there')
      .map(({ file, line, message }) => `${file.split('/').at(-1) ?? ''}:${line} ${message}`),
  };
}

const decision = (under: string): string =>
  `---\ntitle: Outline permission\nreference: OD 26-031\ntaken: 2026-03-02\nby:\n  officer: Head of Planning\n  under: "${under}"\nfunction: council\nwards: []\ninterests: []\nreasons: As in the report.\nalternatives: none\n---\n\nDECIDED – To grant it.\n`;

describe('a minute under which an officer decides', () => {
  const PAGE = '/meetings/planning/2026-02-17/minutes/';
  for (const [under, url] of [
    ['planning/2026-02-17#P70b', `${PAGE}#minute-p70-b`],
    ['planning/2026-02-17#P70', `${PAGE}#minute-p70`],
    ['Planning Committee, 17 February 2026, minute P70(b) – specific express authorisation', `${PAGE}#minute-p70-b`],
    ['Minute P70(b)', `${PAGE}#minute-p70-b`],
    ['Minute no. P70 (a) of the Planning Committee of 17/02/2026', `${PAGE}#minute-p70-a`],
    ['Scheme of Delegation 4.7', undefined],
    ['Planning Committee, 12 May 1998, minute 412', undefined],
    ['planning/2026-01-20#P61', undefined],
  ] as const) {
    it(`${under} → ${url ?? 'no address'}`, async () => {
      const { archive, said } = await load({ [OFFICER]: decision(under) });
      assert.deepEqual(said, []);
      assert.equal(archive.record.decisions[0]?.under?.url, url);
      const acted = archive.minutes.find(({ committee }) => committee === 'planning')?.actedOn;
      assert.equal(Object.keys(acted ?? {}).length, url === undefined ? 0 : 1);
    });
  } // prettier-ignore

  for (const [under, message] of [
    ['planning/2026-02-17#P99z', /have no minute P99\. They have P69 to P70\./],
    ['council/2026-03-05#94', /taken on 2 March 2026, before the meeting .* on 5 March 2026/],
    ['planning/2026-02-17#P70z', /Minute P70 of that meeting has no part \(z\)/],
    ['planing/2026-02-17#P70', /There is no meeting planing\/2026-02-17\. Did you mean planning\/2026-02-17\?/],
    ['planning/2026-02-30#2', /"2026-02-30" is not a day of a meeting/],
    ['planning/2025-09-99#2', /"2025-09-99" is not a day of a meeting/],
    ['council/2026-00-17-2#2', /"2026-00-17-2" is not a day of a meeting/],
    ['planning/2025-9-5#2', /"2025-9-5" is not a day of a meeting/],
    ['planning/2025-13-01', /"2025-13-01" is not a day of a meeting/],
    ['planning/2026-02-17', /names a meeting and no minute/],
    ['planning/2026-02-16#P70', /Did you mean planning\/2026-02-17\?/],
    ['planning/2026-01-17#P70', /There is no meeting planning\/2026-01-17\. Did you mean planning\/2026-0[12]-/],
    ['planning/2025-02-29#P70', /"2025-02-29" is not a day/],
    ['planning/2025-10-20#P70', /There is no meeting planning\/2025-10-20\. Correct its day or its committee/],
    ['Planning Committee, 17 February 2026, minute P99(z)', /have no minute P99\. They have P69 to P70\./],
    ['minute P99(z)', /No minutes on or before that day have a minute P99\. Correct the number, or write the day/],
  ] as const) {
    it(`${under}: is said to lead nowhere, once`, async () => {
      const { archive, said } = await load({ [OFFICER]: decision(under) });
      assert.equal(said.length, 1, said.join('\n'));
      assert.match(said[0] ?? '', message);
      assert.match(said[0] ?? '', /^od-26-031\.md:[567] /);
      assert.ok(archive.record.decisions.length === 1);
    });
  } // prettier-ignore
});

describe('minutes that name a minute', () => {
  const council = (text: string) => ({
    'meetings/council/2026-03-05/minutes.md': MINUTES(`## 94 Budget {1}\n\n${text}\n`),
  });
  for (const text of [
    'The recommendations of the Cabinet of 3 February 2026 (C84) were put.',
    'Further to minute C90 of the Cabinet of 3 February 2026, the report was heard.',
    'Minute 412 of the Planning Committee of 12 May 1998 was read.',
    'The Regional Transport Board of 3 February 2026 (C91) had asked for it.',
    'The Act of 3 February 2026 (C91) applies.',
    'Members met on 3 February 2026 (see minute 4 of the working group).',
  ]) {
    it(`nothing is said of: ${text}`, async () => {
      assert.deepEqual((await load(council(text))).said, []);
    });
  }
  for (const text of [
    'Moved by Councillor Varga, that the recommendations of the Cabinet of 3 February 2026 (C91) be approved.',
    'Further to minute C91 of the Cabinet of 3 February 2026, the report was heard.',
  ]) {
    it(`is said at its line: ${text}`, async () => {
      const { said } = await load(council(text));
      assert.equal(said.length, 1);
      assert.match(said[0] ?? '', /^minutes\.md:8 The minutes of Cabinet.*3 February 2026 have no minute C91\. They have C84 to C90\./); // prettier-ignore
    });
  }

  it('are read with their part and day', () => {
    assert.deepEqual(
      minutesNamedIn('See minute 54(c) of 14 January 2026. And minute No. 7.').map(
        ({ number, part, date }) => [number, part, date],
      ),
      [
        ['54', 'c', '2026-01-14'],
        ['7', undefined, undefined],
      ],
    );
  });
});
