import assert from 'node:assert/strict';
import test from 'node:test';
import { isStandingWording } from '../../../src/language/words/standing-wording.ts';
import { PROCEDURE_SENTENCES } from '../../leak-corpus/procedure-sentences.ts';

const OF_THE_COUNCIL: ReadonlySet<string> = new Set(['council', 'cabinet', 'board']);

test('what reports say of procedure, land, tenders, money and risks is in many papers', () => {
  for (const sentence of PROCEDURE_SENTENCES)
    assert.ok(isStandingWording(sentence, OF_THE_COUNCIL), sentence);
});

const ROADS = ['A58', 'A6120', 'B6157', 'M1', 'M621', 'A58(M)', 'A1(M)'];
const RULES = ['8.1', '10.4(3)', '3.1.7', '12', '36.2(b)'];
const CLASSES = ['B2', 'B8', 'C3', 'E', 'E(g)', 'E(g)(iii)', 'F1(a)', 'sui generis'];
const BANDS = ['A', 'B', 'D', 'G'];

/** Sentences of one shape, with the numbers that anybody may give. */
const NUMBERED: readonly string[] = [
  ...ROADS.map((road) => `Access to the site is from the ${road}, which is a classified highway.`),
  ...RULES.map((rule) => `The award was made in accordance with Contract Procedure Rule ${rule}.`),
  ...RULES.map((rule) => `Approval is required under Financial Procedure Rules ${rule} and 9.2.`),
  ...CLASSES.map((of) => `The premises have planning consent for uses within Class ${of}.`),
  ...BANDS.map((band) => `The building has an EPC rating of ${band} and will need to be improved.`),
];

test('a road, a rule, a class of uses and a band tell nothing by their number', () => {
  for (const sentence of NUMBERED) assert.ok(isStandingWording(sentence, OF_THE_COUNCIL), sentence);
});

const OF_A_MATTER: readonly string[] = [
  `The tenant will surrender the lease early in exchange for a reduced dilapidations claim.`,
  `Disposal by auction is likely to achieve a lower receipt than private treaty.`,
  `Officers recommend that the lowest acceptable offer be kept from the bidders.`,
  `The Council's negotiating position is to open low and settle at the valuation.`,
  `The surveyor's report found structural defects in the roof of the swimming pool.`,
  `The council is minded to serve a compulsory purchase order on the owners of the mill.`,
  `Legal advice is that the council has a weak case and should settle.`,
  `The redundancy costs of the three heads of service will be met from reserves.`,
  `The family has been assessed as intentionally homeless and will be evicted.`,
  `The data breach affected the records of looked after children.`,
  `The contract is to be terminated for poor performance at the end of the quarter.`,
  `The valuation reflects the presence of asbestos and a restrictive covenant.`,
  `The risk of legal challenge is high because the scores were altered after moderation.`,
  `That the Director be authorised to accept the second highest tender.`,
  `Delegate authority to the Chief Executive to agree the severance package of the director.`,
  `The council's insurers have declined to cover the fire at the warehouse.`,
  `The care home will be closed and its residents moved before the summer.`,
  `Contract Procedure Rules 8.1 and 8.2 were broken when the work was split between two firms.`,
  `The premises are used for the sale of counterfeit goods and will be raided.`,
  `The tenant of the shop is six months behind with the rent.`,
  `The footbridge was found to be at risk of collapse and the inspection was not published.`,
  `The college is in merger talks and a capital write down is planned.`,
  `The site was valued on the assumption that planning consent for Class B8 will be granted.`,
  `The borrowing breaches the Prudential Code and has been reported to the auditor.`,
  `The street lighting contractor has been overcharging for repairs.`,
  `The Council will not enforce the covenant if the developer pays.`,
  `The budget for the theatre assumes that half of its staff will be made redundant.`,
  `The bid from the university was the highest but is to be rejected.`,
  `The market hall roof will need to be replaced within two years at the tenant's cost.`,
  `The council has instructed agents to buy the shops quietly through a third party.`,
  `The headteacher has been absent since the inspection and an interim has been lined up.`,
  `Two of the four bidders failed the financial checks.`,
  `Members are asked to authorise a confidential payment to the outgoing director of public health.`,
  `The contract manager has been suspended pending an investigation into gifts.`,
  `The leisure contract makes a loss for the operator every month.`,
  `The development partner wants to drop the affordable homes from the scheme.`,
  `The proposed works to the tower block follow the discovery of combustible cladding.`,
  `The bank has asked the council for a guarantee of the club's overdraft.`,
  `The site is being considered for accommodation for asylum seekers.`,
  `The claimant alleges that she was dismissed for raising safety concerns.`,
  `Officers have identified savings from closing two of the household waste sites.`,
  `The care provider is close to insolvency and contingency plans are being made.`,
  `The option of compulsory purchase is held in reserve if negotiations fail.`,
  `A vote of no confidence in the chief executive is planned.`,
  `The council's maximum bid at the auction will be the district valuer's figure.`,
  `That authority be given to settle the equal pay claims on the terms in the annex.`,
  `Approve the closure of the day centre and the transfer of its users.`,
  `To agree that the Council should take legal proceedings against its former auditors.`,
  `Disclosure would prejudice the police investigation into the planning department.`,
  `The rent is well below market levels and the tenant knows it.`,
  `The school has an EPC rating of G and is to be closed rather than retrofitted.`,
  `The unit is let for Class E uses but is being used as a betting shop.`,
  `The ombudsman has found maladministration in the handling of the placement.`,
  `The foster carers were deregistered after an allegation of neglect.`,
  `The price includes a discount that the supplier gives to no other council.`,
  `The regeneration scheme is not viable and will be abandoned.`,
  `The landlord will agree to a new lease only at double the present rent.`,
  `The trust running the museum has run out of money.`,
  `The team was told to stop recording the missed visits.`,
  `The chief planner has applied for a post at the developer.`,
  `Half of the night shift did not hold the training that the contract asks for.`,
  `Only one valid bid was received and the panel was advised to hide the fact.`,
  `The sale will fund the deficit of the adult care budget.`,
  `The agreed line to take is that the delay is due to the weather.`,
  `The Council is being sued by its former recycling contractor.`,
  `The trading company needs a further injection of cash to survive.`,
  `The officer was cautioned by the fraud team and returned the laptop.`,
  `Ward members are not to be told of the traveller site until the planning application.`,
  `The bailiffs entered the wrong flat and the council will pay compensation.`,
  `The authority's fall back position is a lease of ten years.`,
  `The contractor walked off the site and the bond cannot be called.`,
  `The proposed rent is half of what the independent valuer advised.`,
  `The restructure removes both deputy directors and creates a post for the interim.`,
  `The bridge strike was caused by a council driver who was over the limit.`,
];

test('a sentence that judges, or says what somebody did or means to do, is of one matter', () => {
  for (const sentence of OF_A_MATTER)
    assert.ok(!isStandingWording(sentence, OF_THE_COUNCIL), sentence);
});
