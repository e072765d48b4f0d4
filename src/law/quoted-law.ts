import { QUOTED_TESTS } from './quoted-tests.ts';

/** What law says in its own words, and where: reports quote it whatever they are about, so that it gives nothing away. */
export const QUOTED_LAW: readonly (readonly [source: string, text: string])[] = [
  [
    'LGA 1972 s.111(1)',
    'A local authority shall have power to do any thing (whether or not involving the expenditure, borrowing or lending of money or the acquisition or disposal of any property or rights) which is calculated to facilitate, or is conducive or incidental to, the discharge of any of their functions.',
  ],
  [
    'LGA 1972 s.123(2)',
    'Except with the consent of the Secretary of State, a council shall not dispose of land under this section, otherwise than by way of a short tenancy, for a consideration less than the best that can reasonably be obtained.',
  ],
  [
    'LGA 1972 s.151',
    'Every local authority shall make arrangements for the proper administration of their financial affairs and shall secure that one of their officers has responsibility for the administration of those affairs.',
  ],
  [
    'LGA 1999 s.3(1)',
    'A best value authority must make arrangements to secure continuous improvement in the way in which its functions are exercised, having regard to a combination of economy, efficiency and effectiveness.',
  ],
  [
    'Localism Act 2011 s.1(1)',
    'A local authority has power to do anything that individuals generally may do.',
  ],
  [
    'Equality Act 2010 s.149(1)',
    'A public authority must, in the exercise of its functions, have due regard to the need to eliminate discrimination, harassment, victimisation and any other conduct that is prohibited by or under this Act; advance equality of opportunity between persons who share a relevant protected characteristic and persons who do not share it; foster good relations between persons who share a relevant protected characteristic and persons who do not share it.',
  ],
  [
    'Equality Act 2010 s.149(3)',
    'Having due regard to the need to advance equality of opportunity between persons who share a relevant protected characteristic and persons who do not share it involves having due regard, in particular, to the need to remove or minimise disadvantages suffered by persons who share a relevant protected characteristic that are connected to that characteristic; take steps to meet the needs of persons who share a relevant protected characteristic that are different from the needs of persons who do not share it; encourage persons who share a relevant protected characteristic to participate in public life or in any other activity in which participation by such persons is disproportionately low.',
  ],
  [
    'Equality Act 2010 s.149(7)',
    'The relevant protected characteristics are age; disability; gender reassignment; pregnancy and maternity; race; religion or belief; sex; sexual orientation.',
  ],
  [
    'Crime and Disorder Act 1998 s.17(1)',
    'Without prejudice to any other obligation imposed on it, it shall be the duty of each authority to which this section applies to exercise its various functions with due regard to the likely effect of the exercise of those functions on, and the need to do all that it reasonably can to prevent, crime and disorder in its area.',
  ],
  [
    'ECHR Article 6(1)',
    'In the determination of his civil rights and obligations or of any criminal charge against him, everyone is entitled to a fair and public hearing within a reasonable time by an independent and impartial tribunal established by law.',
  ],
  [
    'ECHR Article 8',
    'Everyone has the right to respect for his private and family life, his home and his correspondence. There shall be no interference by a public authority with the exercise of this right except such as is in accordance with the law and is necessary in a democratic society in the interests of national security, public safety or the economic well-being of the country, for the prevention of disorder or crime, for the protection of health or morals, or for the protection of the rights and freedoms of others.',
  ],
  [
    'ECHR First Protocol Article 1',
    'Every natural or legal person is entitled to the peaceful enjoyment of his possessions. No one shall be deprived of his possessions except in the public interest and subject to the conditions provided for by law and by the general principles of international law.',
  ],
  [
    'Human Rights Act 1998 s.6(1)',
    'It is unlawful for a public authority to act in a way which is incompatible with a Convention right.',
  ],
  [
    'Children Act 1989 s.17(1)',
    'It shall be the general duty of every local authority to safeguard and promote the welfare of children within their area who are in need; and so far as is consistent with that duty, to promote the upbringing of such children by their families, by providing a range and level of services appropriate to those children’s needs.',
  ],
  [
    'Care Act 2014 s.1(1)',
    'The general duty of a local authority, in exercising a function under this Part in the case of an individual, is to promote that individual’s well-being.',
  ],
  [
    'Planning and Compulsory Purchase Act 2004 s.38(6)',
    'If regard is to be had to the development plan for the purpose of any determination to be made under the planning Acts the determination must be made in accordance with the plan unless material considerations indicate otherwise.',
  ],
  [
    'CIL Regulations 2010 reg.122(2)',
    'A planning obligation may only constitute a reason for granting planning permission for the development if the obligation is necessary to make the development acceptable in planning terms; directly related to the development; and fairly and reasonably related in scale and kind to the development.',
  ],
  [
    'Public Services (Social Value) Act 2012 s.1(3)',
    'The authority must consider how what is proposed to be procured might improve the economic, social and environmental well-being of the relevant area, and how, in conducting the process of procurement, it might act with a view to securing that improvement.',
  ],
  [
    'UK GDPR Article 5(1)',
    'Personal data shall be processed lawfully, fairly and in a transparent manner in relation to the data subject; collected for specified, explicit and legitimate purposes and not further processed in a manner that is incompatible with those purposes; adequate, relevant and limited to what is necessary in relation to the purposes for which they are processed; accurate and, where necessary, kept up to date.',
  ],
  [
    'LGA 1972 s.100A(4)',
    'A principal council may by resolution exclude the public from a meeting during an item of business whenever it is likely, in view of the nature of the business to be transacted or the nature of the proceedings, that if members of the public were present during that item there would be disclosure to them of exempt information.',
  ],
  [
    'Committee on Standards in Public Life, the Seven Principles of Public Life',
    'Holders of public office should act solely in terms of the public interest. Holders of public office must avoid placing themselves under any obligation to people or organisations that might try inappropriately to influence them in their work. Holders of public office must act and take decisions impartially, fairly and on merit, using the best evidence and without discrimination or bias. Holders of public office are accountable to the public for their decisions and actions and must submit themselves to the scrutiny necessary to ensure this. Holders of public office should act and take decisions in an open and transparent manner. Holders of public office should be truthful.',
  ],
  [
    'RICS Valuation – Global Standards (Red Book), market value',
    'The estimated amount for which an asset or liability should exchange on the valuation date between a willing buyer and a willing seller in an arm’s length transaction, after proper marketing and where the parties had each acted knowledgeably, prudently and without compulsion.',
  ],
  [
    'RICS Valuation – Global Standards (Red Book), as reports shorten it',
    'The Red Book (RICS Valuation – Global Standards) defines market value as the estimated amount for which an asset should exchange on the valuation date between a willing buyer and a willing seller in an arm’s length transaction.',
  ],
  [
    'LGA 1972 s.100A(4), as reports shorten it',
    'The public may be excluded from a meeting whenever it is likely, in view of the nature of the business to be transacted or the nature of the proceedings, that exempt information would be disclosed to them.',
  ],
  [
    'LGA 1972 s.100A(4), as notices shorten it',
    'That under section 100A(4) of the Local Government Act 1972 the press and public be excluded from the meeting for the following items of business on the grounds that they involve the likely disclosure of exempt information as defined in the relevant paragraphs of Part 1 of Schedule 12A of the Act. The public may be excluded from a meeting whenever it is likely that exempt information would be disclosed to them.',
  ],
  [
    'LGA 1972 Schedule 12A paragraph 10',
    'Information which falls within any of the paragraphs is exempt information if and so long, as in all the circumstances of the case, the public interest in maintaining the exemption outweighs the public interest in disclosing the information.',
  ],
  [
    'LGA 1972 Schedule 12A paragraphs 1 to 7',
    'Information relating to any individual. Information which is likely to reveal the identity of an individual. Information relating to the financial or business affairs of any particular person (including the authority holding that information). Information relating to any consultations or negotiations, or contemplated consultations or negotiations, in connection with any labour relations matter arising between the authority or a Minister of the Crown and employees of, or office holders under, the authority. Information in respect of which a claim to legal professional privilege could be maintained in legal proceedings. Information relating to any action taken or to be taken in connection with the prevention, investigation or prosecution of crime.',
  ],
  [
    'LGA 1972 s.101(1)',
    'A local authority may arrange for the discharge of any of their functions by a committee, a sub-committee or an officer of the authority, or by any other local authority.',
  ],
  [
    'LGA 1972 s.122(1)',
    'A principal council may appropriate for any purpose for which the council are authorised by this or any other enactment to acquire land by agreement any land which belongs to the council and is no longer required for the purpose for which it is held immediately before the appropriation.',
  ],
  [
    'LGFA 1988 s.114(3)',
    'The chief finance officer of a relevant authority shall make a report under this section if it appears to him that the expenditure of the authority incurred (including expenditure it proposes to incur) in a financial year is likely to exceed the resources (including sums borrowed) available to it to meet that expenditure.',
  ],
  [
    'LGA 2003 s.25(1)',
    'The chief finance officer of the authority must report to it on the robustness of the estimates made for the purposes of the calculations and the adequacy of the proposed financial reserves.',
  ],
  [
    'Planning (Listed Buildings and Conservation Areas) Act 1990 s.66(1)',
    'In considering whether to grant planning permission for development which affects a listed building or its setting, the local planning authority or, as the case may be, the Secretary of State shall have special regard to the desirability of preserving the building or its setting or any features of special architectural or historic interest which it possesses.',
  ],
  [
    'Planning (Listed Buildings and Conservation Areas) Act 1990 s.66(1), as reports shorten it',
    'Special regard must be had to the desirability of preserving the listed building or its setting or any features of special architectural or historic interest which it possesses.',
  ],
  [
    'Planning (Listed Buildings and Conservation Areas) Act 1990 s.72(1)',
    'Special attention shall be paid to the desirability of preserving or enhancing the character or appearance of that area. Special attention must be paid to the desirability of preserving or enhancing the character or appearance of the conservation area.',
  ],
  [
    'Town and Country Planning Act 1990 s.70(2)',
    'In dealing with an application for planning permission the authority shall have regard to the provisions of the development plan, so far as material to the application, any local finance considerations, so far as material to the application, and any other material considerations.',
  ],
  [
    'Guidance on compulsory purchase, paragraph 12',
    'A compulsory purchase order should only be made where there is a compelling case in the public interest. An acquiring authority should be sure that the purposes for which the compulsory purchase order is made justify interfering with the human rights of those with an interest in the land affected.',
  ],
  [
    'TUPE Regulations 2006 reg.3(3) and 4(1)',
    'There is an organised grouping of employees situated in Great Britain which has as its principal purpose the carrying out of the activities concerned on behalf of the client. A relevant transfer shall not operate so as to terminate the contract of employment of any person employed by the transferor and assigned to the organised grouping of resources or employees that is subject to the relevant transfer.',
  ],
  [
    'TUPE Regulations 2006, as reports shorten them',
    'Employees assigned to the organised grouping transfer to the new provider on their existing terms and conditions. Staff who are assigned to the organised grouping of employees will transfer to the new employer on their existing terms and conditions of employment under the Transfer of Undertakings (Protection of Employment) Regulations 2006.',
  ],
  [
    'Housing Act 1996 s.195(2)',
    'The authority must take reasonable steps to help the applicant to secure that accommodation does not cease to be available for the applicant’s occupation. The authority owes a duty to take reasonable steps to prevent an applicant who is threatened with homelessness from becoming homeless.',
  ],
  [
    'Housing Act 1996 s.189B(2)',
    'The authority must take reasonable steps to help the applicant to secure that suitable accommodation becomes available for the applicant’s occupation for at least six months.',
  ],
  [
    'Housing Act 1985 s.105(1)',
    'A landlord authority shall maintain such arrangements as it considers appropriate to enable those of its secure tenants who are likely to be substantially affected by a matter of housing management to be informed of the authority’s proposals in respect of the matter, and to make their views known to the authority within a specified period.',
  ],
  [
    'Children Act 1989 s.22(3)',
    'It shall be the duty of a local authority looking after any child to safeguard and promote his welfare, and to make such use of services available for children cared for by their own parents as appears to the authority reasonable in his case.',
  ],
  [
    'Children Act 1989 s.1(1)',
    'When a court determines any question with respect to the upbringing of a child, the child’s welfare shall be the court’s paramount consideration.',
  ],
  [
    'Children Act 2004 s.11(2)',
    'Each person and body must make arrangements for ensuring that their functions are discharged having regard to the need to safeguard and promote the welfare of children.',
  ],
  [
    'Education Act 1996 s.14(1)',
    'A local authority shall secure that sufficient schools for providing primary education and secondary education are available for their area.',
  ],
  [
    'Health and Social Care Act 2012 s.12',
    'Each local authority must take such steps as it considers appropriate for improving the health of the people in its area.',
  ],
  [
    'Highways Act 1980 s.41(1)',
    'The authority who are for the time being the highway authority for a highway maintainable at the public expense are under a duty to maintain the highway.',
  ],
  [
    'Road Traffic Regulation Act 1984 s.122(1)',
    'It shall be the duty of every local authority so to exercise the functions conferred on them by this Act as to secure the expeditious, convenient and safe movement of vehicular and other traffic (including pedestrians) and the provision of suitable and adequate parking facilities on and off the highway.',
  ],
  [
    'Licensing Act 2003 s.4(2)',
    'The licensing objectives are the prevention of crime and disorder; public safety; the prevention of public nuisance; and the protection of children from harm.',
  ],
  [
    'Counter-Terrorism and Security Act 2015 s.26(1)',
    'A specified authority must, in the exercise of its functions, have due regard to the need to prevent people from being drawn into terrorism.',
  ],
  [
    'Natural Environment and Rural Communities Act 2006 s.40(1)',
    'A public authority must consider what action the authority can properly take, consistently with the proper exercise of its functions, to further the general biodiversity objective, which is the conservation and enhancement of biodiversity.',
  ],
  [
    'Public Contracts Regulations 2015 reg.18(1)',
    'Contracting authorities shall treat economic operators equally and without discrimination and shall act in a transparent and proportionate manner.',
  ],
  [
    'Procurement Act 2023 s.12(1)',
    'In carrying out a covered procurement, a contracting authority must have regard to the importance of delivering value for money; maximising public benefit; sharing information for the purpose of allowing suppliers and others to understand the authority’s procurement policies and decisions; acting, and being seen to act, with integrity.',
  ],
  [
    'FOIA 2000 s.43(2)',
    'Information is exempt information if its disclosure under this Act would, or would be likely to, prejudice the commercial interests of any person (including the public authority holding it).',
  ],
  [
    'FOIA 2000 s.2(2)',
    'In all the circumstances of the case, the public interest in maintaining the exemption outweighs the public interest in disclosing the information.',
  ],
  [
    'Equality Act 2010 s.149(1), as reports shorten it',
    'The council must have due regard to the need to eliminate discrimination, harassment and victimisation, to advance equality of opportunity and to foster good relations between people who share a protected characteristic and those who do not.',
  ],
  [
    'R v Brent LBC ex p Gunning, as in R (Moseley) v Haringey LBC [2014] UKSC 56',
    'Consultation must be at a time when proposals are still at a formative stage; the proposer must give sufficient reasons for any proposal to permit of intelligent consideration and response; adequate time must be given for consideration and response; and the product of consultation must be conscientiously taken into account in finalising any statutory proposals.',
  ],
  ...QUOTED_TESTS,
];
