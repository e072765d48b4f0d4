import {
  leaveReasons,
  reasonsOfRegister,
  withReasons,
} from '../../../../src/history/register/register-reasons.ts';
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import {
  append,
  EMPTY_REGISTER,
  readRegister,
  RegisterError,
} from '../../../../src/history/register/register.ts';
import type { RegisterEntry } from '../../../../src/history/register/register-line.ts';
import {
  filesOfRegister,
  manifestOfRegister,
  registerOfFiles,
} from '../../../../src/history/register/register-files.ts';

type NewEntry = Omit<RegisterEntry, 'number'>;

const sha256 = fc
  .array(fc.integer({ min: 0, max: 15 }), { minLength: 64, maxLength: 64 })
  .map((digits) => digits.map((digit) => digit.toString(16)).join(''));

const entry = fc.record({
  what: fc.constantFrom('published', 'changed', 'removed' as const),
  address: fc.webPath().map((path) => `/meetings${path.replace(/[\s?#]/g, '')}/`),
  sha256,
  reason: fc.option(fc.string({ unit: 'grapheme' }), { nil: undefined }),
});

const entries = fc.array(entry, { minLength: 1, maxLength: 20 }).map((all) =>
  all.map(({ reason, ...one }, at): NewEntry => ({
    ...one,
    kind: 'report',
    day: '2026-12-01',
    time: `2026-12-01T09:00:${String(at).padStart(2, '0')}Z`,
    ...(reason !== undefined && { reason }),
  })),
);

const textOf = (lines: readonly string[]): string => lines.map((line) => `${line}\n`).join('');

describe('a register', () => {
  it('is read as it was written', () => {
    fc.assert(
      fc.property(entries, entries, (some, more) => {
        const begun = append(EMPTY_REGISTER, some);
        const last = begun.entries.at(-1)?.time ?? '';
        const register = append(
          begun,
          more.map((one) => ({ ...one, time: last })),
        );
        const lines = readRegister(textOf(register.lines), register.head);
        const read = withReasons(lines, reasonsOfRegister(register).text);
        assert.deepEqual(read, register);
        // Reasons can be left out, and the lines are the same.
        assert.deepEqual(
          leaveReasons(read, () => false),
          lines,
        );
        assert.deepEqual(withReasons(lines, '{"x":"A reason of nobody"}'), lines);
        assert.deepEqual(
          read.entries.map(({ number }) => number),
          read.entries.map((_, at) => at + 1),
        );
        // What was there before is there as it was.
        assert.deepEqual(read.lines.slice(0, begun.lines.length), begun.lines);
      }),
    );
  });

  it('shows that anything in it was changed, taken away, put in or exchanged', () => {
    fc.assert(
      fc.property(
        entries,
        fc.nat(),
        fc.nat(),
        fc.constantFrom('byte', 'line away', 'line twice', 'swap', 'cut', 'end away'),
        (some, a, b, how) => {
          const { lines, head } = append(EMPTY_REGISTER, some);
          const text = textOf(lines);
          const at = a % lines.length;
          const changed = {
            byte: () => {
              const place = b % text.length;
              const other = text[place] === '7' ? '8' : '7';
              return text.slice(0, place) + other + text.slice(place + 1);
            },
            'line away': () => textOf(lines.filter((_, index) => index !== at)),
            'line twice': () =>
              textOf(lines.flatMap((line, index) => (index === at ? [line, line] : [line]))),
            swap: () => {
              const swapped = [...lines];
              const other = (at + 1) % lines.length;
              [swapped[at], swapped[other]] = [lines[other] ?? '', lines[at] ?? ''];
              return textOf(swapped);
            },
            cut: () => text.slice(0, b % text.length),
            'end away': () => textOf(lines.slice(0, -1)),
          }[how]();
          if (changed === text) return;
          assert.throws(() => readRegister(changed, head), RegisterError);
        },
      ),
    );
  });

  for (const [what, lines, message] of [
    ['is no JSON', ['{'], /Line 1 isn’t a line of a register/],
    ['has a field that no register has', ['{"number":1,"extra":1}'], /Line 1 isn’t a line/],
  ] as const) {
    it(`names the line that ${what}`, () => {
      assert.throws(() => readRegister(textOf(lines)), message);
    });
  }
});

describe('the files of a register', () => {
  const many = append(
    EMPTY_REGISTER,
    Array.from({ length: 2345 }, (_, at): NewEntry => ({
      ...{ what: 'published', kind: 'report', address: `/meetings/a/${at}/` },
      ...{ day: '2026-12-01', time: '2026-12-01T09:00:00Z', sha256: '0'.repeat(64) },
    })),
  );
  const files = new Map(filesOfRegister(many).map(({ path, text }) => [path, text]));
  const manifest = manifestOfRegister(many, { council: 'Leeds' }, []).text;
  const open = (changed: ReadonlyMap<string, string | undefined> = new Map(), text = manifest) =>
    registerOfFiles(text, (path) =>
      Promise.resolve(changed.has(path) ? changed.get(path) : files.get(path)),
    );

  it('hold a thousand lines each, so that only the last is written again', () => {
    const longer = append(many, [{ ...(many.entries[0] as NewEntry), address: '/meetings/b/' }]);
    const later = filesOfRegister(longer);
    assert.deepEqual(
      [...files.keys()],
      [...['register/lines-0001.jsonl', 'register/lines-0002.jsonl', 'register/lines-0003.jsonl']],
    );
    assert.deepEqual(
      later.filter(({ path, text }) => files.get(path) !== text).map(({ path }) => path),
      ['register/lines-0003.jsonl'],
    );
  });

  it('are read back', async () => {
    assert.deepEqual(await open(), { ...many, council: 'Leeds' });
  });

  const second = 'register/lines-0002.jsonl';
  for (const [what, changed, text, message] of [
    ['is missing', new Map([[second, undefined]]), manifest, /lines-0002\.jsonl is missing/],
    [
      'is another than the manifest names',
      new Map([[second, files.get(second)?.replace('/a/1500/', '/a/1501/')]]),
      manifest,
      /lines-0002\.jsonl isn’t the one/,
    ],
    ['is outside', new Map(), manifest.replace(second, '../passwd'), /\.\.\/passwd, which is none/],
    ['is of a damaged manifest', new Map(), '{', /manifest is damaged/],
    [
      'is of another version',
      new Map(),
      manifest.replace('"version": 1', '"version": 9'),
      /another version/,
    ],
  ] as const) {
    it(`are refused where one ${what}`, async () => {
      await assert.rejects(open(changed, text), message);
    });
  }
});
