/** A number of a rule or paragraph, as rules are numbered: "8.1", "10.4(3)", "3.1.7". */
const NUMBER = String.raw`\d{1,3}(?:\.\d{1,3}){0,3}[A-Z]?(?:\(\w{1,4}\)){0,3}(?![\d%£]|[.,]\d)`;
const NUMBERS = String.raw`${NUMBER}(?:(?:,| and| or| to|,? and) ${NUMBER}){0,4}`;

/** A class of uses of land: "B2", "E(g)(iii)", "C3". */
const CLASS = String.raw`(?:(?:[A-F]\d?|MA|Q|R|ZA)(?:\([a-z]{1,3}\)){0,2}|[Ss]ui [Gg]eneris)(?![\p{L}\d])(?: \([a-z][a-z ]{2,40}\))?`;

/** What anybody's rules, plans, classes of land and certificates are called by, with their letters and numbers. */
const NUMBERED = [
  String.raw`(?:CPRs?|FPRs?|CSOs?|(?:(?:Contracts?|Financial|Access to Information|Executive|Council|Overview and Scrutiny|Meetings?|Delegated) )?(?:Procedure )?(?:Rules?|Regulations?|Standing Orders?))(?: (?:[Nn]os?\.?|[Nn]umbers?))? ${NUMBERS}`,
  String.raw`(?:[Pp]aragraphs?|[Ss]ections?|[Aa]ppendi(?:x|ces)|[Tt]ables?|[Ff]igures?|[Oo]ptions?|[Pp]arts?|[Pp]hases?|[Cc]lauses?) ${NUMBERS}`,
  String.raw`(?:[Uu]se )?[Cc]lass(?:es)? ${CLASS}(?:(?:,| and| or|,? and|\/) ?${CLASS}){0,5}(?: of the (?:Town and Country Planning \()?Use Classes\)? Order(?: (?:19|20)\d\d)?)?|[Uu]se [Cc]lass(?:es)?(?: Orders?)?`,
  String.raw`[Gg]rade II?\*?(?: listed)?(?= building|,| and| structure)|[Ff]lood [Zz]ones? [123][ab]?(?: and [123][ab]?)?|(?:EPC|DEC|energy (?:efficiency|performance)) (?:rating|band|score)(?: of| is|:)? ?[A-G](?:\s\(\d{1,3}\)|\s?\d{1,3})?(?![\p{L}\d])|(?:rating|band)(?: of) [A-G](?:\s\(\d{1,3}\))?(?![\p{L}\d])(?: by 20\d\d)?|EPCs?|DECs?|MEES`,
  String.raw`s\.? ?\d{1,3}(?:\(\d\))?(?= of the)|(?:MRP|DPIAs?|EqIAs?|EIAs?|CDM|DBS|SMEs?|VCSE|KPIs?|PFI|DSG|SEND|HRA|MTF[SP]|CIL|S106|SPDs?|OJEU|FTS|ITTs?|PQQs?|SQs?|MEAT|ICT|HR|TUPE|RAG|BAU|PID|SLAs?|GDPR)`,
  String.raw`(?:net zero|carbon neutral(?:ity)?|zero carbon)(?: (?:carbon|target))?(?: by 20\d\d)?`,
  String.raw`(?:Crown Commercial Service|CCS|YPO|ESPO|NEPO|YORbuild|YORhub|YORcivils|SCAPE|Scape|Pagabo|Procure Partnerships|Fusion21|NHS SBS|LHC|Procurement Hub)\d?(?:(?:'s|’s)? [Ff]rameworks?)?(?: (?:[Aa]greement )?RM\d{3,5}(?:\.\d{1,2})?)?`,
];

/** Names that bodies of the state, professions and each council give to codes, plans, boards and areas. */
const NAMED = [
  String.raw`(?:CIPFA(?:'s|’s)? )?Prudential Code(?: for Capital Finance(?: in Local Authorities)?)?|CIPFA|Treasury Management Code(?: of Practice)?|Crichel Down [Rr]ules|Minimum Energy Efficiency Standards?|[Mm]inimum [Rr]evenue [Pp]rovision|Standard Selection Questionnaires?|RIBA(?: [Ss]tages? \d)?|BREEAM(?: (?:Excellent|Very Good|Outstanding))?|Party Wall|Disclosure and Barring(?: Service)?|Construction Phase Plan|Building Regulations(?: approval)?|[Mm]odern slavery|Find a Tender(?: Service)?|Considerate Constructors(?: Scheme)?|Permitted Development(?: [Rr]ights)?|(?:(?:Assistant|Deputy|Corporate|Strategic|Executive) )*(?:Directors?|Members?|Heads?|Managers?) \(\p{Lu}[\p{L} ,&]{2,40}\)|Tree Preservation Orders?|Section 106(?: [Aa]greements?)?|Sites? of Special Scientific Interest|Land Compensation|Red Book`,
  String.raw`(?:\p{Lu}[\p{L}’'-]+ ){1,3}(?:Conservation Area|Neighbourhood (?:Plan|Area)|Green Belt|Enterprise Zone|Opportunity Area|Area Action Plan|Air Quality Management Area)`,
  // A road, and no house in it.
  String.raw`(?<!\d[A-Za-z]? )(?:\p{Lu}[\p{L}’'-]+ ){1,3}(?:Ring )?(?:Road|Street|Lane|Avenue)`,
];

/** What papers of all councils say in these words, whatever they are about. */
const PHRASES = [
  // Why something is exempt.
  String.raw`public interest in (?:maintaining|withholding|disclosing|favour of)(?: (?:the|this))? (?:exemptions?|information|disclosure|content|appendix|report|content of this (?:appendix|report) as exempt|disclosure of the information)|in favour of (?:maintaining|disclosing|disclosure)`,
  String.raw`(?:would|could|may|might|is likely to|would be likely to|is therefore likely to) (?:be likely to )?(?:prejudice|harm|undermine|weaken|damage|compromise|adversely affect) (?:the council(?:'s|’s)|the authority(?:'s|’s)|the|its|their|any) (?:(?:commercial|financial|business|legitimate|economic|bargaining|negotiating|competitive) )*(?:interests?|position)(?: of (?:the )?(?:council|authority|bidders?|parties|third parties|tenderers?|companies|suppliers?|contractors?)(?:,? (?:and|or) (?:of )?(?:the )?(?:bidders?|other parties|third parties|tenderers?|companies|suppliers?|contractors?))?)?(?: in (?:any|future|current|the|these|this|ongoing|other) (?:(?:future|similar|current|ongoing) )*(?:negotiations?|procurements?|tenders?|transactions?|discussions))?`,
  String.raw`weaken (?:its|the council(?:'s|’s)) position in any (?:future )?negotiations?|at this (?:point in )?(?:time|stage)|because (?:the )?(?:release|disclosure|publication)(?: of (?:the|this) (?:information|report|appendix))?`,
  String.raw`because (?:it|they) contains?(?: exempt)? information relating to|(?:as|since) (?:to do so|disclosure|publication)|(?:would|could|may) (?:put|place) (?:the (?:council|authority)|it) at a(?: \p{L}+)? disadvantage(?: in)?|(?:would|could|may) undermine (?:the (?:council|authority)(?:'s|’s)|its) ability`,
  // Risks.
  String.raw`(?:legal challenge|judicial review|financial (?:loss|penalt(?:y|ies))|reputational (?:damage|harm|risk))(?:(?:,| and| or|, and|, or)(?: of)? (?:(?:potential|possible|associated) )?(?:legal challenge|judicial review|financial (?:loss|penalt(?:y|ies))|reputational (?:damage|harm|risk)))*`,
  String.raw`(?:(?:cost )?overruns?|(?:programme )?delays?|slippage|failure)(?:(?:,| and| or) (?:(?:cost )?overruns?|(?:programme )?delays?|slippage|failure))+(?: to (?:secure|obtain|achieve|deliver|meet)(?: planning permission)?)?|could lead to(?: (?:slippage|delays?))?|in the event of poor performance|once the (?:outcome|result)s? of the [^.,]{1,40} (?:is|are) known`,
  String.raw`^\W{0,4}(?:there is a risk of|failure to (?:comply with|meet|deliver|follow)|failing to comply with)|(?:if (?:the|these|this|such) )?(?:process(?:es)?|procedures?|rules?|requirements?|timetables?|guidance|duty|duties|legislation) (?:is|are) not (?:followed|met|complied with)(?: (?:correctly|on time|in full))?|(?:would|could|may) expose the (?:council|authority) to`,
  String.raw`there is (?:a|the) (?:\p{L}+ )?risk that (?:the|a) (?:contractor|supplier|provider|operator|developer|bidder)s? (?:fails?|withdraws?|defaults?|becomes? insolvent|goes? out of business|ceases? (?:trading|to trade))(?: (?:before|during|at) (?:the (?:end|term|life) of )?(?:the|its) (?:contract|works|term|concession|framework))?`,
  // Decisions.
  String.raw`(?:to )?take (?:all|any|such)(?: other)?(?: (?:necessary|appropriate|reasonable|required|further|consequential))?(?: and (?:necessary|appropriate))? (?:steps|actions?|measures)(?: (?:as (?:are |may be )?)?(?:necessary|required|appropriate))?(?: (?:in order )?to (?:give effect to|implement|complete|enable|facilitate|deliver|progress|finalise))?`,
  String.raw`(?:to )?(?:give effect to|enter into|negotiate,? (?:and )?(?:agree|finalise|conclude)|(?:agree|approve|finalise|settle) (?:and (?:agree|approve|finalise|complete) )?)(?: (?:the|any|all))?(?: (?:final|detailed|necessary|related|ancillary|associated|legal|relevant|other|appropriate))* (?:recommendations?|decisions?|resolutions?|terms(?: and conditions)?(?: of the (?:disposal|lease|contract|transaction|agreement|sale|purchase|acquisition))?|documents?|documentation|agreements?|contracts?|deeds?|arrangements)`,
  String.raw`allows? (?:an?|the) (?:contract|direct award) to be (?:awarded|made|let) without (?:further )?(?:competition|advertisement|tendering)`,
  String.raw`(?:that )?the (?:(?:strategic|corporate|executive|assistant|deputy|chief) )*(?:director|officer|executive)s?(?: of (?:\p{L}+)(?: and \p{L}+)?)?,? be (?:given delegated authority|authorised|granted delegated authority|given authority) to`,
  String.raw`^\W{0,4}(?:the )?(?:(?:section 151|s151|chief finance|monitoring|chief financial) officer|(?:director|head) of \p{L}+(?:(?:,? and|,) \p{L}+){0,2}) (?:advises|confirms|comments|notes|has (?:advised|confirmed)|is satisfied) that(?: there (?:is|are))?`,
  String.raw`before (?:the |any )?contracts? (?:is|are) (?:signed|awarded|let|entered into)|the bidder with the highest (?:(?:combined|overall|total) )?scores?(?: for quality and price)?`,
  // What leases and sales have.
  String.raw`(?:full(?:y)? )?repairing and insuring(?: (?:basis|terms|lease))?|contracted out of the (?:security of tenure )?provisions|break clauses?|(?:may|can) be terminated by (?:either|any) party|subject to contract|on the open market|best (?:price|value|consideration|terms)(?: that (?:can|could) (?:be )?reasonably (?:be )?obtain(?:ed|able)| reasonably obtainable)?|(?:tenant|lessee|purchaser|buyer|developer|landlord) (?:will|shall|to|is to|would) (?:be responsible for|pay|bear|meet|contribute (?:to|towards)) (?:all |the |its |their )?(?:council(?:'s|’s) )?(?:(?:reasonable|own|legal|professional|surveyor(?:'s|’s)|proper) (?:and )?)*(?:repairs?|maintenance|insurances?|outgoings|rates|fees|costs)|offered back to (?:its|the|their) former owners`,
  String.raw`fit for purpose|declared surplus(?: to (?:operational )?requirements)?|backlog (?:of )?maintenance|left behind|in the region of|value for money|most economically advantageous(?: tender)?`,
  String.raw`(?:the (?:landlord|tenant|lessor|lessee|licensor|licensee) (?:shall|will|must|may|covenants to|agrees to) )?not (?:to )?unreasonably (?:withhold|delay|refuse)(?: (?:or|and) (?:withhold|delay|refuse))?(?: (?:its|such|any|the) (?:landlord(?:'s|’s) )?(?:consent|approval))?(?: to (?:an? |any )?(?:assignments?|underlettings?|sublettings?|alterations?)(?: or (?:an? |any )?(?:assignments?|underlettings?|sublettings?|alterations?))?(?: of (?:the whole|part)(?: of (?:the|its) (?:premises|property|demise))?)?)?|(?:such )?(?:consent|approval) (?:is )?not (?:to )?be unreasonably withheld(?: (?:or|and) delayed)?|the (?:tenant|lessee|licensee) (?:shall|will|must) (?:keep|maintain) the (?:premises|property|building) in (?:good )?(?:and substantial )?(?:repair|order)(?: and (?:condition|decoration|repair))?|the (?:tenant|lessee|licensee) (?:shall|will|must) not (?:assign|underlet|sublet|charge|share|part with)(?:(?:,| or|,? nor) (?:assign|underlet|sublet|charge|share|part with)){0,4} (?:possession of )?(?:(?:the whole|any part|part) (?:or (?:any )?part )?of )?(?:the )?(?:premises|property)(?: without the (?:prior )?(?:written )?consent of the (?:landlord|council|lessor))?`,
  // What is said of those who were asked.
  String.raw`no (?:adverse|negative|objections? or adverse|formal) (?:comments?|objections?|representations?|responses?|impacts?) (?:was|were|has been|have been) (?:received|raised|identified|made)`,
];

const NAMED_FORMULA = new RegExp(
  String.raw`(?<![\p{L}\d])(?:${[...NUMBERED, ...NAMED].join('|')})(?![\p{L}\d])`,
  'gu',
);
const PHRASE = new RegExp(String.raw`(?<![\p{L}\d])(?:${PHRASES.join('|')})(?![\p{L}\d])`, 'giu');

/**
 * A text with blanks for what papers have word for word whatever they are about: rules by their number, classes of uses of land, bands of
 * certificates, frameworks, and the formulas of exemptions, risks, decisions and leases.
 */
export const withoutFormulas = (text: string): string =>
  text.replace(NAMED_FORMULA, blanked).replace(PHRASE, blanked);

const blanked = (found: string): string => ' '.repeat(found.length);

/** Why a paper is exempt, or what would come of it if it weren't. */
const OF_EXEMPTION =
  /(?<!\p{L})(?:public interest|commercially sensitive|exempt(?:ion|ed)?|confidential|disclos\p{L}+|not for publication|publication|released?)(?!\p{L})[^]*(?<!\p{L})(?:prejudic\p{L}+|disadvantage|advantage|hinder|undermine|harm|public interest|commercial(?:ly)?|negotiat\p{L}+|exemptions?|exempt|paragraphs?|Schedule 12A|competitors|best terms|value for money)(?!\p{L})/iu;
/** What says in passing what it is that is exempt. */
const BUT_TELLS =
  /(?<!\p{L})(?:reveals?|shows?|tells?|is that|that others|already|name of|into the|weak|because (?:of|we|he|she))(?!\p{L})/iu;

/** Whether a sentence reasons why something is exempt, and doesn't say what it is. */
export const isOfExemption = (text: string): boolean =>
  OF_EXEMPTION.test(text) && !BUT_TELLS.test(text);
