import { foldText } from '../folded-text.ts';

/**
 * Words in which surveyors, solicitors, architects and those who fill posts write: thousands of papers on other buildings, leases, works and
 * posts have each. They tell nothing of a matter in a sentence that only describes; {@link isTradeDescription} says which does.
 */
const TRADES = {
  building: `rain heavy sump pump pumps undersized floods overflow access accommodate alarm aluminium apartments apparatus apron architectural areas artificial asphalt attic available balcony balustrades barge
    basement bathroom bathrooms bays beams bedroom bedrooms benchmark beyond block blocks blockwork board boarded boards boiler boilers brick bricks
    brickwork built bungalow buttress canopy capped carpet carpets carriageway casements cast category cavity ceiling ceilings cellar cement cent ceramic
    certificate certificates changing chapel chimney chimneys chipboard cladding clay coating coatings cold colonnade column columns commercial complies
    comply concrete condensation condition conditions constructed construction conventional copings corridor corridors corroded corrosion cottage coursed
    courtyard coverings cracked cracking cracks cupboards current dado damaged damp dated dating deck decking decorated decoration decorations decorative
    delaminated depth detached detector detectors deteriorated deteriorating deterioration dome door doors dormer dormers double downpipes drain drained
    drains ducts eaves economic edwardian electrical elevated elevation elevations emergencies emergency enclosed entrance escape evidence evident exposed
    extended extends extension extensions exterior external externally extraction extractor fabric facade facades fair fall fans felt female fencing
    filled finish finished finishes fire fired fireplaces fitted fittings flags flank flashings flat floor floors fluorescent folding footings footway
    forecourt foul found foundations foyer frame framed frames front fungal furniture gable gables gallery gate gates georgian glass glazed glazing
    grandstand grass green gritstone ground guarding gullies gully gutter guttering gutters gypsum half hall hardwood hatch hatches heaters heating height
    high hipped hollow hood hopper identified inefficient inspected inspection installation installations installed internal internally investigation
    investigations iron ironmongery joinery joint jointed joints joists kerb kerbs kitchen kitchenette kitchens lacks laid lamps landing landings lath
    laths lead leaded ledges legionella level levels life lift lifts light lighting lights linoleum lintel lintels listed load loft louvres made male
    manhole manholes maple masonry mastic mechanical meet meets membrane mesh metal metalwork meters mineral missing mixed modern monitors mortar mosaic
    moss moulded movement mullions murals noted observations observed obsolete obtain office offices original outbuilding outbuildings overhauled
    oversized paint painted painting panel panelled panelling panels parapet parapets parquet partition partitioned partitions parts party paths patio
    paved pavement paving pedestrian peeling period periodic piers piled pipes pipework pitch pitched plant plaster plasterboard plastered plastic plinth
    plumbing pointing points ponding porch porous portal portico powder precast premises profiled projecting purpose quarry radiators rafters railings
    rainwater ramp ramped ramps rated rear received recommendations recommended recorded redecoration refitted reinforced render rendered rendering repair
    repaired repairs replaced replacement repoint repointed repointing restricts ridge rights riser risers roof roofed roofing rooflights roofs room rooms
    rooted rose rotten routed rubble rust rusted sagging sanitary sash sashes satisfactory screed screen seasonal serviceable shelter shingles shopfront
    shower showers shrinkage shutters side signs sill sills single sinks sited skirting skirtings skylight skylights slab slate slated slates slipped
    sloping sockets soffits softwood soil solid spalled spalling spare spread sprinkler sprinklers sprung stage stained staining stair staircase
    staircases stairs stairwell stall stanchions standards stands steel steelwork step stepped steps stiff stone stonework storage store stores storey
    storeys strip structural structure stud suffered surface surfaces survey surveyed suspended system tanks tarmac terrace terraced test tested tests
    textured theft thermal tile tiled tiles tiling timber timbers toilet toilets topsoil towards tower traditional translucent trunking turret underpinned
    underpinning undulating unheated unsatisfactory unsupported upper upvc urinals valley valleys vandalism vaulted veneer vent vented ventilated
    ventilation verges victorian vinyl visible void voids wall walled walls wash water waterproof wear weather weathered weathertight wheelchair
    wheelchairs window windows wing wings wired wires wiring wood woodwork workshop worn yard`,
  site: `accessed adjacent adjoining adjoins adopted aerial agricultural amenity ancillary apparatus arable arboricultural archaeological area badge bank bays
    bedroomed bins blue bollards bordered borehole boreholes boundaries bridleway bungalows canal carriageways change channel comprise comprises
    comprising contamination contours corner courts crazing culvert culverted culverts cycle desktop detached distance ditch drainage drive dropped
    dwelling dwellings east eastern easy ecological ecology edge embankment estate extends extent falls farm fence fenced field fields flat flats footpath
    footpaths forecourt fretting friday frontage fronts garage garages geotechnical gradient granted grass grassed hatched hazard hedge hedgerow hedges
    holders holidays hours houses hydrant infiltration intrusive irregular junction landscape landscaped landscaping lane layby level levels library lies
    lined located lock lockup lying made mains mature metalled metres mining monday museum nearest north northern open overhead overlooked parade park
    parking parkland parks pavement percolation permission pitch pitches pits planning play pond pool potholes previously rail railway ramps rectangular
    residential river roadside roots roughly roundabout saturday scrub semi sewer sewers shape shaped shops shrubs sited situated slightly slope slopes
    sloping soakaways soft south southern spaces sports spread square station stop stops stream strip substation sunday sundays sustainable swept
    tenancies tenancy terraced terraces thursday topographical topography traffic transformer tree trees trial triangular trip tuesday turning underground
    undertaken undertakers undeveloped utilities utility vandalism vegetation vehicle vehicular verge visibility visitors visits walking watercourse
    wednesday west western wooded woodland workshops yards zone`,
  lease: `abide access accordance adjoining alienate alienation alter alteration alterations ancillary annexed anniversary annoyance annually apportioned assign
    assigned assignee assignment assigns association authorised bank better bins bond boundaries boundary bowls breach break bring building buildings
    capped ceiling charge charged charges charging charity clean cleaning clear club collar community compensation comply condition conditional conditions
    consent contents contribute contribution contributions cost costs covenant covenanted covenants cricket cutting damage dangerous decorate decorated
    decorating decoration demise demised deposit determine disturbance drains duration during easements enter equal equipment erect every exclude
    excluding exclusive execute exercise expiry exterior fair finish fittings fixtures football friday frontage full gardens giving good grant granted
    grantee grantor ground group guarantee guarantor guarding gutters hall hand hedges hirer hold holidays hours improvements indemnify indemnity index
    indexed inside inspect inspecting insurance insure insured insuring interior internal invoiced keep keeping kept landlord landlords late lease
    leaseback leasehold leases lessee lessees lessor level liable licence licensee licensor lighting limited loss maintain maintained maintaining market
    monday natural neighbouring neighbours notice nuisance obligation obligations obliged occasion occupation occupier open outgoings outside overriding
    parent part parting parts passing pavilion peaceably peppercorn percentage permit permits permitted plate possession premises premium premiums prior
    promptly proper property proportion public purchaser pursuant quarter quarterly quiet rack rates reasonable reasonably rebuild recover recoverable
    recovered redecorate reimburse reinstate reinstated reinstatement relating remain remove removed renewal rent rents repair repaired repairing repairs
    request required reserves responsible restore restrict restricted restricts retail retain retained review reviewed reviewing reviews saturday schedule
    scout security service services sewers share shared sharing shell shopfront signage sink society sports standing state statutory structural structure
    structures sublet substantial sums sunday sundays surrender tenancies tenancy tenant tenantable tenants term terms third threshold thursday trade
    trader trading transfer transferee transferor trust tuesday underlessees underlet underletting undertake unreasonably upwards used using utilities
    utility vacant vacate value valued vary vendor waste waterpipes wednesday whole willing withheld works written yield`,
  post: `ability able abroad accountabilities accountability accountable accreditation achieve achieving acumen adaptable administrative advertised advised
    adviser advises advocate advocating agency agile aligned allowance ambition ambitious annual annually anti applicant applicants application
    applications apply appointed appointing appointment appointments appraisal aptitude articulate assessed assessment assessments assistance assistants
    associated attend attendance attracted attributes authentic awareness background balanced based bodies budget budgets building candid candidate
    candidates career centre chaired challenge challenges champion change chartered checks clearance coach coaching collaborative collaboratively
    commercially commitment committed communicate communication communicator compassionate competence competencies competent complex compliance computer
    confidence confident connections considerable contacts continuing continuous contract contribute contributing coordinate covering creative credible
    criteria culture cultures customer customers deadlines dealing decisive dedicated degree delegated deliver delivering delivery demanding demonstrable
    demonstrate demonstrated demonstrating deputise deputises desirable detailed develop developing development diploma direct directing directorate
    directs disclosure diverse driven driver driving duties dynamic easily educated education effectively elected embed embedding emotional empathy
    empower empowering enable enabling encourage energetic energy engage engaging enhanced enthusiasm enthusiastic equipment equivalent essential
    establish establishing ethos evaluation evening evenings evidence excellent exceptional executive experience experienced expertise field fixed
    flexible flexibly fluent forward foster full functions generalist grade grades graduate guidance health heart high highly hold holder hours hybrid
    implement influence influencing initiative innovation innovative inspirational inspire inspiring integrity intellectual interpersonal interview
    interviews judgement keep knowledge large lead leader leaders leadership leading learning legislative level liaise liaison licence listen literacy
    literate location made managed management manager managerial managers manages managing maternity medical meetings membership mentor ministers
    modelling monitoring motivate motivated motivating multi multiple national nationally negotiated negotiating negotiation networks numerate occasional
    occasionally office operational oral organisation organisational organisations organised original outside outstanding overall panel participate
    partners partnership partnerships passion passionate pension pensionable people performance permanent person personable personal pivotal placed
    political politically positive possess post postgraduate postholder postholders posts practice practitioner practitioners presentation principal
    prioritise proactive problem procedures professional professionals proficient progression proposed proven psychometric qualification qualifications
    qualified quickly ranges record recruitment referees reference references registered registration relationships relevant reliable relocation remit
    remuneration report reporting resilience resilient resolving resourceful resources responsive restricted rewarding role roles rota salary satisfactory
    scale search self senior sensitive sensitively service shape shaping shortlisted shortlisting significant skilled skills social solve solver solving
    specialist specification spinal staff stakeholders standards strategic strategically strong style successful successfully supervise supervising
    supervision supervisory tackle talent team teams technical tenacity thinker thinking third track trade training transformation transformational travel
    trusted unsocial vacancy values vehicle verbal visible vision visits week weekend weekends wide willing willingness working written`,
  works: `accelerated acceptance achieved adapted appointed architect architects architectural asbestos assumptions baseline bills board bond bonded bondsman
    brief building cash cent chaired cladding closure collateral commission commissioned commissioning communications complete completed completing
    completion compound concept condition conditions construct constructed construction consultant consultants contingency contract contractor contractors
    contracts coordination cost costed costs curve decant defects deliverables delivering demolition dependencies dependency design designed designer
    designs detailed diversion diversions diverting drawings duration earthworks employers enabling engineer engineering engineers engrossed estimate
    estimated estimates evaluate excavation exceed exceeds feasibility final finishing flows footways foundations framework gate gateway governance ground
    groundworks handed handover highways hoarding inception industry inflation initiation inspections installation instructed insurances intermediate
    issued issues item landscaping lead liability lifecycle logs long lots maintain manager mandatory materials measured method milestones mobilisation
    mobilise monthly months novated operatives owner owners packages parent partial payment performance period phase phased phases piling plans possession
    practical preliminaries prelims prepared pretender price prices pricing procure procured procurement procurements professional programme project
    projects provisional quality quantities quantity range reached readiness records reduced register regularly reporting reports responsible retention
    reviews revised risk risks scheduled schemes scope section sectional sections sequence sequenced services shortage signed site slab snagging
    specialist specification specified sponsor stage stages start statutory steering strategy subcontract subcontractors sums supervised supervision
    suppliers supply supplychain surveyor surveys temporary tender tendered tenders testing topping traffic twelve underground undertaker undertakers
    updated utility validated value variations warranties warranty weekly welfare workstreams`,
} as const;

type Trade = keyof typeof TRADES;

const WORDS: ReadonlyMap<string, ReadonlySet<Trade>> = (() => {
  const words = new Map<string, Set<Trade>>();
  for (const [trade, list] of Object.entries(TRADES) as [Trade, string][]) {
    for (const word of list.split(/\s+/).map(foldText)) {
      words.set(word, (words.get(word) ?? new Set()).add(trade));
    }
  }
  return words;
})();

const word = (alternatives: string): RegExp =>
  new RegExp(String.raw`(?<!\p{L})(?:${alternatives})(?!\p{L})`, 'iu');

/** What no description of a trade says: when something happens, why, in whose interest, for how much, who said it, and what is wrong between parties. */
const OF_ONE_MATTER = word(
  [
    String.raw`because|since|until|although|though|despite|while|when|after|before|whether|unless|nobody|nothing|never|already|instead|twice|double|secretly|only if|so that (?!the \p{L}+ (?:is|are) not (?:obliged|required|liable)(?!\p{L}))\p{L}+|in order to|as the \p{L}+(?: \p{L}+)? (?:will|is|are|has)|(?<!valued as )if (?!(?:so|reasonably|required|requested|necessary|applicable|appropriate)(?!\p{L})|the (?:land|site|premises|property|building) (?:is|are) (?:required|needed)(?!\p{L}))\p{L}+`,
    String.raw`(?:in|by|from|on|end of|before|during) (?:january|february|march|april|may|june|july|august|september|october|november|december|spring|summer|autumn|winter|christmas|easter)|next (?:week|month|year|spring|summer)|tomorrow|tonight`,
    String.raw`(?:higher|lower|(?<!no )less|(?<!no )more|cheaper|better|worse|fewer|longer|later|earlier|poorer|larger|smaller) than|half of|below market|above market|rent[- ]free|concession\p{L}*|discount\p{L}*|incentives?|inducements?|no cost|keep the (?:\p{L}+ )?(?:deposit|payment|money|fee|profit)s?|loss of (?:its|their|his|her)|for (?:the|any) delay|(?:costs?|losses) of the (?:\p{L}+ )?(?:contractor|supplier|tenant|landlord|owner|developer|purchaser|buyer|family|claimant)|terminated for`,
    String.raw`tell|tells|told|says?|said|asks?|asked|knows?|knew|thinks?|thought|believes?|wants?|wishes|hopes?|fears?|agreed to|threat\p{L}*|warn(?:s|ed)|admit\p{L}*|den(?:y|ies|ied)|complain\p{L}*|sues?|sued|suing|brib\p{L}*|gifts?|copied|forg(?:ed|ery)|cheat\p{L}*|nephew|niece|cousin|brother|sister|friends?|partner of`,
    String.raw`deleted?|redundanc(?:y|ies)|made redundant|severance|sack\p{L}*|demot\p{L}*|disciplin\p{L}*|complaint|convict\p{L}*|misconduct|sick(?:ness)?|resign\p{L}*|retir\p{L}*|replaced by|succeed\p{L}*|ring[- ]?fenc\p{L}*|internal candidate|preferred (?:candidate|bidder)`,
    String.raw`evict\p{L}*|forfeit\p{L}*|default|in breach|debts?|afford|collaps\p{L}*|demolish(?:ed|es|ing)?|betting|leans? over|who owns?|owned by|early|in exchange|learn\p{L}*[ \t]of|missing|councillors?|hostels?|filled by|held open|unsafe|injur\p{L}*|illegal\p{L}*|unlawful\p{L}*|bury|buried|hid(?:e|es|den)?|leak(?:ed|s)? to|worthless|overdue|unpaid|lost|losing|stolen`,
  ].join('|'),
);

/** Of a person or body, and what it does: a description of a thing has none. */
const OF_ACTORS = word(
  String.raw`councils?|authorit(?:y|ies)|officers?|members?|cabinet|landlords?|tenants?|owners?|occupiers?|buyers?|purchasers?|developers?|vendors?|lenders?|bank(?! holidays?)|insurers?|contractors?|suppliers?|bidders?|tenderers?|compan(?:y|ies)|firms?|directors?|managers?|staff|employees?|workers?|surveyors?|valuers?|architects?|engineers?|inspectors?|consultants?|residents?|neighbours?|child(?:ren)?|pupils?|parents?|patients?|famil(?:y|ies)|users?|police|price[ds]?|prices|pricing|worth|values?|valued|valuations?|sale|sold|sell|buy|bought|purchase[ds]?|bids?|offers?|budget|costs?|claims?|insured|compensation|(?<!(?:affordable|social|market|intermediate|council)[ -])rents?|rental|demolish\p{L}*|clos(?:e|ed|es|ing|ure)|every|whole|entire|the only|only one|would(?! (?:provide|include|comprise|have|be))|could|fail\p{L}*|will (?!be|need|require|have|include|provide|comprise|remain|run|take|precede|accompany|inform|follow|start|begin|use|meet|contain|cover|extend|form)\p{L}+|combustible|condemned|poison\p{L}*`,
);

/** Whose duty a covenant is, or what it is about, and how covenants, contracts and terms begin. */
const PARTY = String.raw`(?:(?:the|a|an|any|each|both|either|all|its|council|new|incoming|proposed|successful|prospective|main|principal)(?:[ \t]+(?:council|proposed|new|incoming|successful|appointed|main|prospective))?[ \t]+|^\W{0,4})(?:tenants?|landlords?|lessees?|lessors?|licensees?|licensors?|occupiers?|parties|contractors?|suppliers?|providers?|employer|clubs?|trusts?|trustees|associations?|societ(?:y|ies)|charity|transferees?|transferors?|purchasers?|sellers?|vendors?|hirers?|operators?|bidders?|tenderers?|council|authority|developer|consultants?|assignee|guarantor)(?:[ \t]+and[ \t]+the[ \t]+(?:tenant|landlord|trust|club|council|contractor|charity|association))?`;
const COVENANTS = String.raw`(?:not[ \t]+)?(?:be[ \t]+(?:(?:solely|also|fully|wholly|jointly)[ \t]+)?(?:responsible|liable|required|obliged|entitled|able|allowed|permitted|expected)|(?!(?:be|leave|accept|sell|buy|close|lose|go|cease|stop|walk|fail|win|get|quit|withdraw|receive|need|want|ask|claim|default|bid|offer|move|merge|build|say|tell|apply|appeal|lend|borrow|sue|strike|settle|profit|surrender|waive|fund|split|drop|raise|reject|refuse)(?!\p{L}))\p{L}+)`;
const OF_COVENANT = new RegExp(
  [
    String.raw`(?<!\p{L})${PARTY}(?:,[^,.;]{1,50},)?[ \t]+(?:(?:shall|will|must|may|should|can|cannot|(?:is[ \t]+|are[ \t]+)?to|is[ \t]+not[ \t]+to|covenants?[ \t]+(?:not[ \t]+)?to|agrees?[ \t]+to|undertakes?[ \t]+to)[ \t]+(?:(?:also|then|in addition|at all times|at its own (?:cost|expense)|only|jointly)[ \t]+)?${COVENANTS}|(?:is|are)[ \t]+(?:not[ \t]+)?(?:(?:solely|also|fully|wholly)[ \t]+)?(?:responsible|liable|required|obliged|entitled|permitted|allowed)|pays?|keeps?|maintains?|insures?|repairs?|decorates?)(?!\p{L})`,
    String.raw`^\W{0,4}(?:(?:the|main)[ \t]+)?(?:landlord|tenant|contractor|lessee|lessor|employer|purchaser|vendor)[’'](?:s)?[ \t]+(?:works|covenants|obligations|responsibilities|fixtures|break|rights|design|requirements|proposals|fit[- ]out)(?!\p{L})`,
    String.raw`^\W{0,4}(?:the|a|an|any|each|all|such|on|at)?[ \t]*(?:[\p{L}-]+[ \t]+){0,2}(?:rents?|rent reviews?|leases?|licences?|terms?|covenants?|service charge|tenancy|break clauses?|user clause|(?:agreed|permitted|authorised|current) use|schedule of condition|alienation|assignment|subletting|underletting|repairs|insurance|deposit|easements?|rights? of way|consent|agreement|contract|defects (?:liability|rectification) period|performance bond|retention|payment|end of the term)(?!\p{L})[^.;]{0,60}?[ \t](?:shall|will|must|may|is|are|runs?|extends?|excludes?|includes?|contains?|reserves?|provides?|restricts?|allows?|has|have|to)(?!\p{L})`,
  ].join('|'),
  'iu',
);

const OF_POST = new RegExp(
  [
    String.raw`^\W{0,4}(?:(?:the|a|an|all|any|our|this)[ \t]+)?(?:(?:successful|ideal|shortlisted|appointed|right|new|suitable|longlisted|preferred or)[ \t]+)*(?:candidates?|person (?:appointed|in this (?:post|role))|post[ -]?holders?|job[ -]?holders?|applicants?|appointees?|posts?|roles?|jobs?|vacanc(?:y|ies)|job description|person specification|(?:essential|desirable)[ \t]+(?:criteria|requirements)|(?:salary|remuneration|benefits|reward)(?: package| range)?|package|appointment|recruitment|interviews?|interview panel|selection panel|working (?:arrangements|hours|pattern)|shortlisting|assessment centre)(?:[ \t]+(?:for|of|to)[ \t]+the[ \t]+(?:post|role))?[ \t]+(?:(?:also|then|normally|usually)[ \t]+)?(?:will|must|should|shall|may|needs?|requires?|is|are|reports?|has|have|includes?|involves?|demands?|calls|offers?|combines?|sits?|was (?:first )?advertised|carries|attracts?|leads?|manages?|provides?|works?|can)(?!\p{L})`,
    String.raw`^\W{0,4}(?:a|an|substantial|significant|proven|demonstrable|extensive|considerable|strong|excellent|good|ability|able|experience|knowledge|evidence|educated|willingness|understanding)(?:[ \t]+\p{L}+){0,3}[ \t]+(?:experience|record|ability|skills?|knowledge|understanding|to|of|qualification|degree)(?!\p{L})`,
    String.raw`^\W{0,4}(?:this|it) is an? (?:\p{L}+ ){0,4}(?:role|post|job|opportunity)(?!\p{L})|^\W{0,4}the (?:chief officer|head of service|director|manager|officer) (?:will|must|is to) (?:act|lead|be (?:a|the|responsible|accountable|expected|required)|have|deputise|represent|provide|report|ensure|work|manage)(?!\p{L})`,
    String.raw`^\W{0,4}(?:you|to lead|to provide|to manage|to ensure|to develop|to represent|to act|to deputise|to support)[ \t]`,
  ].join('|'),
  'iu',
);

/** What things are measured in: how large, high or many they are can be seen by whoever looks. */
const MEASURED =
  /(?<![\d£€$.,])\d{1,3}(?:,\d{3})*(?:\.\d{1,2})?[ \u00a0-]?(?:square[ \t]+(?:metres|feet|meters)|sq\.?[ ]?(?:m|ft|metres|feet)\.?|m2|m²|sqm|sqft|ft²|millimetres?|mm|centimetres?|cm|metres?|m|kilometres?|km|miles?|feet|inches|hectares?|ha|acres?|litres?|kw[hp]?|tonnes?|degrees|years?|months?|weeks?|days?|hours?|storeys?|floors?|words|pages|bed(?:room)?s?|bays?|spaces?|units?|rooms?|windows?|doors?|steps?|pitches|courts?|trees|lifts?|boilers?)(?![\p{L}\d])/giu;
/** "C2", "A647", "grade 3": codes of faults, roads and classes, and whole percentages. */
const CODES =
  /(?<![\p{L}\d])(?:[ABCM]\d{1,4}|\d{1,3} per cent|[Gg]rade \d{1,2}|[Ss]cale \d{1,2}|\d{4}s)(?![\p{L}\d])/gu;

/** Hours and days of opening, years of old buildings, and numbers of standards. */
const TIMES =
  /(?<!\d)\d{1,2}(?:[.:]\d\d)?[ \u00a0]?(?:[ap]\.?m\.?|noon|hours)(?!\p{L})|(?<!\d)\d{1,2}[.:]\d\d(?!\d)|(?<!\p{L})(?:mon|tues|wednes|thurs|fri|satur|sun)days?(?!\p{L})|bank holidays?|(?<=(?:from|in|of|about|circa|built) )1[0-8]\d\d(?!\d)|\bL[1-5]\b|\bBS(?: EN)? ?\d{3,5}(?:-\d)?/giu;

/** A text with blanks for what it measures. */
export const withoutMeasures = (text: string): string =>
  text.replace(MEASURED, ' ').replace(CODES, ' ').replace(TIMES, ' ');

/** A text without what hangs and nobody is: "suspended ceilings". */
export const withoutSuspendedThings = (text: string): string =>
  text.replace(
    /(?<!\p{L})suspended (?=(?:\p{L}+ )?(?:ceilings?|floors?|slabs?|timber|concrete))/giu,
    '',
  );

/** Of the long words, so many are of one trade; and of all, so many of a trade or of every report. */
const LEAST_OF_TRADE = 3;
const SHARE = 0.55;

/**
 * Whether a sentence describes a building, a piece of land, what a lease or contract binds its parties to, what a post asks for or how works are
 * run, in words that the trade has for all of them. It names nobody and has no sum: that is for the caller to see.
 * @param words the long words of the sentence
 * @param isKnown whether a word is one of every report
 */
export function isTradeDescription(
  text: string,
  words: readonly string[],
  isKnown: (word: string) => boolean,
): boolean {
  if (OF_ONE_MATTER.test(text)) return false;
  const trades = tradesOf(text);
  if (trades.length === 0) return false;
  const keys = words.map(foldText);
  const isOf = (key: string): boolean => {
    const of = WORDS.get(key);
    return of !== undefined && trades.some((trade) => of.has(trade));
  };
  if (keys.filter(isOf).length < LEAST_OF_TRADE) return false;
  const known = keys.filter((key, at) => isOf(key) || isKnown(words[at] ?? '')).length;
  return known / keys.length >= SHARE;
}

/** By the shape of a sentence, of which trade it may be. */
function tradesOf(text: string): readonly Trade[] {
  const hasHappened = HAS_HAPPENED.test(text.replace(ADVERTISED, ''));
  if (OF_COVENANT.test(text) || OF_POST.test(text)) {
    if (hasHappened) return [];
    const isOfPost = OF_POST.test(text);
    if (!OF_COVENANT.test(text)) return ['post'];
    return ['lease', 'building', 'works', ...(isOfPost ? (['post'] as const) : [])];
  }
  return OF_ACTORS.test(text) ? [] : ['building', 'site', 'works', 'post'];
}

const ADVERTISED = /(?<!\p{L})was (?:first )?advertised(?!\p{L})/iu;

/** Covenants and posts are of what shall be. */
const HAS_HAPPENED = word(
  String.raw`was|were|had|did|has[ \t]+(?:been[ \t]+)?\p{L}+(?:ed|en|wn|lt|de|ld|nt|ft|id)|have[ \t]+(?:been[ \t]+)?\p{L}+(?:ed|wn|lt|de|ld|nt|ft|id)|fell|took|gave|made it|left`,
);
