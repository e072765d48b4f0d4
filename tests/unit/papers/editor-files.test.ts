import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { editorFiles } from '../../../src/papers/editor-files.ts';

const PROJECT = join(import.meta.dirname, '../../..');

describe('what editors know of front matter', () => {
  for (const [path, text] of editorFiles()) {
    it(`${path} is what \`npm run schemas\` writes`, () => {
      assert.equal(readFileSync(join(PROJECT, path), 'utf8'), text);
    });
  }

  it('describes each field of a report and how it is written', () => {
    const schema = JSON.parse(editorFiles().get('.vscode/schemas/report.schema.json') ?? '') as {
      required: string[];
      properties: Record<string, { description?: string }>;
    };
    assert.ok(schema.required.includes('call-in'));
    assert.ok(!schema.required.includes('appendices'));
    for (const [name, { description }] of Object.entries(schema.properties)) {
      assert.match(description ?? '', /\S/, name);
    }
  });

  it('has a snippet for the front matter of each kind of paper, and for each field', () => {
    const snippets = JSON.parse(
      editorFiles().get('.vscode/front-matter.code-snippets') ?? '',
    ) as Record<string, { prefix: string; description: string; body: string[] }>;
    const report = snippets['Front matter of a report']?.body ?? [];
    for (const field of ['title', 'call-in', 'exempt', 'wards', 'background-papers']) {
      assert.ok(
        report.some((line) => line.startsWith(`${field}: `)),
        field,
      );
    }
    for (const { prefix, description, body } of Object.values(snippets)) {
      assert.ok(description !== prefix && body.length > 0, prefix);
    }
  });
});
