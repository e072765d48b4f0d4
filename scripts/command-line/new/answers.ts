import { createInterface } from 'node:readline/promises';
import { MisuseError } from '../../../src/rules/misuse-error.ts';

/** Asks the officer a question, and gives what they write. */
export type Ask = (question: string) => Promise<string>;

/** What is asked for: its option, and what the officer reads. */
export type Wanted<T> = {
  readonly option: string;
  readonly question: string;
  readonly example: string;
  /** The answer from what was written; throws a {@link MisuseError} that says what to write instead. */
  readonly read: (text: string) => T;
  /** What an empty line means, where it may be left out. */
  readonly otherwise?: T;
};

/** A question, with the type of its answer. */
export const wanted = <T>(question: Wanted<T>): Wanted<T> => question;

/**
 * Answers that come from the options of a command, and otherwise from the officer. Where nobody can be asked, what is missing is
 * said all at once.
 */
export class Answers {
  #given;
  #ask;
  readonly #missing: string[] = [];

  constructor(given: Readonly<Record<string, string | undefined>>, ask: Ask | undefined) {
    this.#given = given;
    this.#ask = ask;
  }

  /** Throws what `read` throws for an option; the officer at the terminal is asked again. */
  async of<T>(wanted: Wanted<T>): Promise<T> {
    const given = this.#given[wanted.option];
    if (given !== undefined) return wanted.read(given);
    if (this.#ask !== undefined) return this.#asked(wanted, this.#ask);
    if ('otherwise' in wanted) return wanted.otherwise;
    this.#missing.push(`  --${wanted.option} ${shown(wanted.example)}`);
    // Never used: whoever asks for answers checks that all are there.
    return undefined as T;
  }

  /** Throws a {@link MisuseError} that names each option that is missing. */
  mustBeAll(command: string): void {
    if (this.#missing.length === 0) return;
    throw new MisuseError(
      `${command} needs ${this.#missing.length === 1 ? 'one more option' : 'more options'}, since nobody can be asked here:\n${this.#missing.join('\n')}`,
    );
  }

  async #asked<T>(wanted: Wanted<T>, ask: Ask): Promise<T> {
    const hint = 'otherwise' in wanted ? ', or nothing' : '';
    for (;;) {
      const text = (await ask(`${wanted.question} (such as ${wanted.example}${hint}) `)).trim();
      if (text === '' && 'otherwise' in wanted) return wanted.otherwise;
      if (text === '') continue;
      try {
        return wanted.read(text);
      } catch (error) {
        if (!(error instanceof MisuseError)) throw error;
        await ask(`${error.message} (Press Enter to answer again.) `);
      }
    }
  }
}

const shown = (example: string): string => (/^[\w/:.-]+$/.test(example) ? example : `"${example}"`);

/** Asks at the terminal; none where there is nobody at it. `end` lets the program end. */
export function terminalAsk(): { readonly ask: Ask | undefined; readonly end: () => void } {
  if (!process.stdin.isTTY || !process.stdout.isTTY)
    return { ask: undefined, end: () => undefined };
  const lines = createInterface({ input: process.stdin, output: process.stdout });
  return { ask: (question) => lines.question(question), end: () => lines.close() };
}
