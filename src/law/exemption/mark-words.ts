/** What names the law by which a paper is withheld, as marks cite it (LGA 1972 ss.100, 100A, Schedule 12A). */
export const LAW = String.raw`(?:(?:sch(?:edule|\.)?|atodlen)\s*12\s*\(?a\)?|local government act|access to information (?:procedure )?rules?|par(?:as?|agraphs?)\b\.?\s*\(?\d|10\.4|(?:section|s\.?)\s*100)`;

/** What stands for "not for publication". */
export const NOT_OUT = String.raw`(?:not for (?:(?:public|further|wider|general) )?(?:publication|disclosure|release|inspection|circulation|distribution|viewing)|not for (?:the (?:general )?public|(?:the )?web(?:site)?(?: publication)?)(?![ -]\w)|not to be (?:published|disclosed|made public|circulated|copied)|(?:nid|ddim) i(?:['’]w| w) gyhoeddi|heb ei gyhoeddi|eithriedig|cyfrinachol)`;
/** Marks of a class of papers, of the government and of firms. */
export const CLASS = String.raw`(?:official\W{1,3}sensitive|commercially (?:sensitive|confidential)|privileged (?:and|&) confidential|without prejudice (?:and|&) confidential|commercial(?:ly)?\W{1,3}in\W{1,3}confidence|in (?:strict(?:est)? )?confidence|legally privileged|subject to (?:legal|litigation)(?: professional)? privilege|(?:members|councillors)['’]? eyes only)`;

/** The kinds of paper and of body whose name may be beside a mark. */
export const PAPER = String.raw`(?:reports?|appendix|appendices|annex|item|agenda|paper|briefing|minutes|note|schedule|document|page|cabinet|council|committee|board|panel|executive)`;
