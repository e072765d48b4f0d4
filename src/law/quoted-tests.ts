/**
 * The tests that law and courts set for who is dismissed, excluded, housed, cared for or refused, in their own words: see `QUOTED_LAW`.
 * What a paper would say of one party in the same words, such as that a firm can’t pay its debts, is left out.
 */
export const QUOTED_TESTS: readonly (readonly [source: string, text: string])[] = [
  [
    'Employment Rights Act 1996 s.98(1), (2) and (4)',
    'It is for the employer to show the reason (or, if more than one, the principal reason) for the dismissal, and that it is either a reason falling within subsection (2) or some other substantial reason of a kind such as to justify the dismissal of an employee holding the position which the employee held. Whether in the circumstances (including the size and administrative resources of the employer’s undertaking) the employer acted reasonably or unreasonably in treating it as a sufficient reason for dismissing the employee shall be determined in accordance with equity and the substantial merits of the case.',
  ],
  [
    'Employment Rights Act 1996 s.98, as reports shorten it',
    'The reason for the dismissal must be one of the potentially fair reasons in section 98 of the Employment Rights Act 1996. The potentially fair reasons for dismissal are capability or qualifications, conduct, redundancy, breach of a statutory duty or restriction and some other substantial reason.',
  ],
  [
    'British Home Stores Ltd v Burchell [1978] IRLR 379 and Iceland Frozen Foods Ltd v Jones [1982] IRLR 439',
    'The employer must have a genuine belief in the guilt of the employee, based on reasonable grounds, after as much investigation as was reasonable in all the circumstances. The dismissal must be within the band of reasonable responses open to a reasonable employer.',
  ],
  [
    'Employment Rights Act 1996 s.139(1)',
    'The dismissal is wholly or mainly attributable to the fact that the requirements of that business for employees to carry out work of a particular kind have ceased or diminished or are expected to cease or diminish.',
  ],
  [
    'Public Contracts Regulations 2015 reg.57(8)(c)',
    'Contracting authorities may exclude from participation in a procurement procedure any economic operator where the contracting authority can demonstrate by appropriate means that the economic operator is guilty of grave professional misconduct, which renders its integrity questionable.',
  ],
  [
    'Public Contracts Regulations 2015 reg.32(2)(c)',
    'Insofar as is strictly necessary where, for reasons of extreme urgency brought about by events unforeseeable by the contracting authority, the time limits for the open or restricted procedures or competitive procedures with negotiation cannot be complied with.',
  ],
  [
    'Public Contracts Regulations 2015 reg.69(1)',
    'Contracting authorities shall require tenderers to explain the price or costs proposed in the tender where tenders appear to be abnormally low in relation to the works, supplies or services.',
  ],
  [
    'Children Act 1989 s.31(2)',
    'A court may only make a care order or supervision order if it is satisfied that the child concerned is suffering, or is likely to suffer, significant harm; and that the harm, or likelihood of harm, is attributable to the care given to the child, or likely to be given to him if the order were not made, not being what it would be reasonable to expect a parent to give to him; or the child’s being beyond parental control.',
  ],
  [
    'Children Act 1989 s.31(2), as reports shorten it',
    'A court may only make a care order if it is satisfied that the child concerned is suffering, or is likely to suffer, significant harm, and that the harm is attributable to the care given to the child or to the child being beyond parental control.',
  ],
  [
    'Children Act 1989 s.47(1)',
    'Where a local authority have reasonable cause to suspect that a child who lives, or is found, in their area is suffering, or is likely to suffer, significant harm, the authority shall make, or cause to be made, such enquiries as they consider necessary to enable them to decide whether they should take any action to safeguard or promote the child’s welfare.',
  ],
  [
    'Equality Act 2010 s.6(1)',
    'A person has a disability if the person has a physical or mental impairment, and the impairment has a substantial and long-term adverse effect on the person’s ability to carry out normal day-to-day activities. A person has a disability if the person has a physical or mental impairment which has a substantial and long-term adverse effect on the ability to carry out normal day-to-day activities.',
  ],
  [
    'Equality Act 2010 s.6(1), as reports shorten it',
    'A disability is a physical or mental impairment which has a substantial and long-term adverse effect on their ability to carry out normal day-to-day activities.',
  ],
  [
    'Equality Act 2010 s.15(1) and s.19(2)',
    'A discriminates against B because of something arising in consequence of B’s disability, and A cannot show that the treatment is a proportionate means of achieving a legitimate aim.',
  ],
  [
    'Equality Act 2010 s.26(1)',
    'Unwanted conduct related to a relevant protected characteristic which has the purpose or effect of violating dignity or creating an intimidating, hostile, degrading, humiliating or offensive environment.',
  ],
  [
    'Associated Provincial Picture Houses Ltd v Wednesbury Corporation [1948] 1 KB 223',
    'A decision so unreasonable that no reasonable authority could ever have come to it. No authority properly directing itself could have reached that decision. No reasonable authority properly directing itself on the law and the facts could have reached that decision. The authority must take into account relevant considerations and disregard irrelevant considerations.',
  ],
  [
    'Council of Civil Service Unions v Minister for the Civil Service [1985] AC 374',
    'A decision which is so outrageous in its defiance of logic or of accepted moral standards that no sensible person who had applied his mind to the question to be decided could have arrived at it.',
  ],
  [
    'Porter v Magill [2001] UKHL 67',
    'Whether the fair-minded and informed observer, having considered the facts, would conclude that there was a real possibility that the tribunal was biased.',
  ],
  [
    'Housing Act 1996 s.191(1) and s.189(1)',
    'A person becomes homeless intentionally if he deliberately does or fails to do anything in consequence of which he ceases to occupy accommodation which is available for his occupation and which it would have been reasonable for him to continue to occupy.',
  ],
  [
    'Care Act 2014 s.42(1)',
    'Where a local authority has reasonable cause to suspect that an adult in its area has needs for care and support, is experiencing, or is at risk of, abuse or neglect, and as a result of those needs is unable to protect himself or herself against the abuse or neglect or the risk of it.',
  ],
  [
    'Mental Capacity Act 2005 s.1 and s.2(1)',
    'A person must be assumed to have capacity unless it is established that he lacks capacity. An act done, or decision made, for or on behalf of a person who lacks capacity must be done, or made, in his best interests. A person lacks capacity in relation to a matter if at the material time he is unable to make a decision for himself in relation to the matter because of an impairment of, or a disturbance in the functioning of, the mind or brain.',
  ],
  [
    'Town and Country Planning Act 1990 s.172(1) and s.215(1)',
    'It appears to them that there has been a breach of planning control, and that it is expedient to issue the notice, having regard to the provisions of the development plan and to any other material considerations. It appears to the local planning authority that the amenity of a part of their area is adversely affected by the condition of land in their area.',
  ],
  [
    'Local Government (Miscellaneous Provisions) Act 1976 s.51(1) and s.61(1)',
    'A district council shall not grant a licence unless they are satisfied that the applicant is a fit and proper person to hold a driver’s licence. A council may suspend or revoke or refuse to renew the licence of a driver for any other reasonable cause.',
  ],
  [
    'Code for Crown Prosecutors, the full code test',
    'There must be sufficient evidence to provide a realistic prospect of conviction, and a prosecution must be required in the public interest.',
  ],
  [
    'Environmental Protection Act 1990 s.79(1)',
    'Any premises in such a state as to be prejudicial to health or a nuisance. Noise emitted from premises so as to be prejudicial to health or a nuisance.',
  ],
  [
    'Anti-social Behaviour, Crime and Policing Act 2014 s.59',
    'Activities carried on in a public place within the authority’s area have had a detrimental effect on the quality of life of those in the locality, and the effect, or likely effect, of the activities is, or is likely to be, of a persistent or continuing nature, is, or is likely to be, such as to make the activities unreasonable, and justifies the restrictions imposed by the notice.',
  ],
  [
    'Children and Families Act 2014 s.20(1)',
    'A child or young person has special educational needs if he or she has a learning difficulty or disability which calls for special educational provision to be made for him or her.',
  ],
];
