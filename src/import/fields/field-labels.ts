/** What a line or cell of a report's front sheet answers. */
export type FieldKey =
  | 'title'
  | 'date'
  | 'report-of'
  | 'report-to'
  | 'call-in'
  | 'exempt'
  | 'exempt-rule'
  | 'part'
  | 'wards'
  | 'ward-members-consulted'
  | 'pillars'
  | 'key-decision'
  | 'appendices'
  | 'background-papers';

/** A field of the council's own, by its template. */
export type OwnField = { readonly key: string; readonly label: string };

export type KnownLabel =
  { readonly key: FieldKey; readonly isWeak?: boolean } | { readonly own: string };

/** As labels are compared: case, apostrophes, a colon or question mark at the end don't count. */
function foldLabel(label: string): string {
  return label
    .toLowerCase()
    .replace(/[’‘]/g, "'")
    .replace(/[‐‑–—-]/g, '-')
    .replace(/\s+/g, ' ')
    .replace(/^[\s*•]+|[\s:?*.…-]+$/g, '')
    .trim();
}

/** Labels as councils write them, folded. A weak one counts where no other says the same. */
const LABELS: readonly (readonly [FieldKey, RegExp, 'weak'?])[] = [
  ['wards', /^(?:if (?:yes|relevant|so),? )?names?(?:\(s\))? of (?:the )?wards?(?:\(s\))?$/],
  [
    'exempt',
    /^(?:is (?:the|this) (?:report|item) )?(?:confidential|private|exempt)(?: ?(?:or|\/) ?(?:exempt|confidential))?$/,
  ],
  [
    'title',
    /^(?:report )?title(?: of (?:the )?report)?$|^subject(?: of (?:the )?report)?$|^name of report$|^report$/,
  ],
  [
    'title',
    /^proposal$|^proposed development$|^description(?: of (?:the )?(?:development|proposal))?$/,
    'weak',
  ],
  [
    'date',
    /^date(?: of (?:the )?(?:meeting|report|committee))?$|^(?:meeting|committee|report) date$/,
  ],
  ['report-of', /^report (?:of|by|from)(?: the)?$|^reporting officer$/],
  [
    'report-of',
    /^(?:report )?author$|^lead (?:officer|director)$|^(?:responsible )?officer$/,
    'weak',
  ],
  [
    'report-to',
    /^(?:report )?to(?: the)?$|^committee$|^(?:name of )?(?:committee|meeting|body)$|^decision[- ](?:maker|to be taken by)$/,
  ],
  [
    'call-in',
    /^(?:(?:is|will) (?:the|this) (?:decision|report|item) (?:be )?)?(?:open|eligible|subject|available) (?:for|to) call[- ]?in$|^call[- ]?in(?: applies| applicable)?$|^does call[- ]?in apply$|^can (?:the|this) decision be called in$/,
  ],
  [
    'exempt',
    /^(?:does (?:the|this) report (?:contain|include) |is (?:the|this) (?:report|item) |(?:report )?contains )?(?:any )?(?:confidential (?:or|and|\/) )?exempt(?: (?:or|and|\/) confidential)?(?: (?:information|report|item))?$/,
  ],
  // "Has the exempt information?", "Is any part of the report exempt under Schedule 12A …?": nothing but the question itself.
  [
    'exempt',
    /^(?:(?:does|do|has|have|is|are|will) )(?:(?:the|this|these|there|it|any|part|of|or|reports?|items?|paper|document|agenda|contain|include|have|be|private) ){1,7}(?:confidential|exempt)(?: ?(?:and ?\/ ?or|or|and|\/) ?(?:exempt|confidential))?(?: (?:information|reports?|items?|material))?(?: \(?(?:as defined (?:in|by)|under|within the meaning of) (?:[^?]{0,60} )?(?:schedule 12a|local government act 1972)(?: (?:of|to) the local government act 1972)?\)?)?$/,
  ],
  [
    'exempt-rule',
    /^if (?:yes|relevant|so|exempt)\b.*\b(?:rule|paragraph|schedule|procedure|appendix|category)/,
  ],
  [
    'exempt-rule',
    /^(?:relevant )?(?:access to information procedure rule|exempt(?:ion)? (?:paragraph|category|reason))(?: numbers?)?$/,
  ],
  ['part', /^part$|^(?:public or private|status|open or exempt)$/],
  [
    'wards',
    /^(?:(?:which|are specific|specific) )?(?:electoral )?wards?(?:\(s\))?(?: (?:are |is )?(?:affected|concerned))?(?:\(s\))?$|^(?:affected|electoral) wards?$|^wards?(?:\/area)? affected$/,
  ],
  [
    'ward-members-consulted',
    /^(?:have )?(?:the )?(?:local |ward )(?:ward )?(?:members?|councillors?)(?: have)?(?: been)? consulted$/,
  ],
  [
    'pillars',
    /^(?:(?:corporate|council|key|strategic|city|borough|county) )+(?:priorit(?:y|ies)|pillars?|objectives?|plan priorit(?:y|ies))(?: supported)?$|^pillars?(?: supported)?$/,
  ],
  ['key-decision', /^(?:is (?:this|it|the decision) a )?key decision$/],
  [
    'appendices',
    /^(?:list of )?(?:appendix|appendices|annex|annexe?s|enclosures?|attachments?)(?: attached)?$/,
  ],
  ['background-papers', /^(?:list of )?background (?:papers?|documents?)\b.{0,60}$/],
];

const LONGEST_LABEL = 120;
/** Boxes that a template repeats behind its question. */
const BOXES = /(?:\s*[☐☑☒□■✓✔]\s*(?:yes|no)\b){2}\s*$|(?:\s*\b(?:yes|no)\s*[☐☑☒□■✓✔]){2}\s*$/iu;

/** What a label asks for; undefined where it isn't known. */
export function knownLabel(label: string, own: readonly OwnField[]): KnownLabel | undefined {
  if (label.length > LONGEST_LABEL) return undefined;
  const folded = foldLabel(label.replace(BOXES, ''));
  if (folded === '') return undefined;
  const ours = own.find(
    (field) => foldLabel(field.label) === folded || isNearlyLabel(folded, field.label),
  );
  if (ours) return { own: ours.key };
  const known = LABELS.find(([, pattern]) => pattern.test(folded));
  return known && { key: known[0], ...(known[2] && { isWeak: true }) };
}

/** "Application No." for "Application reference". */
function isNearlyLabel(folded: string, label: string): boolean {
  const stem = (text: string) => text.replace(/\b(?:no|number|ref|reference)\b\.?/g, '#').trim();
  const [one, other] = [stem(folded), stem(foldLabel(label))];
  return one.includes('#') && one === other;
}

const BEGINNING =
  /(?<!\S)(?:report (?:of|to|by|from|title)|date(?: of (?:meeting|report))?|subject|committee|(?:electoral )?wards?(?: affected)?|will the decision be open for call[- ]?in|(?:open for )?call[- ]?in(?: applies)?|does (?:the|this) report contain confidential or exempt information|exempt(?: information)?|have ward members been consulted|ward members consulted|(?:is this a )?key decision|decision maker)\s{0,2}[:?]/gi;

/** Where the fields of a front sheet begin in a text that has several in one line. */
export const beginningsOfFields = (text: string): number[] =>
  [...text.matchAll(BEGINNING)].map(({ index }) => index);
