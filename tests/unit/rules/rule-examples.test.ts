import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { RULE_EXAMPLES } from '../../../src/rules/rule-guide.ts';
import { PNG_OF_ONE_PIXEL } from '../../site/warm/one-pixel.ts';
import type { RuleExample } from '../../../src/rules/examples/example.ts';
import { RULES, type RuleCode } from '../../../src/rules/rules.ts';
import {
  AGENDA,
  AGENDA_PATH,
  BODY,
  COMMITTEE,
  COUNCIL,
  FIELDS,
  loadCouncil,
  paper,
  REPORT,
} from '../papers/temporary-council.ts';

const EXECUTIVE = COMMITTEE.replace('kind: scrutiny', 'kind: executive');
const FULL_COUNCIL = COMMITTEE.replace('kind: scrutiny', 'kind: council');

/** What an example needs beyond its own lines. */
const CIRCUMSTANCES: Partial<
  Record<RuleCode, { today?: string; committee?: string; annual?: true; git?: true }>
> = {
  'heard-in-public': { today: '2022-05-12' },
  'exemption-review-passed': { today: '2022-06-01' },
  'executive-item-late': { committee: EXECUTIVE },
  'council-item-late': { committee: FULL_COUNCIL },
  'council-urgent-business': { committee: FULL_COUNCIL, annual: true },
  'summons-late': { committee: FULL_COUNCIL },
  'key-decision-without-notice': { committee: EXECUTIVE },
  'key-decision-reasons': { committee: EXECUTIVE },
  'key-decision-particulars': { committee: EXECUTIVE },
  'key-decision-one-ward': { committee: EXECUTIVE },
  'private-meeting-without-notice': { committee: EXECUTIVE },
  'private-meeting-said': { committee: EXECUTIVE },
  'urgency-office': { committee: EXECUTIVE },
  'background-paper-not-open': { committee: EXECUTIVE },
  'private-meeting-notice-due': { committee: EXECUTIVE, today: '2022-05-03' },
  'call-in-contradictory': { committee: EXECUTIVE },
  'paper-overdue': { today: '2022-05-10' },
  'paper-never-followed': { today: '2022-05-12' },
  'publication-not-recorded': { git: true },
};

/** Beside the example's own lines these would be about another paper. */
const SECRET = `${BODY}\n::: exempt\nparagraphs: [3]\nreason: Prices.\npublic-interest: It would harm.\nreview: 2023-05-11\n---\nText.\n:::\n`;

/** Fields in which those of an example take the place of their own. */
function withFields(fields: string, example: string): string {
  const keys = new Set([...example.matchAll(/^(?:# )?([a-z-]+):/gm)].map((match) => match[1]));
  const kept = fields.split(/^(?=[a-z])/m).filter((field) => {
    return !keys.has(/^[a-z-]+/.exec(field)?.[0]);
  });
  return `${kept.join('')}${example}\n`;
}

const PAGE_FIELDS = 'title: How to attend\nsummary: How to come to a meeting.\n';
const PAGE_BODY = 'Meetings are open to everyone.\n';

function filesOf(code: RuleCode, part: RuleExample['part'], text: string): Record<string, string> {
  const fields = withFields(FIELDS, 'published: 2022-05-03');
  switch (part) {
    case 'council': {
      const files = { 'council.yaml': withFields(COUNCIL, text) };
      return code === 'exempt-in-public-repository'
        ? { ...files, [REPORT]: paper(fields, SECRET) }
        : files;
    }
    case 'agenda':
      return {
        ...(['exclusion-item-missing', 'heard-in-public'].includes(code) && {
          [REPORT]: paper(fields, SECRET),
        }),
        [AGENDA_PATH]: `---\n${withFields(AGENDA.replaceAll('---\n', ''), text)}---\n`,
      };
    case 'page':
      return { 'pages/attend.md': paper(withFields(PAGE_FIELDS, text), PAGE_BODY) };
    case 'report':
      return { [REPORT]: paper(withFields(fields, text), /^exempt:\n/.test(text) ? '' : BODY) };
    default: {
      const body = text.startsWith('## ') ? text : BODY.replace('1. It is due.', text);
      return { [REPORT]: paper(fields, body) };
    }
  }
}

const COUNCIL_OF_EXAMPLES = withFields(
  COUNCIL,
  'pillars: [Inclusive Growth]\nstanding-items: [{ key: late-items, title: Late Items }, { key: exempt-information, title: Exempt information, exclusion: true }]',
).replace(
  /(.*heading: Why.*\n)/,
  [
    '$1      - { heading: Appendices, shows: appendices }',
    '  - key: budget',
    '    sections: [{ heading: Recommendations, numbered: false }, { heading: Why is the proposal being put forward? }]',
    '',
  ].join('\n'),
);

/** The picture of the example that has one. */
const PICTURE = { [REPORT.replace('.md', '/map.png')]: PNG_OF_ONE_PIXEL };

/** An earlier meeting, which was postponed to the day of the examples. */
const POSTPONED = {
  [AGENDA_PATH.replace('2022-05-11', '2022-04-06')]:
    '---\ntime: "10:00"\nplace: Civic Hall\npostponed: { reason: Snow., to: 2022-05-11 }\n---\n',
};

/** What takes more than lines to find. */
const UNTRIED: Partial<Record<RuleCode, string>> = {
  'paper-followed': 'the paper has to be there',
  'changed-without-reason': 'the report has to be published before',
  'exempt-leaked': 'it is found in what a build makes',
  'exempt-hinted': 'it is found in what a build makes',
  'also-open-unused': 'it is found in what a build makes',
};

async function codesFound(code: RuleCode, text: string): Promise<string[]> {
  const { part } = RULE_EXAMPLES[code];
  const { today, committee, annual, git } = CIRCUMSTANCES[code] ?? {};
  const files = {
    'council.yaml': `${COUNCIL_OF_EXAMPLES}${annual ? 'annual-meetings: [2022-05-11]\n' : ''}`,
    ...(code === 'image-without-alt' && PICTURE),
    ...(committee !== undefined && { 'committees/scrutiny.md': committee }),
    ...(code === 'meetings-disagree' && POSTPONED),
    ...filesOf(code, part, text),
  };
  const { diagnostics } = await loadCouncil(files, {
    ...(today !== undefined && { today }),
    ...(git && { dates: () => ({ kind: 'recorded', date: '2024-01-01' }) }),
  });
  return diagnostics.map((diagnostic) => diagnostic.code);
}

describe('the examples of the officer guide are true', () => {
  for (const [code, example] of Object.entries(RULE_EXAMPLES) as [RuleCode, RuleExample][]) {
    if (example.part === 'files' || UNTRIED[code] !== undefined) continue;
    it(`${code}: what is wrong is found, what is right is not`, async () => {
      assert.ok((await codesFound(code, example.wrong)).includes(code), 'wrong');
      const found = await codesFound(code, example.right);
      assert.ok(!found.includes(code), 'right');
      const errors = found.filter((other) => RULES[other as RuleCode].severity === 'error');
      assert.deepEqual(errors, [], 'what is right has no other error');
    });
  }
});
