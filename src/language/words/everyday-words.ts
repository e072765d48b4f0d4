/**
 * Words of every day: on each line what people say, and behind the colon what council papers write for each of it. See `plain-words.ts`. A word that
 * papers use in another meaning too ("bar", "fair") has no line.
 */
const LINES = `
# Children and young people
youngsters, youths, adolescents, young folk: young people, children, youth
toddlers, tots, preschoolers, pre schoolers: early years, childcare, nursery, infants
under fives, under 5s: early years, childcare
teen, teenager: young person, young people
schoolchildren, schoolkids, school children, school kids: pupils
mums, mum, mothers, dads, fathers: parents, maternal
creche, playgroup, pre school, preschool: early years, childcare, nursery
babysitters, childminders, child minders: childcare, early years provision
breakfast club, breakfast clubs, after school clubs: wraparound childcare
half term, school holidays: holiday activities and food, term dates
term dates, inset days: school term, school holiday dates
bunking off, skipping school, skiving, playing truant: school attendance, unauthorised absence
school crossing, lollipop, lollipop people, lollipop men, lollipop person, lollipop ladies: school crossing patrol
school buses, school taxi, school taxis, school minibus: home to school transport
lunch money, school lunches, school food: school meals, free school meals
foster pay, foster carers pay, foster parents pay, paid to foster: fostering allowances
fostered, foster kids, foster children: looked after children, fostering
adopting, adopted children: adoption, adopters, permanence
leaving care: care leavers, care experienced
home taught, taught at home, home school: elective home education
sixth form, sixth forms: post 16, further education
school catchment: admission arrangements, oversubscription criteria, priority area
appeal a school place, school appeal, school appeals: admission appeals, admission arrangements
learning difficulties, learning disabilities: special educational needs, SEND
dyslexia: special educational needs, SEND, neurodiversity
speech therapy: speech language and communication

# Older people, care and health
oap, oaps, old age pensioners, senior citizens: older people, older adults, pension age
nursing home, nursing homes: care home, residential care
old folk, old person, old man, old lady: older people, older adults
old peoples home, old folks home, old folks homes, rest home, rest homes, retirement home: care homes, residential care, older people
looking after mum, looking after my mum, looking after dad: unpaid carers, carers assessment
looking after someone, caring for someone, looking after a relative: unpaid carers, carers
carers at home, home carers, help at home: home care, domiciliary care
careline, panic button, pendant alarm: telecare, assistive technology
social services: adult social care, childrens services, children’s social care
carers break, carers breaks: respite, short breaks
alzheimers: dementia
lonely, loneliness: social isolation
depression, anxiety: mental health, emotional wellbeing
fags, cigarettes, cigs, smokers: tobacco, smoking, stop smoking
overweight, slimming, junk food: healthy weight, obesity
drug addicts, addicts, addiction, junkies, druggies: substance misuse, drug and alcohol
alcoholics, alcoholism, boozing: alcohol, substance misuse
teeth: oral health, dental
gps, doctors surgery: primary care, general practice, GP
blind, partially sighted: visual impairment, sensory impairment
deaf, hard of hearing: hearing impairment, sensory impairment
disabled badge, disabled badges, disability badge: blue badge
grab rails, bath lift, wet room: disabled facilities grant, adaptations

# Bins and litter
dustbin, dustbins, wheelie bin, wheelie bins, wheely bin, rubbish bin, black bins, bin bags: waste collection, refuse, household waste, wheeled bin
bin collection, bin collections, bin round, bin rounds, bin times: waste collection, refuse collection
binmen, dustmen, dustbin men, bin man, dustcart, bin lorry, bin wagon: waste collection, refuse collection, waste crews
blue bin, green bins, recycling bins, recycling bin, recycling box: recycling, waste collection
brown bins, garden bin, garden rubbish, grass clippings, hedge cuttings: garden waste, green waste
food scraps, food caddy, slops, leftovers, peelings: food waste
skip, skips, skip site, amenity site, civic amenity site, rubbish tip, council tip, recycling tip: household waste recycling centre, household waste site
old sofa, sofa, settee, mattress, fridge, old furniture: bulky waste, bulky household waste
fly tip, flytip, fly tipped, fly tippers, flytippers, dumped rubbish, rubbish dumped, dumping rubbish, illegal dumping: fly tipping, waste enforcement, dumped waste
landfill, incinerator, burning rubbish: energy from waste, waste disposal, residual waste
fag ends, cigarette butts, dropping litter, litter louts, litterbugs: littering, litter, fixed penalty notices
litter pick, litter picking, litter pickers: litter, street cleansing, volunteers
street sweeper, road sweeper, road sweeping, sweeping leaves, fallen leaves: street cleansing, leaf fall
dog muck, dog dirt, dog poop, dog waste, dogs mess, dog turds, dog droppings: dog fouling, dog control
dog walkers, dog walking, dogs off leads: dog control, dog fouling

# Streets and getting about
pot hole, pot holes, potholed, holes in the road, hole in the road, bumpy roads: highway maintenance, carriageway, road defects, pothole
road surface, road surfaces, state of the roads, bad roads: highway maintenance, carriageway, resurfacing
cracked pavement, broken pavement, uneven pavement, wonky paving, paving stones, paving slabs: footway, highway maintenance
tripped on the pavement, trip hazard: highway claims, footway, highway inspection
street lamp, street lamps, lamppost, lampposts, lamp standards, street lights out, street light out, lights out: street lighting, lighting columns, lanterns
drop kerb, dropped curb, lowered kerb: dropped kerb, vehicle crossing, vehicle crossover, footway crossing
curb, curbs: kerb
white lines, road markings: carriageway markings, lining
zebra crossings, pelican crossing, puffin crossing, toucan crossing, crossing the road: pedestrian crossing, controlled crossing, crossing facilities
rat run, rat runs, rat running, through traffic: traffic calming, traffic filter, through traffic
sleeping policeman, sleeping policemen, speed humps, speed hump, humps: traffic calming, road humps, speed cushions
20s plenty, twentys plenty, 20 zone, twenty zone: 20mph, twenty mile an hour, 20 mph
speeders, slow down traffic, cars going too fast, driving too fast: speed limit, road safety, traffic calming
crash, crashes, car accidents, road accidents, road deaths: collisions, road safety, casualties
traffic warden, traffic wardens, parking warden, parking wardens, parking attendant: civil enforcement officers, civil parking enforcement
parking charges, parking charge, parking prices, parking meter, parking meters, cost of parking: car park tariffs, parking tariffs, parking fees
pavement parking, parking on pavements, parking on the pavement: footway parking, parking enforcement
disabled bay, disabled space, disabled spaces: blue badge, disabled bays, disabled parking
dumped cars, dumped car, burnt out car, burnt out cars, old bangers: abandoned vehicles
abandoned car, abandoned cars: abandoned vehicles
big lorries, trucks, juggernauts: heavy goods vehicles, HGV, freight
bus cuts, bus routes, bus route, bus timetable, buses cut: supported bus services, bus services, public transport
bus shelter, bus shelters, bus stop, bus stops: bus infrastructure, passenger transport
old peoples bus pass, pensioners bus pass, bus passes: concessionary travel, concessionary fares
bicycle, bicycles, push bikes, pushbikes, cyclists: cycling, cycle, active travel
bike racks, bike rack, bike parking, bike shed, bike hangar: cycle parking, cycle storage
bike path, bike paths, bike route, bike routes, cycle superhighway: cycleway, cycle track, cycle route, active travel
electric scooter, electric scooters, escooters: e-scooters, micromobility
walkers, ramblers, right of way, rights of way: public right of way, public rights of way, footpaths
alleyway, alleyways, alley, alleys, alleygates, alley gates, alleygating, ginnel, snicket, twitten, jitty, back alley: alley gating, gating order, footpath, passageway
kissing gate, kissing gates, stile, stiles: public rights of way, limitation, definitive map
roadworks signs, dug up, digging up the road, road dug up: street works, highway works, permit scheme
cones, diversion, diversions: temporary traffic regulation, road closure
snow ploughs, snow plough, icy roads, ice on roads, icy pavements, gritters: winter maintenance, winter service, gritting
burst its banks, river burst, houses flooded, flooded houses, sandbags, flooded: flood risk, flooding, flood alleviation
blocked gully, blocked gulleys, gulley, gulleys, puddles, standing water: gullies, gully cleansing, surface water, drainage
train, trains, railway, railways, train station: rail, rail station

# Green places, animals and pests
rat, vermin, mouse, cockroaches, bed bugs, bedbugs, fleas: pest control, rodents
pigeons, pigeon, seagulls, seagull: feral pigeons, gulls, pest control
overgrown hedge, overgrown hedges, overgrown trees, brambles, overhanging trees: vegetation, grounds maintenance, highway trees
long grass, grass verge, grass needs cutting, lawns: grass cutting, verges, grounds maintenance, mowing
flower beds, flowerbeds: horticulture, grounds maintenance, planting
chopping down trees, tree chopped down, trees chopped down, chopped down: tree felling, tree removal, felled
tree roots: highway trees, subsidence, tree strategy
swings, slides and swings, roundabouts and swings, kids play area, play park, climbing frame: play area, play equipment, play space
skateboarding, skateboard park, skatepark: wheeled sports, play area
football pitch, cricket pitch, rugby pitch: playing pitches, sports pitches
swimming baths, swimming lessons, lido, paddling pool: swimming pool, leisure centre, aquatics
leisure center, sports hall, sports halls, fitness centre: leisure centre, sport and leisure
veg plots, vegetable plots, vegetable plot, veg patch: allotments, plots
dog attack, dog attacks, dog bites, dog bit: dangerous dogs, dog control, animal welfare
knotweed: invasive species
bees: biodiversity, ecology, wildlife

# Homes
council home, council homes, council flat, council estate, council estates, social homes: council housing, social housing, housing stock
council house waiting list, council housing list, waiting for a council house, on the list for a house: housing register, housing allocations, lettings
bidding for a house, bidding for houses, bid for a house: choice based lettings, housing register, housing allocations
swap houses, house swap, council house swap: mutual exchange
damp house, damp houses, damp flat, black mould, mouldy, mould on walls: damp and mould, disrepair, damp
draughty, cold homes, cold house, cold houses: energy efficiency, fuel poverty, retrofit
fuel bills, heating bills, energy bills, gas bills, electric bills, cant afford heating: fuel poverty, energy efficiency, cost of living, affordable warmth
double glazing, new windows, loft insulation: retrofit, energy efficiency, windows
slum landlords, rogue landlord, rogue landlords, dodgy landlords, bad landlords: landlords, private rented sector, selective licensing, housing enforcement
house share, house shares, shared house, shared housing, rooms to let, student houses, student digs, digs: houses in multiple occupation, HMO
evicted, evictions, kicked out, thrown out: possession, homelessness prevention, homelessness
sofa surfing, living in a hotel, families in hotels, bed and breakfast: temporary accommodation, homelessness
sleeping rough, sleeping on the streets, street sleepers, tramps, rough sleeper: rough sleeping, homelessness
boarded up, boarded up houses, derelict houses, empty house: empty homes, empty properties, derelict
granny annexe: annexe, ancillary accommodation
council rent, council rents, council house rent, council house rents: housing rents, rent setting, dwelling rents
dangerous cladding, unsafe cladding, flammable cladding: cladding, fire safety, building safety
lift broken, lifts broken: lift replacement, lifts
gypsy, gypsy site, traveller site, travellers camp, caravan site: gypsy and traveller, travellers, unauthorised encampments

# Planning, trade and going out
putting up a fence, garden fence, shed, outbuilding: householder application, outbuilding, boundary treatment
knock down, pull down, bulldoze, bulldozed, tear down: demolition, demolish
blocks of flats, block of flats, flats: apartments, residential development, dwellings
house building, houses being built, new estate, new estates, new build: residential development, housing growth, dwellings
phone masts, mobile mast, mobile phone mast: telecommunications mast, electronic communications
wind turbine: wind turbines, renewable energy
chippy, chip shop, fish and chips, fish and chip shop, kebab shop, fast food: hot food takeaway, takeaway, late night refreshment
boozer, boozers, wine bar, local pub: licensed premises, premises licence, public house
nightclubs, night club, night clubs, late bars, disco: premises licence, night time economy, late night
bookies, bookmaker, bookmakers, slot machines, amusement arcade: gambling, betting, gambling premises
strip clubs, lap dancing, lap dancing club, sex shop: sexual entertainment venue, sex establishment
tattoos, tattooist, piercings: skin piercing, special treatments
taxi licence, taxi licences, cab licence, cab licences: taxi licensing, hackney carriage, private hire
cabbies, cabbie, cab: taxi, hackney carriage, private hire
cab fares, taxi drivers, taxi driver, uber, uber drivers: hackney carriage, private hire
stall, stalls, market stall, market stallholders: stallholders, market, street trading
ice cream vans, burger vans, food van, food vans, kebab van: street trading
tables outside, cafe tables, tables and chairs: pavement licence
bonfire, bonfires, guy fawkes, fireworks display: firework display, bonfire, events
funfair, circus, carnival, street fair: events, outdoor events
xmas, xmas market, xmas lights: christmas, festive lighting
shops shutting, shops closing, high street shops: high street, town centre, retail, vacant units
scrap yard, scrapyard, scrap dealer: scrap metal
dirty kitchens, dirty restaurant, hygiene rating, food poisoning: food safety, food hygiene, environmental health
noisy pub, noisy music, noisy bar: noise nuisance, premises licence, amplified music
noisy: noise, noise nuisance, statutory nuisance
stink, stench, smelly: odour, statutory nuisance
fumes, exhaust fumes, dirty air, car fumes: air quality, nitrogen dioxide, emissions

# Safety
hoodlums, hooligans, thugs, louts, vandals, vandalism, gangs of youths: anti social behaviour, criminal damage
muggings, mugged, robbery, robberies, thieves, theft: acquisitive crime
knife, machetes, machete: knife crime, serious violence, offensive weapons
drug dealers, county lines gangs, cannabis: county lines, substance misuse, drugs
beaten by husband, beaten by partner, violent partner, violent husband, battered wives, battered women, coercive control: domestic abuse, domestic violence
cameras, security cameras, spy cameras: CCTV, surveillance cameras
street drinkers, winos, drunk people, drinking in the street, drinking in public: street drinking, alcohol
beggars, beggar, aggressive begging: begging, street based
off road bikes, dirt bikes, mopeds: off-road motorcycles, off-road bikes, anti social behaviour

# What is done
expansion, expansions: extension, enlargement
expand, expanded, expanding: extend, enlarge, extension

# Money, work and the council
council tax bill, council tax bills, council tax going up, council tax hike: council tax requirement, council tax increase, council tax
charge, charges: fees
fee, fees: charges
single person discount, council tax help: council tax reduction, council tax support, discounts
help with rent, help with my rent: housing benefit, discretionary housing payment
skint, hard up, struggling families, struggling with bills: household support fund, cost of living, financial inclusion
shop rates, rates bill, rate relief: business rates, business rates relief
going bust, gone bust, going broke, bankruptcy: section 114, financial resilience, exceptional financial support
in the red, overspent, overspending: overspend, budget pressure, projected overspend
pay rise, pay rises, pay award, wage rise: pay award, pay policy
top earners, fat cats, highest paid, best paid: pay policy statement, senior pay, chief officers
laid off, layoffs, job losses, losing jobs, jobs lost, losing their jobs: workforce reductions, redundancies, restructure, voluntary severance
off work, staff sickness, sickies: sickness absence
hidden costs, waste of money, wasting money: value for money
sell off, selling off, sold off, flogging, council selling: disposal, disposal of land, capital receipts
poll card, poll cards, polling card, polling cards, register to vote, electoral roll: electoral register, electoral registration, annual canvass, elections
where to vote, where can i vote, voting place, voting places: polling places, polling stations, polling districts
postal vote, postal votes: absent voting, electoral registration
voter id, photo id: voter identification, elections
councillors pay, councillors wages, councillors expenses, what councillors earn: members allowances, allowances scheme, independent remuneration panel
moan, moaning, complain, complained, complaining, complaint: complaints, ombudsman
lord mayors parlour, mayors car, mayoral car: civic, lord mayor, mayoralty
spying, snooping: regulation of investigatory powers, surveillance
leaked data, lost data, personal details lost: data breach, data protection, information governance
crem: crematorium, cremation, bereavement services
headstone, headstones, gravestones, gravestone: memorials, cemetery, cemeteries, bereavement services
weddings, wedding, getting married, register office, registry office: registration service, registrars, ceremonies
library books, library hours, library cuts, reading rooms: library service, library strategy, libraries
potties, lavatories, wc, wcs, lavatory: public conveniences, public toilets

# Money and the year
nndr: business rates
quarter 1, quarter one, first quarter, Q1: quarter 1, quarter one, first quarter, Q1
quarter 2, quarter two, second quarter, Q2: quarter 2, quarter two, second quarter, Q2
quarter 3, quarter three, third quarter, Q3: quarter 3, quarter three, third quarter, Q3
quarter 4, quarter four, fourth quarter, Q4: quarter 4, quarter four, fourth quarter, Q4
`;

/** Officers' words by residents', of every day; a word may come more than once. */
export const everydayWords = (): (readonly [said: string, meant: readonly string[]])[] =>
  LINES.split('\n')
    .filter((one) => one !== '' && !one.startsWith('#'))
    .flatMap((line) => {
      const [said = '', meant = ''] = line.split(': ');
      const others = meant.split(', ');
      // Of words that mean each other, none means itself.
      return said
        .split(', ')
        .map((word) => [word, others.filter((other) => other !== word)] as const);
    });
