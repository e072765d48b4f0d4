import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { Worker } from 'node:worker_threads';
import type { Worker as Tesseract } from 'tesseract.js';
import { watchWork } from '../workers/watch.ts';
import { scanPictures, turned, type ScanPicture } from './scan-picture.ts';
import { joinedWords, wordsOfTable, type MachineWords } from './machine-words.ts';

/** Reads printed English in pictures, in a thread of its own, which starts with the first picture. */
export type MachineReader = {
  /** @returns undefined where the picture can't be opened, or takes too long to read. */
  read(picture: ScanPicture): Promise<MachineWords | undefined>;
  close(): Promise<void>;
};

/** For one picture, in milliseconds of processor time: a full page of small print takes ten seconds. */
const WORK_MS = 25_000;
/** What takes longer the first time is a photograph, and no page on its side. */
const WORK_OF_A_PAGE_MS = 12_000;

/** Of words found, so many are sure and long on an upright page; else it may be on its side or upside down. */
const ENOUGH_SURE = 0.4;
/** Fewer words say nothing of how the picture is turned. */
const FEW_WORDS = 8;

const BLANK: MachineWords = { text: '', sure: 0, all: 0, isBlank: true };

export function createMachineReader(): MachineReader {
  let started: Promise<Engine> | undefined;
  let queue: Promise<unknown> = Promise.resolve();

  const wordsOf = async (png: Buffer, isPatchy = false): Promise<MachineWords | undefined> => {
    const engine = await (started ??= startEngine());
    const words = await engine.read(png, isPatchy);
    // What has failed once may be left in any state.
    if (words === undefined) {
      started = undefined;
      await engine.close();
    }
    return words;
  };

  const read = async (picture: ScanPicture): Promise<MachineWords | undefined> => {
    const pngs = await scanPictures(picture);
    if (pngs === undefined) return undefined;
    if (pngs === 'blank') return BLANK;
    const all: MachineWords[] = [];
    for (const png of pngs) {
      const words = await readOne(png);
      if (words !== undefined) all.push(words);
    }
    return joinedWords(all);
  };

  const readOne = async (png: Buffer): Promise<MachineWords | undefined> => {
    const before = process.cpuUsage();
    const tookLong = () => process.cpuUsage(before).user / 1000 > WORK_OF_A_PAGE_MS;
    const plain = await wordsOf(png);
    // Grey paper on a white page, or under a shadow, is taken for a picture as a whole.
    const isAll = plain?.all !== 0 || tookLong();
    const upright = isAll ? plain : ((await wordsOf(png, true)) ?? plain);
    if (upright === undefined || !mayBeTurned(upright)) return upright;
    if (tookLong()) return upright;
    let best = upright;
    for (const degrees of [90, 270, 180] as const) {
      const words = await wordsOf(await turned(png, degrees));
      if (words !== undefined && words.sure > best.sure) best = words;
      if (!mayBeTurned(best)) break;
    }
    return best;
  };

  return {
    read: (picture) => {
      const answer = queue.then(() => read(picture));
      queue = answer.catch(() => undefined);
      return answer;
    },
    close: async () => {
      await queue;
      const engine = started;
      started = undefined;
      await (await engine)?.close();
    },
  };
}

const mayBeTurned = ({ sure, all }: MachineWords): boolean =>
  all >= FEW_WORDS && sure < all * ENOUGH_SURE;

type Engine = {
  /**
   * @param isPatchy whether what is ink is asked anew in each part of the picture, by what is around it (Sauvola), and not once.
   * @returns undefined where it failed; then it is of no use any more.
   */
  read(png: Buffer, isPatchy: boolean): Promise<MachineWords | undefined>;
  close(): Promise<void>;
};

async function startEngine(): Promise<Engine> {
  // Loaded here, since most builds read no picture.
  const { default: tesseract } = await import('tesseract.js');
  const data = createRequire(import.meta.url).resolve('@tesseract.js-data/eng/package.json');
  // Everything is in the package: nothing is fetched, and nothing is kept beside it.
  const worker = await tesseract.createWorker('eng', tesseract.OEM.LSTM_ONLY, {
    langPath: join(dirname(data), '4.0.0_best_int'),
    cacheMethod: 'none',
    gzip: true,
    // Without it, a failure would be thrown where nobody can catch it.
    errorHandler: () => undefined,
  });
  await worker.setParameters({
    debug_file: '/dev/null',
    user_defined_dpi: '300',
  });
  const thread = (worker as Tesseract & { readonly worker: Worker }).worker;
  const broken = new Promise<undefined>((resolve) => {
    thread.once('error', () => resolve(undefined));
    thread.once('exit', () => resolve(undefined));
  });
  const steps = new Int32Array(1);
  return {
    read: async (png, isPatchy) => {
      let give = (): void => undefined;
      const given = new Promise<undefined>((resolve) => {
        give = () => resolve(undefined);
      });
      const endWatch = watchWork({ stepMs: WORK_MS, steps: 1 }, { steps, busy: () => 1, give });
      const asked = worker
        .setParameters({ thresholding_method: isPatchy ? '2' : '0' })
        .then(() => worker.recognize(png, {}, { text: false, tsv: true }));
      const answer = asked.then(
        ({ data: { tsv } }) => wordsOfTable(tsv ?? ''),
        () => undefined,
      );
      try {
        return await Promise.race([answer, broken, given]);
      } finally {
        endWatch();
      }
    },
    close: async () => {
      await thread.terminate();
    },
  };
}
