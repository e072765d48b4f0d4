const word = (alternatives: string): string => String.raw`(?<!\p{L})(?:${alternatives})(?!\p{L})`;

const COUNTED = String.raw`(?:\d[\d,.]*|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|a hundred)`;
const ORDINAL = String.raw`(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|final|last)`;
/** A share, a time or a place in a time: "70 per cent", "a third of", "for 10 years", "in its second year", "in advance". */
const MEASURE = [
  String.raw`${COUNTED}[ ]?(?:%|per[ ]?cent|years?|months?|weeks?|quarters?)`,
  String.raw`(?:an?|one|two|three|${ORDINAL})[ -](?:half|halves|third|thirds|quarters?|fifths?|tenths?)(?:[ ](?:of|share))|half|twice|double|in advance`,
  String.raw`${ORDINAL}(?:[ ]${COUNTED})?[ ](?:years?|months?|weeks?|quarters?)`,
].join('|');

/** Who is bound by a bargain: one party, and no rule for all of its kind. */
const PARTY = String.raw`(?:the|its|our|their)[ ](?:\p{L}+[ ])?(?:tenant|landlord|lessee|lessor|licensee|licensor|occupier|contractor|supplier|provider|operator|club|trust|charity|association|society|transferee|transferor|purchaser|buyer|seller|vendor|developer|hirer|guarantor|consultant|insurer|lender|college)s?`;
const BARGAIN = String.raw`(?:contract|lease|licence|tenancy|rent|premium|deposit|loan|fee|retention|warranty|concession|franchise|salary|supplement|option|break)`;
const CHANGES = String.raw`(?:end|ends|rise|fall|drop|lapse|raised|lowered|reduced|increased|cut|halved|doubled|waived|skipped|extended|terminated|ended|withdrawn|topped|forfeited|discounted)`;
const BINDS = String.raw`(?:shall|will|must|may|can|(?:is|are)[ ]to)`;
const IS_TERM = new RegExp(
  [
    String.raw`${word(PARTY)}[ ]${BINDS}[ ][^.;]*?${word(MEASURE)}`,
    String.raw`${word(String.raw`(?:the|its|our|their)[ ](?:\p{L}+[ ])?${BARGAIN}`)}(?:[ ](?:of|for|to)[ ][^.,;]{1,30})?[ ]${BINDS}[ ](?:be[ ])?${CHANGES}[ ][^.;]*?${word(MEASURE)}`,
  ].join('|'),
  'iu',
);

/** Who works for the council, and how many of them or of places there are. */
const WORKERS = String.raw`(?:staff|posts?|teams?|(?:team[ ])?leaders?|managers?|officers?|employees?|workers?|carers|drivers|cleaners|wardens|teachers?|assistants?|nurses|therapists|inspectors|librarians|caretakers|supervisors?|surveyors|planners|engineers|lawyers|solicitors|apprentices)`;
const STAFF = String.raw`(?:${WORKERS}|jobs|roles|depots|places|beds|service|workforce|establishment)`;
const SHRINKS = String.raw`(?:reduc(?:ed|es?)|cut|brought down|shrunk|shrinks?|lowered|falls?|drops?|goes|go|comes?|down)`;
const OUT = String.raw`(?:redundan(?:t|cy)|(?:go|leave)(?=[ ](?:in|by|before|at the end|next|this)[ ]|[.,;]|$)|lose their (?:jobs|posts)|be (?:dismissed|let go|sacked|demoted|downgraded|made to go)|(?:re-?)?apply for their (?:own )?(?:jobs|posts|roles)|at risk)`;
const MANY = String.raw`(?:${COUNTED}|all|both|most|half|some|several|none)`;
const SOMEBODY = String.raw`(?:officer|manager|director|employee|postholder|teacher|headteacher|clerk|worker|member of staff|assistant|driver|supervisor|head)`;
const IS_CHANGE = new RegExp(
  [
    String.raw`${word(STAFF)}[ ][^.;]*?(?:${word(String.raw`in place of (?:the present |the )?${COUNTED}`)}|${word(String.raw`(?:reduced|cut|brought down|shrunk|lowered|fall|falls|increased)[ ](?:from[ ]${COUNTED}[ ])?(?:to|by)[ ]${COUNTED}`)})`,
    String.raw`${word(String.raw`${SHRINKS}(?:[ ]down)?[ ]from[ ]${COUNTED}[ ](?:\p{L}+[ ]){0,3}?${STAFF}[ ](?:\p{L}+[ ]){0,3}?to[ ]${COUNTED}`)}`,
    String.raw`${word(String.raw`number of (?:\p{L}+ ){0,4}?${STAFF}`)}[ ][^.;]*?${word(String.raw`${SHRINKS}(?:[ ]down)?[ ](?:from[ ]${COUNTED}[ ])?(?:to|by)[ ]${COUNTED}`)}`,
    String.raw`${word(String.raw`${MANY}[ ](?:of (?:the|our|its|their)[ ])?(?:${COUNTED}[ ])?(?:\p{L}+[ ]){0,4}?${WORKERS}`)}[ ][^.;]*?${word(String.raw`(?:will|are|is|would|must|shall|were|was|have)[ ][^.;]{0,30}?${OUT}`)}`,
    word(
      String.raw`(?:lose|loses|lost|delete|deletes|cut|cuts|shed|sheds)[ ](?:${COUNTED}|half|all|most)[ ](?:of (?:the|our|its|their)[ ])?(?:${COUNTED}[ ])?(?:\p{L}+[ ]){0,2}?${STAFF}`,
    ),
    word(
      String.raw`(?:${COUNTED}|half|all|most)[ ](?:of (?:the|our|its|their)[ ])?(?:${COUNTED}[ ])?(?:\p{L}+[ ]){0,3}?(?:posts|jobs|roles|beds|places)[ ](?:will|would|are to|is to|are)[ ](?:be[ ])?(?:deleted|cut|lost|axed|go|closed|removed)`,
    ),
    // Who is told late, or not at all.
    word(
      String.raw`(?:${WORKERS}|tenants|residents|parents|families|unions|carers|neighbours|traders)[ ](?:will|would|are|is|were|was|must|should)[ ](?:to[ ])?(?:not[ ]|only[ ])?(?:be[ ])?told[ ](?:only[ ])?(?:on|after|once|until|nothing)`,
    ),
    // How somebody is.
    word(
      String.raw`the[ ](?:\p{L}+[ ]){0,2}?${SOMEBODY}[ ](?:has been|is|was|had been)[ ](?:now[ ]|still[ ])?(?:ill|unwell|off sick|on sick leave|signed off|pregnant|suspended|dismissed|absent)`,
    ),
  ].join('|'),
  'iu',
);

/** What a building, a piece of land or its equipment consists of. */
const THING = String.raw`walls?|roofs?|ceilings?|floors?|joists?|beams?|slabs?|steel|steelwork|concrete|brickwork|chimneys?|stairs?|staircases?|balcon(?:y|ies)|cladding|panels?|lifts?|boilers?|tanks?|pipes?|pipework|drains?|culverts?|cellars?|basements?|foundations?|bridges?|towers?|doors?|gates?|locks?|windows?|alarms?|cameras?|detectors?|fences?|soil|ground|gardens?|land|site|playground|playing field|field|boreholes?|wiring`;
/** What is wrong with one, or what in it harms. */
const FAULT = String.raw`corroded|corrosion|rotten|rusted|cracked|crumbling|collaps(?:ed|ing)|subsid(?:ing|ence)|bulging|sinking|flood(?:s|ed)|leak(?:s|ing)?|unsafe|dangerous|condemned|broken|disconnected|jammed|undersized|unlocked|unguarded|asbestos|arsenic|contaminat(?:ed|ion)|methane|legionella|radon|cyanide|landfill gas|(?:contains?|containing) lead|lead (?:at|above|over|in) |combustible|evacuat(?:ed|ion)|propped|switched off|out of use|no alarm|no lock|blind spot|faulty|defective|out of order|(?:does|do|did) not (?:work|close|lock|open|drain)|(?:doesn|don|didn)['’]t (?:work|close|lock|open|drain)|(?:is|are) not working|(?:has|have|had) not worked|no longer (?:works?|closes?|locks?|opens?|drains?)|can(?:not|['’]t) be (?:closed|locked|opened|shut)`;
const IS_FAULT = new RegExp(
  String.raw`${word(`the (?:[\\p{L}’'-]+ ){0,3}(?:${THING})`)}[^.;]*?${word(FAULT)}`,
  'iu',
);

/**
 * Whether a sentence has a term of one bargain (a share or a time that binds a party), changes how many staff or places there are, or says what is wrong
 * with one building or piece of land. However ordinary its words, no other paper has it by chance.
 */
export const hasTermOrFault = (text: string): boolean =>
  IS_TERM.test(text) || IS_CHANGE.test(text) || IS_FAULT.test(text);

const SAYS_ONE = new RegExp(
  word(
    [
      ...[FAULT, OUT, SHRINKS, MEASURE],
      String.raw`in place of|los(?:es?|t)|deletes?|deleted|shed|told|ill|unwell|suspended|dismissed|pregnant`,
    ].join('|'),
  ),
  'iu',
);

/** Whether a text has a word of such a term, change or fault. */
export const mayHaveTermOrFault = (text: string): boolean => SAYS_ONE.test(text);
