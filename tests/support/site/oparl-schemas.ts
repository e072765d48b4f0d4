import { readdirSync, readFileSync } from 'node:fs';
import { Ajv, type ValidateFunction } from 'ajv';
import formats from 'ajv-formats';

const SCHEMAS = new URL('../../fixtures/oparl-1.1/', import.meta.url);

/** The schemas of OParl 1.1, as its specification has them: what they call `schema` is a reference. */
export const oparlSchemas = new Ajv({ strict: false, allErrors: true, unicodeRegExp: false });
formats.default(oparlSchemas);
oparlSchemas.addFormat('url', (address) => /^https?:/.test(address) && URL.canParse(address));
const names = readdirSync(SCHEMAS).filter((file) => file.endsWith('.json'));
for (const name of names) {
  const text = readFileSync(new URL(name, SCHEMAS), 'utf8');
  oparlSchemas.addSchema(
    JSON.parse(text, (_, value: unknown) =>
      isEmbedded(value) ? { $ref: value.schema } : value,
    ) as object,
    name,
  );
}

/** Terms aren’t made here, so that their schema isn’t needed. */
function isEmbedded(value: unknown): value is { schema: string } {
  if (typeof value !== 'object' || value === null || !('schema' in value)) return false;
  return 'type' in value && value.type === 'object' && names.includes(String(value.schema));
}

/** Every object of OParl in a value, however deep. */
export function oparlObjectsIn(value: unknown): Record<string, unknown>[] {
  if (Array.isArray(value)) return value.flatMap(oparlObjectsIn);
  if (typeof value !== 'object' || value === null) return [];
  const inside = Object.values(value).flatMap(oparlObjectsIn);
  return 'id' in value && 'type' in value ? [value, ...inside] : inside;
}

/** What is wrong with an object by the schema of its type, and which type that is. */
export function oparlFaults(object: Record<string, unknown>): {
  readonly type: string;
  readonly fault?: string;
} {
  const type = String(object['type']).split('/').at(-1) ?? '';
  const validate = oparlSchemas.getSchema(`${type}.json`) as ValidateFunction | undefined;
  if (!validate) return { type, fault: `no schema of ${type}` };
  if (validate(object)) return { type };
  return { type, fault: `${String(object['id'])}: ${oparlSchemas.errorsText(validate.errors)}` };
}
