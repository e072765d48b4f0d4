import assert from 'node:assert/strict';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, it } from 'node:test';
import { checkCommand } from '../../../scripts/command-line/check-command.ts';
import { newCommand } from '../../../scripts/command-line/new-command.ts';
import { answerOf } from '../../../scripts/command-line/run.ts';

const NOBODY = { ask: undefined, end: () => undefined };

let folder = '';
let said = '';
let refused = '';
const before = process.cwd();

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'moothall-new-'));
  process.chdir(folder);
});
afterEach(() => {
  process.chdir(before);
  rmSync(folder, { recursive: true, force: true });
});

const outside = {
  stdout: { write: (text: string) => (said += text) },
  stderr: { write: (text: string) => (refused += text) },
  env: {},
};

async function make(...args: string[]): Promise<number> {
  said = '';
  refused = '';
  return answerOf((terminal) => newCommand(args, terminal, NOBODY), outside);
}

async function check(): Promise<string[]> {
  said = '';
  await answerOf((terminal) => checkCommand(['--today', '2026-11-02'], terminal), outside);
  return said.split('\n').flatMap((line) => {
    const [, where, code] =
      /([\w-]+\.(?:md|yaml):\d+):\d+ (?:error|warning) ([a-z-]+)/.exec(line) ?? [];
    return where === undefined ? [] : [`${where} ${code}`];
  });
}

const PAGE = ['page', '--title', 'How to attend: a guide', '--summary', 'How to come.'];

const COUNCIL = [
  'council',
  '--name',
  'Testshire: Council',
  '--url',
  'https://papers.example/',
  '--contact',
  'Democratic Services',
  '--wards',
  "Old Town, St Mary's",
  '--today',
  '2026-11-02',
];
const COMMITTEE = ['committee', '--name', 'Plans Panel', '--kind', 'committee'];
const MEETING = [
  'meeting',
  '--committee',
  'plans-panel',
  '--date',
  '2026-12-08',
  '--time',
  '9.30',
  '--place',
  'Town Hall: Room 2',
  '--today',
  '2026-11-02',
];
const REPORT = [
  'report',
  '--committee',
  'plans-panel',
  '--date',
  '2026-12-08',
  '--title',
  'The ring road',
  '--report-of',
  'Head of Highways',
  '--wards',
  'old town',
  '--exempt',
  'no',
];

const MEETING_FOLDER = 'content/meetings/plans-panel/2026-12-08';
const fill = (path: string) => {
  const text = readFileSync(path, 'utf8');
  writeFileSync(path, text.replace(/\[Write[^\]]*\]/g, 'Members are asked to note this.'));
};

describe('from an empty folder', () => {
  it('to a first agenda with a report, in which nothing is wrong once its text is written', async () => {
    for (const args of [COUNCIL, COMMITTEE, MEETING, REPORT])
      assert.equal(await make(...args), 0, refused);
    const path = `${MEETING_FOLDER}/the-ring-road.md`;
    const left = await check();
    assert.ok(
      left.length > 0 && left.every((line) => /^the-ring-road\.md:\d+ left-over$/.test(line)),
      left.join(),
    );
    fill(path);
    assert.deepEqual(await check(), []);
    assert.equal(await make(...PAGE), 0, refused);
    const page = 'content/pages/how-to-attend-a-guide.md';
    assert.deepEqual(await check(), ['how-to-attend-a-guide.md:7 field-missing']);
    writeFileSync(page, `${readFileSync(page, 'utf8')}\nEveryone may come.\n`);
    assert.deepEqual(await check(), []);
    assert.match(
      readFileSync(path, 'utf8'),
      /call-in: false\nexempt: false\nwards:\n {2}- Old Town\n/,
    );
  });

  it('to a report of a parish without wards, which says nothing of wards and call-in', async () => {
    const without = COUNCIL.map((one) => (one.startsWith('Old Town') ? 'none' : one));
    const parish = [...COMMITTEE.slice(0, -1), 'parish'];
    const report = REPORT.filter((one) => one !== '--wards' && one !== 'old town');
    for (const args of [without, parish, MEETING, report])
      assert.equal(await make(...args), 0, refused);
    assert.doesNotMatch(readFileSync('content/council.yaml', 'utf8'), /^wards/m);
    const path = `${MEETING_FOLDER}/the-ring-road.md`;
    assert.doesNotMatch(readFileSync(path, 'utf8'), /wards/);
    fill(path);
    assert.deepEqual(await check(), []);
  });

  it('reports with titles that YAML takes for something else are on the agenda', async () => {
    for (const args of [COUNCIL, COMMITTEE, MEETING]) assert.equal(await make(...args), 0, refused);
    const names = ['2026', 'null', 'yes', '2026-12-08', '1e3'];
    for (const name of names) {
      const args = REPORT.map((one) => (one === 'The ring road' ? name : one));
      assert.equal(await make(...args), 0, refused);
    }
    const left = await check();
    assert.ok(
      left.every((line) => /left-over$/.test(line)),
      left.join(),
    );
  });

  it('a report may name its notice, which is asked for where it isn’t there', async () => {
    for (const args of [COUNCIL, COMMITTEE, MEETING]) assert.equal(await make(...args), 0, refused);
    assert.equal(await make(...REPORT, '--notice', 'KD114'), 0, refused);
    const text = readFileSync(`${MEETING_FOLDER}/the-ring-road.md`, 'utf8');
    const line = text.split('\n').indexOf('notice: KD114') + 1;
    assert.ok(line > 0);
    assert.ok((await check()).includes(`the-ring-road.md:${line} notice-unknown`));
  });

  it('each kind of paper has its own options, and shows no others', async () => {
    await make('committee', '--help');
    assert.match(said, /--kind/);
    assert.doesNotMatch(said, /--report-of|--wards/);
    await make('page', '--help');
    assert.match(said, /--shown-in/);
    assert.doesNotMatch(said, /--expected|--wards/);
    await make('--help');
    assert.match(said, /--report-of/);
    assert.equal(await make('committee', '--name', 'A', '--kind', 'council', '--date', 'x'), 2);
    assert.match(refused, /no option --date/);
  });

  it('whatever the numbering of its paragraphs is', async () => {
    for (const numbering of ['by-section', 'none']) {
      rmSync('content', { recursive: true, force: true });
      await make(...COUNCIL, '--numbering', numbering);
      for (const args of [COMMITTEE, MEETING, REPORT]) await make(...args);
      fill(`${MEETING_FOLDER}/the-ring-road.md`);
      assert.deepEqual(await check(), [], numbering);
    }
  });

  it('says by when the papers must be out, and that a day is at a weekend', async () => {
    await make(...COUNCIL);
    await make(...COMMITTEE);
    await make(...MEETING.with(4, '2026-12-12'));
    assert.match(said, /12 December 2026 is a Saturday/);
    assert.match(said, /The last day for publication is 4 December 2026: 5 clear working days/);
  });

  it('answers no question that nobody answered', async () => {
    await make(...COUNCIL, '--pillars', 'A fair city');
    await make(...COMMITTEE.with(-1, 'executive'));
    await make(...MEETING);
    await make(...REPORT.slice(0, -4));
    const codes = (await check()).map((line) => line.split(' ')[1]);
    for (const code of ['call-in-missing', 'exempt-missing', 'wards-missing', 'pillars-missing']) {
      assert.ok(codes.includes(code), code);
    }
  });
});

describe('new minutes', () => {
  const MINUTES = `${MEETING_FOLDER}/minutes.md`;

  it('have everybody who sits there, a heading an item with the next numbers, and what the report recommends', async () => {
    for (const args of [COUNCIL, COMMITTEE, MEETING, REPORT]) await make(...args);
    const report = `${MEETING_FOLDER}/the-ring-road.md`;
    writeFileSync(
      report,
      readFileSync(report, 'utf8')
        .replace(/^# exempt: .*$/m, 'exempt: false')
        .replace(/(## Recommendations\n\n).*\n/, '$1Members are asked to note it.\n'),
    );
    const agenda = `${MEETING_FOLDER}/agenda.md`;
    writeFileSync(
      agenda,
      readFileSync(agenda, 'utf8').replace(
        'items:',
        'membership: [{ heading: Councillors, members: [{ name: Ann Bell, role: Chair }, Ben Cole] }]\nitems:',
      ),
    );
    const before = MEETING_FOLDER.replace('2026-12-08', '2026-11-03');
    mkdirSync(before);
    writeFileSync(`${before}/minutes.md`, '---\nstatus: draft\n---\n## P60 One\n## P61 Two\n');
    assert.equal(await make('minutes', 'plans-panel/2026-12-08'), 0, refused);
    const text = readFileSync(MINUTES, 'utf8');
    assert.match(text, /present:\n {2}- .?Ann Bell, chair.?\n {2}- Ben Cole\n/);
    assert.match(text, /^## P62 .+\{1\}$/m);
    assert.match(text, /RESOLVED – Members are asked to note it\./);
  });

  it('have all councillors of that day where all of them sit there, with their wards where two have one name', async () => {
    for (const args of [COUNCIL, COMMITTEE, MEETING]) await make(...args);
    const committee = 'content/committees/plans-panel.md';
    writeFileSync(
      committee,
      readFileSync(committee, 'utf8').replace(
        /^---\n/,
        '---\nmembership: [{ from: 2026-05-20, members: all-councillors }]\n',
      ),
    );
    mkdirSync('content/people');
    for (const [id, name, days] of [
      ['ann', 'Ann Bell', 'from: 2026-05-11'],
      ['other-ann', 'Ann Bell', 'from: 2023-05-08, until: 2026-05-10'],
      ['ben', 'Ben Cole', 'from: 2026-05-11'],
    ] as const) {
      writeFileSync(
        `content/people/${id}.md`,
        `---\nname: ${name}\nseats: [{ ward: Old Town, ${days} }]\n---\n`,
      );
    }
    assert.equal(await make('minutes', 'plans-panel/2026-12-08'), 0, refused);
    assert.match(
      readFileSync(MINUTES, 'utf8'),
      /present:\n {2}- Ann Bell\n {2}- Ben Cole\napologies/,
    );
  });

  it('are never written over, and don’t go out before what they begin with is put right', async () => {
    for (const args of [COUNCIL, COMMITTEE, MEETING]) await make(...args);
    assert.equal(await make('minutes', '--committee', 'plans-panel', '--date', '2026-12-08'), 0);
    const found = (await check()).filter((line) => line.includes('minutes'));
    assert.ok(found.some((line) => line.endsWith(' minutes-unfinished')));
    // What is left to be written is one mistake.
    assert.ok(!found.some((line) => /left-over|minutes-decision-hidden/.test(line)));
    assert.equal(await make('minutes', 'plans-panel/2026-12-08'), 2);
    assert.match(refused, /already, and nothing was written/);
  });
});

describe('nothing is lost', () => {
  it('a file that is there is never written over, and nothing else is written then', async () => {
    for (const args of [COUNCIL, COMMITTEE, MEETING, REPORT]) await make(...args);
    const agenda = readFileSync(`${MEETING_FOLDER}/agenda.md`, 'utf8');
    for (const args of [COUNCIL, COMMITTEE, MEETING, REPORT]) {
      assert.equal(await make(...args), 2);
      assert.match(refused, /already, and nothing was written/);
    }
    assert.equal(readFileSync(`${MEETING_FOLDER}/agenda.md`, 'utf8'), agenda);
  });

  it('what is in an agenda stays, with its notes, when a report is added', async () => {
    for (const args of [COUNCIL, COMMITTEE, MEETING]) await make(...args);
    const path = `${MEETING_FOLDER}/agenda.md`;
    const own = readFileSync(path, 'utf8').replace(
      '  - standing: minutes',
      '  - title: Ours # a note\n    text: |\n      Words.\n  # another note',
    );
    writeFileSync(path, own);
    await make(...REPORT);
    assert.equal(
      readFileSync(path, 'utf8'),
      own.replace(/---\n$/, '  - report: the-ring-road\n---\n'),
    );
  });

  it('a list that is written on one line is left, and the line to add is said', async () => {
    for (const args of [COUNCIL, COMMITTEE, MEETING]) await make(...args);
    const path = `${MEETING_FOLDER}/agenda.md`;
    const own = readFileSync(path, 'utf8').replace(/items:[^]*---/, 'items: [{ title: One }]\n---');
    writeFileSync(path, own);
    await make(...REPORT);
    assert.equal(readFileSync(path, 'utf8'), own);
    assert.match(said, /- report: the-ring-road/);
  });

  it('appendices are added to the fields of their report, numbered on', async () => {
    for (const args of [COUNCIL, COMMITTEE, MEETING, REPORT]) await make(...args);
    const appendix = [
      'appendix',
      '--committee',
      'plans-panel',
      '--date',
      '2026-12-08',
      '--report',
      'the-ring-road',
      '--title',
    ];
    await make(...appendix, 'Map: north', '--expected', '2026-11-27');
    await make(...appendix, 'Map 2');
    assert.match(said, /the-ring-road\/appendix-2\.pdf/);
    const report = readFileSync(`${MEETING_FOLDER}/the-ring-road.md`, 'utf8');
    assert.match(
      report,
      /\nappendices:\n {2}- title: "Map: north"\n {4}expected: 2026-11-27\n {2}- title: "?Map 2"?\n/,
    );
    assert.ok(existsSync(`${MEETING_FOLDER}/the-ring-road/.gitkeep`));
  });
});

describe('what is missing or wrong is said with what to write', () => {
  const cases: readonly [args: string[], said: RegExp][] = [
    [[], /Write what is new, one of: council/],
    [['comittee'], /Did you mean committee\?/],
    [['council'], /needs more options[^]*--name[^]*--url[^]*--contact[^]*--wards/],
    [['report', 'My title'], /--title/],
    [[...COMMITTEE.with(-1, 'comittee')], /Did you mean committee\?/],
    [[...MEETING.with(2, 'plan-panel')], /Did you mean plans-panel\?/],
    [[...MEETING.with(4, '8 December')], /Write it as 2026-12-08/],
    [[...MEETING.with(6, 'ten')], /24-hour clock/],
    [[...REPORT.with(4, '2026-12-09')], /Did you mean 2026-12-08\?/],
    [[...REPORT.with(10, 'Old Twon')], /Did you mean Old Town\?/],
    [[...REPORT.with(4, '../../..')], /There is no meeting/],
  ];
  for (const [args, expected] of cases) {
    it(args.slice(0, 3).join(' ') + ` … ${String(expected)}`, async () => {
      if (args[0] !== 'council') {
        await make(...COUNCIL);
        if (!args.includes('comittee'))
          for (const first of [COMMITTEE, MEETING]) await make(...first);
        if (args[0] === 'meeting') rmSync(MEETING_FOLDER, { recursive: true });
      }
      assert.equal(await make(...args), 2, said);
      assert.match(refused, expected);
    });
  }

  it('a council.yaml with a fault is named with the fault', async () => {
    mkdirSync('content', { recursive: true });
    writeFileSync('content/council.yaml', 'name: Testshire\nwards: "\n');
    assert.equal(await make(...COMMITTEE), 2, said);
    assert.match(refused, /council\.yaml can’t be used yet\. Line 2, column 8: .*quotation mark/);
  });

  it('at a terminal each question is asked until its answer can be used', async () => {
    const answers = [
      'Testshire',
      'papers.example',
      '',
      'https://papers.example/',
      'Us',
      '',
      '',
      'Old Town',
      '',
      'by-sections',
      '',
      'by-section',
      '',
    ];
    const asked: string[] = [];
    const ask = (question: string) => {
      asked.push(question);
      return Promise.resolve(answers.shift() ?? '');
    };
    const code = await answerOf(
      (terminal) => newCommand(['council'], terminal, { ask, end: () => undefined }),
      outside,
    );
    assert.equal(code, 0);
    assert.match(readFileSync('content/council.yaml', 'utf8'), /numbering: by-section/);
    assert.ok(asked.some((question) => /is not an address/.test(question)));
    assert.ok(asked.some((question) => /Did you mean by-section/.test(question)));
  });
});

describe('new people and lists of members', () => {
  const COMMITTEE_FILE = 'content/committees/plans-panel.md';
  const PERSON = [
    'person',
    '--name',
    'Pat Holloway',
    '--from',
    '2023-05-08',
    '--party',
    'Independent',
  ];

  it('a person’s file has the seat, and the ward in its name where another has the same', async () => {
    for (const args of [COUNCIL, COMMITTEE]) assert.equal(await make(...args), 0, refused);
    assert.equal(await make(...PERSON, '--ward', 'old town'), 0, refused);
    assert.match(
      readFileSync('content/people/pat-holloway.md', 'utf8'),
      /ward: Old Town, from: 2023-05-08/,
    );
    assert.equal(await make(...PERSON, '--ward', "St Mary's"), 0, refused);
    assert.ok(existsSync('content/people/pat-holloway-st-marys.md'));
    assert.deepEqual(await check(), []);
  });

  for (const [given, name, file] of [
    ["Cllr Anne O'Hara", "Anne O'Hara", 'anne-ohara'],
    ['Councillor Ben Cole', 'Ben Cole', 'ben-cole'],
    ['The Lord Mayor Cllr Ben Cole', 'Ben Cole', 'ben-cole'],
    ['Lord Mayor Ben Cole', 'Ben Cole', 'ben-cole'],
    ['Dr Ben Cole MBE', 'Ben Cole', 'ben-cole'],
    ['Mayor Hall', 'Mayor Hall', 'mayor-hall'],
    ['Canon Ward', 'Canon Ward', 'canon-ward'],
  ] as const) {
    it(`“${given}” is ${name} in the file and its name`, async () => {
      assert.equal(await make(...COUNCIL), 0, refused);
      assert.equal(
        await make('person', '--name', given, '--ward', 'Old Town', '--from', '2023-05-08'),
        0,
        refused,
      );
      const text = readFileSync(`content/people/${file}.md`, 'utf8');
      assert.match(text, new RegExp(`^name: ["']?${name.replace("'", "'+")}["']?$`, 'm'));
      assert.equal(/without titles/.test(said + refused), given !== name);
    });
  }

  it('a new list of members is the last one from another day, and nothing else changes', async () => {
    for (const args of [COUNCIL, COMMITTEE]) assert.equal(await make(...args), 0, refused);
    assert.equal(await make(...PERSON, '--ward', 'Old Town'), 0, refused);
    const old = readFileSync(COMMITTEE_FILE, 'utf8').replace(
      /---\n$/,
      'membership:\n  - from: 2023-05-18\n    chair: Pat Holloway\n    members:\n      - Pat Holloway # for the group\n---\n',
    );
    writeFileSync(COMMITTEE_FILE, old);
    const args = ['membership', 'plans-panel', '--from', '2025-10-22'];
    assert.equal(await make(...args), 0, refused);
    const now = readFileSync(COMMITTEE_FILE, 'utf8');
    assert.ok(now.startsWith(old.slice(0, old.lastIndexOf('---'))), now);
    assert.match(
      now,
      /- from: 2025-10-22\n {4}chair: Pat Holloway\n {4}members:\n {6}- Pat Holloway/,
    );
    assert.equal(await make(...args), 2);
    assert.match(refused, /has a list of members from 2025-10-22 already/);
  });
});

describe('new decisions and notices', () => {
  const DECISION = ['decision', '--title', 'Hob Lane: 20 mph zone', '--date', '2026-10-27'];
  const NOTICE = ['notice', '--id', 'KD114', '--title', 'Depot', '--by', 'Cabinet'];

  it('a record of an officer’s decision has what was said, and the check asks for the rest', async () => {
    for (const args of [COUNCIL, COMMITTEE]) assert.equal(await make(...args), 0, refused);
    const by = ['--by', 'Head of Planning', '--under', 'Scheme 4.7', '--reference', 'OD/26/031'];
    assert.equal(await make(...DECISION, ...by, '--wards', 'old town'), 0, refused);
    const path = 'content/decisions/2026/od-26-031.md';
    const text = readFileSync(path, 'utf8');
    assert.match(text, /title: "Hob Lane: 20 mph zone"\nreference: .*\ntaken: 2026-10-27/);
    assert.match(text, /officer: Head of Planning\n {2}under: "?Scheme 4.7"?\n/);
    assert.match(text, /wards:\n {2}- Old Town/);
    const found = await check();
    assert.ok(found.length > 0);
    assert.ok(
      found.every((one) => one.endsWith('record-incomplete')),
      found.join(),
    );
    writeFileSync(path, `${text}kept`);
    assert.equal(await make(...DECISION, ...by), 2);
    assert.match(refused, /there already/);
    assert.ok(readFileSync(path, 'utf8').endsWith('kept'));
  });

  it('a topic is a file about a matter, in which nothing is wrong', async () => {
    assert.equal(await make(...COUNCIL), 0, refused);
    const topic = ['topic', '--title', 'Corn Exchange', '--summary', 'What becomes of it: all'];
    assert.equal(await make(...topic), 0, refused);
    assert.match(
      readFileSync('content/topics/corn-exchange.md', 'utf8'),
      /^---\ntitle: Corn Exchange\nsummary: "What becomes of it: all"\n/,
    );
    assert.match(said, /topic: corn-exchange/);
    const left = await check();
    assert.ok(!left.some((line) => line.startsWith('corn-exchange')), left.join());
  });

  it('a notice has its number in its name, and the check asks for the rest', async () => {
    for (const args of [COUNCIL, COMMITTEE]) assert.equal(await make(...args), 0, refused);
    assert.equal(await make(...NOTICE, '--date', '2026-12-08'), 0, refused);
    assert.match(
      readFileSync('content/notices/kd114-depot.md', 'utf8'),
      /id: KD114\nmatter: Depot\nby: Cabinet\nwhen: 2026-12-08/,
    );
    const found = await check();
    assert.ok(found.some((one) => one.includes('key-decision')));
    assert.equal(await make(...NOTICE, '--date', '2026-12-08'), 2);
  });

  it('a number that nothing can name is refused', async () => {
    for (const args of [COUNCIL, COMMITTEE]) assert.equal(await make(...args), 0, refused);
    const args = NOTICE.map((one) => (one === 'KD114' ? 'KD 114!' : one));
    assert.equal(await make(...args, '--date', '2026-12-08'), 2);
    assert.match(refused, /such as KD114/);
    assert.ok(!existsSync('content/notices'));
  });
});
