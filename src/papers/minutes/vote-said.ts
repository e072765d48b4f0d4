import { wordsOf } from './blocks/label-words.ts';
import { numberOfWord } from './labels/vote-words.ts';
import type { Vote, VoteSide } from './minutes.ts';

/** Words between figures and sides, which say nothing by themselves. */
const PLAIN = words(
  'by with and the a an of to in on upon was were being is be there vote votes voting voted member members councillor councillors cllr cllrs',
);
const OF_SIDE = {
  for: words('for favour favor ayes aye'),
  against: words('against noes nays'),
  abstained: words('abstained abstain abstaining abstention abstentions'),
  notVoting: words('not did voting'),
} as const;
const OF_RESULT = {
  carried: words('carried passed'),
  lost: words('lost defeated rejected not'),
  fell: words('fell fallen'),
  withdrawn: words('withdrawn'),
} as const;
/** What the sentence that is shown for a form says itself. */
const OF_FORM: Readonly<Record<NonNullable<Vote['form']>, ReadonlySet<string>>> = {
  unanimous: words('unanimous unanimously agreed'),
  'nem-con': words('nem nemine con contradicente nobody against agreed'),
  agreed: words('agreed'),
  'show-of-hands': words('show hands'),
  'by-ballot': words('ballot'),
  figures: new Set(),
  recorded: words('recorded'),
};

function words(list: string): ReadonlySet<string> {
  return new Set(list.split(' '));
}

/** The words of a vote where they say more than its form, figures, names and result: they are printed then. */
export function saidBeyondFigures(vote: Vote): string | undefined {
  const { said, form, result, casting } = vote;
  if (said === undefined) return undefined;
  const sides = (['for', 'against', 'abstained', 'notVoting'] as const).flatMap((side) => {
    const one = vote[side];
    return one ? [[side, one] as const] : [];
  });
  const counts = new Set(sides.map(([, one]) => countOf(one)));
  const names = sides.flatMap(([, { names: own = [] }]) => own.map(({ printed }) => printed));
  const shown = new Set([
    ...PLAIN,
    ...sides.flatMap(([side]) => [...OF_SIDE[side]]),
    ...(form ? OF_FORM[form] : []),
    ...(result ? OF_RESULT[result] : []),
    ...[...names, ...(casting ? [`${casting.by.printed} casting`] : [])].flatMap(wordsOf),
  ]);
  const isShown = (word: string): boolean => {
    const figure = /^\d{1,4}$/.test(word) ? Number(word) : numberOf(word);
    return figure === undefined ? shown.has(word) : counts.has(figure);
  };
  return wordsOf(said).every(isShown) ? undefined : said;
}

const countOf = ({ count, names }: VoteSide): number | undefined => count ?? names?.length;

const numberOf = (word: string): number | undefined =>
  /^(?:none|nil)$/.test(word) ? 0 : numberOfWord(word);
