import { sameWord } from './same-word.ts';

/** What councils measure of their services, and what they charge for them: reports of performance and lists of fees are made of these. */
const WORDS =
  `abandoned above absence absent academies academy achieved active admission admissions admitted adopters adoption adoptions adult adults agency air
  allotment allotments answered antisocial appeals applications appraisals appraised apprentices apprenticeship apprenticeships arrivals assessed
  assessments attained attainment attend attendance attended average ballots bed beds below benefit bereavement bill bills bin bins births blue boarding
  bookings books boys breastfeeding bridge bridges bulky burial burials bus buses business businesses call callers calls cameras canopy car carbon care
  carriageway carriageways cars cemetery ceremonies ceremony certificate certificates channel channels charge charged charges check checked checks
  children claimants claimed clean cleanliness cleansing clear cleared clients club clubs collect collected collecting collection collections commercial
  complaint complaints completed compliance compliant composted composting concession concessionary condition contacts contaminated contamination counter
  counters court courts cover coverage cremation cremations crematorium crime crossing crossings custody customers cycle cycled cycling damp daytime
  deaths decent decided delayed delivered deliveries delivery deposit depots desk detection determined digital direct disability disabled discharge
  discharged discharges disposal dog drop dropped due dwellings early earners education electors electricity eligible emissions employed employment empty
  energy england enquiries entered entitled entries entry ethnic evening evenings excluded exclusion exclusions exercise exit expected fare fares fee
  fees ferry film fines fire fixed flats fly foi food football footfall footway footways form forms foster fostered fostering free frequency frequent
  full funeral gap garage garages garden gas gcse gender girls grading graduates grave graves green gritted gross gym half hall halls health hire hired
  home homecare homeless homelessness homes household households houses housing hygiene improved improvement inactive inadequate incidents income initial
  inspected inspection inspections interment invoices issues jobs journey journeys junctions kerb kerbs key killed landfill late lawn leaver leavers
  leisure lesson lessons let lets letting lettings level levels libraries library licence licences lighting lights litter loans local long looked loss
  lunch lunches maintained major mandatory market markets maths medium meet meeting membership memberships memorial men met mile mileage miles minor
  minority missed month mooring moorings morning mot mould mowed mown musculoskeletal museum museums national nearest need needs neet neighbours net new
  night nights nurseries nursery nursing obesity occupancy occupants occupied off offices ombudsman online open opened outcome outcomes outstanding
  overdue overnight overspend overspent overweight paid park parking parks pass passed passenger passengers passes patronage pay payment payments peak
  penalty pension people permanent permit permits persistent persistently person pest phonics pitch pitches place placed placement placements places plan
  planning plans planted plot plots pool pools population post posts potholes premises prevalence primary principal processed processing progress
  properties protected protection provision public punctual punctuality pupil pupils qualification qualifications qualified quality quarter rail rated
  rates reablement read reading readmitted reception recycle recycled recycling referral referrals refuse regional register registered registration
  reliability remote removed rent rental rented rents reoffenders reoffending repaid repair repaired repairs repeat replied request requests rereferrals
  reserves residential residents residual resolved respite responded respondents response responses retention returned reuse reused riders risk road
  roads room rooms route routes sacks safe safety satisfaction satisfied school schools screened screening season seat seats second secondary served
  service services sexual shop shops short shuttle sick sickness signals similar single site sixth skilled skills skip smoking social solved sort space
  spaces special sports stability staff staffing stage stages stall stalls stand standard standards stands stars starters starts statistical stock stood
  street streetlights streets stress student students studio success supply support survey surveyed swept swim swimmers swimming swims take taken taxi
  teachers telephone temporary tenancies tenancy tenant tenants term theatre ticket tickets timeliness timely tip tipping tips title toilet toilets toll
  tolls tonnage tonnes trade trading traffic training tram transactions transport trees trips trust turnout turnover unclassified underspend unemployed
  unemployment unit units unoccupied up upheld uptake usage use used user users utilisation vacancies vacancy vacant vaccinated vaccination valid
  variance vehicles victims violence visited visitors visits void voids vote voters wait waited waiting walk walked walking wards washing waste water web
  website wedding weddings weekend weekends wellbeing white women work worked workers workforce working writing written young youth youths`
    .split(/\s+/)
    .filter((word) => word !== '');

const OF_SERVICES: ReadonlySet<string> = new Set(WORDS.map(sameWord));

/** Of two words that follow one another, what neither is alone: a meal may be what somebody asks a price for. */
const PAIRS: ReadonlySet<string> = new Set(
  'school meal|school dinner|hot meal|wheel meal|gate fee|dropped kerb|day centre|building control|rate collect|council tax|foster carer|home carer|unpaid carer'
    .split('|')
    .map((pair) => pair.split(' ').map(sameWord).join(' ')),
);

const OF_CHARGES: ReadonlySet<string> = new Set(
  'fee charge charged tariff fare permit licence ticket membership'.split(' ').map(sameWord),
);

/** Whether a word says that all are charged for something. @param word as {@link sameWord} gives it */
export const isOfCharges = (word: string): boolean => OF_CHARGES.has(word);

/** Whether a word says only which service is measured or charged for: two papers that share it and a figure may have both by chance. @param word as {@link sameWord} gives it */
export const isOfServices = (word: string): boolean => OF_SERVICES.has(word);

/** The words of a text that are such together with the one beside them. @param words in order, as {@link sameWord} gives them */
export function pairsOfServices(words: readonly string[]): ReadonlySet<string> {
  return new Set(
    words.slice(1).flatMap((word, at) => {
      const before = words[at] ?? '';
      return PAIRS.has(`${before} ${word}`) ? [before, word] : [];
    }),
  );
}
