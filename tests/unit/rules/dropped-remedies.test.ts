import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { createInspector, type Inspector } from '../../../src/files/inspector.ts';
import { RULES, type RuleCode } from '../../../src/rules/rules.ts';
import { onePage, stream } from '../../pdf-corpus/raw-pdf.ts';
import { FAILED_REDACTIONS } from '../../pdf-corpus/redactions.ts';
import { linesAt, taggedPdf } from '../../pdf-corpus/typeset-pdf.ts';
import { PNG_OF_ONE_PIXEL } from '../../site/warm/one-pixel.ts';
import { BODY, COUNCIL, FIELDS, loadCouncil, paper, REPORT } from '../papers/temporary-council.ts'; // prettier-ignore

type Files = Readonly<Record<string, string | Uint8Array>>;
type Case = {
  readonly code: RuleCode;
  readonly what: string;
  readonly wrong: Files;
  /** What the message says to do. */
  readonly says: RegExp;
  readonly right: Files;
  readonly gone?: readonly string[];
};

const FOLDER = REPORT.replace('.md', '');
const PDF = `${FOLDER}/appendix-1.pdf`;
const fieldsWith = (more: string): string => `${FIELDS}appendices:\n${more}`;
const COSTS = paper(fieldsWith('  - title: Costs\n'), BODY);
const saying = (words: string): Buffer =>
  onePage({ content: stream(`BT /F1 12 Tf 72 720 Td (${words}) Tj ET`) });
const PLAIN = saying('The costs of 2021');
const SCRIPT = "<< /S /JavaScript /JS (app.alert('boo')) >>";
const RECT = '/Rect [0 0 100 20]';
const annotated = (entries: string, more: readonly string[] = []): Buffer =>
  onePage({ page: `/Annots [<< /Type /Annot ${RECT} ${entries} >>]`, more });
const dropped = (
  code: RuleCode,
  what: string,
  pdf: Buffer,
  says: RegExp,
  right: Uint8Array = PLAIN,
): Case => ({ code, what, wrong: { [REPORT]: COSTS, [PDF]: pdf }, says, right: { [PDF]: right } });
const TAGGED = taggedPdf([[{ type: 'P', lines: linesAt(60, 700, ['The costs of 2021']) }]]);

/** What is said of each of these PDFs: they are drawn by hand, and none of it is what the case is about. */
const OF_ALL: ReadonlySet<string> = new Set(['pdf-untagged', 'pdf-no-language', 'pdf-font-not-embedded']); // prettier-ignore

const CASES: readonly Case[] = [
  dropped('pdf-java-script', 'a script', onePage({ catalog: `/OpenAction ${SCRIPT}` }), /print|PDF\/A|without/i), // prettier-ignore
  dropped('pdf-launch-action', 'a program that it starts', onePage({ catalog: '/OpenAction << /S /Launch /F (calc.exe) >>' }), /print|PDF\/A|take/i), // prettier-ignore
  dropped('pdf-form-action', 'what it sends', annotated('/Subtype /Link /A << /S /SubmitForm /F (https://x.example/) >>'), /print|PDF\/A|take/i), // prettier-ignore
  dropped('pdf-comment', 'a comment', annotated('/Subtype /Text /Contents (Is this right?)'), /delete|without|print/i), // prettier-ignore
  dropped('pdf-local-link', 'a link to a drive', annotated('/Subtype /Link /A << /S /URI /URI (file:///S:/costs.xlsx) >>'), /take|link/i), // prettier-ignore
  dropped('redaction-failed', 'a name under a black box', FAILED_REDACTIONS[0]?.pdf ?? Buffer.alloc(0), /apply the redaction/), // prettier-ignore
  dropped('appendix-personal-data', 'an NHS number', saying('NHS number: 943 476 5919'), /take|black|author/i), // prettier-ignore
  dropped('appendix-names-person', 'its author', onePage({ trailer: '/Info 6 0 R', more: ['<< /Author (Jane Bloggs) >>'] }), /properties|clean|author/i), // prettier-ignore
  dropped('pdf-untagged', 'no tags', PLAIN, /tag/i, TAGGED),
  {
    code: 'appendix-large',
    what: 'a table of more than the council likes',
    wrong: {
      'council.yaml': `${COUNCIL}appendices: { warn-megabytes: 1 }\n`,
      [REPORT]: COSTS,
      [PDF.replace('.pdf', '.csv')]: `Road,Cost\n${'High Street,1\n'.repeat(80_000)}`,
    },
    says: /Make a smaller copy/,
    right: { [PDF.replace('.pdf', '.csv')]: `Road,Cost\n${'High Street,1\n'.repeat(8_000)}` },
  },
  {
    code: 'report-twice',
    what: 'a text and a PDF of one report',
    wrong: { [`${FOLDER}/report.pdf`]: PLAIN },
    says: /delete|take|remove/i,
    right: {},
    gone: [`${FOLDER}/report.pdf`],
  },
  {
    code: 'image-unsound',
    what: 'a picture that is none',
    wrong: {
      [REPORT]: paper(FIELDS, BODY.replace('It is due.', 'See it:\n\n   ![A map of the ward](map.png)')), // prettier-ignore
      [`${FOLDER}/map.png`]: 'no picture',
    },
    says: /save|PNG/i,
    right: { [`${FOLDER}/map.png`]: PNG_OF_ONE_PIXEL },
  },
];

const folder = mkdtempSync(join(tmpdir(), 'moothall-remedies-'));
let inspector: Inspector;
before(() => {
  inspector = createInspector({
    ...{ cacheDir: join(folder, 'cache'), placesDir: join(folder, 'places') },
    ...{ workers: 1, workMs: 60_000 },
  });
});
after(async () => {
  await inspector.close();
  rmSync(folder, { recursive: true, force: true });
});

describe('what a message about a dropped file says to do puts it right', () => {
  for (const { code, what, wrong, says, right, gone = [] } of CASES) {
    it(`${code}: ${what}`, async () => {
      const found = async (files: Files, without: readonly string[]) =>
        (await loadCouncil(files, { inspector, without })).diagnostics;
      const before = await found(wrong, []);
      const own = before.filter((one) => one.code === code);
      const all = before.map((one) => `${one.code}: ${one.message}`).join('\n');
      assert.equal(own.length, 1, all);
      // What is done about it is in the message, or in the rule that is printed with it.
      assert.match(`${own[0]?.message ?? ''} ${RULES[code].remedy}`, says, all);
      const others = (list: typeof before) =>
        list.filter((one) => one.code !== code && !OF_ALL.has(one.code) && one.severity !== 'info');
      assert.deepEqual(others(before), [], 'it is one message');
      const after = await found({ ...wrong, ...right }, gone);
      assert.ok(!after.some((one) => one.code === code), 'the fault is gone');
      assert.deepEqual(others(after), [], 'nothing else is wrong then');
    });
  }
});
