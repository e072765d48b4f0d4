import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { it } from 'node:test';
import { commitAll } from '../support/git.ts';
import { paperRepository, REPORT } from '../support/paper-repository.ts';

const OTHER = `${REPORT}-of-lifts`;

const EXEMPT = `::: exempt
paragraphs: [3]
reason: It is about a contractor.
public-interest: They would not tender again.
review: 2029-06-01
---
The lift engineer refused to sign the certificate since the governor rope had been knotted.
:::`;

it('a commit whose reason is nearly what is exempt stops the site, until the paper gives another reason', async () => {
  const papers = await paperRepository();
  const report = papers.read(`${REPORT}.md`);
  const agenda = REPORT.replace(/[^/]+$/, 'agenda.md');
  papers.write(`${OTHER}.md`, `${report.replace(/^(title: .*)$/m, '$1 of lifts')}\n\n${EXEMPT}\n`);
  papers.replace(
    agenda,
    '  - report: ofsted-inspection-report\n',
    '  - report: ofsted-inspection-report-of-lifts\n    text: To receive a report about lifts.\n  - report: ofsted-inspection-report\n',
  );
  papers.replace('council.yaml', 'public-repository', 'private-repository');
  await papers.commit('2022-05-09');
  const first = await papers.publish('2022-05-09');
  assert.ok([0, 3].includes(first.code ?? -1), first.stderr + first.stdout);
  papers.write(`${REPORT}.md`, `${report}\nThe verges cost more.\n`);
  await commitAll(
    papers.folder,
    'Correct the cost\n\nReason: The lift engineer would not sign the certificate since its governor rope was knotted.',
    '2022-05-12T09:00:00Z',
  );
  const stopped = await papers.publish('2022-05-12');
  assert.equal(stopped.code, 1, stopped.stderr + stopped.stdout);
  assert.match(
    stopped.stderr + stopped.stdout,
    /ofsted-inspection-report\.md:1:1.*This is nearly what is exempt in .*“Reason:” in the message of commit [\da-f]{7}.*Write changed: \{ reason: … \} here/s,
  );
  papers.write(
    `${REPORT}.md`,
    `${report.replace(/^title: /m, 'changed: { reason: The cost of the verges was wrong. }\ntitle: ')}\nThe verges cost more.\n`,
  );
  await papers.commit('2022-05-12');
  const again = await papers.publish('2022-05-12');
  assert.equal(again.code, first.code, again.stderr + again.stdout);
  const reasons = readFileSync(join(papers.site, 'register/reasons.json'), 'utf8');
  assert.match(reasons, /The cost of the verges was wrong/);
  assert.doesNotMatch(reasons, /governor/);
});
