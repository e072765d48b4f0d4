import assert from 'node:assert/strict';
import { before, describe, it, type TestContext } from 'node:test';
import type { HiddenFinding } from '../../../../src/files/hidden/finding.ts';
import { findHidden } from '../../../../src/files/hidden/find-hidden.ts';
import { WHOLE_FILE } from '../../../../src/files/hidden/hidden-question.ts';
import { openEngine, type PdfiumEngine } from '../../../../src/files/pdfium.ts';
import { manyPages } from '../../../pdf-corpus/raw-pdf.ts';
import { LAYOUTS, NO_LAYOUT } from '../../../pdf-corpus/layouts.ts';
import {
  FAILED_REDACTIONS as REDACTIONS,
  HONEST_PAGES as PAGES,
  SECRET,
  SUSPICIOUS,
  type RedactionCase,
} from '../../../pdf-corpus/redactions.ts';
import { READABLE, UNREADABLE } from '../../../pdf-corpus/unread.ts';

const FAILED_REDACTIONS = [...REDACTIONS, ...UNREADABLE, ...NO_LAYOUT];
const HONEST_PAGES = [...PAGES, ...READABLE, ...LAYOUTS];

let engine: PdfiumEngine;

before(async () => {
  engine = await openEngine(256 * 1024 * 1024);
});

function look({ pdf, layers = false }: RedactionCase): readonly HiddenFinding[] {
  const question = { pages: 10, work: Infinity, hasHiddenLayers: layers };
  return [WHOLE_FILE, 0].flatMap((from) => findHidden(engine, pdf, { from, ...question }).findings);
}

const isError = ({ severity }: HiddenFinding) => severity === 'error';

/** The finding is of the name itself, not of something beside it. */
function tellsOfName({ kind, masked }: HiddenFinding): boolean {
  return kind === 'covered-picture' || masked.includes('J••• B•••');
}

describe('what someone meant to redact in a PDF is found', () => {
  for (const each of FAILED_REDACTIONS) {
    it(each.name, () => {
      const found = look(each).filter(isError);
      assert.ok(found.some((finding) => tellsOfName(finding) || each.block === true));
      for (const { page } of found) assert.ok(page > 0);
    });
  }

  it('no finding repeats the words', () => {
    const findings = JSON.stringify(FAILED_REDACTIONS.map(look));
    for (const word of SECRET.split(' ')) assert.ok(!findings.includes(word));
  });

  it('recall', (t: TestContext) => {
    const found = FAILED_REDACTIONS.filter((each) => look(each).some(isError)).length;
    t.diagnostic(`recall: ${found} of ${FAILED_REDACTIONS.length} failed redactions`);
    assert.equal(found, FAILED_REDACTIONS.length);
  });
});

describe('words that honest programs leave unseen are a warning', () => {
  for (const each of SUSPICIOUS) {
    it(each.name, () => {
      assert.deepEqual(
        look(each).map(({ severity }) => severity),
        ['warning'],
      );
    });
  }
});

describe('an honest page is let through', () => {
  for (const each of HONEST_PAGES) {
    it(each.name, () => assert.deepEqual(look(each).filter(isError), []));
  }

  it('false alarms', (t: TestContext) => {
    const stopped = HONEST_PAGES.filter((each) => look(each).some(isError)).length;
    const warned = HONEST_PAGES.filter((each) => look(each).length > 0).length;
    t.diagnostic(
      `false alarms: ${stopped} of ${HONEST_PAGES.length} honest pages stopped, ${warned} warned of`,
    );
    assert.equal(stopped, 0);
    // The layouts are what warnings are for; of the other pages hardly any has one.
    assert.ok(warned <= LAYOUTS.length + 4);
  });
});

describe('a file is looked through page by page', () => {
  it('the findings are the same wherever the search is interrupted', () => {
    const [each] = FAILED_REDACTIONS;
    assert.ok(each);
    const whole = { from: 0, pages: 10, work: Infinity, hasHiddenLayers: false };
    const { findings, next } = findHidden(engine, each.pdf, whole);
    assert.equal(next, undefined);
    assert.deepEqual(findHidden(engine, each.pdf, { ...whole, work: 0 }).findings, findings);
    const pages = manyPages(3);
    const first = findHidden(engine, pages, { ...whole, work: 0 });
    assert.deepEqual([first.findings, first.next], [[], 1]);
    const rest = findHidden(engine, pages, { ...whole, from: 1 });
    assert.deepEqual([rest.findings, rest.next], [[], undefined]);
  });
});
