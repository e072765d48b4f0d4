/** What officers of councils are in charge of, and what they are called before it: posts are made of these words. */
const OF_COUNCILS = new Set(
  `a access accommodation accountancy accounts active admissions adult adults air apprenticeship arboricultural archives area arts asset assets assistant assurance
  audit benefits bereavement biodiversity borough bridges building business capital car care carbon cemeteries change chief childcare children children's
  city civic civil climate coastal commercial commissioning committee communications communities community compliance conservation consultation consumer contract
  contracts control corporate council country countryside county creditors cultural culture customer cycling data debt delivery democracy democratic deputy
  design development digital director diversity drainage early ecology economic economy education efficiency elections electoral emergency employment
  empty enabling energy enforcement engagement engineering environment environmental equalities equality estate estates events executive facilities families
  family finance finances financial fire fleet flood food funding governance grants greenspace grounds growth harbour head health healthy heritage highway highways
  homelessness homes housing hr human ict improvement inclusion income information infrastructure innovation insight insurance integrated intelligence
  interim internal investment investments it joint land landscape law lead learning legal leisure libraries library licensing lifelong lighting
  local maintenance major management markets member members minerals mobility monitoring museum museums natural neighbourhood neighbourhoods network new noise
  operational operations options organisational outdoor parish parking parks participation partnership partnerships payroll payments pensions people performance
  place places planning policy pollution ports preservation principal prevention private procurement programme programmes project projects property
  protection public quality recreation recycling records recovery recruitment regeneration registration regulation regulatory renewal resilience resources responsible
  revenue revenues risk rights road roads rural safe safeguarding safer safety school schools scrutiny section sector senior service services shared skills
  social solutions spaces specialist sport sports standards statutory strategic strategy street streets streetscene structural structures support
  sustainability sustainable systems tax taxi taxis technical technology tenancy tenant tenants theatre tourism town trading traffic training transformation transport
  travel treasury tree trees urban valuation waste water welfare wellbeing whistleblowing wildlife workforce young youth`.split(
    /\s+/,
  ),
);
const isOfCouncils = (words: string): boolean =>
  words
    .toLowerCase()
    .replaceAll('’', "'")
    .split(/[\s/-]+/)
    .every(
      (word) =>
        word === '' || /^(?:of|for|and|the|to|our|&|\d{2,3})$/.test(word) || OF_COUNCILS.has(word),
    );

/** "Head of Property", "Director for People": nobody else is called so without the name of a firm. */
const IN_CHARGE =
  /^(?:(?:the|our)[ \t]+)?(?<before>(?:\p{Lu}\p{L}+[ \t]+){0,3})(?:Head|Directors?|Managers?|Lead)[ \t]+(?:of|for)[ \t]+(?<what>\p{Lu}.*)$/u;
/** "Principal Planning Officer", "Democratic Services". */
const OFFICER =
  /^(?:(?:the|our)[ \t]+)?(?<before>(?:(?:\p{Lu}[\p{L}’'/-]+|and|&|of|151)[ \t]+){1,6})(?:Officer|Manager|Solicitor|Lawyer|Accountant|Auditor|Surveyor|Planner|Engineer|Advis[eo]r|Director|Lead|Clerk|Treasurer|Team|Executive|Services)$/u;
/** So are those called who manage a firm. */
const COMMERCIAL = /(?:Manager|Director|Executive|Advis[eo]r|Lead|Services)$/u;
const CLERK =
  /^(?:(?:the|our)[ \t]+)?(?:(?:Town|Parish)[ \t]+)?Clerk(?:[ \t]+to[ \t]+the[ \t]+Council)?$|^(?:the[ \t]+)?Chief[ \t]+Executive$/u;
/** Whoever has a post there isn't with the council. */
const OF_OTHERS =
  /(?<!\p{L})(?:academy|hospital|union|church|trust|society|association|club|company|charity|group|bank|college|university|ltd|limited|llp|plc|inc|holdings|products)(?!\p{L})|(?<!\p{L})(?:Head|Director|Manager)[ \t]+of[ \t]+(?:\p{Lu}\p{L}+[ \t]+)*School$/iu;

/** Whether words are the name of a post or team that councils have: "Head of Property", "Principal Planning Officer"; no "Night Manager". */
export function isPost(words: string): boolean {
  if (OF_OTHERS.test(words)) return false;
  if (CLERK.test(words)) return true;
  const { before = '', what = '' } = (IN_CHARGE.exec(words) ?? OFFICER.exec(words))?.groups ?? {};
  return before + what !== '' && isOfCouncils(`${before} ${what}`);
}

const CHIEF = /^(?:the[ \t]+)?(?:Chief|Monitoring|Returning|Statutory|Section[ \t]+151)[ \t]/u;

/** Whether words are the post of who is in charge of something, whom every paper of a council names: "Head of Property", "Chief Planning Officer". */
export const isInCharge = (words: string): boolean =>
  isPost(words) && (IN_CHARGE.test(words) || CLERK.test(words) || CHIEF.test(words));

/** Whether firms have a post of that name too: "Finance Manager". @param post for which {@link isPost} holds */
export const isCommercialPost = (post: string): boolean =>
  !IN_CHARGE.test(post) &&
  !CLERK.test(post) &&
  COMMERCIAL.test(post) &&
  !/^(?:the |our )?Democratic Services$/iu.test(post);

/** Who tells a council something, asks it for something or is related to somebody. */
const NO_OFFICE =
  /(?<!\p{L})(?:informants?|informers?|witness(?:es)?|whistle-?blowers?|sources?|claimants?|complainants?|victims?|suspects?|defendants?|appellants?|applicants?|objectors?|petitioners?|mother|father|mum|dad|parents?|step\p{L}+|grand\p{L}+|brother|sister|son|daughter|wife|husband|widow(?:er)?|aunt|uncle|cousin|nephew|niece|guardian|carers?|foster\p{L}*|relatives?|relations?|friend|residents?|tenants?|lodger|lessees?|landlord|landlady|neighbours?|bidders?|tenderers?|contractors?|suppliers?|providers?|operators?|owners?|buyers?|purchasers?|sellers?|vendors?|developers?|debtors?|creditors?|donors?|lenders?|agents?|brokers?|pupils?|students?|patients?|prisoners?|girl|boy|child|driver|night|shift|undisclosed|secret|anonymous)(?!\p{L})/iu;

/** Whether words say who somebody is that has no office of the council. */
export const isOfNoOffice = (words: string): boolean => NO_OFFICE.test(words) && !isPost(words);
