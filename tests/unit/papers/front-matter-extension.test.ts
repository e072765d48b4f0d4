import assert from 'node:assert/strict';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { editorFiles } from '../../../src/papers/editor-files.ts';

type Completion = { readonly label: string; readonly text: string; readonly about: string };
type Extension = {
  readonly kindOf: (path: string) => string | undefined;
  readonly completionsAt: (schema: object, lines: readonly string[], at: number) => Completion[];
  readonly hoverAt: (schema: object, lines: readonly string[], at: number) => string | undefined;
};

const PROJECT = join(import.meta.dirname, '../../..');
const extension = createRequire(import.meta.url)(
  join(PROJECT, '.vscode/extensions/front-matter/front-matter.cjs'),
) as Extension;

const schema = JSON.parse(editorFiles().get('.vscode/schemas/report.schema.json') ?? '') as object;

const PAPER = `---
title: One
call-in: 
exempt:
  paragraphs: [3]
  
appendices:
  - title: Two
    
    exempt:
      reason: Prices
wa
---
wards: text`.split('\n');

const labelsAt = (line: number): string[] =>
  extension.completionsAt(schema, PAPER, line).map(({ label }) => label);

describe('the editor knows the fields of front matter', () => {
  it('by where a file is', () => {
    assert.equal(extension.kindOf('/x/content/meetings/board/2022-05-11/agenda.md'), 'agenda');
    assert.equal(extension.kindOf('/x/content/meetings/board/2022-05-11/one.md'), 'report');
    assert.equal(extension.kindOf('/x/content/committees/board.md'), 'committee');
    for (const [path, kind] of [
      ['meetings/board/2022-05-11/minutes.md', 'minutes'],
      ['decisions/2026/hob-lane-zone.md', 'decision'],
      ['call-ins/hob-lane.md', 'call-in'],
      ['notices/kd112.md', 'notice'],
      ['people/pat-holloway.md', 'person'],
      ['topics/corn-exchange.md', 'matter'],
      ['pages/attend.md', 'page'],
    ] as const)
      assert.equal(extension.kindOf(`/x/content/${path}`), kind);
    assert.equal(extension.kindOf('/x/README.md'), undefined);
    assert.equal(extension.kindOf('/x/docs/notices/one.md'), undefined);
  });

  it('and offers those that aren’t there yet', () => {
    const labels = labelsAt(11);
    assert.ok(labels.includes('wards') && labels.includes('pillars'));
    assert.ok(!labels.includes('title') && !labels.includes('reason'));
  });

  it('and the answers of a question', () => assert.deepEqual(labelsAt(2), ['true', 'false']));

  it('and those of an exemption, and of an appendix', () => {
    assert.ok(labelsAt(5).includes('public-interest'));
    const ofAppendix = labelsAt(8);
    assert.ok(ofAppendix.includes('expected') && !ofAppendix.includes('wards'), String(ofAppendix));
  });

  it('and says what each is', () => {
    assert.match(extension.hoverAt(schema, PAPER, 2) ?? '', /open for call in/);
    assert.match(extension.hoverAt(schema, PAPER, 10) ?? '', /why the information is exempt/i);
  });

  it('and is silent in the text', () => {
    assert.deepEqual(labelsAt(13), []);
    assert.equal(extension.hoverAt(schema, PAPER, 13), undefined);
  });
});
