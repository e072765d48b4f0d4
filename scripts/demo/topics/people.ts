import { phrases, type Topic } from './topic.ts';

/** Children, schools, care and health. */
export const PEOPLE: readonly Topic[] = [
  {
    key: 'schools',
    posts: phrases('Director of Learning; Head of Admissions; Head of School Organisation'),
    titles:
      phrases(`School Places in {place}; Expansion of {building}; Admission Arrangements {years}; Attendance in
      Secondary Schools {years}; Special Educational Needs: Sufficiency of Places; School Meals: Review {years}; Home to
      School Transport Policy; Results at the End of Key Stage Two {years}`),
    things:
      phrases(`expansion scheme; admission policy; attendance strategy; transport policy; school meals contract;
      specialist provision plan; dedicated schools grant; catering review`),
    assets:
      phrases(`classrooms; school kitchens; resourced bases; playgrounds; nursery places; minibuses; science
      laboratories; sports halls`),
    works:
      phrases(`adding a form of entry; forecasting pupil numbers; opening a resourced base; training lunchtime
      supervisors; visiting families of absent pupils; cooking meals on site; assessing needs within twenty weeks;
      planning bus routes for pupils`),
    people:
      phrases(`pupils; parents; children with education, health and care plans; governors; teachers; summer-born
      children; pupils who speak another language at home; families in rural wards`),
    problems:
      phrases(`late assessments; unfilled places; persistent absences; exclusions; crowded dining halls; long journeys
      to school; cold classrooms; vacancies for teachers`),
    measures:
      phrases(`the share of families who got their first choice; the attendance rate; the number of plans issued in
      twenty weeks; the forecast of reception places; the share of pupils who eat a school meal; the cost of transport for
      each pupil`),
    partners:
      phrases(`the Exemplar Schools Forum; the Parents and Carers' Voice; the Four Dales Learning Trust; the diocese
      of Exemplar; the governors of {building}`),
    risks:
      phrases(`births may fall further than forecast; a new estate may be built sooner; educational psychologists may be
      hard to recruit; the builder may not finish by September; the deficit may outgrow its recovery plan; parents may
      appeal in number`),
    mitigations:
      phrases(`a temporary classroom is reserved; forecasts are run twice a year; posts are shared with the next
      authority; the recovery plan is reviewed each term; spare rooms host a nursery; mediation is offered early`),
    outcomes:
      phrases(`give each child a place near home; bring assessments within twenty weeks; help pupils back into
      school; serve a hot meal to more children; shorten journeys for pupils with special needs; keep small schools open;
      raise results in reading`),
    items:
      phrases(`a resourced base for sixteen pupils at {building}; two classrooms and a studio; breakfast clubs; a
      speech therapist two days a week; safer routes along {street}; travel training; a new kitchen; a shared headship of
      two village schools`),
    laws: [
      'Section 14 of the Education Act 1996 requires the council to secure sufficient schools.',
      'The Children and Families Act 2014 and its regulations set twenty weeks for an education, health and care plan.',
      'Section 508B of the Education Act 1996 governs free travel arrangements for eligible children.',
      'Admission arrangements are determined under section 88C of the School Standards and Framework Act 1998.',
    ],
    papers:
      phrases(`Pupil forecasts by planning area; Consultation replies from parents; Draft admission arrangements;
      Recovery plan for the grant; Attendance by school`),
  },
  {
    key: 'children',
    posts: phrases(
      "Director of Children's Services; Head of Corporate Parenting; Chief Officer (Social Work)",
    ),
    titles:
      phrases(`Corporate Parenting: Annual Report {years}; Fostering Service Review {years}; Inspection of Children's
      Services: Action Plan; Family Hubs in {place}; Youth Justice Plan {years}; Short Breaks for Disabled Children;
      Children's Home at {place}; Early Help in {place}`),
    things:
      phrases(`action plan; fostering service; family hub; youth justice plan; short breaks offer; early help model;
      children's home; pledge to care leavers`),
    assets:
      phrases(`foster homes; family hubs; residential places; social work teams; youth clubs; contact rooms; respite
      beds`),
    works:
      phrases(`recruiting foster carers; visiting children every month; auditing casefiles; running parenting courses;
      opening a home for four children; supporting kinship carers; listening to care leavers; training newly qualified
      social workers`),
    people:
      phrases(`children in care; care leavers; foster carers; disabled children; young parents; kinship carers;
      unaccompanied young people; siblings who are placed together`),
    problems:
      phrases(`changes of social worker; distant placements; high caseloads; missing episodes; late health
      assessments; waits for respite; exclusions from school; repeat referrals`),
    measures:
      phrases(`the number of children in care; the average caseload; the share of placements within twenty miles; the
      number of approved foster carers; the rate of repeat referrals; the share of care leavers in work or training`),
    partners:
      phrases(`the Exemplar Children in Care Council; the Safeguarding Partnership; the Kinship Carers' Circle; the
      regional inspectorate; the Brightwater Youth Trust`),
    risks:
      phrases(`foster carers may leave for agencies; placements may cost more each quarter; agency rates may rise; the
      home may not be registered in time; demand may follow the cost of living; inspectors may return early`),
    mitigations:
      phrases(`allowances rose in April; a panel reviews costly placements weekly; newly qualified workers have
      smaller caseloads; a manager was appointed before registration; early help takes referrals first; an improvement
      board meets monthly`),
    outcomes:
      phrases(`keep brothers and sisters together; bring children closer to home; help families before a crisis; give
      care leavers a steady start; lower caseloads; offer disabled children more short breaks; keep young people out of
      court`),
    items:
      phrases(`a four-bedroom home near {place}; an allowance for kinship carers; a mentor for each care leaver; evening
      sessions at {building}; a single front door for referrals; monthly audits; a pledge written by young people; respite
      weekends`),
    laws: [
      'Section 22G of the Children Act 1989 requires sufficient accommodation for looked-after children within the area.',
      'Section 1 of the Children and Social Work Act 2017 sets out the principles of corporate parenting.',
      'The Crime and Disorder Act 1998, section 40, requires a youth justice plan each year.',
      'Section 17 of the Children Act 1989 sets the general duty to children in need.',
    ],
    papers:
      phrases(`Improvement plan; Views of children and young people; Sufficiency statement; Quarterly data set; Audit
      themes`),
  },
  {
    key: 'care',
    posts: phrases('Director of Adult Social Care; Head of Commissioning; Principal Social Worker'),
    titles:
      phrases(`Home Care Contracts {years}; Extra Care Housing at {place}; Support for Unpaid Carers {years}; Day
      Services at {building}; Fair Cost of Care; Safeguarding Adults: Annual Report {years}; Hospital Discharge: Winter
      Review; Charges for Care {years}`),
    things:
      phrases(`home care contract; extra care scheme; carers' strategy; day service; charging policy; discharge model;
      safeguarding report; reablement service`),
    assets:
      phrases(`care homes; day centres; reablement beds; extra care flats; community alarms; direct payments; care
      rounds`),
    works:
      phrases(`commissioning home care by area; assessing carers' needs; fitting grab rails; arranging care at the
      hospital bedside; inspecting care homes; paying providers a fair rate; teaching people to cook again; installing
      falls sensors`),
    people:
      phrases(`older people; unpaid carers; people with a learning disability; people with dementia; care workers;
      patients who wait in hospital; autistic adults; people who pay for their own care`),
    problems:
      phrases(`waits for an assessment; handed-back contracts; falls at home; delayed discharges; lonely weekends;
      missed visits; tired carers; closures of care homes`),
    measures:
      phrases(`the number of people who wait for care; the hourly rate; the share of people at home three months after
      hospital; the number of safeguarding concerns; the number of carers assessed; the vacancy rate among care workers`),
    partners:
      phrases(`the Exemplar Carers' Centre; the Four Dales Hospitals; the Hearthside care co-operative; the
      Safeguarding Adults Board; the People First group of {place}`),
    risks:
      phrases(`a large provider may fail; wages may outrun the budget; winter may fill the hospital; families may dispute
      charges; the landlord may sell the building; recruitment from abroad may slow`),
    mitigations:
      phrases(`no provider holds more than a fifth of the hours; a contingency plan names who steps in; rates follow
      the living wage; discharge teams work at weekends; advocates are offered; a reserve covers one hard winter`),
    outcomes:
      phrases(`help people stay at home; give carers a rest; shorten stays in hospital; pay care workers fairly;
      prevent falls; open forty flats with care; let people choose who supports them`),
    items:
      phrases(`a guaranteed hourly rate; a sitting service on Sundays; forty flats with care at {place}; a falls team; a
      sensory garden at {building}; direct payments within a fortnight; shared lives placements; a bathing service`),
    laws: [
      'Section 5 of the Care Act 2014 requires a diverse and sustainable market of care.',
      'Section 10 of the Care Act 2014 requires an assessment wherever a carer may have needs for support.',
      'Section 14 of the Care Act 2014 lets the council charge for care within its regulations.',
      'Section 42 of the Care Act 2014 sets the duty to make safeguarding enquiries.',
    ],
    papers:
      phrases(`Market position statement; Carers' survey; Equality impact assessment; Cost model; Annual report of the
      board`),
  },
  {
    key: 'health',
    posts: phrases(
      'Director of Public Health; Consultant in Public Health; Head of Healthy Places',
    ),
    titles:
      phrases(`Health Needs of {place}; Stop Smoking Services {years}; Oral Health of Children; Director of Public
      Health's Annual Report {years}; Air Quality on {street}; Drug and Alcohol Treatment {years}; Vaccination in {place};
      Healthy Weight Plan {years}`),
    things:
      phrases(`needs assessment; stop smoking service; oral health plan; treatment contract; vaccination programme;
      healthy weight plan; air quality action plan; suicide prevention plan`),
    assets: phrases(
      `clinics; pharmacies; health visitors; exercise classes; air monitors; needle exchanges; walking groups`,
    ),
    works:
      phrases(`offering vaccines in community halls; brushing teeth in nurseries; measuring air beside schools; treating
      people for alcohol dependence; training barbers to talk about mental health; visiting new mothers; checking blood
      pressure in mosques and churches`),
    people:
      phrases(`smokers; new mothers; men over forty; nursery children; people in treatment; taxi drivers; residents of
      the poorest streets; young adults`),
    problems: phrases(
      `decayed teeth; low vaccination rates; smoky streets; early strokes; overdoses; lonely evenings; low birth weights; long waits for treatment`,
    ),
    measures:
      phrases(`life expectancy at birth; the share of adults who smoke; the vaccination rate at five; the level of
      nitrogen dioxide; the share of children with decayed teeth; the number of people who completed treatment`),
    partners:
      phrases(`the Four Dales Health Board; the Exemplar Faith Leaders' Circle; the Pharmacists' Committee; the
      Clean Air Parents; the Fresh Start recovery charity`),
    risks:
      phrases(`a grant may be cut in the year; rumours may spread faster than facts; clinics may lack nurses; the
      provider may not find premises; take-up may be lowest where need is greatest; data may arrive a year late`),
    mitigations:
      phrases(`trusted neighbours carry the message; clinics open on Sundays; the contract pays for completed
      treatment; a mobile unit visits each market; local data are collected monthly; premises are shared with the
      library`),
    outcomes:
      phrases(`help smokers stop; bring vaccination above ninety per cent; give children healthy teeth; clean the air
      by schools; save lives lost to overdose; find high blood pressure early; narrow the gap between the wards`),
    items:
      phrases(`toothbrushing in nurseries of {place}; monitors on {street}; a clinic at {building}; naloxone for
      outreach workers; free swimming in the holidays; a walking group each Tuesday; vouchers for new mothers; training for
      barbers`),
    laws: [
      'Section 2B of the National Health Service Act 2006 requires the council to take steps to improve the health of its people.',
      'Section 73B of the National Health Service Act 2006 requires the annual report of the director of public health.',
      'Part IV of the Environment Act 1995 requires the review of air quality and an action plan where limits are passed.',
      'Section 116 of the Local Government and Public Involvement in Health Act 2007 requires a joint strategic needs assessment.',
    ],
    papers:
      phrases(`Ward health profiles; Evaluation by the university; Monitoring results; Needs assessment in full; Draft
      action plan`),
  },
];
