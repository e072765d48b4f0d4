import { listInWords } from '../../../language/sentence.ts';
import { nearest } from '../../../language/suggest.ts';
import { diagnose } from '../../../rules/rules.ts';
import { mapNames, type NameUse } from '../../minutes/names-in-minutes.ts';
import type { Minutes } from '../../minutes/minutes.ts';
import type { PersonThen } from '../../minutes/minutes-on-day.ts';
import type { PrintedName } from '../../person/printed-name.ts';
import type { ResolvedName } from '../../person/resolved-name.ts';
import { bareName } from '../../person/titles.ts';
import type { ContentReader } from '../../reading/reader.ts';
import type { PeopleOfMeeting } from './people-of-meeting.ts';

export type WithPeople = {
  readonly minutes: Minutes;
  /** By the ids that names of the minutes have. */
  readonly people: Readonly<Record<string, PersonThen>>;
};

/** Officers and guests come, go and declare interests too, and are no people of the council. */
const MAY_BE_ANYBODY: ReadonlySet<NameUse> = new Set(['interest', 'passing']);

/**
 * Finds out who is meant by each name in minutes, and reports each of which that isn't known, once. While names in a file of people
 * can't be read, it may be one of those, and isn't reported.
 */
export function resolveNames(
  reader: ContentReader,
  minutes: Minutes,
  of: PeopleOfMeeting,
): WithPeople {
  const present = [minutes.present, ...minutes.sittings.map((sitting) => sitting.present)].flat();
  const names = of.namesWith(present.map(({ printed }) => printed));
  const inList = new Map(present.map((one, at) => [one, names.present[at]]));
  const people: Record<string, PersonThen> = {};
  const reported = new Set<string>();
  const isOld = of.listsSince === undefined || minutes.date < of.listsSince;
  const report = (name: PrintedName, use: NameUse, found: ResolvedName): void => {
    if (found.kind === 'one' || reported.has(name.printed)) return;
    if (of.isSaidAtTheirFiles(found)) return;
    if (
      MAY_BE_ANYBODY.has(use) &&
      !(found.kind === 'none' && (found.nearest ?? found.oneOf) !== undefined)
    )
      return;
    reported.add(name.printed);
    const place = { file: reader.shown(minutes.source), line: name.line, column: 1 };
    reader.diagnostics.push(
      diagnose(isOld ? 'person-unknown-of-old' : 'person-unknown', place, inWords(name, found)),
    );
  };
  const resolved = mapNames(minutes, (name, use) => {
    const found = inList.get(name) ?? names.resolve(name.printed);
    const person = found.kind === 'one' ? of.person(found.person) : undefined;
    if (found.kind !== 'one' || !person) {
      report(name, use, found);
      return name;
    }
    people[found.person] = person;
    return { ...name, person: found.person };
  });
  return { minutes: resolved, people };
}

const OFFICE =
  /^(?:the )?(?:(?:deputy|vice|acting|lord)[ -])*(?:chair(?:man|woman|person)?|mayor|leader|president|provost|convener)$/i;

const IN_BRACKETS = /^([^()]+?) ?\(([^()]+)\)$/;

function inWords({ printed }: PrintedName, found: ResolvedName): string {
  if (found.kind === 'several') {
    const forms = listInWords(
      found.write.map((form) => `“${form}”`),
      'or',
    );
    return `“${printed}” may be one of several people. Write ${forms}.`;
  }
  if (found.kind === 'none' && found.oneOf !== undefined) {
    const forms = listInWords(
      found.oneOf.map((form) => `“${form}”`),
      'or',
    );
    return `What is in the brackets of “${printed}” is of several people. Write ${forms}.`;
  }
  if (OFFICE.test(printed))
    return `“${printed}” is an office, and may be anybody’s. Write the name of whoever held it at the meeting.`;
  const near = found.kind === 'none' ? found.nearest : undefined;
  const [, name = '', inner = ''] = IN_BRACKETS.exec(printed) ?? [];
  const [, nearName = '', nearInner = ''] = IN_BRACKETS.exec(near ?? '') ?? [];
  // Of two of one name neither is nearer, whose ward is another than the printed one.
  if (
    nearName !== '' &&
    bareName(name).name === nearName &&
    nearest(inner, [nearInner]) === undefined
  )
    return `No file in content/people has “${nearName}” with “${inner}”. Correct what is in the brackets, as in “${near ?? ''}”.`;
  return near === undefined
    ? `No file in content/people has the name “${printed}”. Correct the name, or add the person.`
    : `No file in content/people has the name “${printed}”. Did you mean “${near}”?`;
}
