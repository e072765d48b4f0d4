import { setFlagsFromString } from 'node:v8';
import { Worker, type ResourceLimits, type WorkerOptions } from 'node:worker_threads';
import { isCompiled, moduleAddress } from './program.ts';

/**
 * A thread that runs a module of this program: as JavaScript where the program is compiled, else through tsx,
 * which its first module registers, since Node 20 ignores `--import tsx` in a worker's `execArgv`.
 * @param module its address in the sources, made from `import.meta.url`.
 */
export function newThread(module: URL, options: WorkerOptions = {}): Worker {
  // Nor does a compiled one load what the process was started with.
  if (isCompiled) return new Worker(moduleAddress(module), { execArgv: [], ...options });
  const tsx = JSON.stringify(import.meta.resolve('tsx/esm/api'));
  const boot = `import { register } from ${tsx}; register(); await import(${JSON.stringify(module.href)});`;
  return new Worker(new URL(`data:text/javascript,${encodeURIComponent(boot)}`), {
    execArgv: [],
    ...options,
  });
}

/** Settings of V8 for the whole process that come before the limits of a thread. */
const SIZES_OF_PROCESS = [
  '--max-old-space-size',
  '--max-semi-space-size',
  '--min-semi-space-size',
] as const;

/**
 * A thread that never takes more than `limits`, also where the process was started with sizes of its own
 * (`NODE_OPTIONS=--max-old-space-size=8192`), which V8 would take for the thread as well. The process
 * keeps its own; threads that start later without limits have V8's usual ones.
 */
export function newLimitedThread(
  module: URL,
  limits: ResourceLimits,
  options: Omit<WorkerOptions, 'resourceLimits'> = {},
): Worker {
  for (const size of SIZES_OF_PROCESS) setFlagsFromString(`${size}=0`);
  return newThread(module, { ...options, resourceLimits: limits });
}
