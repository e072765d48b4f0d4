import type { Corpus, Question } from './search-corpus.ts';

/** Answers a question with the addresses of papers, the best first, each once. */
export type Engine = (question: string) => Promise<readonly string[]>;

/** Papers of an answer that count. */
export const MOST_LOOKED_AT = 10;

/** Questions that are asked at a time: an engine waits for much of what it does. */
const AT_A_TIME = 4;

export type Measured = {
  /** Mean reciprocal rank of the first paper that answers, among the first ten. */
  readonly rank: number;
  /** The share of questions whose first five papers have one that answers. */
  readonly recall: number;
  readonly questions: number;
};

/** Asks all questions, and gives what came of them: of all together (''), and by category. */
export async function measure(
  corpus: Corpus,
  questions: readonly Question[],
  engine: Engine,
): Promise<{ readonly by: ReadonlyMap<string, Measured>; readonly missed: readonly string[] }> {
  const found = new Map<string, number[]>();
  const missed: string[] = [];
  const answered: (readonly string[])[] = [];
  while (answered.length < questions.length) {
    const next = questions.slice(answered.length, answered.length + AT_A_TIME);
    answered.push(...(await Promise.all(next.map(({ question }) => engine(question)))));
  }
  for (const [at, { question, category, papers }] of questions.entries()) {
    const right = new Set(papers.map(corpus.addressOf));
    const answers = answered[at] ?? [];
    const place = answers.slice(0, MOST_LOOKED_AT).findIndex((address) => right.has(address)) + 1;
    if (place !== 1) missed.push(`${category}: ${question} (${place === 0 ? 'not found' : place})`);
    for (const name of ['', category]) {
      const places = found.get(name) ?? [];
      found.set(name, places);
      places.push(place);
    }
  }
  const by = [...found].map(([name, places]): [string, Measured] => [
    name,
    {
      rank: mean(places.map((place) => (place === 0 ? 0 : 1 / place))),
      recall: mean(places.map((place) => (place >= 1 && place <= 5 ? 1 : 0))),
      questions: places.length,
    },
  ]);
  return { by: new Map(by), missed };
}

const mean = (numbers: readonly number[]): number =>
  numbers.reduce((sum, number) => sum + number, 0) / Math.max(1, numbers.length);
