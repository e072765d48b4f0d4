import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Random } from '../../../scripts/demo/random.ts';

/** The papers whose record changes. */
export type RecordOfCouncil = {
  readonly content: string;
  /** The folders of the meetings. */
  readonly meetings: () => readonly string[];
  /** A word that any paper has. */
  readonly word: () => string;
  /** A sentence that no other paper has. */
  readonly secret: (subject: string) => string;
  /** Another number each time. */
  readonly next: () => number;
};

const NAMES = ['Ann Bell', 'Ben Cole', 'Cem Dunn', 'Dee Eke'] as const;
const idOf = (name: string): string => name.toLowerCase().replace(' ', '-');

/** Changes of people, minutes, decisions and notices, by their names; each gives false where there is nothing to change. */
export function recordChanges({
  content,
  meetings,
  word,
  secret,
  next,
}: RecordOfCouncil): Readonly<Record<string, (random: Random) => boolean>> {
  const at = (...names: string[]): string => path.join(content, ...names);
  const write = (file: string, text: string): boolean => {
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, text);
    return true;
  };
  const filesIn = (...names: string[]): string[] =>
    existsSync(at(...names)) ? readdirSync(at(...names)).map((name) => at(...names, name)) : [];
  const edit = (file: string | undefined, from: string | RegExp, to: string): boolean => {
    if (file === undefined || !existsSync(file)) return false;
    const before = readFileSync(file, 'utf8');
    const after = before.replace(from, to);
    if (after !== before) writeFileSync(file, after);
    return after !== before;
  };
  const minutesOf = (folder: string): string => path.join(folder, 'minutes.md');
  const minuted = (random: Random): string | undefined => {
    const all = meetings().map(minutesOf).filter(existsSync);
    return all.length === 0 ? undefined : random.pick(all);
  };
  return {
    'a person': (random) => {
      const name = random.pick(NAMES);
      const ward = random.pick(['Armley', 'Weetwood']);
      return write(
        at('people', `${idOf(name)}.md`),
        `---\nname: ${name}\nseats: [{ ward: ${ward}, from: 2018-05-07 }]\nparty: ${random.pick(['Alliance', 'Greens'])} ${next()}\n---\n`,
      );
    },
    'a person’s party': (random) =>
      edit(filesIn('people')[random.whole(0, 3)], /party: .*/, `party: Ratepayers ${next()}`),
    'a person less': () => {
      const [file] = filesIn('people');
      if (file !== undefined) rmSync(file);
      return file !== undefined;
    },
    'who sits on a committee': (random) => {
      const named = NAMES.filter((name) => existsSync(at('people', `${idOf(name)}.md`)));
      if (named.length === 0) return false;
      const chair = random.pick(named);
      return edit(
        at('committees', 'scrutiny.md'),
        /kind: scrutiny\n(?:membership: .*\n)?/,
        `kind: scrutiny\nmembership: [{ from: 2019-05-20, chair: ${chair}, members: [${named.filter((name) => name !== chair).join(', ')}] }]\n`,
      );
    },
    minutes: (random) => {
      const folder = random.pick(meetings());
      const first = random.pick(NAMES);
      const second = random.pick(NAMES.filter((name) => name !== first));
      return write(
        minutesOf(folder),
        `---\nstatus: draft\npresent: [${first}, ${second}]\napologies: [${random.pick(NAMES.filter((name) => name !== first && name !== second))}]\n---\n\n## ${random.whole(1, 9)} Report {1}\n\nThe ${word()} was spoken of.\n\nMoved: ${first}. Seconded: ${second}.\n> That the ${word()} be kept.\n\nFor (1): ${first}\nAgainst (1): ${second}\nCasting vote: ${first}, for\nCarried\n\nRESOLVED –\n(a) That the ${word()} be noted.\n(b) That the ${word()} be kept.\n`,
      );
    },
    'a word of minutes': (random) => edit(minuted(random), /The \w+ was/, `The ${word()} was`),
    'what was decided': (random) => edit(minuted(random), /\(b\) .*/, `(b) That ${word()} go on.`),
    'a name in a vote': (random) =>
      edit(minuted(random), /For \(1\): .*/, `For (1): ${random.pick(NAMES)}`),
    'minutes approved': (random) =>
      edit(minuted(random), /status: draft/, `approved: 2028-0${random.whole(1, 5)}-02`),
    'a minute exempt': (random) =>
      edit(
        minuted(random),
        /$/,
        `\n::: exempt\nparagraphs: [3]\nreason: It names firms.\npublic-interest: They would not tender again.\nreview: 2029-06-01\n---\n${secret('Offers')}\n:::\n`,
      ),
    'a minute open again': (random) =>
      edit(minuted(random), /\n::: exempt[^]*?\n---\n([^]*?):::\n/, '\n$1'),
    'minutes less': (random) => {
      const file = minuted(random);
      if (file !== undefined) rmSync(file);
      return file !== undefined;
    },
    'a matter': (random) =>
      edit(
        random.pick(meetings().map((folder) => path.join(folder, 'agenda.md'))),
        /^( *)- report: (.*)\n(?: *topic: .*\n)?/m,
        `$1- report: $2\n$1  topic: ${random.pick(['corn-exchange', 'market-hall'])}\n`,
      ),
    'a minute of a matter': (random) =>
      edit(
        minuted(random),
        /\{1\}(?: \{topic: .*\})?/,
        `{1} {topic: ${random.pick(['corn-exchange', 'depot'])}}`,
      ),
    'what is said of a matter': (random) =>
      write(
        at('topics', 'corn-exchange.md'),
        `---\ntitle: Corn Exchange ${random.whole(1, 2)}\nsummary: What becomes of it.\nhappened: [{ on: 2018-05-07, what: A ${word()} was there, source: The Post }]\ndue: [{ on: 2021-0${random.whole(1, 9)}-01, what: The ${word()}, source: The fund }]\n---\n`,
      ),
    'less of a matter': () => {
      const [file] = filesIn('topics');
      if (file !== undefined) rmSync(file);
      return file !== undefined;
    },
    'a decision': (random) =>
      write(
        at('decisions', '2021', `d-${next()}.md`),
        `---\ntitle: A ${word()} at ${word()}\ntaken: 2021-09-0${random.whole(1, 8)}\npublished: 2021-09-09\nby: { officer: Head of Service, under: "Scheme 4.7" }\nfunction: executive\nkey: false\ncall-in: true\nwards: [${random.pick(['Armley', 'Weetwood'])}]\nreasons: It is due.\nalternatives: none\ninterests: []\n---\n\nDECIDED – That the ${word()} be built.\n`,
      ),
    'a word of a decision': (random) =>
      edit(
        filesIn('decisions', '2021')[random.whole(0, 2)],
        /That the \w+/,
        `That the ${word()} again`,
      ),
    'a decision less': () => {
      const [file] = filesIn('decisions', '2021');
      if (file !== undefined) rmSync(file);
      return file !== undefined;
    },
    'a notice': (random) => {
      const number = next();
      return write(
        at('notices', `kd${number}.md`),
        `---\nid: KD${number}\nmatter: A ${word()} of number ${number}\nby: Cabinet\nmembers: [${random.pick(NAMES)}]\nwhen: 2022-03-1${random.whole(0, 9)}\ndocuments: [Report]\npublished: 2022-01-05\nwards: all\n---\n`,
      );
    },
    'a notice moved': (random) =>
      edit(
        filesIn('notices')[random.whole(0, 2)],
        /when: .*/,
        `when: 2022-04-1${random.whole(0, 9)}`,
      ),
    'a notice named': (random) => {
      const file = random.pick(filesIn('notices').concat('none'));
      return edit(
        random.pick(meetings().map((folder) => path.join(folder, 'agenda.md'))),
        /^( *)- report: (.*)\n(?: *notice: .*\n)?/m,
        `$1- report: $2\n$1  notice: ${path.basename(file, '.md').toUpperCase()}\n`,
      );
    },
    'a notice less': () => {
      const [file] = filesIn('notices');
      if (file !== undefined) rmSync(file);
      return file !== undefined;
    },
  };
}
