import { Worker, type WorkerOptions } from 'node:worker_threads';

/**
 * A thread that runs a module of this project. TypeScript runs in it however the process was started:
 * Node 20 ignores `--import tsx` in a worker's `execArgv`, so its first module registers tsx itself.
 * @param module its address: `new URL('./worker.ts', import.meta.url)`.
 */
export function newTypeScriptWorker(module: URL, options: WorkerOptions): Worker {
  const tsx = JSON.stringify(import.meta.resolve('tsx/esm/api'));
  const boot = `import { register } from ${tsx}; register(); await import(${JSON.stringify(module.href)});`;
  return new Worker(new URL(`data:text/javascript,${encodeURIComponent(boot)}`), {
    execArgv: [],
    ...options,
  });
}
