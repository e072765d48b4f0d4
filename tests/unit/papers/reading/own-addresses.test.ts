import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { agenda, items, ONE } from '../agendas-of-days.ts';
import {
  AGENDA_PATH,
  BODY,
  COUNCIL,
  FIELDS,
  loadCouncil,
  paper,
  REPORT,
} from '../temporary-council.ts';

/** What is said of an address in a report and in an item of the agenda, where the council has this site and this address. */
async function said(address: string, url: string, email: string): Promise<string[]> {
  const { diagnostics } = await loadCouncil({
    'council.yaml': COUNCIL.replace('https://papers.example/', url).replace(
      'name: Governance Services',
      `name: Governance Services, email: ${email}`,
    ),
    [AGENDA_PATH]: agenda(items(ONE, `- { title: A, text: "Write to ${address} today." }`)),
    [REPORT]: paper(FIELDS, BODY.replace('It is due.', `It is due. Write to ${address} today.`)),
  });
  return diagnostics.filter(({ severity }) => severity !== 'info').map(({ code }) => code);
}

const SITE = 'https://papers.cwmsev.example/';
const OWN = 'committees@cwmsev.example';
const LIKELY = ['personal-data-likely', 'personal-data-likely'];

describe('an address of the council itself is no person’s', () => {
  for (const [address, url = SITE, email = OWN] of [
    [OWN],
    ['licensing@cwmsev.example'],
    ['Licensing.Team@CWMSEV.example'],
    ['planning@cwmsev.example', 'https://cwmsev.example/papers/'],
    ['parish.clerk@btinternet.com', SITE, 'Parish.Clerk@btinternet.com'],
    ['plans.north@council.gov.uk', SITE, OWN],
  ] as const) {
    it(`${address}, of ${email} at ${url}`, async () => {
      assert.deepEqual(await said(address, url, email), []);
    });
  }
});

describe('an address of somebody else is asked about', () => {
  for (const [address, url = SITE, email = OWN] of [
    ['ann.bell@home.example'],
    ['ann.bell@cwmsev.example.org'],
    ['ann.bell@notcwmsev.example'],
    ['ann.bell@btinternet.com', SITE, 'parish.clerk@btinternet.com'],
    ['ann.bell@village.example', SITE, 'parish.clerk@village.example'],
    ['ann.bell@papers.cwmsev.example'],
  ] as const) {
    it(`${address}, of ${email} at ${url}`, async () => {
      assert.deepEqual(await said(address, url, email), LIKELY);
    });
  }
});
