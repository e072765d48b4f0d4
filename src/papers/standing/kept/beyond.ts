/**
 * A value as it differs from another one that is at hand: 0 where it is the same; else its fields, its members, or the value
 * itself.
 */
export type Beyond =
  | 0
  | { readonly o: Readonly<Record<string, Beyond>> }
  | { readonly a: readonly Beyond[] }
  | { readonly v: unknown };

type Fields = Readonly<Record<string, unknown>>;

const isObject = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** What a value says beyond a stated one, as JSON. */
export function beyond(value: unknown, stated: unknown): Beyond {
  if (value === stated) return 0;
  if (Array.isArray(value) && Array.isArray(stated) && value.length === stated.length) {
    return { a: value.map((one, at) => beyond(one, stated[at])) };
  }
  if (!isObject(value) || !isObject(stated)) return { v: value };
  const fields: Record<string, Beyond> = {};
  for (const [name, one] of Object.entries(value)) {
    // As in JSON, a field without a value isn't there.
    if (one !== undefined) fields[name] = beyond(one, stated[name]);
  }
  return { o: fields };
}

/** The value of which {@link beyond} was made, of the same stated one. */
export function whole(kept: Beyond, stated: unknown): unknown {
  if (kept === 0) return stated;
  if ('v' in kept) return kept.v;
  if ('a' in kept) return kept.a.map((one, at) => whole(one, (stated as unknown[])[at]));
  const fields: Record<string, unknown> = {};
  for (const name of Object.keys(kept.o)) {
    fields[name] = whole(kept.o[name] as Beyond, (stated as Fields)[name]);
  }
  return fields;
}
