import { asSentence } from '../language/sentence.ts';
import { FIELD_KINDS, type FieldKind } from '../papers/editor-files.ts';
import {
  type FieldEntry,
  fieldName,
  fieldReference,
  flatFields,
  presenceInWords,
} from '../papers/field-reference.ts';

/** Every name that a field is explained by: the kinds of paper, "wards", "exempt.reason", "items.kind". */
export function fieldNames(): string[] {
  const all = Object.values(fieldReference()).flatMap((entries) => flatFields(entries));
  const last = all.map(({ path }) => fieldName(path));
  return [...new Set([...FIELD_KINDS, ...all.map(({ path }) => path), ...last])];
}

/** What a name means as a field, in each kind of paper that has it, or the list of the fields of a kind; none where it is neither. */
export function explainField(name: string): string | undefined {
  const parts = FIELD_KINDS.flatMap((kind) => {
    if (name === kind) return [listOf(kind)];
    const entries = flatFields(fieldReference()[kind]);
    const bare = name.startsWith(`${kind}.`) ? name.slice(kind.length + 1) : name;
    const exact = entries.filter(({ path }) => path === bare);
    const found =
      exact.length > 0 ? exact : entries.filter(({ path }) => path.endsWith(`.${bare}`));
    return found.map((entry) => entryOf(kind, entry));
  });
  return parts.length === 0 ? undefined : parts.join('\n');
}

const WHERE: Readonly<Record<FieldKind, string>> = {
  council: 'council.yaml',
  committee: 'the front matter of a committee',
  agenda: 'the front matter of agenda.md',
  report: 'the front matter of a report',
  minutes: 'the front matter of minutes.md',
  decision: 'the front matter of a decision without a meeting',
  'call-in': 'the front matter of a call-in',
  notice: 'the front matter of a notice',
  page: 'the front matter of a page of the council’s own',
  person: 'the front matter of a person',
  matter: 'the front matter of a file about a matter',
};

function entryOf(kind: FieldKind, entry: FieldEntry): string {
  const { path, meaning, fields } = entry;
  const inner = flatFields(fields).map((one) => lineOf(one, path));
  return [
    `${path} (a field in ${WHERE[kind]})`,
    asSentence(meaning),
    ...detailsOf(entry),
    ...(inner.length > 0 ? ['Its own fields:', inner.join('\n')] : []),
    '',
  ].join('\n');
}

function detailsOf({ presence, written, example, otherwise, path }: FieldEntry): string[] {
  const name = fieldName(path);
  return [
    presenceInWords(presence),
    `How it is written: ${written}.`,
    ...(otherwise === undefined ? [] : [`Left out, it is ${otherwise}.`]),
    ...(example === undefined ? [] : [`For example: ${name}: ${example}`]),
  ];
}

function listOf(kind: FieldKind): string {
  const lines = flatFields(fieldReference()[kind]).map((entry) => lineOf(entry, ''));
  return `The fields in ${WHERE[kind]}. Those with a star must be there.\n\n${lines.join('\n')}\n`;
}

/** One line: its name with a star where it must be there, and what it means. */
function lineOf({ path, presence, meaning }: FieldEntry, above: string): string {
  const own = above === '' ? path : path.slice(above.length + 1);
  const depth = own.split('.').length - 1;
  const name = fieldName(path);
  return `${'  '.repeat(depth + 1)}${name}${presence === 'required' ? '*' : ''}: ${meaning}`;
}
