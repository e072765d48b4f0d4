import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import {
  BODY,
  COUNCIL,
  FIELDS,
  loadCouncil,
  paper,
  REPORT,
} from '../../papers/temporary-council.ts';

const HEADINGS = ['Recommendations', 'Alpha', 'Beta', 'Gamma', 'Omega'];
const COUNCIL_OF_FIVE = COUNCIL.replace(
  /( *- \{ heading: Recom.*\n)[^]*?(?=accessibility)/,
  `$1${HEADINGS.slice(1).map((heading) => `      - { heading: ${heading}, numbered: false }\n`).join('')}`, // prettier-ignore
);

type Said = { readonly code: string; readonly message: string };

async function check(order: readonly string[]): Promise<Said[]> {
  const body = order.map((heading) => `## ${heading}\n\nMembers are asked to note ${heading}.\n`).join('\n'); // prettier-ignore
  const files = { 'council.yaml': COUNCIL_OF_FIVE, [REPORT]: paper(FIELDS, body) };
  return (await loadCouncil(files)).diagnostics.filter(({ code }) => code.startsWith('section-'));
}

/** The headings once a message has been followed, by its words alone. */
function follow({ code, message }: Said, order: readonly string[]): string[] {
  const names = [...message.matchAll(/"(?:## )?(\w+)"/g)].map(([, name]) => name ?? '');
  const [section = '', ...others] = names;
  const added = [...message.matchAll(/"## (\w+)"/g)].map(([, name]) => name ?? '');
  const beside = others.at(-1) ?? '';
  const rest = order.filter((heading) => heading !== section);
  if (code === 'section-missing') {
    const where = /above the heading "|at the end of the section "/.exec(message)?.[0];
    if (where === undefined) return [...order, ...added];
    const at = order.indexOf(beside) + (where.startsWith('above') ? 0 : 1);
    return order.toSpliced(at, 0, ...added);
  }
  const at = rest.indexOf(beside) + (message.includes('to above') ? 0 : 1);
  return rest.toSpliced(at, 0, section);
}

/** The headings once all messages have been followed: one that names a heading which isn't there yet has to wait. */
function followAll(said: readonly Said[], order: readonly string[]): readonly string[] {
  const [first, ...rest] = said;
  if (!first) return order;
  const beside = [...first.message.matchAll(/"(\w+)"/g)].at(-1)?.[1] ?? '';
  const mustWait = first.code === 'section-order' && !order.includes(beside);
  return mustWait ? followAll([...rest, first], order) : followAll(rest, follow(first, order));
}

/** How many messages each is, and the sections of its text. */
const CASES: readonly [what: string, order: readonly string[], messages: number][] = [
  ['the first at the end', ['Alpha', 'Beta', 'Gamma', 'Omega', 'Recommendations'], 1],
  ['the last at the beginning', ['Omega', 'Recommendations', 'Alpha', 'Beta', 'Gamma'], 1],
  ['two that changed places', ['Recommendations', 'Beta', 'Alpha', 'Gamma', 'Omega'], 1],
  ['one missing in the middle', ['Recommendations', 'Alpha', 'Gamma', 'Omega'], 1],
  ['the first missing', ['Alpha', 'Beta', 'Gamma', 'Omega'], 1],
  ['the last missing', ['Recommendations', 'Alpha', 'Beta', 'Gamma'], 1],
  ['two missing, one after the other', ['Recommendations', 'Alpha', 'Omega'], 1],
  ['two missing at the end', ['Recommendations', 'Alpha', 'Beta'], 1],
  ['two missing apart', ['Recommendations', 'Beta', 'Omega'], 2],
  ['three missing at one place', ['Recommendations', 'Omega'], 1],
  ['the last at the beginning, and one missing', ['Omega', 'Recommendations', 'Alpha', 'Gamma'], 2],
  ['the first below the third, and the second missing', ['Beta', 'Recommendations', 'Gamma', 'Omega'], 2], // prettier-ignore
  ['the first at the end, and the last missing', ['Alpha', 'Beta', 'Gamma', 'Recommendations'], 2],
  ['the last but one missing, and the last at the beginning', ['Omega', 'Recommendations', 'Alpha', 'Beta'], 2], // prettier-ignore
];

describe('sections out of order, or missing', () => {
  it('are as the template has them in the honest paper', async () => {
    assert.deepEqual(await check(HEADINGS), []);
    assert.ok(BODY.includes('## Recommendations'));
  });
  for (const [what, order, messages] of CASES) {
    it(`have one message each, and are right once it is followed: ${what}`, async () => {
      const said = await check(order);
      const shown = said.map(({ message }) => message).join('\n');
      assert.equal(said.length, messages, shown);
      // Those that are missing in the order of the template; what is moved before or after them.
      const moves = said.filter(({ code }) => code === 'section-order');
      const adds = said.filter(({ code }) => code === 'section-missing');
      for (const turn of [said, [...moves, ...adds], [...adds, ...moves]])
        assert.deepEqual(followAll(turn, order), HEADINGS, shown);
    });
  }
});
