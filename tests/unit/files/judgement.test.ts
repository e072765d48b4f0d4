import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import { inspectPdf } from '../../../src/files/inspecting/inspect-pdf.ts';
import { judgePdf } from '../../../src/files/judgement.ts';
import { openEngine, type PdfiumEngine } from '../../../src/files/pdfium.ts';
import { ACTIVE } from '../../pdf-corpus/active.ts';
import { linesAt, taggedPdf } from '../../pdf-corpus/typeset-pdf.ts';

let engine: PdfiumEngine;

before(async () => {
  engine = await openEngine(256 * 1024 * 1024);
});

async function codesOf(pdf: Buffer): Promise<string[]> {
  const inspection = await inspectPdf(engine, pdf);
  assert.ok(inspection.sound);
  return judgePdf(inspection).map(({ code }) => code);
}

/** What every file of the corpus has, being made by hand. */
const BARE = new Set(['pdf-untagged', 'pdf-no-language', 'pdf-font-not-embedded']);

describe('the messages to an officer about a PDF', () => {
  const expected: Readonly<Record<string, readonly string[]>> = {
    'a script when the file is opened': ['pdf-java-script'],
    'a script in a form field': ['pdf-java-script', 'pdf-form'],
    'a script in a compressed object': ['pdf-java-script'],
    'a program to start': ['pdf-launch-action'],
    'a link to a paper on the author’s machine': ['pdf-local-link'],
    'a web link to a paper on the author’s machine': ['pdf-local-link'],
    'the settings it was made with': [],
    'another file with the name of settings': ['pdf-embedded-file'],
    'a link to the web': [],
    'a form that sends what is typed in': ['pdf-form-action'],
    'an embedded file': ['pdf-embedded-file'],
    'a film': ['pdf-rich-media'],
    'an XFA form': ['pdf-xfa'],
    'layers, one of them hidden': ['pdf-hidden-layer'],
    'an earlier revision': ['pdf-revision'],
    'a second end without a change, as Word writes it': [],
  };
  for (const [name, codes] of Object.entries(expected)) {
    it(`with ${name} are ${codes.join(' and ') || 'none'}`, async () => {
      const found = ACTIVE.find((candidate) => candidate.name === name);
      assert.ok(found);
      const judged = await codesOf(found.pdf);
      assert.deepEqual(
        judged.filter((code) => !BARE.has(code)),
        codes,
      );
    });
  }

  it('that is tagged and states its language are only about its font', async () => {
    const pdf = taggedPdf([[{ type: 'P', lines: linesAt(60, 780, ['A paper.']) }]]);
    assert.deepEqual(await codesOf(pdf), ['pdf-font-not-embedded']);
  });

  it('say what is wrong, and what to do', async () => {
    const inspection = await inspectPdf(
      engine,
      taggedPdf([[{ type: 'P', lines: linesAt(60, 780, ['A paper.']) }]], ''),
    );
    assert.ok(inspection.sound);
    const message = judgePdf(inspection).find(({ code }) => code === 'pdf-no-language')?.message;
    assert.equal(
      message,
      'The PDF doesn’t say which language it is in. Set the language in Word (Review, Language) and export it again.',
    );
  });
});
