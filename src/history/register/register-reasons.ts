import { z } from 'zod';
import { sha256OfText } from '../../source/text-digest.ts';
import type { RegisterEntry } from './register-line.ts';
import { REGISTER_REASONS, type RegisterFile } from './register-paths.ts';
import type { Register } from './register.ts';

const schema = z.record(z.string().regex(/^[0-9a-f]{64}$/), z.string());

/**
 * Why papers were changed or taken away, by the hash that lines have of it. Lines never change: words that must not be public
 * any more can only be left out here.
 */
export function reasonsOfRegister({ entries }: Pick<Register, 'entries'>): RegisterFile {
  const reasons = new Map<string, string>();
  for (const { reason, reasonSha256 } of entries) {
    if (reason !== undefined && reasonSha256 !== undefined) reasons.set(reasonSha256, reason);
  }
  const sorted = Object.fromEntries([...reasons].sort(([a], [b]) => (a < b ? -1 : 1)));
  return { path: REGISTER_REASONS, text: `${JSON.stringify(sorted, null, 2)}\n` };
}

/**
 * A register with the reasons of its entries.
 * @param text of the file of reasons; what isn't what a line has the hash of is left out.
 */
export function withReasons(register: Register, text: string | undefined): Register {
  const reasons = parsed(text);
  if (reasons.size === 0) return register;
  const entries = register.entries.map((entry): RegisterEntry => {
    const { reasonSha256 } = entry;
    const reason = reasonSha256 === undefined ? undefined : reasons.get(reasonSha256);
    return reason === undefined ? entry : { ...entry, reason };
  });
  return { ...register, entries };
}

function parsed(text: string | undefined): ReadonlyMap<string, string> {
  if (text === undefined) return new Map();
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    return new Map();
  }
  const result = schema.safeParse(json);
  if (!result.success) return new Map();
  return new Map(
    Object.entries(result.data).filter(([sha256, reason]) => sha256OfText(reason) === sha256),
  );
}

/** A register in which only those reasons are left that may be public. */
export function leaveReasons(
  register: Register,
  isPublic: (entry: RegisterEntry) => boolean,
): Register {
  if (register.entries.every((entry) => entry.reason === undefined || isPublic(entry))) {
    return register;
  }
  const entries = register.entries.map((entry): RegisterEntry => {
    if (entry.reason === undefined || isPublic(entry)) return entry;
    const rest: Partial<RegisterEntry> & RegisterEntry = { ...entry };
    delete (rest as { reason?: unknown }).reason;
    return rest;
  });
  return { ...register, entries };
}
