import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { createInspector, type Inspector } from '../../../../src/files/inspector.ts';
import { formatDiagnostics } from '../../../../src/check/diagnostic-formats.ts';
import { onePage, pagesOf, stream } from '../../../pdf-corpus/raw-pdf.ts';
import { FAILED_REDACTIONS } from '../../../pdf-corpus/redactions.ts';
import { BODY, COUNCIL, FIELDS, loadCouncil, paper, REPORT } from '../temporary-council.ts';

const folder = mkdtempSync(join(tmpdir(), 'moothall-hidden-test-'));
let inspector: Inspector;

before(() => {
  inspector = createInspector({
    cacheDir: join(folder, 'cache'),
    placesDir: join(folder, 'places'),
    workers: 1,
    workMs: 60_000,
  });
});
after(async () => {
  await inspector.close();
  rmSync(folder, { recursive: true, force: true });
});

const BOXED = FAILED_REDACTIONS[0]?.pdf ?? Buffer.alloc(0);
const sha = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

const saying = (words: string) =>
  onePage({ content: stream(`BT /F1 12 Tf 72 720 Td (${words}) Tj ET`) });
const NUMBERED = saying('NHS number: 943 476 5919');
const AUTHORED = onePage({ trailer: '/Info 6 0 R', more: ['<< /Author (Jane Bloggs) >>'] });

/** Pages that each hide another name. */
const BOXED_ON_FIVE = pagesOf(
  ['Jane Bloggs', 'John Smith', 'Ann Other', 'Tom Cobley', 'Meg Jones'].map(
    (name) => `BT /F1 12 Tf 72 690 Td (${name}) Tj ET 0 g 70 686 80 15 re f`,
  ),
);

async function check(
  pdf: Uint8Array,
  allowed = '',
  name = 'appendix-1.pdf',
  council: Readonly<Record<string, string>> = {},
) {
  const fields = `${FIELDS}appendices:\n  - title: Costs\n${allowed === '' ? '' : `    allowed: [${allowed}]\n`}`;
  const { diagnostics } = await loadCouncil(
    { ...council, [REPORT]: paper(fields, BODY), [`${REPORT.replace(/\.md$/, '')}/${name}`]: pdf },
    { inspector },
  );
  const reported = diagnostics.filter(
    ({ severity, code }) => severity !== 'info' && !code.startsWith('pdf-'),
  );
  return { reported, codes: reported.map(({ severity, code }) => `${severity} ${code}`) };
}

const entry = (finding: string, sha256: string, page = 'page: 1, ') =>
  `{ finding: ${finding}, ${page}sha256: "${sha256}", reason: It is drawn so. }`;

describe('an appendix that hides something', () => {
  it('stops with the file, the page and what to do', async () => {
    const { reported, codes } = await check(BOXED);
    assert.deepEqual(codes, ['error redaction-failed']);
    const [error] = reported;
    assert.match(error?.file ?? '', /appendix-1\.pdf$/);
    assert.match(error?.message ?? '', /on page 1 .*Ask the author to apply the redaction/);
    assert.match(error?.message ?? '', new RegExp(`page: 1, sha256: "${sha(BOXED).slice(0, 16)}"`));
  });

  it('is one message for all its pages, and one line allows them all', async () => {
    const { reported, codes } = await check(BOXED_ON_FIVE);
    assert.deepEqual(codes, ['error redaction-failed']);
    const message = reported[0]?.message ?? '';
    assert.match(message, /There are 5 of them, on pages 1–5\./);
    assert.doesNotMatch(message, /page: \d/);
    const all = entry('redaction-failed', sha(BOXED_ON_FIVE), '');
    assert.deepEqual((await check(BOXED_ON_FIVE, all)).codes, []);
    const one = entry('redaction-failed', sha(BOXED_ON_FIVE), 'page: 2, ');
    const rest = (await check(BOXED_ON_FIVE, one)).reported;
    assert.match(rest[0]?.message ?? '', /There are 4 of them, on pages 1, 3–5\./);
  });

  it('shows its words only to the officer, masked, with a picture of the place', async () => {
    const { reported } = await check(BOXED);
    const privately = formatDiagnostics(reported, 'text', { privately: true });
    assert.match(privately, /Words: J••• B•••\. See .*page-1-1\.png\./);
    for (const format of ['text', 'json', 'github', 'sarif'] as const) {
      assert.doesNotMatch(formatDiagnostics(reported, format), /•••|Bloggs|\.png/);
    }
  });

  for (const [what, words, code] of [
    ['an NHS number', 'NHS number: 943 476 5919', 'error appendix-personal-data'],
    ['a National Insurance number', 'NI number AB 12 34 56 C', 'error appendix-personal-data'],
    ['a day of birth', 'Date of birth: 3 May 2011', 'error appendix-personal-data'],
    ['ten digits that may be one', 'Payment 9434765919', 'warning appendix-personal-data-likely'],
    ['a private e-mail', 'jane.bloggs@gmail.com', 'warning appendix-personal-data-likely'],
    ['a mobile', 'Call 07700 912345', 'warning appendix-personal-data-likely'],
  ] as const) {
    it(`has ${what}: ${code.split(' ')[0] ?? ''}`, async () => {
      const { reported, codes } = await check(saying(words));
      assert.deepEqual(codes, [code]);
      assert.doesNotMatch(reported[0]?.message ?? '', /943|5919|AB|2011|bloggs|07700/);
    });
  }

  it('has the severity that the council sets', async () => {
    const council = {
      'council.yaml': `${COUNCIL}severities: { appendix-personal-data: warning }\n`,
    };
    const { codes } = await check(NUMBERED, '', 'appendix-1.pdf', council);
    assert.deepEqual(codes, ['warning appendix-personal-data']);
  });

  it('names a person in its properties: a warning that says how to clean it', async () => {
    const { reported, codes } = await check(AUTHORED);
    assert.deepEqual(codes, ['warning appendix-names-person']);
    assert.match(reported[0]?.message ?? '', /npm run appendix -- clean/);
  });

  it('names a person in the name of its file', async () => {
    const { codes } = await check(onePage(), '', 'appendix-1-jane-bloggs.pdf');
    assert.deepEqual(codes, ['warning appendix-names-person']);
  });

  it('has no message where nothing is hidden', async () => {
    assert.deepEqual((await check(onePage())).codes, []);
  });
});

describe('a whole report that is a PDF', () => {
  const load = async (fields: string) => {
    const files = {
      [REPORT]: paper(fields, ''),
      [`${REPORT.replace(/\.md$/, '')}/report.pdf`]: BOXED,
    };
    const { diagnostics } = await loadCouncil(files, { inspector });
    return diagnostics.filter(({ code }) => code.startsWith('redaction'));
  };

  it('stops as an appendix does, and is allowed in its own fields', async () => {
    const [found] = await load(FIELDS);
    assert.match(found?.message ?? '', /in the fields of one\.md: allowed-in-pdf: \[/);
    const allowed = `allowed-in-pdf: [${entry('redaction-failed', sha(BOXED))}]\n`;
    assert.deepEqual(await load(`${FIELDS}${allowed}`), []);
  });
});

describe('an allowance of an appendix', () => {
  it('lets its finding pass', async () => {
    assert.deepEqual((await check(BOXED, entry('redaction-failed', sha(BOXED)))).codes, []);
    const { codes } = await check(BOXED, entry('redaction-failed', sha(BOXED).slice(0, 16)));
    assert.deepEqual(codes, []);
  });

  it('of the file as a whole names no page', async () => {
    const allowed = entry('appendix-names-person', sha(AUTHORED), '');
    assert.deepEqual((await check(AUTHORED, allowed)).codes, []);
  });

  it('is void for a file that was replaced', async () => {
    const { reported, codes } = await check(BOXED, entry('redaction-failed', sha(onePage())));
    assert.deepEqual(codes.toSorted(), ['error redaction-failed', 'warning allowance-void']);
    assert.ok(reported.some(({ message }) => message.includes(sha(BOXED).slice(0, 16))));
  });

  for (const [of, allowed] of [
    ['another page', entry('redaction-failed', sha(BOXED), 'page: 2, ')],
    ['another finding', entry('words-unseen', sha(BOXED))],
  ] as const) {
    it(`of ${of} lets nothing pass, and is reported as unused`, async () => {
      const { codes } = await check(BOXED, allowed);
      assert.deepEqual(codes.toSorted(), ['error redaction-failed', 'warning allowance-unused']);
    });
  }

  it('says what it is for and why', async () => {
    const { reported } = await check(BOXED, '{ finding: redaction, page: 0, sha256: abc }');
    const messages = reported.map(({ message }) => message).join(' ');
    for (const words of [/finding: redaction-failed or /, /number of a page/, /reason/, /sha256/])
      assert.match(messages, words);
  });
});
