import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { secretsOfText } from '../../../../src/language/secrets.ts';
import { diagnosticsOfLeakProof } from '../../../../src/proof/describe.ts';
import { isGrave, type LeakProof } from '../../../../src/proof/leak-proof.ts';
import { proofOf } from '../site.ts';

const EXEMPT = 'content/meetings/plans/2026-12-10/settlement.md';
const SAME = 'content/meetings/plans/2026-12-10/bridge.md';

const proofBetween = (exempt: string, open: string): Promise<LeakProof> =>
  proofOf(
    { 'x/index.html': `<p>${open}</p>` },
    {
      secrets: secretsOfText(exempt, { file: EXEMPT, line: 20, column: 1 }),
      openTexts: [{ text: `The lorry came.\n\nIt was late.\n\n${open}`, source: SAME }],
    },
  );

const isStopped = ({ hits, near }: LeakProof): boolean => hits.length > 0 || near.some(isGrave);

describe('law that two papers quote gives nothing away', () => {
  for (const [what, exempt, open] of [
    [
      'as it is',
      'Special regard must be had to the desirability of preserving the listed building or its setting or any features of special architectural or historic interest which it possesses.',
      'Special regard must be had to the desirability of preserving the listed building or its setting or any features of special architectural or historic interest which it possesses.',
    ],
    [
      'with its clauses turned round',
      'The council must make arrangements to secure continuous improvement in the way in which its functions are exercised, having regard to a combination of economy, efficiency and effectiveness.',
      'Having regard to a combination of economy, efficiency and effectiveness, the council must make arrangements to secure continuous improvement in the way in which its functions are exercised.',
    ],
    [
      'half of it',
      'Information is exempt only if and so long, as in all the circumstances of the case, the public interest in maintaining the exemption outweighs the public interest in disclosing the information.',
      'In all the circumstances of the case, the public interest in maintaining the exemption outweighs the public interest in disclosing the information.',
    ],
    [
      'of who is dismissed, with what officers think of it',
      'The reason for the dismissal must be one of the potentially fair reasons in section 98 of the Employment Rights Act 1996, and officers doubt that it was.',
      'The policy says that the reason for the dismissal must be one of the potentially fair reasons in section 98 of the Employment Rights Act 1996.',
    ],
    [
      'of who is excluded, without its number',
      'The firm is guilty of grave professional misconduct, which renders its integrity questionable.',
      'Firms are left out that are guilty of grave professional misconduct, which renders its integrity questionable.',
    ],
    [
      'of children',
      'A court may only make a care order if it is satisfied that the child concerned is suffering, or is likely to suffer, significant harm.',
      'A court may only make a care order if it is satisfied that the child concerned is suffering, or is likely to suffer, significant harm.',
    ],
    [
      'of disability, as reports shorten it',
      'She is disabled if she has a physical or mental impairment which has a substantial and long-term adverse effect on her ability to carry out normal day-to-day activities.',
      'A person is disabled who has a physical or mental impairment which has a substantial and long-term adverse effect on their ability to carry out normal day-to-day activities.',
    ],
    [
      'of what courts strike down',
      'Counsel says that no authority properly directing itself could have reached that decision.',
      'The test is whether no authority properly directing itself could have reached that decision.',
    ],
  ] as const)
    it(what, async () => assert.ok(!isStopped(await proofBetween(exempt, open))));

  it('but what is said beside it does', async () => {
    const text =
      'Employees assigned to the organised grouping transfer to the new provider on their existing terms and conditions, so the carter Zebedee Quillfeather loses his bonus for the tannery round.';
    assert.ok(isStopped(await proofBetween(text, text)));
    assert.ok(
      isStopped(
        await proofBetween(
          'The firm is guilty of grave professional misconduct, since its foreman bribed two lock keepers with salmon.',
          'It is guilty of grave professional misconduct: its foreman bribed two lock keepers with salmon.',
        ),
      ),
    );
  });
});

describe('a sentence whose clauses changed places', () => {
  it('is a warning where it describes a project', async () => {
    for (const [exempt, open] of [
      [
        'The refurbished swimming pool will have a learner pool, a sauna and a café on the first floor.',
        'On the first floor the refurbished swimming pool will have a café, a sauna and a learner pool.',
      ],
      [
        'Harbour Street will be closed to traffic from March to August while the gas main is replaced.',
        'While the gas main is replaced, Harbour Street will be closed to traffic from March to August.',
      ],
    ] as const) {
      const proof = await proofBetween(exempt, open);
      assert.ok(proof.near.length > 0);
      assert.ok(!isStopped(proof));
    }
  });

  for (const [what, exempt, open] of [
    [
      'what somebody did',
      'After the flood the foreman bribed the surveyor, and the pump house was left without a lock.',
      'The pump house was left without a lock after the flood, and the surveyor was bribed by the foreman.',
    ],
    [
      'what happened to a child',
      'The child was placed in a lodge by the sea in June and ran away at Easter.',
      'In June the child was placed in a lodge by the sea, and at Easter ran away.',
    ],
    [
      'what will be sold',
      'The orchard museum will close in April and its Dutch paintings will go to auction.',
      'Its Dutch paintings will go to auction and in April the orchard museum will close.',
    ],
    [
      'an intention',
      'If the ferryman refuses the lease, the harbour trustees will quietly buy the slipway and dredge the channel.',
      'The harbour trustees will quietly buy the slipway and dredge the channel if the ferryman refuses the lease.',
    ],
  ] as const)
    it(`is an error at its own line where it says ${what}`, async () => {
      const proof = await proofBetween(exempt, open);
      assert.ok(isStopped(proof));
      const [found] = diagnosticsOfLeakProof(proof, () => undefined).filter(
        ({ file }) => file === SAME,
      );
      assert.match(found?.message ?? '', /in another order/);
      assert.equal(found?.line, 5);
    });
});

describe('a short sentence whose parts changed places', () => {
  for (const [what, exempt, open] of [
    [
      'in two halves',
      'The landlord has twice been warned that the boiler could kill somebody.',
      'That the boiler could kill somebody is known; the landlord has twice been warned.',
    ],
    [
      'with the second half hung on the first',
      'The landlord has twice been warned that the boiler could kill somebody.',
      'It is known that the boiler could kill somebody, of which the landlord has been warned twice.',
    ],
    [
      'without who says it, and with another word for “because”',
      'Officers believe that the nursery was closed because the manager slept through two fires.',
      'The manager slept through two fires, and that is why the nursery was closed.',
    ],
    [
      'of five words that are not in every sentence',
      'The chef spat in the soup of three pupils.',
      'In the soup of three pupils, the chef spat.',
    ],
  ] as const)
    it(`is an error ${what}`, async () => {
      assert.ok(isStopped(await proofBetween(exempt, open)));
    });

  for (const [what, exempt, open] of [
    [
      'the same words say something else',
      'The landlord has twice been warned that the boiler could kill somebody.',
      'The landlord will renew the boiler, and warned tenants of the noise twice.',
    ],
    [
      'it describes works that are open',
      'The playground will be closed in the winter for new swings.',
      'For new swings the playground will be closed in the winter.',
    ],
    [
      'its words are those of every report',
      'Officers will report to the board in June on the progress of the scheme.',
      'In June officers will report on the progress of the scheme to the board.',
    ],
  ] as const)
    it(`is no error where ${what}`, async () => {
      assert.ok(!isStopped(await proofBetween(exempt, open)));
    });
});
