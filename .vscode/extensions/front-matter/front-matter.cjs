'use strict';

/** Which schema the front matter of a file has, by where the file is; none for other Markdown. */
function kindOf(path) {
  const slashed = path.replaceAll('\\', '/');
  const inMeeting = /\/meetings\/[^/]+\/[^/]+\/([^/]+)\.md$/.exec(slashed)?.[1];
  if (inMeeting !== undefined)
    return ['agenda', 'minutes'].includes(inMeeting) ? inMeeting : 'report';
  if (/\/decisions\/\d{4}\/[^/]+\.md$/.test(slashed)) return 'decision';
  const folder = /\/content\/([^/]+)\/[^/]+\.md$/.exec(slashed)?.[1] ?? '';
  return FOLDERS.get(folder);
}

/** The kind of paper in each folder at the top of the papers. */
const FOLDERS = new Map([
  ['committees', 'committee'],
  ['people', 'person'],
  ['topics', 'matter'],
  ['pages', 'page'],
  ['call-ins', 'call-in'],
  ['notices', 'notice'],
]);

/** Where front matter ends: the index of its second line of hyphens, or of none. */
function endOf(lines) {
  if (!/^---\s*$/.test(lines[0] ?? '')) return 0;
  const end = lines.findIndex((line, index) => index > 0 && /^---\s*$/.test(line));
  return end === -1 ? lines.length : end;
}

const indentOf = (line) => line.length - line.replace(/^[\s-]*/, '').length;

/** The fields that a line is within, from the outermost: ["appendices"] for the title of an appendix. */
function pathAt(lines, at) {
  const path = [];
  let indent = indentOf(lines[at] ?? '');
  for (let n = at - 1; n > 0 && indent > 0; n--) {
    const key = /^([\s-]*)([a-z][a-z-]*):/.exec(lines[n]);
    if (!key || key[1].length >= indent) continue;
    // A field beside the first of a list's entry is no parent of it.
    path.unshift(key[2]);
    indent = /-\s/.test(key[1]) ? key[1].indexOf('-') : key[1].length;
    if (/-\s/.test(key[1])) path.shift();
  }
  return path;
}

/** Every object that a schema allows, through alternatives and lists. */
function objectsOf(schema) {
  if (!schema) return [];
  const inner = [
    ...(schema.anyOf ?? []),
    ...(schema.allOf ?? []),
    ...(schema.items ? [schema.items] : []),
  ];
  return [...(schema.properties ? [schema] : []), ...inner.flatMap(objectsOf)];
}

/** The fields that may be at a line: name → schema. */
function fieldsAt(schema, lines, at) {
  let objects = objectsOf(schema);
  for (const name of pathAt(lines, at)) {
    objects = objects.flatMap((object) => objectsOf(object.properties[name]));
  }
  // Of two alternatives that share a field the first is the usual one: exempt rather than confidential.
  return new Map(objects.flatMap((object) => Object.entries(object.properties)).toReversed());
}

/** What may be written there: its label, its text and what it is. Nothing outside front matter. */
function completionsAt(schema, lines, at) {
  if (at < 1 || at >= endOf(lines)) return [];
  const line = lines[at];
  const fields = fieldsAt(schema, lines, at);
  const written = /^[\s-]*([a-z][a-z-]*):\s/.exec(line);
  if (written) return valuesOf(fields.get(written[1]) ?? {});
  const there = new Set(
    indentOf(line) === 0 ? lines.slice(1, endOf(lines)).map((l) => /^([a-z-]+):/.exec(l)?.[1]) : [],
  );
  return [...fields]
    .filter(([name]) => !there.has(name))
    .map(([name, field]) => ({ label: name, text: `${name}: `, about: field.description ?? '' }));
}

function valuesOf(field) {
  const own = field.enum ?? (field.const === undefined ? [] : [field.const]);
  const values = field.type === 'boolean' && own.length === 0 ? [true, false] : own;
  const inner = (field.anyOf ?? []).flatMap(valuesOf);
  return [
    ...values.map((value) => ({
      label: String(value),
      text: String(value),
      about: field.description ?? '',
    })),
    ...inner,
  ];
}

/** What the field at a line is; nothing outside front matter. */
function hoverAt(schema, lines, at) {
  if (at < 1 || at >= endOf(lines)) return undefined;
  const name = /^[\s-]*([a-z][a-z-]*):/.exec(lines[at])?.[1];
  return name === undefined ? undefined : fieldsAt(schema, lines, at).get(name)?.description;
}

module.exports = { kindOf, completionsAt, hoverAt };
