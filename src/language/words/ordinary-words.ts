import { withoutCitations } from '../citations.ts';
import { withoutCourtesies } from './courtesies.ts';
import { foldText } from '../folded-text.ts';
import { hasTermOrFault } from './terms-and-faults.ts';

/**
 * Words that reports of every council are made of. What consists of them alone ("Members are asked to note the
 * report.", "There are no legal implications.") tells nothing of a matter, whatever paper it is in. None of them is
 * of a bargain, a quarrel or a person: "accept", "rent" or "dismissed" are not here.
 */
const WORDS = `ability able about above accordance advance advanced advancing according account achieve achieved act action actions activity actual
  add added addition additional address adequate adopt adopted adult adults advice advise advised affect affected after
  again against age agencies agency agenda agree agreed ahead aim aims all allow allows along already also although
  always ambition ambitions among an and annex annual annually answer answered any appendices appendix applicable application applied
  applies apply appraisal approach appropriate approval approve approved are area areas arise arises arising around
  arrangement arrangements as ask asked aspect aspects assess assessed assessment assessments assist at attached audit
  authorities authority available aware back background balance base based basis be because become been before began begin begins behalf
  being believe below table tables benefit benefits best between beyond board both bring brief briefing brought budget budgets build
  building but by cabinet call calls can cannot capacity capital care carried carry case cases cause central centre
  certain chair challenge challenges change changes character chief child children choice circumstances citizen citizens
  city civic clear clearly climate close collective cohesion combined come comment comments commission commitment committee
  committees common communities community compared complete completed compliance comply comprehensive concern concerns
  conclude conclusion conclusions condition conditions conduct confirm confirmed connection consent consider
  consideration considerations considered considering considers consist consistent constituency constitution consult
  consultation consulted consultee consultees contain contained contains content contents context continue continued
  continues contribute contribution control controls core corporate correct cost costs could council councillor
  councillors councils county course cover covered covers create created crime criteria cross current currently data date
  day days deal dealt debate decide decided decision decisions declare declared delay delays deliver delivered delivering delivery demand democratic department
  departments describe described describes design designed detail detailed details determine develop developed
  development developments different direct direction directly director directorate directorates directors disability
  discuss discussed discussion district diversity do document documents does doing done draft due during duties duty each
  early economic economy education effect effective effectively effectiveness effects efficiency efficient effort eight eligible eliminate emergency
  either element elements elsewhere embedded emerging employee employees enable enabled enables end engage engaged
  engagement england ensure ensured ensures ensuring environment environmental equal equality equipment especially
  essential establish established estimate estimated evaluation even evidence example exclude exclusion executive exempt
  exist existing expect expectation expected experience experiences explain explained explains extent external fact
  factors families family feedback few final finance finances financial find finding findings finds first five focus
  focused follow followed following follows for force foregoing form formal forward four framework from full fully
  function functions fund funded funding funds further future gain general get give given gives giving go goals good
  governance government great greater group groups grow growth guidance guide had has have having head hard health held help
  helped helping helps here high highways his home homes house households housing how however human identified identify if
  immediate impact impacts implement implementation implemented implementing implication implications important improve
  improved improvement improvements improving in include included includes including inclusion inclusive income increase
  increased increases indicated indicators individual individuals inform information informed initial initiatives input
  inspection inspectors integrate integrated integration intelligence intended interest interests internal into introduced
  introduction investment involve involved involvement involves is issue issued issues it item items its job joint key
  know known lack large last later latest law lead laws leader leaders leadership leading leads learning least legal
  legislation less level levels life light like line link linked links list live lives living local localism long longer look
  looked made main maintain maintained major make makes making manage managed management manager managers manner many
  matter matters may means meant measure measures met meet meeting meetings meets member members mental method minute minutes
  model monitor monitored monitoring month monthly months more most move much municipal must national nature necessary
  need needed needs neighbourhoods net new next nine no none nor normal not nothing note noted notes notice now number numbers
  objective objectives obtain of off office officer officers on once one ongoing only open operational
  operations opportunities opportunity option options or order organisation organisations original other others otherwise
  our out outcome outcomes outline outlined outlines outlining over overall overview own panel paper papers paragraph
  page pages paragraphs parents parish part particular parties partner partners partnership partnerships party past people performance
  period person personal place places plan planned planning plans point points policies policy population position
  positive possible post potential power powers practice prejudice practices prepare prepared present presented presents press
  previous previously principle principles prior priorities priority private procedure procedures process processes
  procurement produce produced professional professionals proficient programme programmes progress project projects
  promote proper proportionate proposal proposals propose proposed protect protection provide provided provides providing
  provision provisions public publication publish published purpose purposes put quality quarter quarterly question
  questions raise raised range rather reach reached read reading reason reasonable reasons receive received receives
  recent recently recognise recognised recommend recommendation recommendations recommended recommends record recorded
  records reduce reduced reducing refer reference referred reflect reflected regard regarding register regular regularly
  regulation regulations related relating relation relationship relationships relevant remain remained remains report
  reported reporting reports represent representation representations require required requirement requirements requires
  reserve reserves resident residents resolution resolve resolved resource resources respect respond response responses
  responsibilities responsibility responsible result resulting results return revenue review reviewed reviews revised ring
  right rights risk risks role roles rule rules safe safeguarding safety same satisfied saving savings schedule scheme
  school schools scope screened screening scrutiny second secretary section sections sector see seek seeking seeks seen senior
  separate serve service services set sets setting seven several shall share shared sharing should show showed shown
  shows significant similar since single site six skills small so social some soon sought specific staff stage standard
  standards standing start state stated statement status statutory steps still strategic strategies strategy strength
  strengthen strengthened strengths strong structure structures subject submission submit submitted such sufficient
  suggested suitable summarise summarised summarises summary support supported supporting supports sure sustainable
  system systems take taken takes taking target targets task team teams ten term terms than that the their them themselves
  thank thanked thanks then there therefore these they thing third this those three through throughout time timely times timescales title to
  today together too total towards town training transport treatment two type under understand understanding undertake
  undertaken unit until up update updated updates upon urgent use used useful users using usual value values various very
  via view views vision voluntary vote vulnerable ward wards was way ways we week weeks welcome well were what when where
  whether which while who whole whom whose why wide widely wider will with within without work worked workers write written workforce working
  works would year yearly years yet young your youth`;

const ORDINARY: ReadonlySet<string> = new Set(WORDS.split(/\s+/).map(foldText));

/** Whether a folded word is one that reports of every council are made of. */
export const isOrdinaryWord = (folded: string): boolean => ORDINARY.has(folded);

/** Dates, and numbers of what laws and papers are divided into. */
export const NUMBERED =
  /\b\d{1,2}(?:st|nd|rd|th)? (?:january|february|march|april|may|june|july|august|september|october|november|december)(?: (?:19|20)\d\d)?\b|\b\d{1,2}[/.]\d{1,2}[/.](?:19|20)\d\d\b|\b(?:19|20)\d\d(?:[/-]\d\d(?:\d\d)?)?\b|\b(?:section|paragraph|part|appendix|act|schedule|rule|item)s? \d{1,3}[A-Z]?(?:\.\d{1,3})*(?:\(\d+\))*\b/gi;
/** A figure that tells nothing by itself. */
const SMALL = /^\d{1,3}(?:st|nd|rd|th|%)?$/;

const NOTHING: ReadonlySet<string> = new Set();

/**
 * Whether a text is of ordinary words alone, has no figure that tells anything, and no term, change or fault of one matter.
 * @param ofTheCouncil what the council says of itself, as {@link wordsApart} gives it: as ordinary there as any other.
 */
export function isOrdinaryWording(text: string, ofTheCouncil = NOTHING): boolean {
  const words = wordsApart(withoutCourtesies(withoutCitations(text)).replace(NUMBERED, ' '));
  return (
    words.every(
      (word) =>
        ofTheCouncil.has(word) ||
        SMALL.test(word) ||
        (!/[\d£$€%@]/.test(word) &&
          partsOf(word).every((part) => part.length < 2 || isOrdinaryWord(part))),
    ) && !hasTermOrFault(text)
  );
}

/** The words, numbers and addresses of a text, in small letters and without the marks around them. */
export function wordsApart(text: string): string[] {
  return text
    .toLowerCase()
    .split(/[\s|*_#<>()[\]"“”]+/)
    .map((word) => word.replace(/^[^\p{L}\p{N}£$€]+|[^\p{L}\p{N}%]+$/gu, ''))
    .filter((word) => word !== '');
}

const partsOf = (word: string): string[] =>
  word
    .replace(/['’]s?$/, '')
    .split(/[^\p{L}'’]+/u)
    .map(foldText);
