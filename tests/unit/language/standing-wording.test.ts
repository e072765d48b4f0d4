import assert from 'node:assert/strict';
import test from 'node:test';
import { isStandingWording } from '../../../src/language/words/standing-wording.ts';
import { PUBLIC_SENTENCES } from '../../leak-corpus/public-sentences.ts';

const OF_THE_COUNCIL: ReadonlySet<string> = new Set(['council']);

test('law that is quoted, rates that the public knows, forms and feet of documents are in many papers', () => {
  for (const sentence of PUBLIC_SENTENCES)
    assert.ok(isStandingWording(sentence, OF_THE_COUNCIL), sentence);
});

const OF_A_MATTER: readonly string[] = [
  `Our own surveyor admitted that warnings about the damp were lost for two winters.`,
  `The runner-up withheld its accounts and may challenge the award in court before Easter.`,
  `Her grandmother drinks heavily and has twice been found asleep while minding toddlers.`,
  `We would accept much less for the meadow, since the flood survey frightened two buyers away.`,
  `Its bank has called in the overdraft and suppliers now deliver for cash alone.`,
  `The preferred bidder withdrew after its parent company entered administration.`,
  `The council should not disclose that the landlord has agreed to surrender the lease early.`,
  `Counsel advises that the claim is likely to succeed and that the council should settle before trial.`,
  `The tenant must vacate the premises by the end of March or the lease will be forfeited.`,
  `The contractor may be removed from the site if the defects are not put right within a month.`,
  `The landlord is entitled to terminate the lease because the rent was not paid on time.`,
  `The employee is entitled to a payment in lieu of notice and will sign a confidentiality agreement.`,
  `The authority has the power to acquire the shop compulsorily and intends to do so in the autumn.`,
  `The council may be liable for the damage to the wall because it failed to inspect the drain.`,
  `Legal advice is that there is a serious risk of a successful judicial review of the consultation.`,
  `The children must be removed from the foster placement because of the risk of harm from the lodger.`,
  `The valuation of the land assumes planning permission for housing which has not been granted.`,
  `If the owner refuses, the council will make a compulsory purchase order in the new year.`,
  `The second bidder scored lower on quality because its method statement was copied.`,
  `The director will leave the council by mutual agreement at the end of the month.`,
  `The supplier has told officers that it will cease trading unless the price is increased.`,
  `The court found that the council had acted unlawfully in closing the day centre without consultation.`,
  `The school will close in August because the roof is unsafe and cannot be repaired.`,
  `The parent has a conviction for an offence against a child and must not be allowed on the premises.`,
  `Members should be aware that the developer cannot fund the affordable housing it promised.`,
  `The company has breached the terms of its loan and the council may call in the guarantee.`,
  `The officer was found to have disclosed confidential data to a relative who works for the supplier.`,
  `The trustees must sell the building because the charity has no money left to pay its staff.`,
  `The council expects to lose the appeal and has set aside money for the damages.`,
  `A tenant in the block has reported that the caretaker sells stolen goods from the basement.`,
  `An employee in the housing department must be redeployed because of a complaint by a colleague.`,
  `The council has a duty to rehouse the witness, who must not be named in any public report.`,
  `An officer has been told that she must repay the allowance she claimed.`,
  `Any tenant who objects will be offered a smaller flat in the tower on the estate.`,
  `The purchaser may rescind the contract if contamination is found below the old gasworks.`,
  `Please keep this between members: the leader has agreed terms with the rival developer.`,
  `Consider whether the chief executive should be asked to resign before the election.`,
  `The council must have vacated the depot before the purchaser discovers the contamination.`,
  `The public must not learn that the bridge is unsafe until the lorries have been diverted.`,
  `The applicant must prove that the injury was caused by the pothole which the council had not repaired.`,
  `The landlord shall contribute to the cost of the lift, which has failed eleven times.`,
  `Officers should prepare for the collapse of the operator and take the centres back.`,
  `The contractor has a right to claim for delay, and officers think that the claim is good.`,
  `An inspector warned that the boiler house would not survive another winter of heavy use.`,
  `The lender has agreed to waive its covenant breach until the sale of the warehouse completes.`,
  `If a buyer is not found the gallery will close and its collection will be sold abroad.`,
  `Any delay beyond the autumn would let the developer walk away without penalty.`,
  `Every manager in the service has applied for voluntary severance since the review began.`,
  `No provider in the area will take the placement because of the history of fire setting.`,
  `A parent has reported that the teacher sent messages to pupils at night.`,
  `Where a worker refuses the new rota the post will be deleted without consultation.`,
  `The union may call a ballot if the proposed cut to overtime becomes known before June.`,
  `Members may wish to know that the rival scheme has secret backing from the port.`,
  `An employee may be suspended while the allegation is investigated by the auditor.`,
  `Under section 47 the child was removed at night and placed with carers in another county.`,
  `The Care Act assessment shows that the adult hoards newspapers and cannot climb the stairs.`,
  `The Equality Act claim by the porter is strong and the tribunal is likely to find against us.`,
  `The retention will be released early because the builder is short of cash.`,
  `The deposit was never paid and the purchaser now wishes to withdraw from the exchange.`,
  `Asbestos was found in the loft of the nursery and the parents have not been informed.`,
  `The registered provider is in breach of its loan covenants and the regulator has been informed.`,
  `The highest tender was rejected since the premises of the firm are under investigation.`,
  `The valuer thinks that the land would be worth double with permission for homes.`,
  `Tenders were received from three firms of which the cheapest has since withdrawn.`,
];

test('a sentence about one matter is none, though it has the words of rules', () => {
  for (const sentence of OF_A_MATTER)
    assert.ok(!isStandingWording(sentence, OF_THE_COUNCIL), sentence);
});
