import { spawn, type ChildProcess } from 'node:child_process';
import { closeSync, openSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** What one run of a command cost, all processes that it started among it. */
export type Cost = {
  /** Seconds by the clock. */
  readonly wall: number;
  /** Seconds of the processors, user and system. */
  readonly cpu: number;
  /** The most that all its processes held at once, in megabytes; undefined where there is no /proc. */
  readonly megabytes: number | undefined;
};

export type Command = {
  readonly args: readonly [string, ...string[]];
  readonly cwd: string;
  readonly env?: NodeJS.ProcessEnv;
};

/** How often the processes are looked at; a peak shorter than that may be missed. */
const SAMPLE_MS = 100;

const running = new Set<number>();

/** Notes a process as started by the bench, until it is over: see {@link endAll}. */
export function keepTrackOf(child: ChildProcess): void {
  const { pid } = child;
  if (pid === undefined) return;
  running.add(pid);
  child.once('exit', () => running.delete(pid));
}

/** Ends what the bench started and is still running, with all that it started. */
export function endAll(): void {
  for (const pid of [...running].flatMap(treeOf)) {
    try {
      process.kill(pid, 'SIGKILL');
    } catch {
      // It was over before.
    }
  }
}

/**
 * Runs a command to its end and measures it. Throws an Error with the end of what it said where it fails.
 *
 * @param folder where what it says is kept, for that message
 */
export async function measure({ args, cwd, env }: Command, folder: string): Promise<Cost> {
  const log = join(folder, 'said.log');
  const out = openSync(log, 'w');
  // The shell's own `times` sees children of children, which are over too soon to be sampled.
  const wrapped = `"$@" >&2; code=$?; times; exit $code`;
  const started = performance.now();
  const child = spawn('sh', ['-c', wrapped, 'sh', ...args], {
    cwd,
    env: env ?? process.env,
    stdio: ['ignore', 'pipe', out],
  });
  keepTrackOf(child);
  let times = '';
  child.stdout?.setEncoding('utf8').on('data', (text: string) => (times += text));
  const sampler = sampleTree(child.pid ?? 0);
  const code = await new Promise<number | null>((resolve, reject) => {
    child.once('error', reject);
    child.once('close', resolve);
  });
  const wall = (performance.now() - started) / 1000;
  const sampled = sampler.end();
  closeSync(out);
  if (code !== 0) {
    const said = readFileSync(log, 'utf8').trim().split('\n').slice(-15).join('\n');
    throw new Error(`${args.join(' ')} ended with ${code}:\n${said}`);
  }
  // What a process started and never waited for is in the samples alone.
  return { wall, cpu: Math.max(secondsOf(times), sampled.cpu), megabytes: sampled.megabytes };
}

/** Looks at a process and all it started, until `end`. */
export function sampleTree(pid: number): { end(): { cpu: number; megabytes: number | undefined } } {
  let peak = 0;
  const cpus = new Map<number, number>();
  const sample = () => {
    let own = 0;
    let shared = 0;
    for (const process of treeOf(pid)) {
      const memory = memoryOf(process);
      own += memory.own;
      // Files that are mapped are the same pages in all: counted once.
      shared = Math.max(shared, memory.shared);
      cpus.set(process, Math.max(cpus.get(process) ?? 0, cpuOf(process)));
    }
    peak = Math.max(peak, own + shared);
  };
  const timer = setInterval(sample, SAMPLE_MS);
  return {
    end: () => {
      clearInterval(timer);
      const cpu = [...cpus.values()].reduce((sum, seconds) => sum + seconds, 0);
      return { cpu, megabytes: peak === 0 ? undefined : peak / 1024 };
    },
  };
}

function treeOf(pid: number): number[] {
  const children = entriesOf(`/proc/${pid}/task`).flatMap((task) =>
    textOf(`/proc/${pid}/task/${task}/children`).split(' ').filter(Boolean).map(Number),
  );
  return [pid, ...children.flatMap(treeOf)];
}

/** In kilobytes. */
function memoryOf(pid: number): { own: number; shared: number } {
  const status = textOf(`/proc/${pid}/status`);
  const value = (name: string) =>
    Number(new RegExp(`^${name}:\\s*(\\d+)`, 'm').exec(status)?.[1] ?? 0);
  return { own: value('RssAnon') + value('RssShmem'), shared: value('RssFile') };
}

/** Its own seconds; Linux counts hundredths. */
function cpuOf(pid: number): number {
  // The name of the program, in brackets, may have spaces.
  const fields = textOf(`/proc/${pid}/stat`)
    .replace(/^.*\) /s, '')
    .split(' ');
  return (Number(fields[11] ?? 0) + Number(fields[12] ?? 0)) / 100;
}

/** A process may end while it is looked at. */
function textOf(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}

function entriesOf(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}

/** The second line of `times`, of the children: "1m2.34s 0m0.5s". */
function secondsOf(times: string): number {
  const children = times.trim().split('\n').at(-1) ?? '';
  return [...children.matchAll(/(\d+)m([\d.]+)s/g)].reduce(
    (sum, [, minutes, seconds]) => sum + Number(minutes) * 60 + Number(seconds),
    0,
  );
}
