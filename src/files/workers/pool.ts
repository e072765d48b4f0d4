import type { JobInput, JobName, JobOutput } from './jobs.ts';
import { startMember, type Member } from './member.ts';
import type { WorkLimits } from './watch.ts';
import type { Done, Failed, JobFailure, ToWorker } from './messages.ts';

export type PoolOptions = {
  readonly workers: number;
  /** For one job. */
  readonly limits: WorkLimits;
  /** For one worker: PDFium's memory, the heap of JavaScript and the file itself together. */
  readonly memoryMb: number;
};

export type Outcome<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly failure: JobFailure; readonly detail: string };

/** Worker threads that read hostile files: whatever a file does to one, the answer is an outcome. */
export type WorkerPool = {
  /** @throws Error where workers can't start on this machine at all, or the pool is closed. */
  run<Name extends JobName>(job: Name, input: JobInput<Name>): Promise<Outcome<JobOutput<Name>>>;
  /** How many workers were ever started. */
  readonly started: number;
  /** Ends the workers; jobs still waiting end as "crashed". */
  close(): Promise<void>;
};

/** PDFium's memory never shrinks: a worker that has taken this share of what it may have is replaced. */
const WORN_AT = 0.25;

type Task = {
  readonly message: ToWorker;
  readonly settle: (outcome: Outcome<unknown>) => void;
  readonly fail: (error: unknown) => void;
};

/** Starts a worker only when a job needs one. An idle pool doesn't keep the process alive. */
export function createPool({ workers, limits, memoryMb }: PoolOptions): WorkerPool {
  const members = new Set<Member>();
  const idle: Member[] = [];
  const waiting: Task[] = [];
  const wornBytes = memoryMb * 1024 * 1024 * WORN_AT;
  let started = 0;
  let busy = 0;
  let closed = false;

  const enlist = () => {
    started += 1;
    const member = startMember(memoryMb);
    members.add(member);
    return member;
  };
  const serve = async (member: Member, { message, settle, fail }: Task) => {
    try {
      busy += 1;
      const event = await member.run(message, limits, () => busy).finally(() => (busy -= 1));
      if (event.kind === 'done' && event.engineBytes < wornBytes && !closed) idle.push(member);
      else await dismiss(member);
      settle(outcomeOf(event));
    } catch (error) {
      await dismiss(member);
      fail(error);
    }
    assign();
  };
  const dismiss = async (member: Member) => {
    await member.end();
    members.delete(member);
  };
  const assign = () => {
    while (waiting.length > 0 && (idle.length > 0 || members.size < workers)) {
      const task = waiting.shift();
      if (task !== undefined) void serve(idle.pop() ?? enlist(), task);
    }
  };

  return {
    run: (job, input) =>
      new Promise((resolve, reject) => {
        if (closed) throw new Error('the pool is closed');
        const settle = resolve as (outcome: Outcome<unknown>) => void;
        waiting.push({ message: { job, input }, settle, fail: reject });
        assign();
      }),
    get started() {
      return started;
    },
    close: async () => {
      closed = true;
      for (const { settle } of waiting.splice(0))
        settle({ ok: false, failure: 'crashed', detail: 'the pool was closed' });
      await Promise.all([...members].map((member) => member.end()));
    },
  };
}

function outcomeOf(event: Done | Failed): Outcome<unknown> {
  if (event.kind === 'done') return { ok: true, value: event.value };
  return { ok: false, failure: event.failure, detail: event.detail };
}
