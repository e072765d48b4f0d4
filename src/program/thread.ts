import { Worker, type WorkerOptions } from 'node:worker_threads';
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
