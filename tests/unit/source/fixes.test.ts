import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { applyFixes } from '../../../src/rules/fix.ts';
import { propertyRuns } from '../../support/property-runs.ts';
import { mutate, randomOf } from '../../support/mutation.ts';
import {
  AGENDA,
  AGENDA_PATH,
  BODY,
  COUNCIL,
  FIELDS,
  loadCouncil,
  paper,
  REPORT,
} from '../papers/temporary-council.ts';

const COUNCIL_YAML = COUNCIL.replace(
  'pillars: []',
  'pillars: [Inclusive Growth, "Culture, Sport and Tourism"]',
).replace(
  'report-templates:',
  'standing-items: [{ key: late-items, title: Late Items }]\nreport-templates:',
);

/** The files after all that can be fixed has been, repeated until there is nothing more to fix. */
async function fixed(files: Readonly<Record<string, string>>): Promise<Record<string, string>> {
  const now: Record<string, string> = { ...files };
  for (let round = 0; round < 5; round++) {
    const { diagnostics } = await loadCouncil({ 'council.yaml': COUNCIL_YAML, ...now });
    const fixable = diagnostics.filter(({ fix }) => fix !== undefined);
    if (fixable.length === 0) return now;
    for (const [path, text] of Object.entries(now)) {
      const fixes = fixable.flatMap(({ file, fix }) =>
        fix && file.endsWith(`/${path}`) ? [fix] : [],
      );
      now[path] = applyFixes(text, fixes).text;
    }
  }
  throw new Error(`there is always more to fix in\n${JSON.stringify(now)}`);
}

const body = (...paragraphs: string[]): string =>
  BODY.replace('1. It is due.', paragraphs.join('\n\n'));
const fields = (from: string, to: string): string => FIELDS.replace(from, to);

type Case = { readonly when: string; readonly before: string; readonly after: string };

const same = (text: string): Pick<Case, 'before' | 'after'> => ({ before: text, after: text });

const CASES: readonly Case[] = [
  {
    when: 'a field is misspelt',
    before: paper(fields('report-of', 'reprot-of'), BODY),
    after: paper(FIELDS, BODY),
  },
  {
    when: 'a field is misspelt and what it says too',
    before: paper(fields('wards: all', 'wrads: [Temple Newsham]'), BODY),
    after: paper(fields('wards: all', 'wards: [Temple Newsam]'), BODY),
  },
  { when: 'the right field is there too', ...same(paper(`${FIELDS}reprot-of: Another\n`, BODY)) },
  {
    when: 'a ward is misspelt',
    before: paper(
      fields('wards: all', 'wards:\n  - Armley # west\n  - Temple Newsham   # east'),
      BODY,
    ),
    after: paper(
      fields('wards: all', 'wards:\n  - Armley # west\n  - Temple Newsam   # east'),
      BODY,
    ),
  },
  {
    when: 'a ward is misspelt in quotation marks',
    before: paper(fields('wards: all', 'wards: ["Temple Newsham", \'Armly\']'), BODY),
    after: paper(fields('wards: all', 'wards: ["Temple Newsam", \'Armley\']'), BODY),
  },
  {
    when: 'a ward is written with an ampersand',
    before: paper(fields('wards: all', 'wards: [Gipton & Harehills]'), BODY),
    after: paper(fields('wards: all', 'wards: [Gipton and Harehills]'), BODY),
  },
  {
    when: 'only a part of a ward’s name is written',
    ...same(paper(fields('wards: all', 'wards: [Gipton]'), BODY)),
  },
  {
    when: 'a pillar with a comma is misspelt',
    before: paper(fields('pillars: []', 'pillars:\n  - Culture Sport and Tourism'), BODY),
    after: paper(fields('pillars: []', 'pillars:\n  - "Culture, Sport and Tourism"'), BODY),
  },
  {
    when: 'a name is misspelt in the text',
    before: paper(FIELDS, body('1. It is about Temple Newsham.')),
    after: paper(FIELDS, body('1. It is about Temple Newsam.')),
  },
  {
    when: 'the misspelt name runs over the end of a line',
    ...same(paper(FIELDS, body('1. It is about Temple\n   Newsham.'))),
  },
  {
    when: '"None" is the only background paper',
    before: paper(fields('background-papers: []', 'background-papers: [None]'), BODY),
    after: paper(FIELDS, BODY),
  },
  {
    when: '"None." is on a line of its own',
    before: paper(fields('background-papers: []', 'background-papers:\n  - None.'), BODY),
    after: paper(FIELDS, BODY),
  },
  {
    when: '"None" is a title',
    before: paper(fields('background-papers: []', 'background-papers:\n- title: "None"'), BODY),
    after: paper(FIELDS, BODY),
  },
  {
    when: '"None" is below others',
    before: paper(
      fields('background-papers: []', 'background-papers:\n  - The survey\n  - None'),
      BODY,
    ),
    after: paper(fields('background-papers: []', 'background-papers:\n  - The survey'), BODY),
  },
  {
    when: '"None" has a comment that someone wrote on purpose',
    ...same(
      paper(fields('background-papers: []', 'background-papers:\n  - None # to be asked'), BODY),
    ),
  },
  {
    when: 'paragraphs are numbered wrongly',
    before: paper(FIELDS, body('1. One.', '3. Two.\n   - a\n   - b', '3. Three.')),
    after: paper(FIELDS, body('1. One.', '2. Two.\n   - a\n   - b', '3. Three.')),
  },
  {
    when: 'paragraphs are numbered wrongly, and the text refers to one',
    ...same(paper(FIELDS, body('1. One.', '3. As paragraph 1 says.'))),
  },
  {
    when: 'a longer number would push a list out of its paragraph',
    ...same(
      paper(
        FIELDS,
        body(...Array.from({ length: 10 }, (_, n) => `${n < 9 ? n + 1 : 1}. One.\n\n   More.`)),
      ),
    ),
  },
  {
    when: 'a heading is misspelt',
    before: paper(FIELDS, BODY.replace('## Recommendations', '## Recomendations')),
    after: paper(FIELDS, BODY),
  },
  {
    when: 'a weekday is wrong, but the mistake may be in the date',
    ...same(paper(FIELDS, body('1. On Tuesday 9 May 2022.'))),
  },
  {
    when: 'lines end as in Windows',
    before: paper(fields('wards: all', 'wards: [Temple Newsham]'), BODY).replaceAll('\n', '\r\n'),
    after: paper(fields('wards: all', 'wards: [Temple Newsam]'), BODY).replaceAll('\n', '\r\n'),
  },
];

describe('what needs no decision is fixed', () => {
  for (const { when, before, after } of CASES) {
    it(`${before === after ? 'but nothing is changed where' : 'where'} ${when}`, async () => {
      assert.equal((await fixed({ [REPORT]: before }))[REPORT], after);
    });
  }

  it('where an agenda misspells a standing item', async () => {
    const before = AGENDA.replace('  - report', '  - standing: late-itmes\n  - report');
    const after = AGENDA.replace('  - report', '  - standing: late-items\n  - report');
    assert.equal((await fixed({ [AGENDA_PATH]: before }))[AGENDA_PATH], after);
  });

  it('and no change quotes what is exempt', async () => {
    const secret =
      '::: exempt\nparagrahps: [3]\nreasn: Acme bids.\n---\nAcme in Temple Newsham.\n:::';
    const { diagnostics } = await loadCouncil({
      [REPORT]: paper(FIELDS, body('1. It is due.', secret)),
    });
    assert.ok(diagnostics.length > 0);
    assert.doesNotMatch(
      JSON.stringify(diagnostics.map(({ fix }) => fix ?? '')),
      /Acme|Newsham|reasn/,
    );
  });
});

/** What comes back from a file. */
const wellFormed = (text: string): string => Buffer.from(text, 'utf8').toString('utf8');

describe('fixing', () => {
  const WRONG = paper(
    fields('wards: all', 'wards:\n  - Temple Newsham\n  - Gipton & Harehills').replace(
      'report-of',
      'reprot-of',
    ),
    body('1. It is about Temple Newsham.', '4. It is due.', '7. It is done.'),
  );

  it('ends, and fixes nothing more the second time, whatever else is wrong', async () => {
    const random = randomOf(5);
    for (let round = 0; round < propertyRuns(60); round++) {
      const before = wellFormed(mutate(random, WRONG));
      const once = await fixed({ [REPORT]: before });
      assert.deepEqual(await fixed(once), once);
    }
  });

  it('never makes a fault that wasn’t there', async () => {
    const random = randomOf(6);
    const errors = async (text: string): Promise<number> => {
      const { diagnostics } = await loadCouncil({ 'council.yaml': COUNCIL_YAML, [REPORT]: text });
      const found = diagnostics.filter(({ severity }) => severity === 'error');
      // What can't be read has faults that nobody has seen yet.
      return found.some(({ code }) => /^(?:yaml|field|front)|-missing$/.test(code))
        ? Infinity
        : found.length;
    };
    for (let round = 0; round < propertyRuns(40); round++) {
      const before = wellFormed(mutate(random, WRONG.replace('reprot-of', 'report-of')));
      const after = (await fixed({ [REPORT]: before }))[REPORT] ?? '';
      assert.ok((await errors(after)) <= (await errors(before)), before);
    }
  });
});
