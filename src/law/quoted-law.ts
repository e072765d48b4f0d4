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
];
