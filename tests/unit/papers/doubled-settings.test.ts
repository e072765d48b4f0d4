import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { COUNCIL, loadCouncil } from './temporary-council.ts';

const template = (lines: string, sections = 'Proposal, Background'): string =>
  `  - ${lines.replaceAll('; ', '\n    ')}
    sections: [${sections
      .split(', ')
      .map((heading) => `{ heading: ${heading} }`)
      .join(', ')}]
`;

const withTemplates = (...templates: readonly string[]): string =>
  COUNCIL.replace('report-templates:\n', `report-templates:\n${templates.join('')}`);

const withItems = (...keys: readonly string[]): string =>
  `${COUNCIL.replace(/^standing-items:(?:.*\n)(?:[ \t]+.*\n)*/m, '')}\nstanding-items:\n${keys
    .map((key) => `  - { key: ${key}, title: Title of ${key} }\n`)
    .join('')}`;

/** What is said of council.yaml. */
async function found(council: string): Promise<string[]> {
  const { diagnostics } = await loadCouncil({ 'council.yaml': council });
  return diagnostics.flatMap(({ code, message, file }) =>
    code === 'field-invalid' && file.endsWith('council.yaml') ? [message] : [],
  );
}

describe('what council.yaml has twice is said once, there', () => {
  const cases: readonly [what: string, council: string, said: RegExp][] = [
    [
      'a standing item',
      withItems('apologies', 'minutes', 'apologies'),
      /^Two standing items have the key "apologies", and .* the first/,
    ],
    [
      'a template for all',
      withTemplates(template('key: planning'), template('key: planning')),
      /^Two templates have the key "planning"/,
    ],
    [
      'a template of a committee, among others',
      withTemplates(
        template('key: planning; committees: [scrutiny]'),
        template('key: planning; committees: [scrutiny]'),
      ),
      /^Two templates have the key "planning"/,
    ],
    [
      'a template on some days',
      withTemplates(
        template('key: planning; until: 2022-05-01'),
        template('key: planning; from: 2022-05-01'),
      ),
      /^Two templates have the key "planning"/,
    ],
    [
      'a section of a template',
      withTemplates(template('key: planning', 'Proposal, Background, proposal')),
      /^This template has the section "proposal" twice/,
    ],
  ];
  for (const [what, council, said] of cases) {
    it(what, async () => {
      const [first, ...more] = await found(council);
      assert.match(first ?? '', said);
      assert.deepEqual(more, []);
    });
  }

  const honest: readonly [what: string, council: string][] = [
    ['standing items of two keys', withItems('apologies', 'apologies-of-others')],
    ['templates without a key', withTemplates(template('asks: []'), template('asks: []'))],
    ['templates of two keys', withTemplates(template('key: planning'), template('key: licensing'))],
    [
      'a template that follows another',
      withTemplates(
        template('key: planning; until: 2022-04-30'),
        template('key: planning; from: 2022-05-01'),
      ),
    ],
    [
      'a committee’s own beside one for all',
      withTemplates(template('key: planning; committees: [scrutiny]'), template('key: planning')),
    ],
    [
      'sections that begin alike',
      withTemplates(template('key: planning', 'Proposal, Proposal in full')),
    ],
    [
      'one section in two templates',
      withTemplates(template('key: planning', 'Proposal'), template('key: licensing', 'Proposal')),
    ],
  ];
  for (const [what, council] of honest) {
    it(`not ${what}`, async () => assert.deepEqual(await found(council), []));
  }
});
