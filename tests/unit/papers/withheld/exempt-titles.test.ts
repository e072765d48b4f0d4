import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { COUNCIL, FIELDS, loadCouncil, paper, REPORT } from '../temporary-council.ts';

const exempt = (more: string): string =>
  FIELDS.replace(
    'exempt: false',
    `exempt: { paragraphs: [3], reason: Prices., public-interest: It would harm., review: 2023-05-11${more} }`,
  );

const APPENDIX = 'appendices:\n  - title: Valuation by Grimsdyke Partners\n';
const OWN =
  '    exempt: { paragraphs: [3], reason: Prices., public-interest: It would harm., review: 2023-05-11, public-title: A valuation }\n';

describe('the title of an appendix to an exempt report', () => {
  for (const [why, fields, title] of [
    [
      'is public where the title of the report is',
      exempt('') + APPENDIX,
      'Valuation by Grimsdyke Partners',
    ],
    [
      'is withheld where the title of the report is',
      exempt(', public-title: Land') + APPENDIX,
      'Title not for publication',
    ],
    [
      'is the one that it has for the public',
      exempt(', public-title: Land') + APPENDIX + OWN,
      'A valuation',
    ],
  ] as const) {
    it(why, async () => {
      const { archive, withheld, diagnostics } = await loadCouncil({ [REPORT]: paper(fields, '') });
      assert.deepEqual(
        diagnostics.filter(({ severity }) => severity === 'error'),
        [],
      );
      assert.equal(archive?.reports[0]?.appendices[0]?.title, title);
      const isSecret = withheld.some(
        (item) => item.kind === 'title' && item.text === 'Valuation by Grimsdyke Partners',
      );
      assert.equal(isSecret, !title.startsWith('Valuation'));
    });
  }
});

describe('in a public repository, the message about the title of an appendix', () => {
  for (const [why, fields, expected] of [
    ['is none where the title is public', exempt('') + APPENDIX, []],
    [
      'says to write one that may be public, where it is withheld with the report’s',
      exempt(', public-title: Land') + APPENDIX,
      [/Write a title here that may be public/],
    ],
    [
      'says to write its public title in its place, where it has one',
      exempt('') + APPENDIX + OWN,
      [/Write the public title here, take public-title out/],
    ],
  ] as const) {
    it(why, async () => {
      const { diagnostics } = await loadCouncil({
        'council.yaml': COUNCIL.replace('private-repository', 'public-repository'),
        [REPORT]: paper(fields, ''),
      });
      const line =
        paper(fields, '')
          .split('\n')
          .findIndex((text) => text.includes('Grimsdyke')) + 1;
      const messages = diagnostics
        .filter((found) => found.code === 'exempt-in-public-repository' && found.line === line)
        .map(({ message }) => message);
      assert.equal(messages.length, expected.length, messages.join('\n'));
      for (const [at, pattern] of expected.entries()) assert.match(messages[at] ?? '', pattern);
    });
  }
});
