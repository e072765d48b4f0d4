import assert from 'node:assert/strict';
import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { papersOnDay } from '../../../../src/facts/papers-on-day.ts';
import { pastOf } from '../../../../src/history/register/paper-past.ts';
import { append, EMPTY_REGISTER } from '../../../../src/history/register/register.ts';
import { holdBack } from '../../../../src/papers/standing/held-back.ts';
import { loadArchive, NO_DIGESTS } from '../../../support/load-archive.ts';
import { temporaryFolder } from '../../../support/temporary-folder.ts';
import { NO_INSPECTOR } from '../temporary-council.ts';

const RECORD = join(import.meta.dirname, '../../../fixtures/record-papers');

describe('decisions, call-ins and notices on a day', async () => {
  const load = (today: string) =>
    loadArchive({
      input: RECORD,
      today,
      inspector: NO_INSPECTOR,
      dates: () => ({ kind: 'unknown', why: 'no-repository' }),
    });
  const { archive, diagnostics } = await load('2026-03-25');

  it('finds what is missing and nothing else', () => {
    const found = diagnostics
      .filter(({ file }) => /decisions|call-ins|notices/.test(file))
      .map(({ code, file, message }) => `${file.split('/').at(-1) ?? ''} ${code} ${message}`);
    assert.deepEqual(
      found.map((line) => line.split(' ', 2).join(' ')),
      [
        'kd109-school-streets.md key-decision-particulars',
        'kd113-depot.md key-decision-particulars',
      ],
    );
    assert.match(found[0] ?? '', /\(c\)/);
    assert.match(found[1] ?? '', /\(e\)/);
  });

  const decision = (slug: string, from = archive) => {
    const found = from?.record.decisions.find((one) => one.slug === slug);
    assert.ok(found);
    return found;
  };

  it('gives each part of a decision a state of its own', () => {
    const { callInState, notice } = decision('bus-shelters');
    assert.deepEqual(
      callInState?.parts.map(({ part, label }) => `${part ?? ''} ${label}`),
      [
        'a No call-in is recorded',
        'b Called in, and referred back on 16 February 2026: to be decided again',
        'c Called in, and released on 16 February 2026',
        'd No call-in is recorded',
      ],
    );
    assert.equal(callInState?.sentence, '');
    assert.equal(notice?.id, 'KD108');
  });

  it('counts the days for a call-in by the council’s rule', async () => {
    const { archive: then } = await load('2026-02-25');
    const { callInState } = decision('cmd-2026-07', then);
    assert.equal(callInState?.until, '2026-02-25');
    assert.equal(callInState.isOpen, true);
    assert.equal(decision('cmd-2026-07').callInState?.isOpen, false);
  });

  it('says how long each notice was, and keeps what became of it', () => {
    const states = new Map(archive?.record.notices.map((one) => [one.id, one]));
    assert.equal(states.get('KD108')?.length, '28 clear days');
    assert.equal(states.get('KD108')?.state, 'decided');
    assert.equal(states.get('KD109')?.moved.length, 2);
    assert.equal(states.get('KD110')?.state, 'withdrawn');
    assert.equal(states.get('KD112')?.meeting?.url, '/meetings/cabinet/2026-02-03/');
    assert.match(states.get('KD112')?.sentences.join(' ') ?? '', /the Corn Exchange Friends/);
    assert.equal(states.get('KD113')?.state, 'to-come');
    assert.match(
      states.get('KD118')?.sentences.join(' ') ?? '',
      /first working day after five is 23 March/,
    );
  });

  it('keeps an exempt passage out of what is read', () => {
    assert.doesNotMatch(JSON.stringify(archive?.record), /residual land value/);
    assert.equal(decision('od-26-031').closed.length, 1);
  });
});

describe('a record that leaves something to what is known elsewhere', () => {
  const changed = (changes: Readonly<Record<string, (text: string) => string>>): string => {
    const input = join(temporaryFolder('record'), 'content');
    cpSync(RECORD, input, { recursive: true });
    for (const [path, change] of Object.entries(changes)) {
      const file = join(input, path);
      writeFileSync(file, change(readFileSync(file, 'utf8')));
    }
    return input;
  };
  const load = (input: string, more: Partial<Parameters<typeof loadArchive>[0]> = {}) =>
    loadArchive({
      ...{ input, today: '2026-02-25', inspector: NO_INSPECTOR },
      dates: () => ({ kind: 'unknown', why: 'no-repository' }),
      ...more,
    });

  it('counts call-in from the day in the register where it states none', async () => {
    const input = changed({
      'decisions/2026/cmd-2026-07.md': (text) => text.replace(/^published: .*\n/m, ''),
    });
    const address = '/decisions/2026/cmd-2026-07/';
    const { entries } = append(EMPTY_REGISTER, [
      {
        ...{ what: 'published', kind: 'decision', address, sha256: '0'.repeat(64) },
        ...{ day: '2026-02-20', time: '2026-02-20T09:00:00Z' },
      },
    ]);
    const { archive } = await load(input, { past: pastOf(entries) });
    const state = archive?.record.decisions.find(({ url }) => url === address)?.callInState;
    assert.equal(state?.isOpen, true);
    assert.equal(state.until, '2026-02-27');
  });

  it('names the members of a body in its notices, whatever its list calls them', async () => {
    const input = changed({
      'notices/kd108-bus-shelters.md': (text) => text.replace(/^members: .*\n/m, ''),
      'committees/cabinet.md': (text) =>
        text.replace(
          /^(---\n[\s\S]*?)^(?=---$)/m,
          '$1membership: [{ from: 2025-05-20, chair: ann-holloway, members: [hamza-bell] }]\n',
        ),
    });
    const seat = 'seats: [{ ward: Hob Lane, from: 2023-05-08 }]';
    mkdirSync(join(input, 'people'));
    for (const [id, name] of [
      ['ann-holloway', 'Ann Holloway'],
      ['hamza-bell', 'Hamza Bell'],
    ] as const) {
      writeFileSync(join(input, 'people', `${id}.md`), `---\nname: ${name}\n${seat}\n---\n`);
    }
    const { archive } = await load(input);
    const notice = archive?.record.notices.find(({ id }) => id === 'KD108');
    assert.deepEqual(notice?.members, ['Ann Holloway', 'Hamza Bell']);
  });

  const DECISION = 'decisions/2026/od-26-032.md';
  const PASSAGE =
    '\n::: exempt\nparagraphs: [3]\nreason: A bidder.\npublic-interest: Prices would rise.\nreview: 2027-01-01\n---\nThe Heronsgate Group offered less.\n:::\n';
  const field = (line: string) => (text: string) => text.replace(/^title:/m, `${line}\ntitle:`);
  /** What is held back of one file, and what is looked for of it. */
  const heldOf = async (path: string, change: (text: string) => string) => {
    const input = changed({ [path]: change });
    const { facts, onDay, diagnostics } = await papersOnDay({
      ...{ input, today: '2026-03-16', inspector: NO_INSPECTOR },
      ...{ digests: NO_DIGESTS, bodies: true },
      dates: () => ({ kind: 'unknown', why: 'no-repository' }),
    });
    assert.ok(onDay);
    const { stopsAll, held } = holdBack(input, onDay.archive, facts, diagnostics);
    const own = facts.withholding.find((one) => one.path === path);
    const { withheld = [] } = (await own?.read()) ?? {};
    const texts = withheld.flatMap((one) => ('text' in one ? one.text : []));
    return { stopsAll, held: held.map(({ what }) => what), texts: texts.join('\n') };
  };

  for (const [what, path, change, isLookedFor] of [
    ['a misspelt field', DECISION, field('wardz: all'), /^$/],
    ['fields that can’t be read', DECISION, field('reasons: "Too'), /highest scoring bidder/],
    [
      'a field that may say that it is exempt',
      DECISION,
      field('exemtp: true'),
      /highest scoring bidder/,
    ],
    [
      'a field that says it in its words',
      DECISION,
      field('status: Confidential'),
      /highest scoring bidder/,
    ],
    [
      'a passage that doesn’t end',
      DECISION,
      (text: string) => `${text}\n::: exempt\nNo end.\n`,
      /No end/,
    ],
    [
      'a misspelt passage',
      DECISION,
      (text: string) => `${text}\n::: exemt\nA bid.\n:::\n`,
      /A bid/,
    ],
    [
      'a misspelt field and a passage',
      DECISION,
      (text: string) => field('wardz: all')(text) + PASSAGE,
      /^(?![^]*scoring bidder)[^]*The Heronsgate Group/,
    ],
    [
      'a misspelt field',
      'notices/kd113-depot.md',
      (text: string) => text.replace('matter:', 'mater:'),
      /^$/,
    ],
    ['a passage', 'notices/kd113-depot.md', (text: string) => text + PASSAGE, /Heronsgate Group/],
    [
      'a misspelt field',
      'call-ins/2026-02-10-bus-shelters.md',
      (text: string) => text.replace('received:', 'receivd:'),
      /^$/,
    ],
  ] as const) {
    it(`holds back a paper with ${what} alone, and knows what of it is exempt: ${path}`, async () => {
      const { stopsAll, held, texts } = await heldOf(path, change);
      assert.equal(stopsAll, false);
      assert.equal(held.length, 1, held.join());
      assert.match(texts.trim(), isLookedFor);
    });
  }
});
