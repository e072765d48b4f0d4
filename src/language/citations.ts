import { withoutAddressesOfBodies } from './figures/public-bodies.ts';

/**
 * What any paper may cite: sections of Acts and regulations, and the bodies of the state. That two papers cite the same says
 * nothing of what either is about.
 */
const NUMBER = String.raw`\d{1,4}[A-Z]{0,2}(?:\(\w{1,4}\)){0,4}`;
const PROVISION = String.raw`(?:\b(?:[Ss]ections?|[Ss]chedules?|[Rr]egulations?|[Rr]egs?\.?|[Aa]rticles?|[Pp]aragraphs?|[Pp]aras?\.?|[Pp]art)|\bss?\.)\s{0,2}${NUMBER}(?:(?:,| and| to| or)\s${NUMBER}){0,4}(?:\sof(?:\sthe)?)?`;
const ACT_WORD = String.raw`(?:\p{Lu}[\p{L}’'-]{1,20},?|\([\p{L}\d ,&.-]{1,60}\)|and|of|for|the|to|in|on|etc\.?|&)`;
/** "Local Government Act 1972", "Public Contracts Regulations 2015 (PCR 2015)". */
const ACT = String.raw`(?<![\p{L}\d])\p{Lu}[\p{L}’'-]{1,20},?(?:\s${ACT_WORD}){0,12}?\s(?:Acts?|Regulations|Directive)(?:\s(?:19|20)\d\d)?(?:\s\((?:SI|S\.I\.|PCR|TUPE)?[ \d/]{0,12}\))?(?![\p{L}\d])`;
const SHORT = String.raw`(?<![\p{L}\d])(?:TUPE|PCR|LGA|GDPR|EIR|FOIA|NPPF|PPS|LGPS)(?:\s(?:Act|Regulations))?(?:\s(?:19|20)\d\d)?(?![\p{L}\d])`;
const BODY = String.raw`(?<![\p{L}\d])(?:Homes|Historic|Sport|Natural|NHS|Arts Council|Public Health|Active Travel|Skills|Research|Education)\sEngland(?![\p{L}\d])|(?<![\p{L}\d])(?:Environment Agency|Planning Inspectorate|Land Registry|Valuation Office|District Valuer|National Highways|Network Rail|HM (?:Treasury|Revenue and Customs|Government|Land Registry)|HMRC|Ofsted|DLUHC|MHCLG|DEFRA|Defra|DfE|DfT|DHSC|CQC|CIPFA|Local Government Association|Secretary of State|Information Commissioner(?:’s|'s)?(?: Office)?|Local Government (?:and Social Care )?Ombudsman|Health and Safety Executive|Competition and Markets Authority|Care Quality Commission|Equality and Human Rights Commission)(?![\p{L}\d])|(?<![\p{L}\d])(?:\p{Lu}[\p{L}’'-]{2,20}\s){1,3}Combined Authority(?![\p{L}\d])|(?<![\p{L}\d])(?:\p{Lu}[\p{L}’'-]{2,20}\s){1,3}(?:Council|Pension Fund|Police|Constabulary|Fire and Rescue (?:Service|Authority)|NHS (?:Foundation )?Trust|Integrated Care Board)(?![\p{L}\d])|(?<![\p{L}\d])(?:Department (?:for|of)|Ministry of|Office (?:for|of))(?:\s(?:\p{Lu}[\p{L}’'-]{1,20},?|and|the)){1,6}`;

/**
 * A traffic order and its like, which is proposed and made in public, by what is in brackets in its title: "(Abbey Lane) (Prohibition of Waiting)
 * Order 2019". One for buying land may be none yet.
 */
const ORDER = String.raw`(?=\([^\n.;]{0,160}(?:Traffic|Waiting|Parking|Loading|Driving|Stopping|Speed|Weight|Footpath|Bridleway|Tree Preservation|Public Spaces))(?![^\n.;]{0,160}Compulsory)(?:\([\p{L}\d ,&.’'-]{1,80}\)\s){1,6}(?:Traffic\s|Experimental\s|Temporary\s){0,2}Order,?\s(?:19|20)\d\d(?!\d)`;
/** What is in a street, by the number that is on it. */
const IN_STREET = String.raw`(?:(?:[Ll]ighting|[Ll]amp|[Ss]treet[ -]?light(?:ing)?)\s(?:[Cc]olumn|[Pp]ost)|[Bb]us\s[Ss]top|[Gg]rit\s[Bb]in)s?\s(?:(?:number|no\.?)\s)?\d{1,6}(?!\d|[.,]\d)`;

/** Where a judgment is published: "[2013] EWCA Civ 1345", "[1948] 1 KB 223", "(1991) 62 P & CR 103". */
const PUBLISHED_AT = String.raw`(?:[[(](?:18|19|20)\d\d[\])]\s(?:EWCA\s(?:Civ|Crim)|EWHC|UKSC|UKHL|UKPC|UKUT|UKFTT|UKEAT|EAT|EWFC|EWCOP|CSOH|CSIH|NICA|ECHR|(?:\d{1,3}\s)?(?:AC|KB|QB|Ch|WLR|All\sER|P\s?&\s?CR|LGR|BLGR|PTSR|EGLR|JPL|ICR|IRLR|HLR|FLR|Env\sLR|BCLC|Lloyd.s\sRep))\s?\d{0,5}(?:\s\((?:Admin|Ch|TCC|QB|KB|Fam|Comm|AAC|IAC|LC)\))?)`;
const PARTY = String.raw`(?:\p{Lu}[\p{L}’'&.-]{0,30}|\([\p{L}\d ’'&.-]{1,60}\)|of|for|and|the|on|ex|parte)`;
/** A case that a court has published, with its parties. */
const CASE = String.raw`(?<![\p{L}\d])(?:\p{Lu}[\p{L}’'&.-]{0,30}(?:\s${PARTY}){0,9}\sv\.?\s(?:the\s)?${PARTY}(?:\s${PARTY}){0,12},?\s)?${PUBLISHED_AT}`;

/** What a register, a notice or a library calls a thing, with the word that says so: codes of what is bought, books, schools, homes, charities and certificates. */
const REGISTERED = [
  String.raw`CPV(?![\p{L}])(?:[ ,:;(]{1,2}(?:[Cc]odes?|[Nn]umbers?|[Nn]o\.?|are|is|and)|[ ,:;(]{1,2}(?:and )?\d{8}(?:-\d)?(?!\d)){1,12}`,
  String.raw`[Rr]egistered [Cc]harity(?:,? (?:number|no\.?))?:? (?:SC)?\d{6,7}(?![\d-])`,
  String.raw`IS[BS]N(?:[ -]?1[03])?(?::| is)? ?\d[\d -]{6,15}[\dX](?!\d)`,
  String.raw`(?:DfE|LAESTAB)(?: (?:establishment|school|reference|number|no\.?)){0,2}:? \d{3}\/?\d{4}(?![\d/-])`,
  String.raw`Ofsted(?: (?:URN|unique|reference|registration|number|no\.?|as)){0,3}:? (?:SC|EY|RP|CA|VC)?\d{6,7}(?!\d)`,
  String.raw`(?:EPC|[Ee]nergy [Pp]erformance [Cc]ertificate)(?: (?:number|no\.?|reference|is)){0,2}:? \d{4}(?:[ -]\d{4}){4}(?![\d-])`,
].join('|');

const NUMBERED = String.raw`(?<![\p{L}\d])(?:${REGISTERED}|${IN_STREET})`;

/** Where any of them begins: most letters of a text needn't be looked at. */
const BEGINS = String.raw`(?:(?<![\p{L}\d])(?=[\p{Lu}aeglbrsp])|(?=[[(]))`;
const CITED = new RegExp(
  `${BEGINS}(?:${[NUMBERED, ORDER, CASE, PROVISION, ACT, SHORT, BODY].join('|')})`,
  'gu',
);

/** A text with blanks in place of what it cites, so that every other word is where it was. */
export function withoutCitations(text: string): string {
  return withoutAddressesOfBodies(text).replace(CITED, (cited) => ' '.repeat(cited.length));
}
