import { isOfAgreementOrStandard } from './agreements-and-standards.ts';
import { isNumberOfAsset } from './property-numbers.ts';
import { PUBLIC_BODY } from './public-bodies.ts';
import { isPublicNumber } from './public-numbers.ts';

/** What says right before a reference that everybody can look it up: a notice of a tender, the register of planning applications, the licence of a map. */
const PUBLIC_KINDS: readonly (readonly [before: RegExp, reference: RegExp])[] = [
  [/(?<!\d)20\d\d\/S[ \u00a0]$/u, /^\d{3}-\d{6}$/],
  [
    /(?<!\p{L})planning (?:permission|application|consent|approval)s?,? (?:(?:under|with|by) )?(?:(?:number|no\.?|ref(?:erence)?\.?:?) )*$/iu,
    /^(?:[A-Z]{1,3}\/)?(?:\d\d|20\d\d)\/\d{3,6}(?:\/[A-Z]{1,6})?$/,
  ],
  // Without the word, by the letters that registers of planning put at the end.
  [
    /(?<!\p{L})(?:permission|application|consent|approval)s?,? ?\(?(?:(?:under|with|by) )?(?:(?:number|no\.?|ref(?:erence)?\.?:?) )*$/iu,
    /^(?:\d\d|20\d\d)\/\d{3,6}\/(?:FUL?|OUT?|OT|RM|REM|LBC?|LI|ADV|COND|VAR|HOU|DCO|TPO|COU|CLE|CLP)$/,
  ],
  // Registers that are open to all by law or custom: of charities, data controllers, schools, listed buildings, trees, ways, and of appeals.
  [
    /(?<!\p{L})(?:registered )?charity(?:,? (?:number|no\.?|reg(?:istration|d|\.)?(?: (?:number|no\.?))?))?:? $/iu,
    /^(?:SC)?\d{6,7}(?:-\d)?$/,
  ],
  [/(?<!\p{L})ICO(?!\p{L})[^\n\d.]{0,30}$/u, /^Z[A-Z]?\d{6,7}$/],
  [
    /(?<!\p{L})(?:[Ss]chool|[Aa]cademy|[Cc]ollege|[Nn]ursery)[ ,(]{1,3}(?:(?:DfE )?(?:URN|Ofsted)(?: (?:number|no\.?))?:? )?$/u,
    /^(?:URN )?\d{6}$|^[2-9]\d\d\/[1-9]\d{3}$/,
  ],
  [/(?<!\p{L})(?:tender|contract|advertised|procurement|quotation)s?[^\n.]{0,24}$/iu, /^DN\d{6}$/],
  [/(?<!\p{L})(?:list entry|(?:national )?heritage list)(?:,? (?:number|no\.?))?:? $/iu, /^\d{7}$/],
  [
    /(?<!\p{L})tree preservation orders?,? (?:(?:number|no\.?) )?$/iu,
    /^(?:TPO\/)?\d{1,4}\/\d{1,4}$|^TPO\/[\d/]+$/,
  ],
  [/(?<!\p{L})(?:appeal|inspector|PINS)[^\n\d.]{0,24}$/iu, /^APP\/[A-Z]\d{4}\/[A-Z]\/\d\d\/\d{7}$/],
  [
    /(?<!\p{L})(?:footpath|bridleway|byway|right of way)[^\n.]{0,16}$/iu,
    /^[A-Z]{2,4}\/\d{1,4}(?:\/\d{1,4})*$/,
  ],
  [/(?<!\p{L})(?:lamp|lighting) columns? (?:(?:number|no\.?) )?$/iu, /^[A-Z]{1,3}-?\d{3,6}$/],
  [/(?<!\p{L})bus stops? (?:(?:number|no\.?) )?$/iu, /^\d{8,12}$/],
  // The licence under which a council prints maps is at the foot of each.
  [
    /(?<!\p{L})(?:Ordnance Survey|OS|Crown [Cc]opyright)[^\n\d]{0,36}(?:\d{4}[^\n\d]{0,36})?$/u,
    /^(?:AC\d{10}|1000\d{5})$/,
  ],
  // On each of its invoices.
  [
    /(?<!\p{L})(?:council|authority|our)(?:[’']s)?,? VAT (?:registration )?(?:number|no\.?|reg\.?)(?: is)?:? $/iu,
    /^(?:GB ?)?\d{3} ?\d{4} ?\d{2}$/,
  ],
  // Codes of what is bought, which every notice of a tender has (Regulation (EC) No 2195/2002), and several of them in a row.
  [
    /(?<!\p{L})CPV(?!\p{L})(?:[ ,:;(]|codes?|numbers?|no\.?|are|is|and|\d{8}(?:-\d)?){0,12}$/iu,
    /^\d{8}(?:-\d)?$/,
  ],
  // Registers of schools and of providers of care.
  [
    /(?<!\p{L})(?:DfE|LAESTAB|Department for Education)(?:[ ,:(]{1,3}(?:establishment|school|reference|number|no\.?|is)){0,3}[ ,:(]{1,3}$/iu,
    /^\d{3}\/?\d{4}$|^\d{6}$/,
  ],
  [
    /(?<!\p{L})Ofsted(?!\p{L})(?:[ ,:(]|URN|unique|reference|registration|registered|number|no\.?|as|under|is|its){0,12}$/iu,
    /^(?:URN )?(?:SC|EY|RP|CA|VC)?\d{6,7}$/,
  ],
  [
    /(?<!\p{L})CQC(?!\p{L})(?:[ ,:(]|provider|location|ID|number|no\.?|is|its){0,10}$/iu,
    /^1-\d{9,12}$/,
  ],
  // Of books and journals.
  [
    /(?<!\p{L})ISBN(?:[ -]?1[03])?(?::| is| number| no\.?)? ?$/iu,
    /^(?:97[89][ -]?)?[\d -]{9,14}[\dX]$/,
  ],
  [/(?<!\p{L})ISSN(?::| is| number| no\.?)? ?$/iu, /^\d{4}-\d{3}[\dX]$/],
  // The register of the energy performance of buildings (SI 2012/3118, regulation 27).
  [
    /(?<!\p{L})(?:EPC|DEC|(?:display )?energy (?:performance )?certificate|energy performance certificate)s?(?:[ ,:(]|number|no\.?|reference|ref\.?|RRN|is|has|the|with){0,10}$/iu,
    /^\d{4}(?:[ -]\d{4}){4}$/,
  ],
  // Land of the council, by its title: the register is open (Land Registration Act 2002, section 66).
  [
    /(?<!\p{L})(?:(?:council|authority)[’']s|our)[ \t](?:[^\n.;:!?]{0,60}[ ,(])?titles?(?: (?:numbers?|nos?\.?))?,? $/iu,
    /^[A-Z]{1,3}\d{3,6}$/,
  ],
  // Codes of statistics, trades and purchases, which say of what kind a place, firm or thing is.
  [
    /(?<!\p{L})(?:LSOAs?|MSOAs?|(?:super )?output areas?|ONS|GSS|(?:area|ward) codes?)[ ,:(]{1,3}(?:(?:codes?|number|no\.?|is|of|area) ){0,2}$/iu,
    /^[EWSN]\d{8}$/,
  ],
  [/(?<!\p{L})SIC (?:20\d\d )?(?:codes? )?(?:(?:number|no\.?|is) )?$/u, /^\d{5}$/],
  [/(?<!\p{L})UNSPSC (?:codes? )?(?:(?:number|no\.?|is) )?$/u, /^\d{8}$/],
  // Signs of roads, by the schedules of their regulations (SI 2016/362).
  [/(?<!\p{L})diagrams? (?:(?:number|no\.?) )?$/iu, /^\d{3,4}(?:\.\d{1,2})?$/],
  // What the Information Commissioner and the Court of Justice have decided.
  [
    /(?<!\p{L})(?:ICO|decision notices?)(?!\p{L})[^\n.]{0,30}$/iu,
    /^(?:FS\d{8}|IC-\d{5,6}-[A-Z\d]{4})$/,
  ],
  [/(?<!\p{L})(?:[Cc]ase|CJEU|ECJ|Court of Justice)[ ,:(]{1,3}$/u, /^[CT][-‑–]\d{1,3}\/\d\d$/],
  // What is streamed and kept of meetings.
  [
    /(?<!\p{L})(?:(?:council|authority|committee|board|cabinet|panel|meeting|hearing)(?!\p{L})[^\n.;!?]{0,40}(?<!\p{L})(?:recording|webcast|broadcast|live ?stream)|(?:recording|webcast|broadcast|live ?stream)s?[ \t](?:of|from)[ \t](?:the|its|our|a|each)[ \t](?:\p{L}+[ \t]){0,3}(?:council|authority|committee|board|cabinet|panel|meeting|hearing))(?:s|[’']s)?(?!\p{L})[^\n.;!?]{0,32}[: (<]$/iu,
    /^https?:\/\/(?:www\.)?(?:youtube\.com|youtu\.be|vimeo\.com)\//i,
  ],
  // Telephones of courts, bodies of the state and posts of a council, right after their names. Mobile telephones are somebody's own.
  [
    new RegExp(
      String.raw`(?:${PUBLIC_BODY}|(?<!\p{L})(?:[Tt]ribunal|[Cc]ounty [Cc]ourt|[Cc]rown [Cc]ourt|[Mm]agistrates[’'] [Cc]ourt|[Ff]amily [Cc]ourt|[Tt]own [Hh]all|[Cc]ivic [Cc]entre|[Cc]ouncil[’']s (?:switchboard|contact centre|offices?)|Head of \p{Lu}[\p{L}-]+(?:(?:,| and| &)? \p{Lu}[\p{L}-]+){0,3}|Monitoring Officer|(?:Town|Parish) Clerk|(?:Democratic|Committee|Governance|Electoral|Planning|Licensing|Customer) Services|Returning Officer))(?: office| reception| team)?(?:[ ,:(]{1,3}(?:on|at|is|tel\.?|telephone|phone|number|no\.?|or)){0,4}[ ,:(]{1,3}$`,
      'u',
    ),
    /^\(?0[12]\d{1,4}\)?[ -]?\d{3,4}[ -]?\d{3,4}\)?$/,
  ],
];

/** The code of a council or a region, by its form (Office for National Statistics, Register of Geographic Codes). */
const AUTHORITY = /^(?:E(?:0[6-9]|1[0-2])0000\d\d|W060000\d\d|S120000\d\d)$/;

/** Of a book, with its check digit (ISO 2108): its form says what it is. */
const BOOK = /^97[89]-\d{1,5}-\d{1,7}-\d{1,6}-\d$/;

function isBook(written: string): boolean {
  if (!BOOK.test(written)) return false;
  const digits = [...written.replace(/\D/g, '')].map(Number);
  return (
    digits.length === 13 &&
    digits.reduce((sum, digit, at) => sum + digit * (at % 2 === 0 ? 1 : 3), 0) % 10 === 0
  );
}

/** Letters before a reference in which it is said what it is. */
const BEFORE = 160;

/** A sum, or a figure with commas or a sign after it: no reference, and no number of an agreement, is written so. */
const NO_REFERENCE = /^(?:[£€$]|\d[\d.]*(?:,\d|%))/;

/** Whether a reference is one that everybody can look up, by its form or by what is right before it. */
export const isPublicByKind = (detail: string, text: string, offset: number): boolean =>
  !NO_REFERENCE.test(detail) &&
  (isBook(detail) ||
    isOfAgreementOrStandard(detail, text, offset) ||
    AUTHORITY.test(detail) ||
    isPublicNumber(detail, text, offset) ||
    isNumberOfAsset(detail, text, offset) ||
    PUBLIC_KINDS.some(
      ([before, reference]) =>
        reference.test(detail) && before.test(text.slice(Math.max(0, offset - BEFORE), offset)),
    ));
