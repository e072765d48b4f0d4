import { phrases, type Topic } from './topic.ts';

/** Parks, culture, safety, licences and climate. */
export const COMMUNITY: readonly Topic[] = [
  {
    key: 'parks',
    posts: phrases(
      'Head of Parks and Countryside; Director of Neighbourhoods; Countryside Manager',
    ),
    titles:
      phrases(`Improvements to {building}; Play Areas in {place}; Allotments in {place}: Waiting List; Tree Strategy:
      Progress {years}; Playing Pitches at {place}; Burial Space: Review {years}; Footpath Diversion near {street};
      Management of Meadows in {place}`),
    things:
      phrases(`play area scheme; tree strategy; allotment policy; pitch strategy; burial ground extension; park
      management plan; café lease; meadow plan`),
    assets:
      phrases(`play areas; allotment plots; street trees; playing pitches; bowling greens; cemeteries; ponds;
      bandstands; woodland paths`),
    works:
      phrases(`planting street trees; renewing swings and slides; draining football pitches; mowing meadows once a year;
      laying out burial plots; restoring the bandstand; dredging the boating lake; coppicing hazel`),
    people:
      phrases(`toddlers; football clubs; allotment holders; dog walkers; bereaved families; runners; school classes;
      beekeepers; teenagers`),
    problems:
      phrases(`waterlogged pitches; broken swings; diseased ash trees; vandalised shelters; waiting lists for plots;
      overgrown paths; littered banks; bare verges`),
    measures:
      phrases(`the canopy cover; the number of people who wait for a plot; the share of pitches fit to play; the number of
      play areas at the standard; the years of burial space left; the number of visits`),
    partners:
      phrases(`the Friends of {building}; the Exemplar Allotment Federation; the Upland Woods Trust; the Junior
      Football League of {place}; the Wild Verges group`),
    risks:
      phrases(`young trees may die in a dry spring; costs of rubber surfacing may rise; a wet winter may close the
      pitches; the café may not pay its rent; vandals may return; graves may be needed sooner`),
    mitigations:
      phrases(`volunteers water in the first three years; equipment is of steel and oak; drains are jetted each
      autumn; the lease has a break clause; rangers work late in summer; land next to the cemetery is held`),
    outcomes:
      phrases(`plant a thousand trees; give children a place to play near home; let clubs play through winter; make
      room for wild flowers; shorten the wait for a plot; keep space for burials; open paths to wheelchairs`),
    items:
      phrases(`swings that a wheelchair can use; a café in the old lodge; six half plots off {street}; a fenced dog area;
      native hedges; drainage of two pitches; seats every hundred metres; a wildflower bank at {place}`),
    laws: [
      'Section 164 of the Public Health Act 1875 lets the council lay out and maintain public walks and pleasure grounds.',
      'Section 23 of the Small Holdings and Allotments Act 1908 requires the council to provide allotments where there is demand.',
      'Section 40 of the Natural Environment and Rural Communities Act 2006 requires regard to biodiversity.',
      "The Local Authorities' Cemeteries Order 1977 governs the management of burial grounds.",
    ],
    papers: phrases(
      `Play value assessment; Tree planting plan; Pitch quality scores; Management plan; Visitors' comments`,
    ),
  },
  {
    key: 'culture',
    posts: phrases(
      'Head of Libraries and Culture; Director of Communities; Museums and Archives Manager',
    ),
    titles:
      phrases(`Library Opening Hours in {place}; Museum Store at {building}; Festival in {place}: Evaluation; Arts
      Grants {years}; Swimming Pool at {place}; Heritage Railings at {building}; Leisure Centres: Annual Review {years};
      Archive Digitisation {years}`),
    things:
      phrases(`library strategy; arts grant programme; museum store; leisure contract; festival; archive project;
      heritage bid; swimming pool scheme`),
    assets: phrases(
      `libraries; swimming pools; galleries; archives; mobile libraries; rehearsal rooms; blue plaques; looms`,
    ),
    works:
      phrases(`extending library hours; digitising parish registers; lending instruments; teaching children to swim;
      conserving mill pattern books; staging a festival of light; repairing the pool hall roof; catalogue work by
      volunteers`),
    people:
      phrases(`readers; young musicians; schoolchildren; family historians; swimmers; visitors; artists; people who
      learn English`),
    problems:
      phrases(`short opening hours; falling loans; leaking pool halls; rising energy bills; crowded stores; mouldy
      ledgers; closed galleries; empty seats`),
    measures:
      phrases(`the number of visits; the number of books lent; the subsidy for each swim; the share of children who can
      swim; the number of items catalogued; the income at the door`),
    partners:
      phrases(`the Exemplar Arts Council of Friends; the Mill Heritage Society; the Splash leisure trust; the Story
      Tent; the Brass Band Federation`),
    risks:
      phrases(`energy may cost more than the tariff; the lottery bid may fail; volunteers may tire; rain may empty the
      festival; the roof may hide rot; the trust may hand back a pool`),
    mitigations:
      phrases(`solar panels are added with the roof; the bid can be made in two rounds; staff keep the key hours;
      the festival has an indoor plan; surveys opened up the ceiling; accounts are open to the council each month`),
    outcomes:
      phrases(`open libraries on Sundays; teach every child to swim; keep the town's records safe; bring visitors in
      February; lend instruments to children; put local stories on show; cut the energy used by pools`),
    items:
      phrases(`self-service opening at {place}; a children's room; a climate-controlled store; sixty free instruments; a
      pool cover; a reading garden at {building}; loans of games; a trail of light along {street}`),
    laws: [
      'Section 7 of the Public Libraries and Museums Act 1964 requires a comprehensive and efficient library service.',
      'Section 145 of the Local Government Act 1972 lets the council provide entertainments and support the arts.',
      'Section 19 of the Local Government (Miscellaneous Provisions) Act 1976 covers recreational facilities.',
      'Section 224 of the Local Government Act 1972 requires proper arrangements for documents.',
    ],
    papers:
      phrases(`Visits and loans; Evaluation of the festival; Condition survey; Grants awarded; Business case for the
      pool`),
  },
  {
    key: 'safety',
    posts: phrases('Head of Community Safety; Director of Communities; Licensing Manager'),
    titles:
      phrases(`Public Spaces Protection Order: {place}; Community Safety Plan {years}; Premises Licence: {building};
      Hackney Carriage Fares {years}; Noise in {place}; Taxi Licensing Policy: Review; Street Trading on {street}; Rogue
      Traders: Year in Review {years}`),
    things:
      phrases(`protection order; community safety plan; premises licence; taxi policy; street trading scheme; noise
      protocol; knife crime plan; fares table`),
    assets: phrases(
      `cameras; licensed premises; hackney carriages; taxi ranks; warden patrols; street pitches; radio links`,
    ),
    works:
      phrases(`patrolling late at night; testing sales of alcohol to children; inspecting taxis; installing cameras;
      mediating between neighbours; seizing counterfeit goods; training door staff; hearing representations`),
    people:
      phrases(`residents of the centre; taxi drivers; bar staff; victims of crime; young people; older people who live
      alone; stallholders; students`),
    problems: phrases(
      `noisy parties; street drinkers; doorstep frauds; sales to children; unlicensed drivers; daubed walls; off-road motorcycles; threats to shop staff`,
    ),
    measures:
      phrases(`the number of complaints; the number of recorded incidents; the number of failed test purchases; the share
      of taxis that pass first time; the number of repeat victims; the share of residents who feel safe after dark`),
    partners:
      phrases(`the county constabulary; the Exemplar Pubwatch; the Hackney Drivers' Association; the Night Angels of
      {place}; the fire service`),
    risks:
      phrases(`nuisance may move to the next street; licences may be appealed to the magistrates; drivers may leave the
      trade; cameras may fail in winter; witnesses may be afraid; the fee may not cover costs`),
    mitigations:
      phrases(`the order covers the approach roads; conditions were agreed before the hearing; fees are set to
      recover costs; patrols follow the complaints; professional witnesses are used; a review is due in a year`),
    outcomes:
      phrases(`give residents a quiet night; protect children from alcohol; keep taxis safe; help victims sooner; make
      the centre welcoming after dark; stop rogue traders; bring neighbours to an agreement`),
    items:
      phrases(`a limit of eleven at night on {street}; door staff on Fridays; body-worn cameras; a rank outside
      {building}; a hotline for traders; training on vulnerability; removal of graffiti in two days; wardens until three in
      the morning`),
    laws: [
      'Section 59 of the Anti-social Behaviour, Crime and Policing Act 2014 sets the tests for a public spaces protection order.',
      'The Licensing Act 2003 names four objectives that decisions must promote.',
      'Section 65 of the Local Government (Miscellaneous Provisions) Act 1976 lets the council fix fares for hackney carriages.',
      'Section 17 of the Crime and Disorder Act 1998 requires regard to the prevention of crime in all that the council does.',
    ],
    papers:
      phrases(`Representations received; Draft order; Table of fares; Crime and disorder data; Conditions offered by the
      applicant`),
  },
  {
    key: 'climate',
    posts: phrases(
      'Head of Climate and Energy; Director of Climate and Place; Sustainability Lead',
    ),
    titles:
      phrases(`Carbon Budget {years}; Heat Network for {place}; Solar Panels on {building}; Electric Fleet: Progress
      {years}; Climate Adaptation in {place}; Peat Restoration above {place}; Warm Homes Advice {years}; Energy Purchase
      {years}`),
    things:
      phrases(`carbon budget; heat network; solar programme; fleet plan; adaptation plan; peat project; energy contract;
      advice service`),
    assets: phrases(
      `boilers; rooftops; charging points; peat bogs; meters; fleet vans; heat pumps; substations`,
    ),
    works:
      phrases(`drilling boreholes for heat; fitting panels to school roofs; blocking moorland drains; metering buildings
      by the half hour; buying wind power by contract; insulating lofts; charging vans overnight; shading playgrounds`),
    people:
      phrases(`tenants with high bills; schools; small firms; commoners on the moor; fleet drivers; community energy
      groups; people in cold homes; future residents`),
    problems:
      phrases(`gas boilers at the end of life; rising bills; bare peat slopes; overheated classrooms; idle engines; leaking
      roofs; queues for a grid connection; cold homes`),
    measures:
      phrases(`the tonnage of carbon; the price of power by the kilowatt hour; the share of the fleet that is
      electric; the hectares of restored bog; the number of homes insulated; the temperature in the hottest classroom`),
    partners:
      phrases(`the Exemplar Energy Co-operative; the Moorland Commoners; the Four Dales Growth Board; the university's
      climate centre; the Warm Walls charity`),
    risks:
      phrases(`the grid may not connect in time; heat customers may be slow to sign; carbon accounting rules may change;
      drillers may meet old workings; prices may fall after the contract is signed; grouse chicks may delay the works`),
    mitigations:
      phrases(`anchor buildings sign first; a mining report was bought; a third of the power stays at market price;
      batteries hold the load; works pause from April to July; an auditor checks the carbon figures`),
    outcomes:
      phrases(`cut the council's emissions; heat homes without gas; lower bills for schools; hold water on the moor; keep
      classrooms cool; replace diesel vans; help owners of cold homes`),
    items:
      phrases(`two hundred panels on {building}; a heat main below {street}; twelve electric vans; stone dams in the
      gullies; shades for playgrounds in {place}; smart meters; loans for small firms; an adviser at the library`),
    laws: [
      'The Climate Change Act 2008 sets national carbon budgets; it places no direct target on councils.',
      'Section 1 of the Localism Act 2011 gives the general power of competence on which the investment rests.',
      'Electricity from renewable sources may be sold under section 11 of the Local Government (Miscellaneous Provisions) Act 1976.',
      'Works on the bog need consent under section 28E of the Wildlife and Countryside Act 1981.',
    ],
    papers: phrases(
      `Carbon account; Feasibility study; Heat demand by building; Peat survey; Tender evaluation in brief`,
    ),
  },
];
