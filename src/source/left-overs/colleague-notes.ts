import {
  actionElsewhere,
  error,
  LEFT,
  TO_CONFIRM,
  UNQUOTED,
  warning,
  type LeftOver,
} from './pattern.ts';
import { begin, END } from './template-marks.ts';

const MARK_OF_COMMENT =
  'This looks like the mark of a comment that was made in Word. Take it out, or write in the text which paper is meant.';
const ASKED_OF_SOMEBODY =
  'This looks like a note to whoever writes the paper. Do what it asks for, and take it out.';
const MAY_BE_PRIVATE =
  'Somebody asks here whether this is for the public. Settle it with the monitoring officer before the paper goes out, and take the question out.';

/** What officers ask each other for. */
const ASKS =
  'check|confirm|update|amend|review|provide|complete|insert|advise|supply|finalise|verify|clarify|reword|rewrite|rephrase|chase|double[- ]check';
/** What they ask it of. */
const OBJECTS =
  'this|these|it|figures?|the figures?|dates?|names?|numbers?|totals?|spelling|wording|source|sources|para(?:graph)?|section|title|titles|link|maths|sums?|latest|again';
/** Who decides, or is told, in the open: what they are to do is business. */
const BODIES =
  'Cllr|Cllrs|Councillors?|Clerk|Chair|Chairman|Vice|Mayor|Members?|Council|Cabinet|Executive|Committee|Sub|Board|Panel|Parliament|Government|Minister|Secretary|Inspector|Applicants?|Residents?|Contractor|Developer|The|All|Both';
/** A colleague: initials, a name, or a service. */
const COLLEAGUE = String.raw`(?!(?:${BODIES})\b)(?:\p{Lu}{2,3}(?: ?[/&] ?\p{Lu}{2,3})?|\p{Lu}\p{Ll}{1,20}(?: \p{Lu}\p{Ll}{0,20}){0,2}|[Ll]egal|[Ff]inance|[Cc]omms|[Aa]uthors?)`;
/** Parts of a paper that are drawn or made apart from the text. */
const PIECES =
  'map|table|chart|graph|diagram|plan|photo|photograph|picture|image|figure|figures|text|wording|appendix|link|logo|signature|details|data|costs?|para|paragraph|sentence|quote|quotation|case study|infographic|screenshot';

/** What officers write to each other in the text of a paper. */
export const COLLEAGUE_NOTES: readonly LeftOver[] = [
  // "[JS1]" behind a blank; a list of papers explains such a mark.
  warning(
    String.raw`(?=\[)(?<=[\p{L}\p{N}.,;:)”’%] )\[(?!(?:CD|SD|ED|EB|EX|PD|LP|AP|BD)\d)(\p{Lu}{2,3} ?\d{1,2}(?:R\d{1,2})?)\](?![(:\[])(?![\s\S]{0,200000}\n[ \t>|*+-]{0,8}\[?\1\b)`,
    'gu',
    MARK_OF_COMMENT,
  ),
  // Notes of those who draft.
  error(
    String.raw`(?=[({])[({](?:DN|D\.N\.|[Dd]rafting [Nn]ote|DRAFTING NOTE)s?\s?[:–—-]?\s(?=[^(){}\n]{0,120}(?:\b(?:${ASKS}|ask|add|query|need|needs|legal|finance|figure|figures|remove|delete)\b|\?))[^(){}\n]{1,200}[)}]`,
    'giu',
  ),
  error(
    String.raw`${begin('Dd')}(?:DN|Drafting [Nn]ote|DRAFTING NOTE)s?\s?[:–—-]\s?(?=[^\n]{0,120}(?:\b(?:${ASKS}|ask|add|query|remove|delete)\b|\?))`,
    'gmu',
  ),
  warning(String.raw`(?=[({])[({]DN ?[:–—] ?\p{L}[^(){}\n]{1,200}[)}]`, 'gu'),
  // In brackets: who is to do something, or what is to be done.
  actionElsewhere(
    String.raw`(?=[([{])[([{]${COLLEAGUE},? (?:to|please|pls|can you) (?:${ASKS}|add)(?: [^()\[\]{}\n]{1,60})?[)\]}](?![(:])`,
    'gu',
    TO_CONFIRM,
  ),
  actionElsewhere(
    String.raw`(?<=[\p{L}\p{N}.,;%)] [–—-] )${COLLEAGUE} to (?:${ASKS})(?: [^.\n]{1,30})?${END}`,
    'gmu',
    TO_CONFIRM,
  ),
  warning(
    String.raw`(?=[([])[([](?:to be (?:confirmed|checked|provided|supplied|agreed|updated)|tbc) (?:by|with|from) (?:\p{Lu}{2,3}|[Ll]egal|[Ff]inance|HR|officers?|the (?:author|service))[)\]](?![(:])`,
    'gu',
    TO_CONFIRM,
  ),
  warning(
    String.raw`[([{<]{1,2}(?:(?:please |pls )(?:${ASKS})|(?:please |pls |to )?(?:check|verify|double[- ]check)(?: (?:with|against|before) [^()\[\]{}<>\n]{1,40})?|(?:please |pls |to )?confirm with [^()\[\]{}<>\n]{1,40}|(?:please |pls |to )?(?:check|confirm|update|amend|insert|verify|clarify|reword|chase|double[- ]check) (?:${OBJECTS})(?: (?:with|against|from|before) [^()\[\]{}<>\n]{1,40})?|(?:${OBJECTS}) (?:to|needs) (?:${ASKS})|see (?:\p{L}+[’']?s? )?comments?(?: (?:from|by|in|above|below) [^()\[\]{}<>\n]{0,40})?|ask \p{L}+|query)[)\]}>]{1,2}(?![(:\p{L}])${UNQUOTED}`,
    'gimu',
    ASKED_OF_SOMEBODY,
  ),
  warning(
    String.raw`[([](?:(?:source|sources|date|figure|figures|name|amount|cost|ref|reference|which|year|month|number|page|evidence|citation|check|legal|finance|still true|true|correct|right|is (?:this|that|it)(?: still)? (?:right|correct|true|needed|so)|do we (?:need|know|have|want|mean) [^()\[\]\n]{1,60}|should (?:we|this|it) [^()\[\]\n]{1,60})\?{1,3}|(?:ref|reference|citation|source|evidence|figure|figures|date|name|number|link|(?:more|further) (?:detail|details|text|information)) (?:needed|required|missing|here)|(?:ref|REF|MAP|TABLE|CHART|GRAPH|IMAGE|TEXT|LINK))[)\]](?![(:\[])${UNQUOTED}`,
    'gmu',
  ),
  warning(
    String.raw`(?=[([{<])[([{<]\p{Lu}{2,3}\d{0,2} ?[:–-] ?(?:${ASKS}|please|can (?:we|you)|not sure|is (?:this|it)|do we|need)\b[^()\[\]{}<>\n]{0,120}[)\]}>](?![(:])|${begin(String.raw`\p{Lu}`)}\p{Lu}{2,3}\d{1,2}: ?(?:${ASKS}|please|can (?:we|you)|not sure)\b`,
    'gmu',
    ASKED_OF_SOMEBODY,
  ),
  // Addressed to somebody by name.
  actionElsewhere(
    String.raw`(?<![\p{L}\p{N}.])@\p{Lu}\p{Ll}{1,20}(?: \p{Lu}\p{Ll}{1,20})?,?:? (?:can|could|would|please|pls|to (?:${ASKS}|add)|do|is|are|should)\b`,
    'gu',
    ASKED_OF_SOMEBODY,
  ),
  actionElsewhere(
    String.raw`(?=[\p{Lu}(\[])${begin(String.raw`\p{Lu}`)}(?!(?:${BODIES}|Note|Then|Therefore|Otherwise)\b)(?:\p{Lu}{2,3}|\p{Lu}\p{Ll}{1,20}(?: \p{Lu}\p{Ll}{0,20})?)(?:,? \d{1,2}(?:\/\d{1,2}(?:\/\d{2,4})?| \p{Lu}\p{Ll}{2,8}))? ?[–—:,-]? ?(?:please|pls|can you|could you|can we|grateful if you) (?:please )?(?:${ASKS}|add|look at|have a look)\b`,
    'gmu',
    ASKED_OF_SOMEBODY,
  ),
  actionElsewhere(
    String.raw`${begin(String.raw`\p{Lu}`)}\p{Lu}{2,3}(?: ?[/&] ?\p{Lu}{2,3})? to (?:check|confirm|update|advise|clarify|insert|add|complete|chase|(?:provide|supply|send) (?:the )?(?:figures?|text|wording|details|comments|narrative|costs?|input))\b(?=[^.\n]{0,60}${END})`,
    'gmu',
    TO_CONFIRM,
  ),
  // A line that asks for something to be done to the paper.
  warning(
    String.raw`${begin('CUATF')}(?:CHECK|UPDATE|AMEND|TO DO|TO-DO|FIX|CONFIRM)(?: (?:THIS|THESE|FIGURES?|DATES?|NAMES?|WORDING|ALL|WITH \p{L}{1,20}))?[!?:]{0,3}${END}|(?<=[–—] )(?:CHECK|CONFIRM|UPDATE)(?: (?:THIS|FIGURES?|DATES?))?[!?]{0,3}${END}`,
    'gmu',
    ASKED_OF_SOMEBODY,
  ),
  warning(
    String.raw`${begin('CUARDVWcuar/>')}(?:\/\/|>{2,3}) ?(?:check|confirm|update|ask|add)\b[^\n]{0,80}$|${begin('CUARDV')}(?:Check|Confirm|Update|Amend|Add|Remove|Delete|Verify) (?:this|these|figures?|dates?|names?|wording|all figures|after|once|when)\b[^.\n]{0,60}\b(?:before (?:publication|publishing|despatch|dispatch|sign-?off|it goes|this goes|we publish)|prior to (?:publication|despatch)|Cabinet|committee|Finance|Legal)${END}`,
    'gmu',
    ASKED_OF_SOMEBODY,
  ),
  warning(
    String.raw`${begin('INWMA')}(?:(?:I|We) )?[Nn]eed(?:s)? (?:to (?:check|confirm|add|update|ask|insert|write|include|reword|rewrite|chase)\b|(?:a|an|some|more|another) (?:sentence|paragraph|para|line|section|text|detail|figures?|table|map|words)\b)[^\n]{0,120}$|${begin('MA')}(?:More (?:detail|details|text|information|work) (?:needed|required|to add)(?: here)?|Add (?:a|an|some|more|the|your)? ?[^.\n]{1,60} here)${END}|${begin('LFEHWTPRC')}\p{L}[\p{L} ,’'-]{1,60} (?:to go|goes|go) here${END}`,
    'gmu',
    ASKED_OF_SOMEBODY,
  ),
  warning(
    String.raw`${begin('LFEHPRCM')}(?:Legal|Finance|Financial|Equality|HR|Procurement|Risk|Climate|Monitoring Officer) (?:comments?|implications?|advice|text|input|wording) here${END}|${begin('I')}Insert (?:the |a )?(?:${PIECES})${END}|\b[Dd]elete (?:if|as|where) (?:not )?(?:needed|relevant|used)\b`,
    'gmu',
  ),
  warning(
    String.raw`${begin('NI')}Not sure (?:about|if|whether|what|how|where|why)\b[^\n]{0,160}$|${begin('IDT')}(?:Is (?:this|that|it) (?:still )?(?:right|correct|true|up to date)|Do we (?:still )?need this|To(?: (?:check|do)|-do)|(?:This|These) (?:figures?|dates?|paragraphs?|sections?|tables?|sentences?|numbers?) needs? (?:to be )?(?:updat|check|confirm|redraft|reword|rewrit)(?:ing|ed|ten))(?:\?{0,3}${END}|:(?= \p{L})[^\n]{1,80})`,
    'gmu',
    ASKED_OF_SOMEBODY,
  ),
  warning(
    String.raw`\b(?:[Ss]hould|[Dd]oes|[Cc]an|[Ii]s) (?:this|that|these|it)(?: section| paragraph| figure| table)? (?:need to be |have to be |still |really |be )?(?:public|published|exempt|confidential|in (?:the )?(?:public|private|open|closed|Part (?:1|2|I|II))|Part (?:2|II))(?: \p{L}{1,12}){0,3}\?|\b[Cc]heck (?:whether|if|that) (?:this|these|it) (?:can|should|is|are|may)(?: go| be| still)? (?:public|published|exempt|confidential|in public)\b|${begin('ND')}(?:Not for publication|Do not publish|DO NOT PUBLISH|Don[’']t publish|NOT FOR PUBLICATION) (?:until|before|unless|yet)\b`,
    'gmu',
    MAY_BE_PRIVATE,
  ),
  // What is still to come into the text.
  warning(
    String.raw`(?=[\p{L}(\[*])${begin(String.raw`\p{L}`)}(?:the |this |a |an )?(?:${PIECES})(?: \d{1,3}| [A-Z]| of [^.\n()]{1,40})? (?:(?:is|are) )?to (?:be (?:inserted|added|included|supplied|provided|attached|updated|pasted in|confirmed)|go|follow)(?: (?:here|below|above|in))?(?: (?:once|when|after|before|by|from) [^.\n()]{1,60})?${END}`,
    'gimu',
    TO_CONFIRM,
  ),
  warning(
    String.raw`(?=[([])[([](?:the |this |a )?(?:${PIECES})(?: \d{1,3}| of [^()\[\]\n]{1,40})? to (?:be (?:inserted|added|included|supplied|provided|updated)|go here)(?: [^()\[\]\n]{1,40})?[)\]](?![(:])`,
    'gimu',
    TO_CONFIRM,
  ),
  warning(
    String.raw`${begin('s')}see (?:(?:my |\p{L}{1,20}[’']s )comments?|comment(?: (?:from|by) \p{L}[\p{L} ]{1,30}| above| below| attached)?|comments? in (?:the )?margin)${END}`,
    'gimu',
    ASKED_OF_SOMEBODY,
  ),
  // What was changed, said beside the text.
  warning(
    String.raw`[([](?:(?:new|old|moved|deleted|amended|revised|original|previous|alternative) (?:para|paras|paragraph|text|wording|section|sentence|table|bullet|version)(?: (?:from|to) [\d.]{1,8})?|moved (?:from|to) (?:para(?:graph)? |section )?[\d.]{1,8}|as amended by \p{Lu}{2,3})[)\]](?![(:])${UNQUOTED}`,
    'gimu',
  ),
  warning(
    String.raw`${begin('DFd')}(?:DRAFT|Draft) (?:FOR|for) (?:COMMENTS?|comments?|REVIEW|review|CLEARANCE|clearance|SIGN-?OFF|sign-?off)${END}|${begin('OA')}(?:OLD|Old|ALTERNATIVE|Alternative) (?:TEXT|text|WORDING|wording|VERSION|version):`,
    'gmu',
    LEFT,
  ),
  error(
    String.raw`\b(?:blah[ ,]{1,2}){1,9}blah\b|(?<![\p{L}@./])(?:asdf\w{0,20}|qwerty(?:uiop)?)(?![\p{L}@.])|\bFirst ?name (?:Last ?name|Surname)\b|${begin('Tt')}(?:test(?:ing)?(?: test(?:ing)?){1,9}|this is (?:just )?a test)${END}`,
    'gimu',
  ),
];
