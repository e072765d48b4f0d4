import { agreedWords } from '../labels/agreed-words.ts';
import type { MinuteBlock } from '../minutes.ts';
import type { Finding } from './minute-draft.ts';

/** What a line of text says that a label would say, where no label of its minute does. */
export type HiddenMatter = {
  readonly of: 'decision' | 'agreed' | 'figures' | 'moved' | 'vote' | 'fate' | 'interest' | 'that';
  readonly finding: Finding;
  /** Those of the minute, which may have it further down. */
  readonly blocks: readonly MinuteBlock[];
};

const LONGEST = 2_000;
const VOTED =
  /^[([]?(?:note: )?(?:councillors?|cllrs?\.?) \p{Lu}[^.;:]{1,400}? (?:voted (?:for|against|in favou?r)|(?:asked|requested|wished)\b.{1,80}\b(?:vote|abstention|dissent)s?\b.{0,60}\b(?:recorded|minuted|noted)\b)(?!.{0,60}\b(?:last|previous|earlier|ago|before|in \d{4})\b)/iu;
/** "At the request of Councillor Pyke, his dissent was recorded", "Councillor Pyke’s vote against was noted". */
const NOTED_OF =
  /^[([]?(?:note: )?(?:(?:at|on|up?on) (?:the|his|her|their) request(?: of)? ?.{0,300}?\b(?:his|her|their) |(?:councillors?|cllrs?\.?) \p{Lu}.{0,200}[’']s?,? |the (?=abst|dissent))(?:votes?|abstentions?|dissent)\b.{0,200}? (?:was|were|be) (?:duly )?(?:recorded|minuted|noted)\b(?!.{0,60}\b(?:last|previous|earlier|ago|before|in \d{4})\b)/iu;
/** "Councillor Ince declared a personal interest in the school, and withdrew from the meeting." */
const LEFT_FOR_INTEREST =
  /^[([]?(?:note: )?(?:having .{1,200}, )?(?:councillors?|cllrs?\.?) \p{Lu}.{1,200}?\b(?:declar|disclos)(?:ed|ing)\b.{0,200}\binterests?\b.{0,300}?\b(?:withdrew|left|leaving|withdrawing|retired) (?:from )?(?:the )?(?:room|meeting|chamber|hall|table|during|for|while|whilst)\b/iu;
/** "The Panel voted 3–1 to confirm the order", "The recommendation was not agreed (3 for, 4 against)". */
const BODY_VOTED =
  /^(?:the )?(?:[\p{L}&’'-]+ ){0,4}?(?:committee|council|cabinet|board|panel|members|sub-committee|executive|councillors) (?:then |therefore )?voted,? (?:by )?(\d{1,2} ?(?:[–—-]|(?:votes? )?to) ?\d{1,2}(?: ?[–—-] ?\d{1,2})?)(?! ?%|\d)/iu;
const FIGURES_BEHIND =
  /\b(?:agreed|approved|refused|granted|recommendation|motion|proposal|amendment|objections?|supported|rejected|carried|lost|adopted)\b[^.]{0,80}[([]((?:\d{1,2} (?:votes? )?(?:for|in favou?r)|for[: ]+\d{1,2})\b[^()[\]]{0,60}|\d{1,2} (?:votes? )?to \d{1,2}(?: votes)?)[)\]]\.?$/iu;
/** "The resolution was adopted, there being 5 in favour and 2 opposed." */
const BOTH_SIDES =
  /\b((?:\d{1,2}|no|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve) (?:\p{L}+ ){0,3}?(?:in favou?r|for)\b[^.;]{0,30}?\b(?:\d{1,2}|no|none|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve) (?:\p{L}+ ){0,3}?(?:against|opposed|opposing|abst\p{L}+))\b/iu;
/** "The payments were approved (prop. Cllr Rees, sec. Cllr Pugh)." */
const MOVED_WITHIN =
  /\b(?:prop(?:osed|oser)?|moved)\b\.?:? ?(?:by )?(?:councillor|cllr|mr|mrs|ms|miss|dr)\b[^.;]{2,60}?\b(?:sec(?:onded|onder)?)\b/i;
/** "For / Against / Abstained: 5 / 2": sides and figures, and nothing else. */
const SIDES_UNREAD =
  /^[([]?(?:(?:recorded |named )?(?:votes?|voting|result)\b.{0,12}?)?(?:for|in favou?r)\b.{0,12}?\bagainst\b[^.]{0,60}\d[\d ,;/–—|)\]-]{0,20}\.?$/i;
/** "There was no seconder and the motion fell." One that "fell to be debated" or "carried weight" hasn’t ended. */
const MOTION_ENDED =
  /\b(?:motion|amendment)(?: (?:no\.? ?)?\d{1,3})?,? (?:(?:was|were|then|therefore|thereby|accordingly|duly|declared|being put|on being put|to the vote|and) ?,? )*(carried|lost|defeated|rejected|negatived|not (?:carried|agreed|approved|passed|supported)|fell|passed)\b(?! (?:to be\b|to the (?:next|following|committee|cabinet|board|panel|council)\b|(?:on|over|forward|across) to\b|within\b|under\b|outside\b|into\b|due\b|out of time\b|(?:(?:some|great|little|much|more|no|a lot of|considerable|wide|broad) )*(?:weight|conviction|support|momentum|risks?|costs?|implications?|favour|sympathy|interest|force|meaning|relevance)\b))/i;
/** "Agreed to write to the owner.", "Agreed that the clerk write to them." */
const BEGINS_AGREED =
  /^(?:unanimously |therefore )?(?:agreed|approved|resolved)(?: unanimously)? (?:that|to|not to) /iu;
/** It speaks of what others said, or of another day. */
const OF_OTHERS =
  /\b(?:had|has|have|last|previous|earlier|ago|in \d{4}|residents?|respon\p{L}+|consult\p{L}+|survey\p{L}*|poll|petition\p{L}*|tenants?|parish|town|county|borough)\b/iu;
/** "FOR" above names that are paragraphs of their own; what is below "AGAINST" is told with it. */
const SIDE_ALONE = /^(?:FOR|IN FAVOU?R)$/;
/** "The Combined Authority Board resolved unanimously to:" */
const BODY_RESOLVED =
  /^(?!.*\bat (?:its|their|the) (?:January|February|March|April|May|June|July|August|September|October|November|December|last|previous|earlier)\b.{0,20} meeting\b)(?:the )?(?:(?!(?:said|that|told|reported|school|hospital|trust|governors|trustees|church|club|charity)\b)[\p{L}&’'-]+ ){0,6}?(?:committee|council|cabinet|board|panel|members|sub-committee|executive|authority) (?:then |therefore |also |further |unanimously )?resolved(?: unanimously|,? (?:by|on) [^:]{2,60}?)?,? (?:to|that)\b/iu;
/** "THAT the lane be closed – AGREED" */
const THEN_AGREED =
  /^that .{5,600}[.]? ?[–—:-] ?(?:AGREED|RESOLVED|NOTED|APPROVED|Agreed|Resolved|Noted|Approved)[.]?$/i;
/** "Cllr Ince: For; Cllr Li: Against" */
const NAME_AND_SIDE =
  /\b(?:Councillor|Cllr)\.? \p{Lu}[^:;,–—]{1,40}? ?[:–—-] ?(?:[Ff]or|FOR|[Aa]gainst|AGAINST|[Aa]bst\p{L}+|ABST\p{L}+)(?=[;,.]|$)/gu;
/** "That planning permission be REFUSED" on a line of its own, and nothing above that says whose words they are. */
const THAT_BE =
  /^That (?!(?:is|was|way|would)\b)(?:the|an?|this|all|[\p{L}]+) .{0,200}?(?<!\b(?:to|would|could|might|may|should|must) )\bbe (?:GRANTED|REFUSED|APPROVED|DEFERRED|DELEGATED|NOTED|granted|refused|approved|deferred|delegated|noted|agreed|adopted|received|endorsed|confirmed)\b(?! of\b)/u;
const OF_MEMBER = /\b(?:councillors?|cllrs?)\b\.? \p{Lu}/iu;
/** "Agreed." and "Approved unanimously." alone: what was agreed isn't said. */
const AGREED_ALONE =
  /^[([]?(?:(?:it|this|that|all|the (?:recommendations?|motion|proposal|report|application|resolution)) (?:was |were )?)?(?:unanimously )?(?:agreed|approved|adopted|accepted|resolved)(?:,? (?:unanimously|nem\.? con|on a show of hands|by (?:all|general consent|assent|an? (?:large |clear |simple )?majority)))?(?:,? ?[([–-] ?(?:unanimous(?:ly)?|nem\.? con\.?|all|\d[^()[\]]{0,60}))?[.)\]]{0,3}$/i;
/** "Motion not moved.", "The amendment lapsed for want of a seconder." */
const NOT_MOVED =
  /^[([]?(?:the |this )?(?:original |substantive )?(?:motion|amendment|proposal)(?: (?:no\.? ?)?\d{1,3})?(?: \([^()]{1,60}\))? (?:was |were |is |had )?(?:therefore |then |thereby )?(?:not (?:been )?(?:moved|put|proposed|seconded|pursued|debated|taken)|lapsed|failed|fell away|dropped|ruled out(?: of order)?|out of order|not seconded)(?: (?:for|through|as|because|owing|due|by|at|and)\b.{0,120})?\.?[)\]]?$/i;
/** "Deferred to the next meeting." alone, and of what it is: "This item was withdrawn by the applicant." */
const FATE =
  /^[([]?(?:(?:deferred|postponed)(?: (?:to|until|from|at|by|for|owing|due|because|pending|in order)\b.{0,200}?)?|(?:(?:this|the|that) )?(?:agenda )?(?:item|matter|report|business|application|motion)(?: (?:no\.? ?)?\d{1,4}[a-z]?)?(?: (?:was|is|has been|had been|be))?(?: (?:then|subsequently))? (?:withdrawn|deferred|postponed|stood down|not (?:reached|considered|taken))(?: (?:to|until|from (?:the|this) (?:agenda|meeting)|at|by|for|before|prior|owing|due|because|pending|in order|on|as)\b.{0,200}?)?)\.?[)\]]?$/i;

/**
 * "It was agreed that …", who voted how, and "Deferred to …" as sentences of a text: they are printed, and nothing knows of them.
 * @param at 1-based, of the file
 */
export function hiddenIn(
  line: string,
  at: number,
  blocks: readonly MinuteBlock[],
): HiddenMatter | undefined {
  if (line.length > LONGEST) return undefined;
  const text = line.replace(/[*_]{1,3}/g, '').trim();
  const hidden = (
    of: HiddenMatter['of'],
    code: Finding['code'],
    message: string,
  ): HiddenMatter => ({
    of,
    blocks,
    finding: { code, line: at, column: line.length - line.trimStart().length + 1, message },
  });
  if (FATE.test(text))
    return hidden(
      'fate',
      'minutes-label-unclear',
      'What became of the item is printed as text alone. Write "Item: withdrawn" or "Item: deferred to 2026-03-17"; or of an application "Outcome: withdrawn" or "Outcome: deferred".',
    );
  if (NOT_MOVED.test(text))
    return hidden(
      'fate',
      'minutes-label-unclear',
      'What became of the motion is printed as text alone. Write "Withdrawn" or "Fell" on a line of its own above it, as your rules have it.',
    );
  if (AGREED_ALONE.test(text))
    return hidden(
      'agreed',
      'minutes-decision-hidden',
      `“${text.slice(0, 60)}” doesn’t say what was agreed, so that this is no decision on any page. Write it with its words: "AGREED – That …"; or "Carried" below the motion or amendment that it is about.`,
    );
  const sentences = text.split(/(?<=[.!?]) (?=\p{Lu})/u);
  if (
    /\b(?:voted|recorded|minuted|noted)\b/.test(text) &&
    sentences.some((one) => VOTED.test(one) || (NOTED_OF.test(one) && OF_MEMBER.test(one)))
  ) {
    const remedy = /\bvoted (?:for|in favou?r)\b/i.test(text)
      ? 'Write a line for each side: "For (2): Ince, Pyke" and "Against (1): Sallis".'
      : 'Write "Recorded against: Sallis" or "Recorded as abstaining: Sallis" on a line of its own.';
    return hidden(
      'vote',
      'minutes-label-unclear',
      `Who voted how is within a sentence, so that this vote is on no page of a person. ${remedy}`,
    );
  }
  if (SIDE_ALONE.test(text))
    return hidden(
      'vote',
      'minutes-label-unclear',
      'A side of a vote stands here without its members, so that nobody’s vote is recorded. Write each side on a line of its own with its names: "For (2): Ince, Pyke".',
    );
  if ([...text.matchAll(NAME_AND_SIDE)].length > 1)
    return hidden(
      'vote',
      'minutes-label-unclear',
      'Who voted how is said name by name on a line, so that this vote is on no page of a person. Write a line for each side: "For (2): Ince, Pyke" and "Against (1): Sallis".',
    );
  if (THAT_BE.test(text))
    return hidden(
      'that',
      'minutes-decision-hidden',
      'These may be the words of a decision, and are printed as text. If they are, begin the line with "RESOLVED – That …"; if they were moved, write "Moved:" with a name above.',
    );
  const ofBody = sentences.find(
    (one) => !OF_OTHERS.test(one) && (BODY_VOTED.test(one) || FIGURES_BEHIND.test(one)),
  );
  const said = ofBody && (BODY_VOTED.exec(ofBody)?.[1] ?? FIGURES_BEHIND.exec(ofBody)?.[1]);
  if (said !== undefined)
    return hidden(
      'vote',
      'minutes-label-unclear',
      `How it was voted (“${said}”) is within a sentence, so that this vote is counted nowhere. Write "Vote: ${said}" on a line of its own, and what was decided on the next: "RESOLVED – That …".`,
    );
  if (text.length <= 120 && SIDES_UNREAD.test(text))
    return hidden(
      'vote',
      'minutes-label-unclear',
      'Which figure is of which side isn’t clear, so that this vote is counted nowhere. Write "Vote: 5 for, 2 against, 0 abstained" with the right figures.',
    );
  const both = sentences.find((one) => !OF_OTHERS.test(one) && BOTH_SIDES.test(one));
  if (both !== undefined)
    return hidden(
      'figures',
      'minutes-label-unclear',
      `How it was voted (“${BOTH_SIDES.exec(both)?.[1] ?? ''}”) is within a sentence, so that this vote is counted nowhere. Write "Vote: ${BOTH_SIDES.exec(both)?.[1] ?? ''}" on a line of its own, and what was decided on the next: "RESOLVED – That …".`,
    );
  if (MOVED_WITHIN.test(text))
    return hidden(
      'moved',
      'minutes-label-unclear',
      'Who moved and seconded is within a sentence, so that it is on no page of a person. Write "Moved: Ann Ince. Seconded: Tom Pyke." on a line of its own, and what was decided on the next: "RESOLVED – That …".',
    );
  const ended = sentences.find((one) => !OF_OTHERS.test(one) && MOTION_ENDED.test(one));
  if (ended !== undefined) {
    const word = (MOTION_ENDED.exec(ended)?.[1] ?? '').toLowerCase();
    const label = /^(?:carried|passed)$/.test(word) ? 'Carried' : word === 'fell' ? 'Fell' : 'Lost';
    return hidden(
      'fate',
      'minutes-label-unclear',
      `What came of the motion is within a sentence, so that this vote is on no page. Write "${label}" on a line of its own below.`,
    );
  }
  if (/\binterest/i.test(text) && sentences.some((one) => LEFT_FOR_INTEREST.test(one)))
    return hidden(
      'interest',
      'minutes-label-unclear',
      'That a member left for an interest is within a sentence, so that it isn’t compared with who voted. Write "Interest: Desmond Pyke – governor of a school. Left." on a line of its own.',
    );
  if (
    THEN_AGREED.test(text) ||
    sentences.some((one) => BODY_RESOLVED.test(one) && !OF_OTHERS.test(one.slice(0, 80)))
  )
    return hidden(
      'decision',
      'minutes-decision-hidden',
      'What is resolved is within a sentence, so that this is no decision on any page. Begin a line with "RESOLVED – That …", and leave the rest of the sentence above.',
    );
  const isAgreed =
    /\b(?:agreed|decided|approved|resolved)\b/i.test(text) &&
    sentences.some(
      (one) =>
        BEGINS_AGREED.test(one) || (agreedWords(one)?.said.replace(/[: ]+$/, '') ?? '') !== '',
    );
  return isAgreed
    ? hidden(
        'decision',
        'minutes-decision-hidden',
        'What was agreed or decided is within a sentence, so that this is no decision on any page. If it is the decision, begin a line with "AGREED – That …"; if not, write that members thought so.',
      )
    : undefined;
}

/** "The motion was withdrawn" is of a vote too. */
const SAID_BY: Readonly<Record<HiddenMatter['of'], ReadonlySet<MinuteBlock['kind']>>> = {
  decision: new Set(['decision', 'withheld']),
  agreed: new Set(['decision', 'outcome', 'withheld']),
  // Above a decision they are printed beside it.
  figures: new Set(['decision', 'vote', 'withheld']),
  moved: new Set(['moved', 'withheld']),
  that: new Set(['decision', 'moved', 'vote', 'part', 'outcome', 'labelled', 'withheld']),
  vote: new Set(['vote', 'withheld']),
  interest: new Set(['interest', 'left', 'withheld']),
  fate: new Set(['fate', 'outcome', 'decision', 'vote', 'withheld']),
};

/** The findings of those that no label of their minute says. */
export const findingsOfHidden = (hidden: readonly HiddenMatter[]): Finding[] =>
  hidden.flatMap(({ of, finding, blocks }) =>
    // Who left for an interest matters where it is said who voted.
    (of === 'interest' && !blocks.some((block) => block.kind === 'vote' && isNamed(block))) ||
    (of === 'agreed' && blocks.some((one) => one.kind === 'vote' && one.result === 'carried')) ||
    blocks.some((block) => SAID_BY[of].has(block.kind) && (of !== 'vote' || isNamed(block)))
      ? []
      : [finding],
  );

/** Whether a vote says who voted, or may: what is withheld isn't looked into. */
function isNamed(block: MinuteBlock): boolean {
  if (block.kind !== 'vote') return true;
  const { for: yes, against, abstained, notVoting, recorded = [] } = block;
  return recorded.length > 0 || [yes, against, abstained, notVoting].some((side) => side?.names);
}
