import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { NO_DIGESTS } from '../../../support/load-archive.ts';
import { loadFacts } from '../../../../src/facts/load-facts.ts';
import type {
  Minute,
  MinuteBlock,
  Minutes,
  MinutesBody,
} from '../../../../src/papers/minutes/minutes.ts';
import type { MinutesFacts } from '../../../../src/papers/minutes/read-types.ts';
import { minutesText } from '../../../../src/papers/text/minutes-text.ts';
import { COUNCIL, NO_INSPECTOR } from '../temporary-council.ts';
import type { WithheldMaterial } from '../../../../src/papers/reading/reader.ts';

export const FOLDER = 'meetings/committee/2026-01-14';

export type ReadMinutesOf = {
  /** None where their fields are wrong. */
  readonly facts?: MinutesFacts;
  readonly minutes: Minutes;
  readonly body: MinutesBody;
  /** What the register has of them. */
  readonly text: string;
  /** "code line: message" of what is wrong with the minutes. */
  readonly said: readonly string[];
  readonly codes: readonly string[];
  readonly withheld: readonly WithheldMaterial[];
};

export type MeetingOf = {
  readonly kind?: string;
  /** YAML of the agenda’s items. */
  readonly items?: string;
  readonly more?: Readonly<Record<string, string>>;
  readonly firstItem?: number;
  readonly publishing?: string;
};

const DEFAULT_ITEMS = '[{ title: School Places }]';

/** Reads minutes in a council of their own, beside an agenda of these items. */
export async function minutesOf(
  source: string,
  {
    kind = 'scrutiny',
    items = DEFAULT_ITEMS,
    more = {},
    firstItem,
    publishing = 'private-repository',
  }: MeetingOf = {},
): Promise<ReadMinutesOf> {
  const input = mkdtempSync(join(tmpdir(), 'moothall-minutes-'));
  try {
    const files = {
      'council.yaml': COUNCIL.replace('private-repository', publishing),
      'committees/committee.md': `---\nname: The Committee\nkind: ${kind}\n---\n`,
      [`${FOLDER}/agenda.md`]: `---\ntime: "10:00"\nplace: Civic Hall\npublished: 2026-01-05\n${firstItem === undefined ? '' : `first-item: ${firstItem}\n`}items: ${items}\n---\n`,
      [`${FOLDER}/minutes.md`]: source,
      ...more,
    };
    for (const [path, text] of Object.entries(files)) {
      mkdirSync(dirname(join(input, path)), { recursive: true });
      writeFileSync(join(input, path), text);
    }
    const facts = await loadFacts({
      input,
      inspector: NO_INSPECTOR,
      digests: NO_DIGESTS,
      bodies: true,
    });
    const [meeting] = facts.meetings;
    const own = meeting?.minutes;
    const body = (own && facts.minutesBody(own.minutes.url)) ?? { texts: [] };
    const wrong = (meeting?.diagnostics ?? []).filter(({ file }) => file.endsWith('minutes.md'));
    const withheld = (await Promise.all(facts.withholding.map((paper) => paper.read()))).flatMap(
      (one) => one.withheld,
    );
    return {
      ...(own && { facts: own }),
      minutes: own?.minutes as Minutes,
      body,
      text: own ? minutesText(own.minutes, body) : '',
      said: wrong.map(({ code, line, message }) => `${code} ${line}: ${message}`),
      codes: wrong.map(({ code }) => code),
      withheld,
    };
  } finally {
    rmSync(input, { recursive: true, force: true });
  }
}

/** Minutes of one minute with these lines. */
export const oneMinute = (body: string, present = 'Winifred Latchford'): string =>
  `---\nstatus: draft\npresent: [${present}]\n---\n\n## 54 School Places {1}\n\n${body}\n`;

/** The blocks of a kind in a minute, or in all. */
export function blocksOf<K extends MinuteBlock['kind']>(
  { minutes }: Pick<ReadMinutesOf, 'minutes'>,
  kind: K,
  number?: string,
): Extract<MinuteBlock, { kind: K }>[] {
  const all = minutes.minutes.filter(
    (one: Minute) => number === undefined || one.number === number,
  );
  return all.flatMap(({ blocks }) =>
    blocks.filter((block): block is Extract<MinuteBlock, { kind: K }> => block.kind === kind),
  );
}
