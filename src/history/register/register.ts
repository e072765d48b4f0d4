import { sha256OfText } from '../../source/text-digest.ts';
import { BEGINNING, readLine, writeLine, type RegisterEntry } from './register-line.ts';

/** Lines of a register, and what holds them together. */
export type Register = {
  /** From the oldest to the newest. */
  readonly entries: readonly RegisterEntry[];
  /** As they are published, without line breaks. */
  readonly lines: readonly string[];
  /** The hash of the last line; of an empty register, 64 zeros. */
  readonly head: string;
};

export const EMPTY_REGISTER: Register = { entries: [], lines: [], head: BEGINNING };

/** A register that was changed, cut short or isn't one. The message says which line, for the officer. */
export class RegisterError extends Error {
  override readonly name = 'RegisterError';
}

/** Adds entries to a register; their numbers are given here. */
export function append(
  register: Register,
  entries: readonly Omit<RegisterEntry, 'number'>[],
): Register {
  if (entries.length === 0) return register;
  const all = [...register.entries];
  const lines = [...register.lines];
  let { head } = register;
  for (const one of entries) {
    const entry: RegisterEntry = {
      ...{ ...one, number: all.length + 1 },
      ...(one.reason !== undefined && { reasonSha256: sha256OfText(one.reason) }),
    };
    const line = writeLine(entry, head);
    head = sha256OfText(line);
    all.push(entry);
    lines.push(line);
  }
  return { entries: all, lines, head };
}

/**
 * Reads the lines of a register, and checks that each follows the one before it: whoever changed, took away or put in a
 * line would have to change all that follow.
 * @param head the hash that the last line must have, where it is known.
 * @throws a {@link RegisterError}
 */
export function readRegister(text: string, head?: string): Register {
  const lines = text.split('\n');
  if (lines.at(-1) === '') lines.pop();
  else if (text !== '') {
    throw new RegisterError(`Its last line, ${lines.length}, is cut short.`);
  }
  const entries: RegisterEntry[] = [];
  let last = BEGINNING;
  for (const [index, line] of lines.entries()) {
    const number = index + 1;
    const read = readLine(line);
    if (!read) throw new RegisterError(`Line ${number} isn’t a line of a register.`);
    if (read.previous !== last || read.entry.number !== number) {
      throw new RegisterError(
        `Line ${number} doesn’t follow the line before it: one of them was changed, taken away or put in.`,
      );
    }
    const before = entries.at(-1);
    if (before && read.entry.time < before.time) {
      throw new RegisterError(`Line ${number} is of an earlier moment than the line before it.`);
    }
    last = sha256OfText(line);
    entries.push(read.entry);
  }
  if (head !== undefined && head !== last) {
    throw new RegisterError(
      `Its last line isn’t the one that the manifest names: lines were changed, or are missing at its end.`,
    );
  }
  return { entries, lines, head: last };
}
