import { phrases, type Topic } from './topic.ts';

/** Money, audit, staff, elections: the council's own affairs. */
export const BUSINESS: readonly Topic[] = [
  {
    key: 'budget',
    posts: phrases('Chief Finance Officer; Head of Financial Management; Director of Resources'),
    titles:
      phrases(`Revenue Budget {years}; Financial Monitoring: Quarter {quarter}; Capital Programme {years}; Treasury
      Management: Outturn {years}; Council Tax Support Scheme {years}; Reserves: Annual Review {years}; Fees and Charges
      {years}; Savings Programme: Progress in {place}`),
    things:
      phrases(`revenue budget; capital programme; treasury strategy; council tax base; savings programme; fees and
      charges; reserves policy; medium-term plan`),
    assets: phrases(
      `reserves; capital receipts; borrowings; savings lines; fees; business rates; grants; contingencies`,
    ),
    works:
      phrases(`balancing the budget; refinancing old loans; reviewing fees; collecting arrears with care; testing the
      savings; forecasting business rates; closing the accounts; challenging vacancies`),
    people:
      phrases(`council taxpayers; low-income households; small firms; budget holders; charities; pensioners; parish
      councils; service users`),
    problems:
      phrases(`overspends; unpaid bills; late savings; rising interest costs; unfunded duties; appeals against
      rateable values; dearer contracts; one-off solutions`),
    measures:
      phrases(`the forecast outturn; the level of general reserves; the collection rate; the average rate of
      borrowing; the value of savings delivered; the council tax base`),
    partners:
      phrases(`the Four Dales Pension Fund; the external auditor; the Exemplar Chamber of Trade; the Budget
      Citizens' Panel; the Parish Councils' Liaison`),
    risks:
      phrases(`the settlement may cover one year only; demand for care may outrun growth; pay awards may exceed the
      allowance; rates income may fall on appeal; savings may slip a quarter; interest may stay high`),
    mitigations:
      phrases(`general reserves stay above the minimum; savings carry a contingency; a vacancy panel meets weekly;
      loans mature in different years; forecasts go to members each quarter; appeals are provided for`),
    outcomes:
      phrases(`balance the budget; protect the poorest households; keep reserves above the minimum; pay for schools
      and roads; collect what is owed with care; lower the cost of borrowing; make figures easy to follow`),
    items:
      phrases(`a rise in council tax within the limit; a hardship fund; savings in back offices; investment in {place};
      a freeze on burial fees; a contingency for pay; the sale of {building}; a review of contracts`),
    laws: [
      'Section 31A of the Local Government Finance Act 1992 requires the council to set a balanced budget.',
      'Section 25 of the Local Government Act 2003 requires a report on the robustness of estimates and the adequacy of reserves.',
      'Section 28 of the Local Government Act 2003 requires the budget to be monitored through the year.',
      'Section 114 of the Local Government Finance Act 1988 sets out what must follow if spending would exceed resources.',
    ],
    papers:
      phrases(`Savings by directorate; Capital programme in detail; Prudential indicators; Fees and charges; Equality
      impact of the budget`),
  },
  {
    key: 'audit',
    posts: phrases('Head of Internal Audit; Monitoring Officer; Director of Resources'),
    titles:
      phrases(`Internal Audit: Progress {years}; Risk Register: Quarter {quarter}; Annual Governance Statement {years};
      Counter Fraud: Annual Report {years}; Code of Conduct: Review {years}; Complaints to the Ombudsman {years}; Statement
      of Accounts {years}; Information Governance {years}`),
    things:
      phrases(`audit plan; risk register; governance statement; counter-fraud plan; code of conduct; statement of
      accounts; complaints procedure; data protection programme`),
    assets: phrases(
      `audit opinions; controls; risk registers; declarations; passwords; records; reconciliations; invoices`,
    ),
    works:
      phrases(`testing key controls; following up recommendations; matching data against fraud; training members on
      interests; answering the ombudsman; valuing assets for the accounts; redacting records; sampling invoices`),
    people:
      phrases(`members; managers; complainants; suppliers; auditors; parish clerks; whistle-blowers; residents who ask
      for information`),
    problems:
      phrases(`late reconciliations; overdue recommendations; weak passwords; duplicate payments; missing declarations;
      slow replies to complaints; unsigned contracts; lost laptops`),
    measures:
      phrases(`the share of recommendations implemented; the number of audits with limited assurance; the value of fraud
      prevented; the share of requests answered in twenty days; the number of complaints upheld; the time taken to close an audit`),
    partners:
      phrases(`the external auditor; the ombudsman; the Independent Persons; the national fraud initiative; the
      Four Dales Audit Consortium`),
    risks:
      phrases(`the audit may be late nationally; auditors may be hard to recruit; phishing may succeed once; managers may
      agree and not act; valuations may be disputed; records may be kept too long`),
    mitigations:
      phrases(`overdue actions come to this committee by name of post; staff take a test each year; a partner supplies
      specialist auditors; two people approve each new supplier; backups are restored as a trial; retention is automatic`),
    outcomes:
      phrases(`give members assurance; stop fraud before payment; close old recommendations; keep residents' data safe;
      answer complaints sooner; publish accounts on time; keep interests in the open`),
    items:
      phrases(`an audit of payroll; a review of grants to {place}; a register of gifts; phishing tests; a plain guide to
      complaints; sampling of invoices over £500; a follow-up at {building}; a training evening for parish clerks`),
    laws: [
      'Regulation 5 of the Accounts and Audit Regulations 2015 requires an effective internal audit.',
      'Regulation 6 of the Accounts and Audit Regulations 2015 requires an annual governance statement.',
      'Chapter 7 of Part 1 of the Localism Act 2011 governs standards of conduct and the register of interests.',
      'The Freedom of Information Act 2000 requires a reply within twenty working days.',
    ],
    papers:
      phrases(`Audit opinions; Corporate risk register; Draft governance statement; Ombudsman's letter; Recommendations
      outstanding`),
  },
  {
    key: 'workforce',
    posts: phrases('Head of Human Resources; Director of Resources; Chief Digital Officer'),
    titles:
      phrases(`Pay Policy Statement {years}; Sickness Absence {years}; Apprenticeships {years}; Digital Services:
      Progress in {place}; Contact Centre Performance {years}; Procurement Strategy {years}; Broadband for {place}; Gender
      Pay Gap {years}`),
    things:
      phrases(`pay policy; apprenticeship programme; contact centre; digital programme; procurement strategy; broadband
      scheme; absence policy; equality plan`),
    assets: phrases(
      `call handlers; web forms; contracts; apprentices; data centres; job families; laptops; service desks`,
    ),
    works:
      phrases(`replacing the telephone system; rewriting web pages in plain words; recruiting apprentices; grouping small
      purchases; moving servers to a shared centre; supporting staff back to work; publishing contracts; paying small firms
      in ten days`),
    people:
      phrases(`staff; apprentices; residents who telephone; residents who aren't online; small suppliers; new parents;
      disabled staff; night workers`),
    problems:
      phrases(`long waits on the telephone; long absences; old systems; vacancies; late invoices; abandoned forms;
      slow connections; costly agencies`),
    measures:
      phrases(`the number of days lost to sickness; the average wait for an answer; the number of apprentices; the share of spend with
      local firms; the share of forms finished online; the median pay gap`),
    partners:
      phrases(`the recognised trade unions; the Four Dales Shared Service; Exemplar Further College; the Digital
      Neighbours; the Small Firms' Circle`),
    risks:
      phrases(`the supplier may end support; skilled staff may leave; data may be lost in the move; savings may need more
      than one year; a tender may be challenged; broadband poles may be refused`),
    mitigations:
      phrases(`both systems run side by side for a month; a retention payment is made for key posts; tenders are
      debriefed; volunteers help people online; wayleaves are agreed first; a rollback was rehearsed`),
    outcomes:
      phrases(`answer calls within two minutes; give young people a first job; spend more with local firms; bring fast
      broadband to villages; help staff stay well; write so that everyone understands; close the pay gap`),
    items:
      phrases(`forty apprentices a year; a call-back service; plain English checks; a tablet loan at {place}; flexible hours;
      a supplier fair at {building}; occupational health within a week; ducts below {street}`),
    laws: [
      'Section 38 of the Localism Act 2011 requires a pay policy statement for each year.',
      'The procurement was run under the public contracts rules in force when the notice was published.',
      'The Equality Act 2010 (Specific Duties and Public Authorities) Regulations 2017 require the gender pay gap to be published.',
      'Section 112 of the Local Government Act 1972 lets the council appoint officers on reasonable terms.',
    ],
    papers: phrases(
      `Pay scales; Absence by service; Procurement pipeline; Equality data; User research findings`,
    ),
  },
  {
    key: 'democracy',
    posts: phrases('Head of Democratic Services; Returning Officer; Monitoring Officer'),
    titles:
      phrases(`Polling Places in {place}; Calendar of Meetings {years}; Petition: {street}; Neighbourhood Fund for
      {place}; Members' Allowances {years}; Community Governance Review: {place}; Constitution: Amendments {years}; Grants
      to Community Groups in {place}`),
    things:
      phrases(`polling place review; calendar of meetings; petition; neighbourhood fund; allowances scheme; governance
      review; constitution; grant round`),
    assets: phrases(
      `polling stations; meeting rooms; petitions; small grants; parish boundaries; standing orders; webcasts`,
    ),
    works:
      phrases(`moving a polling station; webcasting meetings; awarding small grants; drawing a parish boundary; revising
      standing orders; canvassing households; training new members; answering petitions`),
    people:
      phrases(`electors; parish councillors; volunteers; petitioners; new members; disabled voters; community groups;
      young people who vote for the first time`),
    problems:
      phrases(`polling stations with steps; low turnouts; unclear boundaries; long meetings; unspent funds; late papers;
      rooms without a hearing loop; unanswered petitions`),
    measures:
      phrases(`the turnout; the number of registered electors; the number of groups funded; the cost of each meeting; the
      number of views of webcasts; the time taken to answer a petition`),
    partners:
      phrases(`the Parish Councils' Liaison; the Independent Remuneration Panel; the Exemplar Voluntary Alliance; the
      Youth Council; the petitioners of {street}`),
    risks:
      phrases(`an election may be called early; a hall may close; groups may not spend a grant in time; boundaries may be
      challenged; webcasts may fail; turnout may fall at the new station`),
    mitigations:
      phrases(`a reserve station is named; grants are paid in two parts; a second recording runs; voters get a letter
      with a map; the panel explains its view in public; rooms are booked a year ahead`),
    outcomes:
      phrases(`let everyone vote without steps; help groups with small sums; make meetings easy to follow; give villages
      a clear boundary; answer petitioners in public; bring young people into the chamber`),
    items:
      phrases(`a ramp at {building}; £500 for the lunch club of {place}; a hearing loop; a new polling place on {street};
      captions on webcasts; a petition scheme in plain words; a youth question time; tea urns for village halls`),
    laws: [
      'Section 18C of the Representation of the People Act 1983 requires a review of polling districts and places.',
      'Part 4 of the Local Government and Public Involvement in Health Act 2007 governs community governance reviews.',
      "The Local Authorities (Members' Allowances) (England) Regulations 2003 require regard to the panel's report.",
      'Section 9P of the Local Government Act 2000 requires the council to keep its constitution up to date.',
    ],
    papers:
      phrases(`Schedule of polling places; Petition as received; Grants recommended; Report of the panel; Tracked
      changes`),
  },
];
