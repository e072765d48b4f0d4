import { foldText } from '../folded-text.ts';

/**
 * Sentences that speak of no matter in particular: they say what anybody must or may do, quote or explain law, are printed at
 * the foot of documents, or tell the writer of a form what belongs there.
 */
export type General = 'rule' | 'cited' | 'form' | undefined;

/** Who a rule is for: nobody by name, and no party to a matter ("the tenant"). */
const ANYBODY = String.raw`(?<!(?:the|this|that|its|our|their|his|her)[ \t]+(?:\p{L}+[ \t]+){0,2})(?:(?:an?|any|each|every|no|such|all|both|local|public|best value|contracting|licensing|relevant|other|prospective|successful|elected|principal|small|medium|potential|disabled|competent|supervisory|planning|housing|billing)[ \t]+){0,5}(?:authority|authorities|council|councils|councillors?|members?|officers|persons?|people|applicants?|employers?|employees?|workers?|tenants?|landlords?|contractors?|suppliers?|tenderers?|bidders?|bod(?:y|ies)|controllers?|processors?|data subjects?|local government|decision[- ]makers?|trustees?|taxpayers?|ratepayers?|residents|everyone|anyone|nobody|whoever|individuals|companies|governors|schools|parents|developers?|owners?|occupiers?|creditors?|objectors?|licensees?|consultees?|candidates?|providers?|contracts|bids|tenders|obligations?|lease|disposal|consultation|operators?|holders|services|goods|report(?:s)?|decisions?|no[ \t]one|anything|nothing)`;
const DUTY = String.raw`(?:must|shall|may|(?:is|are|was|were)[ \t]+(?:required|obliged|bound|expected|entitled|encouraged|reminded|under[ \t]+an?[ \t]+(?:\p{L}+[ \t]+)?duty|prohibited|permitted|not[ \t]+(?:required|obliged|entitled|permitted))|(?:has|have)[ \t]+(?:an?[ \t]+(?:\p{L}+[ \t]+){0,2}(?:duty|right|power|obligation|responsibility)|(?:the|no)[ \t]+(?:\p{L}+[ \t]+)?(?:power|duty|right)|power|to[ \t]+have))`;
const RULE = [
  String.raw`(?<!\p{L})${ANYBODY}(?:,[^,.;]{1,80},|[ \t]+(?:who|which|that|of|in|with|under|whose)[ \t][^,.;]{1,60}?,?|[ \t]+also)?[ \t]+${DUTY}(?!\p{L})`,
  String.raw`^\W{0,4}(?:the|our|this)[ \t]+(?:council|authority)[ \t]+(?:is[ \t]+(?:required|obliged|under)|has[ \t]+(?:an?[ \t]+(?:\p{L}+[ \t]+){0,2}(?:duty|power)|the[ \t]+power)|(?:must|should)[ \t]+(?:also[ \t]+)?(?:have|consider|act|take[ \t]+into[ \t]+account))(?!\p{L})`,
  String.raw`^\W{0,4}(?:Where|If|When|Unless)[ \t]+(?:an?|any|no)[ \t]`,
  // Whose duty isn't said, or is everybody's.
  String.raw`(?<!\p{L})(?:due regard|(?:have|having) regard|regard (?:is|must|should|shall) (?:to )?be|(?:significant|great|substantial|limited|appropriate) weight (?:should|must|is to) be|material considerations|(?:in )?planning terms|in the public interest|general duty of|public office|best (?:value|consideration)|(?:under|for the purposes of|within the meaning of) (?:this|the) (?:act|section|order|regulations?|consent|directive|code)|(?:this|the) (?:act|section|subsection|enactment|regulations?|duty) (?:requires?|provides?|applies|gives?|allows?|means|says|defines?|empowers?|enables?|prohibits?|sets? out)|any (?:enactment|rule of law)|it is (?:unlawful|an offence|lawful|good practice)|common law|case law|natural justice|legitimate expectations?|human rights|protected characteristics?|reasonable authority|proportionate means)(?!\p{L})`,
  String.raw`(?<!\p{L})(?:court of appeal|supreme court|high court|house of lords|the courts|(?:lord|lady|mr|mrs) justice) (?:has |have )?(?:held|ruled|decided|confirmed|emphasised|observed|explained)(?!\p{L})|(?<!\p{L})it (?:was|has been) held(?!\p{L})`,
].join('|');
const IS_RULE = new RegExp(RULE, 'iu');

const FORM = new RegExp(
  [
    // Whom it tells what belongs into a box of a form.
    String.raw`^\W{0,4}(?:guidance|guidance notes?|notes? for (?:authors|officers|completion)|instructions?|help text|prompt|example)(?!\p{L})[^:\n]{0,30}:`,
    String.raw`^\W{0,4}(?:please[ \t]+)?(?:set out|describe|state|explain|insert|delete|include|list|outline|summarise|give|provide|complete|attach|use this|enter|tick|identify|indicate|specify|detail|answer|select|choose|add|highlight)[ \t]+(?:here|below|briefly|clearly|any|how|why|what|whether|who|which|where|details?|your|yes)(?!\p{L})`,
    String.raw`(?<!\p{L})(?:this (?:section|part|box|field|template|form|question) (?:should|must|is|asks|may|can|will)|(?:report )?authors (?:should|must|are)|(?:scored?|marked) out of|for members in no more than|in italics|to (?:ask for|request|obtain) (?:this|a copy)|delete as (?:appropriate|applicable|necessary)|complete (?:this|the) (?:section|form|table)|if (?:not applicable|none|so|yes|no|applicable),? (?:please|state|explain|say|write|give|describe)|please (?:describe|state|explain|provide|complete|give|set out|list|attach|indicate|specify|tick|refer|see|note|ensure|delete|insert|summarise|outline|use|do not))(?!\p{L})`,
    // What each minute and register says of interests.
    String.raw`(?<!\p{L})declared (?:an? )?(?:\p{L}+ ){0,3}interests?(?: in (?:this|the) item)?,? and (?:left the (?:room|meeting|chamber)|withdrew|took no (?:further )?part)(?!\p{L})`,
    // The foot and cover of documents.
    String.raw`(?<!\p{L})(?:large[ -]print|braille|audio (?:tape|version|format)|easy[ -]read|another (?:language|format)|other (?:languages|formats)|alternative formats?|accessible formats?|translation services?|minicom|textphone|typetalk|british sign language|recycled paper|crown copyright|database rights?|ordnance survey|open government licence|all rights reserved|no part of this (?:publication|document|report)|security classification|classified as official|official[ -]sensitive|marked official|printed copies|uncontrolled (?:when|copy|if)|version control|document control|intended (?:only|solely) for the (?:addressee|recipient|person|use)|received this (?:e-?mail|message|document|letter) in error|this (?:e-?mail|message) and any (?:attachments?|files)|do not (?:print|reply to) this|privacy notice|how we use (?:your )?(?:personal )?(?:data|information)|cookies|web ?casting|webcast live|(?:watch|view|see) (?:the|this|a|our|any) meetings?(?: live)? (?:on|online|by|through)|filming (?:and|or) (?:photograph|record)\p{L}*|mobile phones?|fire alarm|nearest (?:fire )?exit|evacuation|assembly point|hearing loop|induction loop|freedom of information requests?)(?!\p{L})`,
  ].join('|'),
  'iu',
);

/**
 * What shape a sentence has; none where it is about somebody.
 * @param cites whether it cites a rule, or gives a figure its public name.
 */
export function generalShape(text: string, cites: boolean): General {
  if (isAboutSomebody(text) || isOfAMatter(text)) return undefined;
  if (FORM.test(text)) return 'form';
  if (IS_RULE.test(text)) return 'rule';
  return cites ? 'cited' : undefined;
}

/** Whether a text is about a person, a bargain or what we do about them. */
export const isAboutSomebody = (text: string): boolean =>
  OF_SOMEBODY.test(text.replace(EITHER, ' '));

/** "His or her": of anybody. */
const EITHER =
  /(?<!\p{L})(?:he or she|she or he|him or her|his or her|his or hers|(?:everyone|every person|no one|a person|any person|anyone|nobody)[^.]{1,60}(?<!\p{L})(?:his|her))(?!\p{L})/giu;
/** Of a person whose matter it is, of what we do about it, or of a bargain that is being struck. */
const OF_SOMEBODY =
  /(?<!\p{L})(?:he|she|him|her|hers|his|we|us|our own|settle(?:s|d|ment)?|accepts?|accepted|offer(?:s|ed)?|undercut|arrears|owes?|owed|insolven\p{L}*|bankrupt\p{L}*|liquidation|administrators?|dismiss\p{L}*|grievances?|suspended|alleg\p{L}*|fraud\p{L}*|police|arrest\p{L}*|surveillance|overdose|drinks|drugs|abuse[ds]?|assault\p{L}*|mistress|affair|secret(?:s|ly)?|quietly|confidentially|walk away|fall ?back|lowest price|highest price|reserve price|weak\p{L}*|admit\p{L}*|conceal\p{L}*|hid(?:e|es|den)?)(?!\p{L})/iu;

/** Words in which rules are written, and that say little of a matter where a sentence is a rule. */
const OF_RULES: ReadonlySet<string> = new Set(
  `abuse accessed accountability accurate acquire acquisition acquires adapt adequate adverse age aggrieved allegiance alteration anything appeal appeals applicant applicants appropriated appropriately appropriation
  ascertained assets assigned attainment authorise authorised authorising await ballot bearing beneficial best birth body bodies bound breach breaches bribe calculated candidate certificate
  charged charging charities chattels circumstances civil clause clauses closed coherent combination commercial committed companies company compatible compensation competent competition completion comprehensive compulsory conduct conducive conferred confer confers confidential
  conflict consequence consequential consideration constituted construed consumer contracting contractor contractors contracts convention conviction corporation correspondence court courts covenant criminal criterion crown
  damage damages data deemed default defects define defined defines definition degree democracy deposit depositing derive derived derogate designated detriment detrimental
  directive disabled disadvantages discharge disclose disclosed disclosing disclosure discretion discriminate discrimination disorder disposal dispose disposed disposing dispute disturbance diminish diminishes disqualified
  economy effects effected employed employer employers employment enactment enactments encourage encumbrance enforce enforceable enforcement enjoy enjoyment enter entertain entitled entitlement equal equality equivalent erection estate everyone
  exceptional exchange exercise exercised exercising exempt exemption exemptions expedient expenditure explicit explicitly expose express expression facilitate facilitating fair fairly faith favourable fettered fetter
  foreseeable foster fostering foundation freedom freehold frivolous fulfil fundamental funds generality granted granting grants greater ground grounds guarantees guilty harassment harm held hereditament hold holding home honesty honest human illegal
  immigration impartial impartiality impose imposed imposes improper incidental inclusion incompatible incorporated incumbent incurred incurring independent indirect information infringe infringement inhuman instrument integrity intends intention
  interested interfere interference invalid investigate irrational irrationality irrelevant judicial judge judges judgment jurisdiction justice justified justify kept land lands landlord lands lawful lawfully
  leadership lease leased legitimate lender lenient liable liability liberty licence licences limitation limitations limited listed litigation loan loans loans lodged maladministration maladministrative manifestly market maternity meaning merit merits mind
  minded minimise minimised ministers misuse mitigate mitigation money moneys morals municipal national natural necessarily negligence neither nothing notwithstanding nuisance obligation
  obligations obtained obtaining occupation occupied occupier occupiers offence offences officers omission omit open openness opportunity orientation ordinary otherwise owed owned owner owners ownership
  parties payable payment pecuniary penalty permission permit permitted persons person persuasive pertinent planning possession possessions pregnancy premises prescribed presence presumption prevent preventing prevention privacy private
  privilege proceeding proceedings processed processing prohibit prohibited promote promotes proof property proportionality proportionate prosecution protected protocol public punishment purchase purchaser pursuant race
  rational rationality reasonably reasoned reassignment rebuttable recipients reconsider redress redundancy refuse refused reject rejected religion relates remedy remedies removing rent repair repeal repealed representation reputation
  rescind residence residential respects restrict restricted restriction restrictions restrain retained rigour risk sale seek selflessness sell sex sexual share shares shops solely
  statute statutes subsidy substance substantial substantially substitute sue sufficient supplier suppliers tackle taxation tax tenancy tenancies tenant tenants tenderer tenderers tenders tender tendered tenure terminate termination territory third tort trade transaction
  transfer transferred transferring transparency treated treatment trespass tribunal trust trustee trustees ultra unconditional undermine undertaking unduly unfair unincorporated unlawful unlawfully unreasonable unreasonably unreasonableness unsafe vacant valid validity validly valuation value
  vary veto vexatious victimisation victims violation vires void voidable waive waived waste wellbeing withdraw withheld withhold workplace wrongful
  applications appropriate attach attached audio author authors below blank boxes brackets braille briefly classification classified complete contact copies copy copyright cover database delete described describe dial disability document documents download email
  english enquiries example explain field fields fill format formats formatted giving guidance handled heading hesitate hyperlink identified ink insert instruction instructions interpreter item language languages large leave licence likelihood line listing logo mark marked marking
  message mitigation number numbers office official online opposite outline output paragraph permission phone possible print printed prompt receive recipient recycled replace reproduced reproduction require rights score scores scored sensitive sentence sentences
  sheet sign size specify state style submit tape telephone template text tick title topic acceptable unacceptable excellent criterion italics remove screening submit summarise sections box key points words copies copy translate translated translation type typetalk uncontrolled version visit webcast website word words writing written yes
  advertised apprentices assurance basis binding carries carry census charge commissioner conclusive conditions consent conscientiously considerations consulted contamination contracting corrupt deprived delivering demonstrate determination determined
  development disrepute doing domestic economic exclude exists expects expedient factual fairness formative freeholder gateway general genuine goods grave growth guilty highest importance includes indicate individual influence insurance invite involves joint judged lesser level likely lower
  marital maximising means metre misconduct misleading months national neglect number operator operators opinion partner peaceful peacefully percentage periods permits physical policies pound pounds price product productivity professional proposals prosper provided qualifies rates reached realistic recover relation relied require resist respond
  revoke safeguard secondary secure seeks serve several severe signed single solely square stage standard statement subjects sufficiently supply supplies support supported supposed sustained target taxable terms test tested tests text things thing threshold tonne transparently undue unequal units unless upheld valuable veterans vulnerable weight welcomes welfare whole wide worth award tender valued valuer valuers`
    .split(/\s+/)
    .map(foldText),
);

/** Words of tendering and of land, which say little of a matter where nothing is said of a party to it. */
const OF_PRACTICE: ReadonlySet<string> = new Set(
  `acres across advertised affected allocated allowed applicants approval asbestos assigned award awarded balance bidder bids break business capped
  certainty charged claims clarification clause closing completed completion compliance conservation criteria delegate deposit disabled discount
  dismissal disproportionate easement either electric emissions enter entries equivalent equivalents estimate evaluated exceed exchange exercise
  expire expired expires expiry expressions extend extended extension extensions fell fixed floor freehold freeholder frontage grade grouping
  guarantees hectares hour immediately independently initial interest interview invitation invoice invoices leasehold lends lies loan lots lower
  market metres minute mobilisation moderated moderation monthly months noon novation occupied open own owned owns party pass payment pence
  permitted planning pound pounds practical preferred premises preparation prepared prior promotes propose quantity questionnaire questionnaires
  rateable ratio receipt redundancy refer reference refers refurbishment registered renewal renewed repaid represents restricted retendered
  retention scored scores secured seeks shortlist shortlisted sick site sites speak specification split square storey storeys submission
  submissions submitted subsidy supplementary supplier suppliers surplus survey surveyed surveyor surveyors tender tendered tenderers tenders term
  terms title tonne tonnes trade tupe undisputed unions use used vacant valuer valuers variation watch webcast weighted weighting weightings
  weights whichever worked yards`
    .split(/\s+/)
    .map(foldText),
);

/** What is meant to be done, what has gone wrong, or how likely something is: a rule says none of it. */
const OF_A_MATTER = new RegExp(
  [
    String.raw`(?:council|authority|officers?|cabinet|board|directors?)[ \t]+(?:intends?|plans?|hopes?|knew|knows)`,
    String.raw`intends? to|still (?:open|secret|unpaid|owed)|(?:is|was|are|were|be|been|being|let|made|sold|granted|paid) in breach|breached|bad value`,
    String.raw`(?:award|claim|contract|decision|lease|licence|notice|payment|rent|sale|tender|wall|building|roof|bridge|consultation)s?(?:[ \t]+of[ \t]+(?:\p{L}+[ \t]+){1,3}|[ \t]+)(?:is|are|was|were)[ \t]+(?:now[ \t]+|never[ \t]+|probably[ \t]+|likely[ \t]+to[ \t]+be[ \t]+)?(?:void|unlawful|lawful|unsafe|invalid|defective|unenforceable|worthless|weak|strong|forfeit(?:ed)?|overdue|unpaid)`,
    String.raw`(?:risk|chances?|prospects?|likelihood)[ \t][^.]{0,90}[ \t](?:is|are)[ \t](?:very[ \t]|now[ \t])?(?:high|low|good|poor|real|serious|slight|strong|remote)`,
    String.raw`(?:has|have|had)[ \t]+been[ \t]+(?:given|sent|served|issued)[ \t]+(?:with[ \t]+)?(?:an?[ \t]+)?(?:(?:first|final|written|formal|verbal)[ \t]+){0,2}(?:notice|warning)`,
    String.raw`will[ \t]+be[ \t]+(?:served|sought|conceded|contested|resisted|defended|appealed|forfeited|demolished|rehoused|redeployed)`,
    String.raw`(?:not|never|before|until|when|if)[ \t][^.]{0,40}(?:learns?|hears?|finds?[ \t]+out|discovers?|becomes[ \t]+(?:known|public))`,
    String.raw`or[ \t]+the[ \t]+(?:loan|sale|deal|grant|purchase|buyer|lender)[ \t]+will|it[ \t]+(?:lost|won)|officers[ \t]+will[ \t]+(?:say|tell|claim|deny)|cannot be enforced`,
  ]
    .map((one) => String.raw`(?<!\p{L})(?:${one})(?!\p{L})`)
    .join('|'),
  'iu',
);

/** Whether a text says what is meant to be done, what has gone wrong, or how likely something is, whatever it cites. */
export const isOfAMatter = (text: string): boolean => OF_A_MATTER.test(text);

/** Why or in which order something is done, or what would come of it: no description. */
const OF_REASONS =
  /(?<!\p{L})(?:because|since|so that|so as|unless|once (?:the|it|they)|(?:before|after|until) (?:(?:it|they)|(?:the|its|their)[^.,]{1,40} (?:is|are|was|were|has|have|had|can|could|will))|worth|would|cannot|could|if the|should the|without|instead|twice|same|terminat\p{L}+|only (?:supplier|bidder|tenderer|contractor|firm)|secretly|late|despite|although|though|expect(?:s|ed)?|fail(?:s|ed|ure)?|claim(?:s|ed)?)(?!\p{L})/iu;
/** "The second supplier was", "the owner will": one party, and what it does or what comes to it. */
const OF_A_PARTY =
  /(?<!\p{L})(?:the|this|that|its|their)[ \t]+(?:\p{L}+[ \t]+){0,2}(?:applicants?|bidders?|buyers?|compan(?:y|ies)|consultants?|contractors?|developers?|directors?|employees?|firms?|freeholders?|landlords?|lenders?|managers?|occupiers?|operators?|owners?|providers?|purchasers?|suppliers?|tenants?|tenderers?|trustees?|(?<!council[’']s[ \t]+(?:\p{L}+[ \t]+)?)(?:survey|valu)(?:er|or)s?)(?:[’']s?)?[ \t]+(?!(?:must|shall|should|may|who|and|or|under)(?!\p{L}))\p{L}/iu;

/** Whether a text describes a tender or a piece of land, reasons nothing, and says nothing of what a party does. */
export const isDescription = (text: string): boolean =>
  !isAboutSomebody(text) && !isOfAMatter(text) && !OF_REASONS.test(text) && !OF_A_PARTY.test(text);

/** Whether a folded word is one in which tendering and land are described. */
export const isOfPractice = (folded: string): boolean => OF_PRACTICE.has(folded);

/** Whether a folded word is one in which rules and forms are written. */
export const isOfRules = (folded: string): boolean => OF_RULES.has(folded);

/** What is better or worse, sure or unsure, wanted or kept back: whoever says so has looked at one matter. */
const JUDGEMENT =
  /(?<!\p{L})(?:(?:lower|higher|less|more|cheaper|better|worse|longer|later|earlier|poorer|stronger|greater) than|(?:un)?likely|used as security|not (?:been )?(?:consulted|asked)|probabl[ey]|preferred|told|tells?|wants?|found|drive|left|changed|altered|exceeded|exceeds|resign\p{L}*|married|abandon\p{L}*|pledg\p{L}*|owns?|spent|discover\p{L}*|mistakes?|proposes?|court|proceedings|damages|lowest|highest|cheapest|acceptable|minded|stall\p{L}*|refus\p{L}*|reject\p{L}*|withdr\p{L}+|poor|defects?|structural|overcharg\p{L}*|delete[ds]?|(?<!no (?:tupe )?(?:or )?)redundan\p{L}+|closures?|clos(?:e|ed|ing)|loss(?:es)?|written off|write-?offs?|made to|convict\p{L}*|evict\p{L}*|breach\p{L}*|merger|deficit|second|surrender\p{L}*|kept|hidden|demolish\p{L}*|named|guarantee|not (?:yet )?been|never|no longer[ \t]+(?:pay|trade|want)\p{L}*|ha[sd] (?:asked|agreed|told|said|declined|instructed)|will (?:not|bid|be (?:demolished|closed|moved|replaced|rejected|raided|evicted|made))|is to be|are to be|to buy|to sell|announced|informed|(?:above|below|under) the (?:valuation|estimate|market|asking))(?!\p{L})/iu;

/** Whether a text says what is better or worse, wanted or kept back. */
export const isJudgement = (text: string): boolean => JUDGEMENT.test(text);
