import { phrases, type Topic } from './topic.ts';

/** Council housing, rough sleeping, planning and land. */
export const HOMES: readonly Topic[] = [
  {
    key: 'housing',
    posts: phrases('Director of Housing; Head of Repairs; Chief Housing Officer'),
    titles:
      phrases(`Damp and Mould in Council Homes: {place}; Rents and Service Charges {years}; New Council Homes on
      {street}; Retrofit of Homes in {place}; Tenant Satisfaction {years}; Fire Safety Works at {building}; Lettings
      Policy: Review {years}; Sheltered Housing in {place}`),
    things:
      phrases(`repairs contract; retrofit programme; lettings policy; rent setting; new-build programme; fire safety
      programme; sheltered housing review; damp and mould plan`),
    assets: phrases(
      `council homes; tower blocks; sheltered flats; garages; lifts; boilers; communal halls; fire doors`,
    ),
    works:
      phrases(`treating damp and mould; insulating solid walls; replacing single glazing; letting empty homes; fitting
      sprinklers; servicing boilers; rewiring maisonettes; building homes on garage sites`),
    people:
      phrases(`tenants; leaseholders; families in crowded homes; people on the waiting list; sheltered tenants; young
      people who leave care; tenants with asthma; applicants with a medical need`),
    problems:
      phrases(`damp bedrooms; broken lifts; long waits for repairs; rent arrears; empty homes; draughty windows;
      cold kitchens; wet stairwells; overcrowded flats`),
    measures:
      phrases(`the share of repairs done at the first visit; the average time to let a home; the number of homes
      below the standard; tenants' satisfaction with repairs; the sum of rent arrears; the number of families who wait`),
    partners:
      phrases(`the Exemplar Tenants' Federation; Larkfold Homes; the Four Dales Building Company; the county fire
      service; the Warm Walls charity`),
    risks:
      phrases(`costs of labour may rise above the contract; asbestos may be found behind panels; tenants may refuse
      access; loans may cost more by the time they are drawn; the supplier of windows may fail; a new standard may call for
      more`),
    mitigations:
      phrases(`stock surveys cover a fifth of homes each year; tenants choose the day of the visit; two suppliers
      share the work; the business plan is tested against dearer loans; asbestos records are checked before any drill is
      lifted; a tenants' panel reads each month's figures`),
    outcomes:
      phrases(`make homes warm and dry; shorten the wait for a home; lower heating bills; keep lifts running; bring
      empty homes back into use; let older tenants stay among their neighbours; put fire doors where they are needed`),
    items:
      phrases(`mechanical ventilation in bathrooms; insulation of outside walls; a named officer for each case; new
      fire doors at {building}; homes for wheelchair users on {street}; laundry rooms; a hardship fund; digital keys for
      communal doors`),
    laws: [
      'The council sets rents under section 24 of the Housing Act 1985 and keeps a ring-fenced account under Part VI of the Local Government and Housing Act 1989.',
      'Section 11 of the Landlord and Tenant Act 1985 requires the landlord to keep structure and installations in repair.',
      'The Homes (Fitness for Human Habitation) Act 2018 lets tenants enforce the fitness of their homes.',
      'Part VI of the Housing Act 1996 governs the allocation of homes.',
    ],
    papers:
      phrases(`Stock condition by estate; Tenants' survey in full; Thirty-year business plan; Fire risk assessments in
      brief; Draft lettings policy`),
  },
  {
    key: 'homelessness',
    posts: phrases('Head of Housing Options; Director of Housing; Rough Sleeping Lead'),
    titles:
      phrases(`Homelessness Strategy: Progress {years}; Temporary Accommodation at {building}; Winter Night Shelter
      in {place}; Licensing of Shared Houses in {place}; Rough Sleeping Outreach {years}; Support for Survivors of Domestic
      Abuse; Empty Homes in {place}`),
    things:
      phrases(`homelessness strategy; night shelter; licensing scheme; outreach contract; leasing scheme; prevention
      fund; supported housing review`),
    assets: phrases(
      `hostel places; leased flats; supported lodgings; licensed houses; refuge places; emergency beds`,
    ),
    works:
      phrases(`leasing homes from landlords; paying deposits; mediating between parents and young people; inspecting
      shared houses; finding people who sleep outside; furnishing first tenancies; moving families out of hotels`),
    people:
      phrases(`families in hotels; people who sleep outside; private tenants; care leavers; survivors of domestic
      abuse; single men over fifty; former prisoners; students in shared houses`),
    problems:
      phrases(`evictions; nights in hotels; unlicensed houses; unsafe sockets; nights on the street; debts to landlords;
      broken tenancies; nights on sofas`),
    measures:
      phrases(`the number of families in temporary homes; the nightly cost of hotels; the count of people who sleep
      outside; the share of cases where homelessness was prevented; the number of licensed houses; the average stay in a
      hostel`),
    partners:
      phrases(`the Lantern Street Mission; the Exemplar Landlords' Circle; the Open Door charity of {place}; the
      county probation service; the Exemplar Law Centre`),
    risks:
      phrases(`landlords may leave the market; hotel prices may double in the festival weeks; grants come a year at a
      time; neighbours may object to the hostel; licence fees may not cover inspections; winter may come early`),
    mitigations:
      phrases(`leases run for five years; beds are booked ahead; a manager sleeps on site; fees are reviewed each
      spring; an open evening is held for neighbours; prevention begins at the first letter from a landlord`),
    outcomes:
      phrases(`move families out of hotels; prevent evictions; bring people in from the street; make shared houses
      safe; give survivors a refuge near their children's schools; turn empty flats into homes`),
    items:
      phrases(`twelve self-contained rooms at {building}; a deposit guarantee; a nurse on the outreach round; lockers
      and showers; inspections without notice; a tenancy course for young people; floating support for a year; advice in
      the library at {place}`),
    laws: [
      'Part VII of the Housing Act 1996, as amended by the Homelessness Reduction Act 2017, sets out the duties to prevent and relieve homelessness.',
      'Section 1 of the Homelessness Act 2002 requires a review and strategy every five years.',
      'Parts 2 and 3 of the Housing Act 2004 govern the licensing of shared houses and of private landlords.',
      'Section 149 of the Equality Act 2010 applies, and its effects were weighed before this report was written.',
    ],
    papers:
      phrases(`Review of homelessness; Conditions of a licence; Count of rough sleepers; Needs assessment; Draft
      strategy`),
  },
  {
    key: 'planning',
    posts: phrases('Chief Planning Officer; Head of Development Management; Area Planning Manager'),
    titles:
      phrases(`Application for {Small} Dwellings on Land off {street}; Change of Use of {building}; Extension to
      {building}; Reserved Matters: Land at {place}; Outline Application: {street}, {place}; Demolition of Former Works on
      {street}; Tree Preservation Order: {street}; Listed Building Consent: {building}`),
    things:
      phrases(`outline application; change of use; extension; reserved matters application; tree preservation order;
      listed building consent; section 106 agreement; enforcement notice`),
    assets:
      phrases(`dwellings; parking spaces; mature limes; dormer windows; listed walls; commuted sums; allotment plots;
      rooflights`),
    works:
      phrases(`converting the mill; building terraced houses; laying out a public square; felling diseased ash trees;
      rebuilding the boundary wall; widening the access; fitting solar panels to the roof; restoring sash windows`),
    people:
      phrases(`neighbours; future occupiers; parish councillors; ramblers; the applicant's tenants; dog walkers;
      first-time buyers; people who worship at the chapel`),
    problems: phrases(
      `overlooked gardens; dark rooms; extra vehicles; noisy evenings; overshadowed yards; felled trees; flooded lanes; losses to the conservation area`,
    ),
    measures:
      phrases(`the distance between facing windows; the height of the ridge; the number of parking spaces; the net
      gain in biodiversity; the five-year supply of housing land; the share of affordable homes`),
    partners:
      phrases(`the Exemplar Civic Society; the Georgian Terraces Trust; the highway authority; Tarn Valley Water;
      the parish council of {place}`),
    risks:
      phrases(`a refusal may be appealed; the applicant may plead viability; costs may be awarded for unreasonable
      conduct; contaminated soil may be found; bats may roost in the loft; the permission may lapse`),
    mitigations:
      phrases(`conditions can control the hours of work; viability was tested by an independent surveyor; a
      legal agreement secures the contribution; an archaeologist watches the trenches; samples of stone are approved first;
      obscure glazing is required`),
    outcomes:
      phrases(`bring an empty building back into use; provide homes near shops; protect a line of limes; keep the
      character of the terrace; add a footpath to the river; secure a play area; provide affordable homes`),
    items:
      phrases(`obscure glass in the side windows; slate to match {building}; a construction management plan; electric
      charging points; swift bricks; a contribution to the school at {place}; hours of delivery; a two-metre fence along
      {street}; replacement planting of native trees`),
    laws: [
      'Section 38(6) of the Planning and Compulsory Purchase Act 2004 requires a decision in accordance with the development plan unless material considerations indicate otherwise.',
      'Section 66 of the Planning (Listed Buildings and Conservation Areas) Act 1990 requires special regard to the setting of a listed building.',
      'Section 106 of the Town and Country Planning Act 1990 allows obligations that make a development acceptable.',
      'Schedule 7A to the Town and Country Planning Act 1990, where it applies, asks for a gain in biodiversity.',
    ],
    papers:
      phrases(`Suggested conditions; Representations in full; Viability review; Heritage statement; Daylight and
      sunlight study`),
  },
  {
    key: 'property',
    posts: phrases('Head of Estates; Chief Officer (Assets and Regeneration); City Surveyor'),
    titles:
      phrases(`Disposal of Land at {street}; Lease of {building}; Regeneration of {place}: Next Stage; Community Asset
      Transfer of {building}; Compulsory Purchase at {street}; Office Accommodation Review {years}; Enterprise Units at
      {place}`),
    things:
      phrases(`land disposal; community asset transfer; lease; regeneration framework; compulsory purchase order;
      enterprise park; office review; development agreement`),
    assets:
      phrases(`freehold sites; industrial units; ground leases; surplus depots; village halls; shop units; covenants;
      meadows`),
    works:
      phrases(`marketing the site; clearing the former depot; granting a long lease; assembling land; repairing the
      roof before transfer; valuing the freehold; building starter units; remediating the gasworks`),
    people:
      phrases(`new firms; volunteers; sports clubs; market traders; tenants of the units; residents nearby; makers;
      apprentices`),
    problems:
      phrases(`empty shops; leaking roofs; contaminated ground; unused plots; short leases; falling rents; derelict
      mills; anti-social gatherings`),
    measures:
      phrases(`the rent roll; the share of units let; the backlog of repairs; the capital receipt; the number of jobs
      on the site; the running cost of offices`),
    partners:
      phrases(`the Exemplar Enterprise Circle; the Friends of {building}; Saltholme Developments; the Four Dales
      Growth Board; the Makers' Yard`),
    risks:
      phrases(`the market may fall before completion; the developer may not draw down the lease; remediation may cost
      more than the receipt; the group may lack volunteers in ten years; an objector may force an inquiry; a covenant may
      bind the land`),
    mitigations:
      phrases(`a long-stop date returns the site; overage shares any gain; the transfer is by lease, not sale; an
      independent valuer confirmed the price; a phased payment was refused; title insurance was taken out`),
    outcomes:
      phrases(`bring jobs to a derelict site; keep the hall open for clubs; cut the cost of offices; raise a receipt
      for schools; give new firms a first workshop; reopen a path to the canal; put land to use after twenty years`),
    items:
      phrases(`twenty workshops off {street}; a peppercorn rent for seven years; a new roof for {building}; a public
      square; space for the market; an option on the second plot; rights of way kept open; a clause on local labour`),
    laws: [
      'Section 123 of the Local Government Act 1972 requires the best consideration that can reasonably be obtained.',
      'The General Disposal Consent (England) 2003 allows a lower price where well-being is promoted and the difference is within its limit.',
      'Section 226 of the Town and Country Planning Act 1990 gives the power to acquire land compulsorily.',
      'Land that is open space is advertised under section 123(2A) of the Local Government Act 1972.',
    ],
    papers:
      phrases(`Site particulars; Heads of terms; Options appraisal; Red book valuation in brief; Business plan of the
      group`),
  },
];
