import { BLANK, error, TO_CONFIRM, UNQUOTED, warning, type LeftOver } from './pattern.ts';
import { MONTHS } from './template-marks.ts';

/** What has a number in Roman figures, so that XX is twenty. */
const WITH_ROMAN =
  '[Pp]arts?|[Cc]hapters?|[Tt]itle|[Bb]ook|[Vv]olume|[Vv]ol\\.|[Ss]chedules?|[Aa]rticles?|[Aa]nnex|[Aa]ppendix|[Ss]ections?|[Pp]salm|[Cc]anto|[Cc]lass|[Tt]ype|[Nn]o\\.|[Nn]umber|Louis|Benedict|John|Pius|Ramesses';
/** What a blank in square brackets is the name of; the council's template asks for it. */
const NAMED =
  '(?:[Jj]ob |[Ff]ull |[Ff]irst |[Ll]ead |[Rr]eport |[Cc]ontact )?(?:Role|Post|Job [Tt]itle|Ward|Wards|Month|Year|Quarter|Address|Postcode|Telephone|Phone|Email|Reference|Ref|Location|Venue|Contractor|Supplier|Provider|Company|Organisation|Directorate|Department|Percentage|Number|Signature|Total|Value|[Oo]fficer|[Aa]uthor|Period|role|month|job title|number|percentage|venue|ward name)';

/** Blanks for figures, days and names. */
export const BLANKS: readonly LeftOver[] = [
  // Questions in the place of figures and days.
  error(
    String.raw`(?<=\s|\()\?{1,3}(?:st|nd|rd|th)?[ \u00A0](?:${MONTHS})\b|(?<![^\s(])\?{2}[/.]\d{1,2}[/.]\d{2,4}|(?<![\d/.])\d{1,2}[/.]\?{2}[/.]\d{2,4}|(?<![\d/.])\d{1,2}[/.]\d{1,2}[/.]\?{2,4}|(?<![\p{L}\p{N}])(?:19|20)\?\?`,
    'gu',
    TO_CONFIRM,
  ),
  warning(
    String.raw`(?<=[\p{L}\p{N},;:] )\?{2}(?= ?%|[ \u00A0]\p{Ll}|[.,;)](?:\s|$)|[ \t]*$|\/\d)|(?<=\p{L} )\?(?= ?%)`,
    'gmu',
    TO_CONFIRM,
  ),
  warning(String.raw`\[\?{1,2}\](?![(:\[])${UNQUOTED}`, 'gmu', TO_CONFIRM),
  // The name of what belongs there.
  warning(String.raw`\[(?:${NAMED})\](?![(:\[])${UNQUOTED}`, 'gmu', BLANK),
  warning(String.raw`\[[ \t_\u00A0]{3,60}\](?![(:\[])|\[_{1,60}\](?![(:\[])`, 'gmu', BLANK),
  warning(String.raw`[£€] ?_{2,4}(?![_\p{L}])`, 'gu', BLANK),
  // Crosses in the place of figures: behind a small word, before what is counted.
  warning(
    String.raw`(?=XX)(?<=\p{Ll}[,:]? )(?<!\b(?:${WITH_ROMAN}) )XX(?=[ \u00A0](?!cent|Corps|chromosome)\p{Ll}|[.,;)](?:\s|$)|[ \t]*$)`,
    'gmu',
    BLANK,
  ),
  warning(
    String.raw`(?<![\p{L}\p{N}])(?:(?:19|20)(?:XX|xx)(?![\p{L}\p{N}])|(?:19|20)\d\d[/–-](?:XX|xx)(?![\p{L}\p{N}]))|(?<=\b(?:[Oo]n|[Bb]y|[Ff]rom|[Uu]ntil|[Tt]o|[Bb]efore|[Aa]fter) )[Xx] (?:${MONTHS})\b|(?<=[\p{Ll},] )x ?%(?! ?[a-z]\b)`,
    'gu',
    BLANK,
  ),
  warning(
    String.raw`(?<![\p{L}\p{N}@./-])T\.?B\.?D\.?(?![\p{L}\p{N}@]|[-.]\p{L}| \p{Lu}\p{Ll})`,
    'gu',
    TO_CONFIRM,
  ),
];
