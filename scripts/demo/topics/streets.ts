import { phrases, type Topic } from './topic.ts';

/** Roads, buses, bins and becks. */
export const STREETS: readonly Topic[] = [
  {
    key: 'highways',
    posts: phrases(
      'Head of Highways; Chief Officer (Highways and Transport); Highway Asset Manager',
    ),
    titles:
      phrases(`Resurfacing of {street} and {street}; Highway Maintenance Programme {years}; Footway Repairs in
      {place}; Condition of Bridges and Retaining Walls: {place}; Street Lighting Replacement in {place}; Winter Service
      Review {years}; Gully Cleansing and Drainage at {street}; Highway Asset Management: Annual Review {years}`),
    things:
      phrases(`resurfacing programme; footway scheme; bridge strengthening scheme; street lighting contract; winter
      service plan; pothole fund; asset management plan; drainage repair scheme`),
    assets:
      phrases(`carriageways; footways; gullies; lamp columns; retaining walls; culverts; road signs; kerbs; salt
      bins; footbridges; guard rails`),
    works:
      phrases(`resurfacing worn carriageways; relaying uneven flagstones; renewing lamp columns; clearing blocked
      gullies; patching potholes before the frost; strengthening masonry arches; gritting bus routes; painting faded
      markings; replacing corroded parapets; surface dressing of country lanes`),
    people:
      phrases(`cyclists; bus passengers; people who use a wheelchair; parents with prams; hauliers; market traders;
      motorcyclists; people with little sight; pedestrians`),
    problems:
      phrases(`potholes; uneven footways; dark lamp columns; blocked gullies; missing signs; trips and falls;
      sunken ironworks; puddles; cracked kerbs; skidding accidents; frost cracks`),
    measures:
      phrases(`the share of footways in good condition; the number of claims for damage; the time taken to repair
      a dangerous pothole; the length of carriageway that needs structural repair; the number of dark lamp columns; the
      tonnage of salt in store`),
    partners:
      phrases(`the Exemplar Walkers' Forum; the Four Dales Highways Partnership; the Exemplar Haulage Circle; the
      county bridge engineers; Tarn Valley Water; the Exemplar Access Group`),
    risks:
      phrases(`bitumen prices may rise faster than the allowance; the contractor may be short of crews in winter;
      utility companies may open the new surface; a wet autumn may delay the surface dressing; buried cables may lie
      shallower than the drawings show; the parapet may prove weaker than its cores suggest`),
    mitigations:
      phrases(`a second contractor is on call; the price of binder is fixed until the summer; an embargo on
      openings lasts three years; trial holes are dug before the order is placed; night working is agreed with residents;
      the programme can be reordered by district`),
    outcomes:
      phrases(`make crossings safer; shorten the wait for repairs; keep bus routes open in snow; halve the energy
      used by street lamps; reduce claims against the council; give walkers a level footway; take heavy lorries away from
      the narrow bridge; keep surface water out of cellars`),
    items:
      phrases(`tactile paving at each crossing; new granite kerbs along {street}; lanterns that dim after midnight; a
      drainage survey by camera; anti-skid surfacing at the bend; wider footways outside {building}; signs that can be
      read at dusk; replacement of cracked slabs; bollards where lorries mount the kerb`),
    laws: [
      'Section 41 of the Highways Act 1980 requires the council, as highway authority, to maintain the roads and footways that it has adopted.',
      'Section 58 of the Highways Act 1980 gives a defence to claims where the council can show a reasonable system of inspection.',
      'Permits for street works are issued under the Traffic Management Act 2004, and conditions can be attached to them.',
      'Temporary closures are made by order under section 14 of the Road Traffic Regulation Act 1984.',
    ],
    papers:
      phrases(`List of streets in the programme; Carriageway condition survey; Lighting levels before and after;
      Inspection records of bridges; Winter routes and salt stocks`),
  },
  {
    key: 'traffic',
    posts: phrases(
      'Traffic Engineering Manager; Head of Road Safety; Chief Officer (Highways and Transport)',
    ),
    titles:
      phrases(`Objections to Traffic Regulation Order: {street}; Residents' Parking in {place}; Twenty Mile an Hour
      Zone for {place}; Crossing on {street}; School Street at {building}; Casualty Reduction Programme {years}; Parking
      Charges in {place}; Weight Limit on {street}`),
    things:
      phrases(`traffic regulation order; residents' parking zone; pedestrian crossing; school street; speed limit;
      parking tariff; weight limit; casualty reduction programme`),
    assets:
      phrases(`parking bays; signal junctions; zebra crossings; speed cushions; loading bays; ticket machines; speed
      indicator signs; yellow lines`),
    works:
      phrases(`marking permit bays; building a raised crossing; retiming the signals; closing the street at school
      times; narrowing the junction mouth; moving the loading bay; enforcing double yellow lines; counting vehicles for a
      fortnight`),
    people:
      phrases(`children who walk to school; blue badge holders; shopkeepers; residents without a driveway; carers who
      visit by car; delivery drivers; older pedestrians; commuters`),
    problems:
      phrases(`parked cars on the footway; collisions at the junction; speeding cars; queues at the lights;
      lorries on narrow streets; blocked sight lines; commuters' cars in residential streets; near misses outside school
      gates`),
    measures:
      phrases(`the number of people hurt on the road; the average speed of vehicles; the share of bays in use at
      noon; the number of penalty charges; the count of vehicles in the peak hour; the number of children who walk to
      school`),
    partners:
      phrases(`the Exemplar Road Safety Partnership; the Riverbank Chamber of Trade; the Exemplar Blue Badge Forum;
      the county constabulary's traffic unit; the parents of {building}`),
    risks:
      phrases(`cars may be displaced to the next streets; objectors may challenge the order; income from permits may
      fall short; drivers may ignore the closure; signs may be stolen or turned round; the signals may need a new duct`),
    mitigations:
      phrases(`surveys before and after cover the neighbouring streets; the order is experimental for eighteen
      months; wardens visit daily in the first month; cameras can be added; permits for carers are free; a review is
      promised within the year`),
    outcomes:
      phrases(`bring vehicle speeds down; let residents park near their homes; give children a safe way to school;
      keep the loading bay clear for traders; cut through-traffic; make the crossing shorter for people who walk slowly;
      reduce collisions at the junction`),
    items:
      phrases(`permit bays on the north side of {street}; a build-out at the corner of {street}; double yellow lines
      within ten metres of the junction; a zebra crossing on a raised table; cycle stands in place of one bay; countdown
      signals for pedestrians; removal of obsolete signs; gateway signs at the edge of {place}`),
    laws: [
      'Orders are made under sections 1, 45 and 84 of the Road Traffic Regulation Act 1984 after notice and consideration of objections.',
      'Section 122 of the Road Traffic Regulation Act 1984 asks the council to secure the safe and convenient movement of traffic, pedestrians included.',
      'Section 23 of the Road Traffic Regulation Act 1984 requires notice before a pedestrian crossing is established.',
      'Section 39 of the Road Traffic Act 1988 requires the council to study accidents and take steps to prevent them.',
    ],
    papers:
      phrases(`Objections received and officers' replies; Speed and volume counts; Safety audit, stage two; Parking
      beat survey; Summary of collisions`),
  },
  {
    key: 'buses',
    posts: phrases(
      'Head of Passenger Transport; Chief Officer (Highways and Transport); Transport Strategy Lead',
    ),
    titles:
      phrases(`Supported Bus Services in {place}; Bus Lane on {street}; Interchange at {place}: Options; Community
      Transport Grants {years}; Cycle Route from {place} to {place}; Bus Service Improvement Plan {years}; Rights of Way
      Improvement: {place}; Rail Halt at {place}: Outline Case`),
    things:
      phrases(`bus service contract; interchange; cycle route; community transport grant; bus lane; ticketing scheme;
      walking strategy; outline business case`),
    assets:
      phrases(`bus shelters; supported routes; cycle tracks; minibuses; timetable cases; bus stops; towpaths; park and
      ride spaces`),
    works:
      phrases(`tendering evening journeys; building a segregated cycle track; raising kerbs at bus stops; surveying
      passengers on board; surfacing the towpath; running dial-a-ride minibuses; timing buses with trains; removing pinch
      points`),
    people:
      phrases(`shift workers; students; people without a car; villagers; cyclists; hospital visitors; older
      passengers; apprentices`),
    problems:
      phrases(`late buses; missed connections; withdrawn evening journeys; stops without shelter; gaps in the cycle
      network; fares that differ by operator; crowded school buses; steps at the platform`),
    measures:
      phrases(`the share of buses on time; the number of passenger journeys; the subsidy for each journey; the count
      of cyclists on the towpath; the share of households within reach of a stop; the number of dial-a-ride members`),
    partners:
      phrases(`the Exemplar Bus Users' Group; Larkrise Omnibus; the Exemplar Cycle Campaign; the Tarn Valley Rail
      Partnership; Upland Community Minibuses`),
    risks:
      phrases(`an operator may give up the route at short notice; passengers may not come back; diesel may cost more
      than the tender assumed; the landowner may refuse the towpath; two junctions may need land outside the highway; the
      grant may end before the contract does`),
    mitigations:
      phrases(`contracts allow a change of timetable each quarter; a minibus can cover the early journey; the
      route can be built in three stages; a reserve of a tenth is held; talks with the landowner are under way; counts are
      published each month`),
    outcomes:
      phrases(`link villages with the hospital; let shift workers travel after ten at night; take cars off the ring
      road; make buses keep time; open a level route along the river; bring a stop within reach of every home; give
      learners a fare they can afford`),
    items:
      phrases(`an hourly journey until half past ten; raised kerbs at each stop on {street}; real-time displays at
      {building}; a fare cap across operators; a two-way track beside {street}; secure cycle parking; a request stop near
      {building}; better lighting of the subway`),
    laws: [
      'Section 63 of the Transport Act 1985 lets the council secure public passenger transport that would not otherwise be provided.',
      'Contracts for bus services are let under section 89 of the Transport Act 1985.',
      'The Bus Services Act 2017 provides for enhanced partnerships between authorities and operators.',
      'Cycle tracks are made under the Cycle Tracks Act 1984 and section 65 of the Highways Act 1980.',
    ],
    papers:
      phrases(`Passenger survey; Timetable and route map in words; Cost of each supported journey; Outline business
      case; Results of the walking audit`),
  },
  {
    key: 'waste',
    posts: phrases('Head of Waste and Recycling; Director of Neighbourhoods; Street Scene Manager'),
    titles:
      phrases(`Food Waste Collections in {place}; Recycling Centre at {place}; Street Cleansing Standards in {place};
      Waste Strategy: Annual Report {years}; Fly-tipping in {place}; Garden Waste Charges {years}; Collections over the
      Holidays: Lessons; Reuse Shop at {building}`),
    things:
      phrases(`food waste service; recycling centre; cleansing standard; waste strategy; collection contract; garden
      waste charge; reuse shop; bulky waste service`),
    assets:
      phrases(`collection rounds; recycling banks; litter bins; refuse vehicles; household waste sites; caddies; road
      sweepers; wheeled bins`),
    works:
      phrases(`collecting food scraps weekly; sorting mixed paper; sweeping leaves from cycle lanes; clearing dumped
      mattresses; fitting sensors to litter bins; rerouting the rounds; repairing bicycles for sale; composting green
      waste`),
    people:
      phrases(`households in flats; students who move house; traders; families with nappies; people who need help
      with their bins; allotment holders; volunteers who pick litter; crews`),
    problems:
      phrases(`missed bins; contaminated loads; dumped mattresses; overflowing litter bins; gulls and rats; queues
      at the tip; broken caddies; abandoned trolleys; burnt-out cars`),
    measures:
      phrases(`the share of waste that is recycled; the number of missed collections; the tonnage sent to landfill;
      the cost for each household; the number of dumped loads; the weight of food waste collected`),
    partners:
      phrases(`Greenwicket Recycling; the Exemplar Litter Pickers; the Four Dales Waste Partnership; the Scraps
      Workshop charity; the Exemplar Landlords' Circle`),
    risks:
      phrases(`the price of paper may collapse; the gate fee may rise; residents may put plastic in the caddies; a
      vehicle fire may close the depot; drivers may be hard to recruit; the new vehicles may come late`),
    mitigations:
      phrases(`loads are sampled weekly; the contract shares gains and losses; spare vehicles are hired by the
      month; an apprenticeship for drivers has begun; crews leave a card that shows what went wrong; sprinklers are fitted
      at the depot`),
    outcomes:
      phrases(`keep food out of landfill; cut queues at the recycling centre; clear dumped waste within two days;
      give useful things a second life; lower the cost for each household; turn scraps into gas for heating; make back
      streets cleaner`),
    items:
      phrases(`a sealed caddy for each kitchen; larger banks near {building}; a booking system on Saturdays; cameras
      where dumping returns; stickers in six languages; help for people who can't move a bin; a repair bench; two electric
      sweepers`),
    laws: [
      'Section 45 of the Environmental Protection Act 1990 requires the council to collect household waste.',
      'Section 51 of the Environmental Protection Act 1990 requires places where residents may leave household waste.',
      'The Waste (England and Wales) Regulations 2011 ask for separate collection where it is practicable.',
      'Section 89 of the Environmental Protection Act 1990 requires the council to keep its land and roads clear of litter.',
    ],
    papers:
      phrases(`Composition analysis; Round-by-round results; Options for the depot; Residents' survey; Costs of each
      collection method`),
  },
  {
    key: 'flood',
    posts: phrases('Flood Risk Manager; Head of Engineering; Director of Climate and Place'),
    titles:
      phrases(`Flood Alleviation at {place}; Section 19 Investigation: {street}; Natural Flood Management above
      {place}; Surface Water Programme {years}; Culvert Repairs below {street}; Local Flood Risk Strategy: Review {years};
      Property Flood Resilience Grants in {place}`),
    things:
      phrases(`flood alleviation scheme; flood investigation; culvert repair; resilience grant; surface water
      programme; flood risk strategy; storage reservoir; warning system`),
    assets:
      phrases(`culverts; flood walls; trash screens; river gauges; attenuation ponds; pumping stations; leaky dams;
      becks`),
    works:
      phrases(`clearing trash screens; building leaky dams; relining the culvert; raising the flood wall; planting the
      upper slopes; fitting flood doors; mapping the flow of surface water; dredging silt below the weir`),
    people:
      phrases(`householders by the beck; mill tenants; farmers upstream; businesses on the quay; flood wardens;
      tenants of basement flats; anglers; caravan owners`),
    problems: phrases(
      `flooded cellars; blocked screens; collapsed culverts; silted channels; misconnected drains; eroded banks; waterlogged fields; overtopped walls`,
    ),
    measures:
      phrases(`the number of homes at risk; the level of the beck at the gauge; the time between warning and flood;
      the volume of storage upstream; the number of blocked screens; the share of gullies cleaned on time`),
    partners:
      phrases(`Tarn Valley Water; the national flood agency; the Exemplar Flood Wardens; the Upland Farmers' Circle;
      the Becks Trust`),
    risks:
      phrases(`the ground may be softer than the boreholes show; nesting birds may delay the clearance; the grant may
      not cover inflation; owners may decline flood doors; a second storm may strike during the works; protected crayfish
      may be found`),
    mitigations:
      phrases(`works in the channel keep to the summer; further boreholes are sunk; an ecologist attends; pumps
      stand ready on site; wardens hold keys to the gates; the scheme can stop safely at two stages`),
    outcomes:
      phrases(`keep water out of homes; slow the flow from the moor; give families an hour more of warning; open the
      river to fish; protect the substation; lower insurance premiums; turn a wet field into a wetland`),
    items:
      phrases(`a wall of local stone along {street}; two hundred leaky dams; a telemetry gauge at {building}; flood
      doors for the lowest homes; a screen that can be raked from the bank; trees on the steepest slopes; rain gardens in
      {place}; a siren test each spring`),
    laws: [
      'Section 19 of the Flood and Water Management Act 2010 requires the lead local flood authority to investigate floods and publish the results.',
      'Section 9 of the Flood and Water Management Act 2010 requires a strategy for local flood risk.',
      'Consent for works in an ordinary watercourse is given under section 23 of the Land Drainage Act 1991.',
      'The council may carry out works on land of others under section 14A of the Land Drainage Act 1991.',
    ],
    papers:
      phrases(`Hydraulic model in brief; Timeline of the flood; Ecological survey; Benefit and cost; Map of catchments
      in words`),
  },
];
