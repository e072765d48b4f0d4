import assert from 'node:assert/strict';
import { it } from 'node:test';
import { paperRepository, REPORT } from '../../support/paper-repository.ts';

const FILE = `${REPORT}.md`;
const APPENDIX = '  - title: Leeds ILACS Report 2022\n';

it('the check stops each mistake of an officer at its place, and says what to do', async () => {
  const papers = await paperRepository();
  papers.replace('council.yaml', 'publishing: public-repository', 'publishing: private-repository');
  papers.replace(FILE, 'wards: all', 'wards: [Armley, Temple Newsham]');
  papers.replace(
    FILE,
    'how best to inspect',
    'how best to help patient 943 476 5919 and to inspect',
  );
  papers.replace(FILE, APPENDIX, `${APPENDIX}    exempt: { paragraphs: [3] }\n`);
  const lineOf = (words: string): number =>
    papers
      .read(FILE)
      .split('\n')
      .findIndex((line) => line.includes(words)) + 1;
  const columnOf = (words: string): number =>
    (papers.read(FILE).split('\n')[lineOf(words) - 1]?.indexOf(words) ?? -1) + 1;
  const place = (words: string): string =>
    `${papers.content}/${FILE}:${lineOf(words)}:${columnOf(words)} `;
  const check = async (): Promise<Map<string, string[]>> => {
    const { code, stdout } = await papers.check();
    assert.equal(code, 1);
    const errors = new Map<string, string[]>();
    for (const line of stdout.split('\n')) {
      const rule = / error ([a-z-]+): /.exec(line)?.[1];
      if (rule !== undefined) errors.set(rule, [...(errors.get(rule) ?? []), line]);
    }
    return errors;
  };

  const found = await check();
  const expected: Readonly<Record<string, readonly [string, RegExp]>> = {
    'ward-unknown': ['Temple Newsham', /no ward "Temple Newsham".*Did you mean "Temple Newsam"\?/],
    'personal-data': [
      '943 476 5919',
      /looks like an NHS number \(••••19\)\. Take it out, or, if it has to be public/,
    ],
  };
  assert.deepEqual(
    [...found.keys()].sort(),
    ['exemption-incomplete', ...Object.keys(expected)].sort(),
  );
  for (const [rule, [words, advice]] of Object.entries(expected)) {
    const [line = '', ...more] = found.get(rule) ?? [];
    assert.deepEqual(more, []);
    assert.ok(line.startsWith(place(words)), line);
    assert.match(line, advice);
  }
  const missing = found.get('exemption-incomplete') ?? [];
  assert.deepEqual(
    missing.map((line) => /doesn’t say its ([a-z-]+):.*Write it below exempt:/.exec(line)?.[1]),
    ['public-interest', 'reason', 'review'],
  );
  for (const line of missing) assert.ok(line.startsWith(place('{ paragraphs: [3] }')), line);
});
