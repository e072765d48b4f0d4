import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { reportSchema } from '../../../../src/papers/report/report-schema.ts';
import { BODY, FIELDS, loadCouncil, paper, REPORT } from '../temporary-council.ts';

type Case = [why: string, fields: string, body: string, expected: string[]];

/** Four paragraphs, of which the fourth has a number with a right check digit. */
const PERSONAL = BODY.replace(
  '1. It is due.',
  '1. A.\n2. B.\n3. C.\n4. The child, NHS number 943 476 5919, was seen.',
);

describe('a report with a wrong field has everything else checked, in the same run', () => {
  const cases: Case[] = [
    [
      'late, an exempt appendix without its reasons, a ward misspelt, an NHS number in paragraph 4',
      `${FIELDS.replace('published: 2022-05-03', 'published: 2022-05-06').replace('wards: all', 'wards: [Gipton & Harehils]')}appendices:\n  - title: The offer\n    exempt: { paragraphs: [3] }\n`,
      PERSONAL,
      [
        'personal-data',
        'ward-unknown',
        'paper-late',
        ...Array<string>(3).fill('exemption-incomplete'),
      ],
    ],
    [
      'a field is misspelt',
      FIELDS.replace('call-in', 'call_in'),
      PERSONAL,
      ['field-unknown', 'personal-data'],
    ],
    [
      'an answer is missing',
      FIELDS.replace('call-in: false\n', ''),
      BODY.replace('1.', '2.'),
      ['call-in-missing', 'paragraph-number'],
    ],
    [
      'a date is none, so that nothing is said of the notice',
      FIELDS.replace('2022-05-03', '3 May 2022'),
      BODY,
      ['field-invalid'],
    ],
    [
      'the exemption is wrong: nothing is said of the text',
      FIELDS.replace('exempt: false', 'exempt: maybe'),
      PERSONAL,
      ['field-invalid'],
    ],
    [
      'appendices are wrong: nothing is said of files',
      `${FIELDS}appendices: one\n`,
      BODY,
      ['field-invalid'],
    ],
    [
      'a report that is no text is asked for none',
      FIELDS.replace('call-in: false', 'call-in: maybe'),
      '',
      ['field-invalid'],
    ],
    [
      'what can’t be read at all is reported alone',
      FIELDS.replace('title: One', 'title: One: two'),
      PERSONAL,
      ['yaml-invalid'],
    ],
  ];
  for (const [why, fields, body, expected] of cases) {
    it(`${why}: ${[...new Set(expected)].join(', ')}`, async () => {
      const dropped = { [REPORT.replace('.md', '/appendix-1.pdf')]: 'x' };
      const files = {
        [REPORT]: paper(fields, body),
        ...(/appendices: one/.test(fields) && dropped),
      };
      const { diagnostics, archive } = await loadCouncil(files, { today: '2022-05-06' });
      assert.deepEqual(diagnostics.map(({ code }) => code).toSorted(), expected.toSorted());
      assert.deepEqual(archive?.reports, [], 'and is never published');
      assert.equal(archive.bodies.size, 0);
    });
  }
});

describe('a report of which nobody knows what is exempt', () => {
  const EXTRA = 'The tenant of the mill house is Zebedee Quillfeather, born 3 May 1961.';
  const cases: [why: string, text: string, all?: false][] = [
    ['an exemption that is none', paper(FIELDS.replace('exempt: false', 'exempt: maybe'), BODY)],
    [
      'an exemption with a misspelt field',
      paper(FIELDS.replace('exempt: false', `exempt: { paragraphs: [3], reas: "${EXTRA}" }`), BODY),
    ],
    ['a field that nobody knows', paper(`${FIELDS}lease: ${EXTRA}\n`, BODY)],
    ['a sentence for a field', paper(`${FIELDS}${EXTRA.slice(0, -1)}: yes\n`, BODY)],
    ['appendices that are none', paper(`${FIELDS}appendices: ${EXTRA}\n`, BODY)],
    ['a note in its fields', paper(`${FIELDS}# ${EXTRA}\nappendices: 1\n`, BODY)],
    [
      'a text over several lines',
      paper(
        `${FIELDS}appendices:\n  - name: >\n      The tenant of the mill\n      house.\n`,
        BODY,
      ),
    ],
    ['a quotation mark that isn’t closed', paper(`${FIELDS}reason: "${EXTRA}\n`, BODY)],
    ['fields that don’t end', `---\n${FIELDS}reason: ${EXTRA}\n\n${BODY}`],
    ['no front matter', `${EXTRA}\n\n${BODY}`],
    ['two versions of it', paper(`<<<<<<< HEAD\n${FIELDS}=======\n${FIELDS}>>>>>>> b\n`, BODY)],
    ['a passage that doesn’t end', paper(FIELDS, `${BODY}\n::: exempt\n\n${EXTRA}\n`)],
    [
      'fields that name an earlier version',
      paper(`${FIELDS}exempt: 1\nwithdrawn-pdf: a\n`, BODY),
      false,
    ],
    [
      'fields that name an earlier version that was withdrawn, in one line',
      paper(
        `${FIELDS}lease: 1\nappendices: [{ title: A, replaced: { reason: A name., earlier: withdrawn } }]\n`,
        BODY,
      ),
      false,
    ],
    [
      'fields that name an earlier version that was withdrawn, misspelt',
      paper(`${FIELDS}lease: 1\nwithdrawn-pfd: [{ sha256: abc, exempt: true }]\n`, BODY),
      false,
    ],
    [
      'fields that name an earlier version, and can’t be read',
      paper(`${FIELDS}lease: "1\nreplaced-pdf: { reason: A., earlier: withdrawn }\n`, BODY),
      false,
    ],
    [
      'fields that name an earlier version that stays open',
      paper(
        `${FIELDS}lease: 1\nwithdrawn-pdf: []\nappendices:\n  - title: Plans\n    replaced: { reason: Corrected., earlier: open }\n`,
        `${BODY}
The reason is earlier than it was.
`,
      ),
    ],
    [
      'fields that name a withdrawn version by its digest, with words to look for',
      paper(
        `${FIELDS}lease: 1\nwithdrawn-pdf: [{ sha256: 3b5d1f0c9a8e7d6c, reason: A name., exempt: true }]\n`,
        BODY,
      ),
      false,
    ],
    [
      'fields that name a withdrawn version by its digest, and something misspelt',
      paper(
        `${FIELDS}lease: 1\nwithdrawn-pdf: [{ sha256: 3b5d1f0c9a8e7d6c, reason: A name., exmept: true }]\n`,
        BODY,
      ),
      false,
    ],
    [
      'a text with a line about what was replaced',
      paper(`${FIELDS}lease: 1\n`, `${BODY}\nReplaced: the roof.\n\nreplaced: the tiles.\n`),
    ],
    [
      'too many levels of lists',
      paper(
        `${FIELDS}lease: ${'['.repeat(9000)}
`,
        BODY,
      ),
    ],
  ];

  for (const [why, text, isTaken] of cases) {
    it(`${why}: ${isTaken === false ? 'nothing is published' : 'every word of it is looked for'}`, async () => {
      const { withheld, meetings } = await loadCouncil({ [REPORT]: text });
      const [facts] = meetings.flatMap(({ reports }) => reports);
      assert.equal(facts?.takenAsExempt, isTaken === false ? undefined : true);
      if (isTaken === false) return;
      const said = withheld.flatMap((item) => ('text' in item ? [item.text] : [])).join('\n');
      const words = (of: string) => of.match(/[\p{L}\d]{5,}/gu) ?? [];
      const known = new Set(words(said));
      // The post that it comes from is public, whatever is exempt.
      const [, post = ''] = /^report-of: (.*)$/m.exec(FIELDS) ?? [];
      const names = new Set(
        [...Object.keys(reportSchema.shape), 'paragraphs', 'lease', 'false', post].flatMap(words),
      );
      assert.deepEqual(
        words(text).filter((word) => !known.has(word) && !names.has(word)),
        [],
      );
      // What is kept of it on the disk has none of its words.
      assert.doesNotMatch(JSON.stringify(facts), /tenant|Quillfeather|It is due/);
    });
  }
});

it('a version that was withdrawn and has no words to look for keeps no other paper back', async () => {
  const fields = `${FIELDS}lease: 1\nwithdrawn-pdf: [{ sha256: 3b5d1f0c9a8e7d6c, reason: It named a resident. }]\n`;
  const { meetings } = await loadCouncil({ [REPORT]: paper(fields, BODY) });
  const [facts] = meetings.flatMap(({ reports }) => reports);
  assert.equal(facts?.takenAsExempt, true);
});

describe('a report that keeps all papers back', () => {
  const WHY =
    /Until then nothing is published: the report may name an earlier version that was withdrawn/g;
  for (const [what, fields, where] of [
    [
      'its fields can’t be read',
      `title: One: of it\nappendices:\n  - title: Charts\n    replaced: { reason: A wrong chart., earlier: withdrawn }\n`,
      '(“replaced:” in line 14)',
    ],
    [
      'it has a field that nobody knows',
      `lease: 1\nwithdrawn-pdf: { reason: A name. }\n`,
      '(“withdrawn-pdf:” in line 12)',
    ],
    [
      'it names another version that stays open',
      `lease: 1\nreplaced: { reason: A., earlier: open }\nwithdrawn: { reason: B. }\n`,
      '(“withdrawn:” in line 13)',
    ],
    [
      'it is in a list on one line',
      `lease: 1\nappendices: [{ title: A, replaced: { reason: A name., earlier: withdrawn } }]\n`,
      '(“replaced:” in line 12)',
    ],
  ] as const) {
    it(`says once why, and where, where ${what}`, async () => {
      const { diagnostics } = await loadCouncil({ [REPORT]: paper(`${FIELDS}${fields}`, BODY) });
      const said = diagnostics.flatMap(({ message }) => (message.match(WHY) ? [message] : []));
      assert.equal(said.length, 1, JSON.stringify(diagnostics));
      assert.ok(said[0]?.includes(where), said[0]);
    });
  }

  for (const [what, fields, body] of [
    ['whose fields can’t be read, and name no other version', 'title: One: of it\n', BODY],
    ['whose text says what was replaced', 'lease: 1\n', `${BODY}\nReplaced: the roof.\n`],
    ['that names a version that stays open', 'lease: 1\nreplaced: { reason: A., earlier: open }\n', BODY], // prettier-ignore
    ['that is sound', '', BODY],
  ] as const) {
    it(`isn’t one ${what}`, async () => {
      const { diagnostics } = await loadCouncil({ [REPORT]: paper(`${FIELDS}${fields}`, body) });
      assert.ok(diagnostics.every(({ message }) => !message.includes('nothing is published')));
    });
  }
});
