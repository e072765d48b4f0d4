const MESSAGE = String.raw`(?:letters?|e-?mails?|messages?|notes?|calls?|reply|response|enquiry|time|help|support|patience|understanding)`;
/** What comes before a courtesy, or is in it. */
const OPENING = String.raw`(?:please|kindly|do|and|so|but)`;
const COURTESIES = [
  String.raw`(?:(?:many )?thanks|thank you)(?: (?:very much|again|in advance))?(?: for (?:your|the|all your) (?:(?:recent|kind|last|further) )?${MESSAGE}(?: (?:of|dated) (?:today|yesterday|\d{1,2} \p{L}{3,9}(?: \d{4})?|last week))?)?`,
  String.raw`(?:${OPENING} )*(?:let (?:me|us) know|contact (?:me|us)|get in touch(?: with (?:me|us))?|feel free to (?:contact|call|ring|ask)(?: (?:me|us))?|do not hesitate to (?:contact|call|ring|ask)(?: (?:me|us))?|don[’']t hesitate to (?:contact|call|ring|ask)(?: (?:me|us))?)(?: (?:if|whether|should)(?: you)?(?: (?:(?:have|need|require|would like|want)(?: any)?(?: (?:further|more|other))?(?: (?:questions?|queries|query|information|details?|concerns?|help))?))?)?(?: (?:about|on|regarding) (?:this|it|the above))?`,
  String.raw`let me know what you think`,
  String.raw`(?:I|we) (?:very much )?(?:look|am looking|are looking) forward to (?:hearing from|meeting|seeing|speaking to|speaking with|talking to|working with) you(?: (?:soon|shortly|again|all|in due course))?`,
  String.raw`(?:I|we) (?:would|should) be (?:very )?(?:grateful|obliged|happy|pleased|glad) (?:if you (?:could|would)(?: (?:let (?:me|us) know|confirm|tell (?:me|us)|reply))?(?: (?:whether|if|that|when))?|to (?:meet|talk|discuss|speak|help)(?: (?:you|with you|to you))?(?: (?:to discuss|about|and discuss))?(?: this| it)?(?: further)?)`,
  String.raw`(?:I|we) (?:am|are) writing to (?:let you know|inform you|tell you|confirm|ask)(?: that| whether| if)?`,
  String.raw`(?:I|we) (?:am|are) (?:writing|acting|speaking) (?:on behalf of|for) (?:my|our|a|the) (?:constituents?|clients?|neighbours?|members?|residents?)`,
  String.raw`(?:I|we) hope (?:that )?(?:this (?:helps|finds you well|is (?:helpful|of help|clear))|you are (?:well|keeping well))`,
  String.raw`(?:with )?(?:best|kind|warm) (?:wishes|regards)|yours (?:sincerely|faithfully|truly)`,
];
/** What minutes say of whoever has an interest. */
const LEAVING =
  /(?<!\p{L})(?:left|withdrew from) the (?:meeting|room|chamber),? and took no (?:further )?part in (?:the )?(?:debate|discussion|vote|decision|consideration|item)(?: (?:or|and|on) (?:the )?(?:vote|voting|decision|debate|discussion))?(?: (?:on|of) (?:this|the) (?:item|matter|application))?(?!\p{L})/giu;
const COURTESY = new RegExp(String.raw`(?<!\p{L})(?:${COURTESIES.join('|')})(?!\p{L})`, 'giu');
const MAY_HAVE =
  /(?<!\p{L})(?:thank|let (?:me|us)|hesitate|contact|in touch|feel free|forward to|grateful|obliged|be (?:very )?(?:happy|pleased|glad)|writing to|hope|wishes|regards|yours|left the|withdrew)/iu;

const blanked = (found: string): string => found.replace(/\S/g, ' ');

/** A text with blanks for what minutes say of whoever leaves for an item: two of them say it by chance. */
export const withoutLeaving = (text: string): string => text.replace(LEAVING, blanked);

/**
 * A text with blanks for that, and for what is in letters whatever they are about. Never of a text in which an exempt sentence is
 * looked for: the courtesy may be what joins the words of a secret.
 */
export const withoutCourtesies = (text: string): string =>
  MAY_HAVE.test(text) ? withoutLeaving(text.replace(COURTESY, blanked)) : text;
