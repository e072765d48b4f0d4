import { setRatesIn } from './set-rates.ts';

const AREA = String.raw`(?:(?:[Ll]ower|[Mm]iddle|[Ll]ower [Ll]ayer|[Mm]iddle [Ll]ayer) [Ss]uper [Oo]utput [Aa]reas?|[Oo]utput [Aa]reas?|LSOAs?|MSOAs?|[Ww]ard codes?),?(?: (?:code|number|no\.?))?:? \(?[EWSN]\d{8}(?!\d)\)?`;

/** Standard forms of contract, which their publishers sell to all. */
const FORM = String.raw`(?:NEC ?[34]?|JCT|FIDIC|ICC|PPC ?2000|TPC ?2005|MF\/1|IChemE)(?![\p{L}\d])(?: (?:\p{Lu}\p{L}+|Option [A-H]|and|with|of|[12]\d{3}(?!\d))){0,8}`;
const CLAUSE = String.raw`[Cc]lauses? \d{1,2}(?:\.\d{1,3}){0,3}(?:\(\w{1,4}\)){0,3}(?![\p{L}\d])`;
const OF_FORM = String.raw`(?:${CLAUSE},? (?:of|in|under)(?: the)? ${FORM}|${FORM},? ${CLAUSE})`;

const HALL = String.raw`(?:[Cc]ivic (?:[Hh]all|[Cc]entre|[Oo]ffices)|(?:[Tt]own|[Cc]ity|[Cc]ounty|[Ss]hire) [Hh]all|[Gg]uildhall|[Cc]ouncil (?:[Hh]ouse|[Oo]ffices))`;
const FLOOR = String.raw`(?:(?:[Gg]round|[Ff]irst|[Ss]econd|[Tt]hird|[Ff]ourth|[Ff]ifth|[Tt]op|[Ll]ower [Gg]round) [Ff]loor)`;
const ROOM = String.raw`(?:(?:[Cc]ommittee|[Mm]eeting|[Cc]onference|[Mm]embers[’']) [Rr]ooms?(?: (?:\d{1,2}|[A-Z])(?![\p{L}\d])(?:(?:, | and | or |\/)(?:\d{1,2}|[A-Z])(?![\p{L}\d])){0,3})?|[Cc]ouncil [Cc]hamber)`;
const ROOMS = String.raw`(?:${ROOM}(?:,?(?: on| in| at| of)?(?: the)? (?:${FLOOR}|${HALL})){0,2}|${FLOOR} of(?: the)? ${HALL})`;

/** A post, which somebody holds: as long as what it is a post of has capitals. */
const OFFICE = String.raw`(?:(?:[Aa]ssistant|[Dd]eputy|[Ii]nterim|[Aa]cting|[Cc]orporate|[Ee]xecutive|[Ss]trategic|[Ss]ervice|[Cc]ity|[Bb]orough|[Cc]ounty) )?(?:[Dd]irectors?|[Hh]ead|[Ss]ervice [Mm]anager|(?:[Ee]xecutive |[Cc]abinet |[Ll]ead )[Mm]ember|[Pp]ortfolio [Hh]older) (?:of|for)(?: the)? \p{Lu}\p{L}+(?:(?:,| and| &)? \p{Lu}\p{L}+){0,3}`;
const STATUTORY = String.raw`(?:[Mm]onitoring|[Ss]ection 151|[Cc]hief [Ff]inance|[Rr]eturning|[Ee]lectoral [Rr]egistration|[Dd]ata [Pp]rotection|[Pp]roper|[Ss]crutiny) [Oo]fficer|[Cc]hief [Ee]xecutive|[Hh]ead of [Pp]aid [Ss]ervice|(?:[Cc]ity|[Bb]orough|[Cc]ounty) (?:[Ss]olicitor|[Tt]reasurer)|[Tt]own [Cc]lerk`;

/** Programs that offices work with, by their maker and name. */
const PROGRAM = String.raw`(?:(?:Microsoft|MS) )?(?:SharePoint(?: Online)?|OneDrive|Outlook|Exchange Online|Power (?:BI|Apps|Automate))|Microsoft (?:365|Office(?: 365)?|Teams|Word|Excel|Windows(?: \d{1,2})?|Azure|Copilot)|Adobe (?:Acrobat(?: (?:Sign|Reader|Pro))?|Sign|Reader)|Google (?:Workspace|Maps|Drive|Analytics|Meet)|DocuSign|WhatsApp|YouTube`;

/** Who audits a council is published with its accounts (Local Audit and Accountability Act 2014, section 8). */
const AUDITOR = String.raw`(?:Grant Thornton|Ernst (?:&|and) Young|EY|KPMG|Deloitte|(?:Forvis )?Mazars|Bishop Fleming|Azets|BDO)(?: UK)?(?: (?:LLP|Audit Services(?: Limited)?|Audit Limited))?`;

const NUMBER_OF_SCALE = String.raw`(?:NHS )?Agenda for Change(?: (?:pay )?[Bb]and [1-9][a-d]?)?|(?:NJC )?(?:[Ss]pinal [Cc]olumn|[Ss]cale) [Pp]oints? \d{1,2}(?: (?:of|on) the NJC(?: pay (?:spine|scales?))?)?`;

/** Books of rules that the Treasury and the employers of teachers have for all. */
const BOOK = String.raw`(?:HM Treasury[’']s )?(?:Green|Red|Orange|Magenta|Aqua|Burgundy) Book`;

const PHRASES = new RegExp(
  String.raw`(?<![\p{L}\d])(?:${[AREA, OF_FORM, ROOMS, OFFICE, STATUTORY, PROGRAM, AUDITOR, NUMBER_OF_SCALE, BOOK].join('|')})(?![\p{L}\d])`,
  'gu',
);

/**
 * Where a text has what everybody calls a thing in so many words: an area of statistics, a clause of a standard form of contract, a room of the
 * town hall, a post, a program, the auditor, a rate that is set for all with its figure. That two sentences have it in common says nothing of
 * what either says.
 * @returns whether a place of the text is in one
 */
export function publicPhrases(text: string): (offset: number) => boolean {
  const found = [
    ...[...text.matchAll(PHRASES)].map(
      ({ 0: { length }, index }) => [index, index + length] as const,
    ),
    ...setRatesIn(text).map(({ from, to }) => [from, to] as const),
  ];
  if (found.length === 0) return () => false;
  return (offset) => found.some(([from, to]) => offset >= from && offset < to);
}
