import { LEAK_WAYS } from '../../tests/leak-corpus/leak-ways.ts';
import { LOOK_ALIKES } from '../../tests/leak-corpus/look-alikes.ts';
import { measureLeaks, type Outcome } from '../../tests/leak-corpus/measure-leaks.ts';
import { measureLookAlikes } from '../../tests/leak-corpus/measure-look-alikes.ts';
import { measureOrdinaryWording } from '../../tests/leak-corpus/measure-ordinary-wording.ts';
import { lookAlikeOf } from '../../tests/leak-corpus/twins/twin.ts';
import { TWINS } from '../../tests/leak-corpus/twins/twins.ts';
import type { FigureLine } from './figure-line.ts';

/** Findings that an exempt report may give which shares ordinary wording with open ones. */
const MOST_FINDINGS = 1;

/** How many ways to give exempt words away are found, and how much that is honest is stopped. */
export async function leakFigures(onCouncil: () => void): Promise<FigureLine[]> {
  const { leaks, twins } = await measureLeaks(LEAK_WAYS, onCouncil);
  const lookAlikes = await measureLookAlikes([...LOOK_ALIKES, ...TWINS.map(lookAlikeOf)]);
  onCouncil();
  const { findings } = await measureOrdinaryWording();
  onCouncil();
  const missed = leaks.filter(isWrong);
  const falsely = [
    ...twins.filter(isWrong).map(sayOutcome),
    ...lookAlikes.flatMap(({ name, stoppedBy }) =>
      stoppedBy.length === 0 ? [] : [`${name}: ${stoppedBy.join('; ')}`],
    ),
  ];
  const most = Math.max(...findings);
  return [
    {
      what: 'leak ways found',
      count: leaks.length - missed.length,
      of: leaks.length,
      wrong: missed.map(sayOutcome),
    },
    {
      what: 'honest reports stopped',
      count: falsely.length,
      of: twins.length + lookAlikes.length,
      wrong: falsely,
    },
    {
      what: 'exempt reports with ordinary wording that give more than one finding',
      count: findings.filter((count) => count > MOST_FINDINGS).length,
      of: findings.length,
      wrong: most > MOST_FINDINGS ? [`as many as ${most} findings`] : [],
    },
  ];
}

const isWrong = ({ isRight }: Outcome): boolean => !isRight;
const sayOutcome = ({ way, rules }: Outcome): string => `${way.name}: ${rules.join('; ')}`;
