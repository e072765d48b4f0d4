import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type * as Pdfium from '@embedpdf/pdfium';
import { withDirectCalls } from './direct-calls.ts';

const require = createRequire(import.meta.url);

/** What the engine's module offers beyond the PDFium functions; its own types need a package that isn't there. */
type Heap = {
  readonly HEAPU8: Uint8Array;
  readonly HEAP32: Int32Array;
  readonly HEAPU32: Uint32Array;
  readonly HEAPF32: Float32Array;
  readonly HEAPF64: Float64Array;
  readonly wasmExports: { malloc(bytes: number): number; free(pointer: number): void };
};

type WasmImports = { readonly env: { emscripten_resize_heap: (bytes: number) => number } };
type WasmInstance = { readonly exports: object };

/** Node has it, the types of Node 20 and of ES2023 have not. */
const webAssembly = (globalThis as unknown as Record<'WebAssembly', WebAssemblyClasses>)
  .WebAssembly;
type WebAssemblyClasses = {
  readonly Module: new (bytes: Uint8Array) => object;
  readonly Instance: new (module: object, imports: WasmImports) => WasmInstance;
};

/** PDFium grew to the limit it was opened with, and a file wanted more. */
export class EngineMemoryExceeded extends Error {
  override readonly name = 'EngineMemoryExceeded';
}

/** PDFium, loaded once, and its memory. */
export type PdfiumEngine = {
  readonly functions: Pdfium.WrappedPdfiumModule;
  /** Look it up again after every call: growing the memory replaces it. */
  readonly heap: Heap;
  /** Sixty-four 8-byte slots for what PDFium gives back through pointers; each call overwrites it. */
  readonly scratch: number;
  /** True once PDFium was refused memory: what it says from then on can't be relied on. */
  readonly memoryRefused: boolean;
  /** Called with every page that is opened. */
  readonly onPage: () => void;
  /** @throws EngineMemoryExceeded */
  allocate(bytes: number): number;
  free(pointer: number): void;
};

const SCRATCH_BYTES = 512;

/** Compiled once a thread: that takes far longer than to begin anew with a fresh memory. */
let compiled: object | undefined;

/**
 * Loads PDFium. Costs about 0.1 s and 18 MB the first time, so once a thread.
 * @param memoryBytes what PDFium's memory may grow to; it never shrinks again.
 * @param onPage called with every page that is opened
 */
export async function openEngine(
  memoryBytes: number,
  onPage: () => void = () => {},
): Promise<PdfiumEngine> {
  let memoryRefused = false;
  const module = (compiled ??= new webAssembly.Module(
    await readFile(require.resolve('@embedpdf/pdfium/pdfium.wasm')),
  ));
  const overrides = {
    print: () => {},
    printErr: () => {},
    instantiateWasm: (imports: WasmImports, ready: (instance: WasmInstance) => void) => {
      const resize = imports.env.emscripten_resize_heap;
      imports.env.emscripten_resize_heap = (bytes) => {
        if (bytes >>> 0 <= memoryBytes) return resize(bytes);
        memoryRefused = true;
        return 0;
      };
      const instance = new webAssembly.Instance(module, imports);
      ready(instance);
      return instance.exports;
    },
  };
  // As CommonJS it loads at once; the loader of TypeScript would go through its 300 kB first.
  const { init } = require('@embedpdf/pdfium') as typeof Pdfium;
  const functions = await init(overrides);
  functions.PDFiumExt_Init();
  const heap = functions.pdfium as unknown as Heap;
  const allocate = (bytes: number) => {
    const pointer = heap.wasmExports.malloc(bytes);
    if (pointer === 0) throw new EngineMemoryExceeded(`PDFium has no room for ${bytes} bytes`);
    return pointer;
  };
  const written = (name: string) => {
    const bytes = Buffer.from(`${name}\0`);
    const pointer = allocate(bytes.length);
    heap.HEAPU8.set(bytes, pointer);
    return pointer;
  };
  return {
    functions: withDirectCalls(functions, heap.wasmExports, written),
    heap,
    onPage,
    scratch: allocate(SCRATCH_BYTES),
    get memoryRefused() {
      return memoryRefused;
    },
    allocate,
    free: (pointer) => heap.wasmExports.free(pointer),
  };
}

/**
 * Reads a string that PDFium writes into a buffer: called once for its length in bytes, once for the bytes.
 * @returns without the closing NULs; '' where there is none.
 */
export function readString(
  engine: PdfiumEngine,
  encoding: 'utf-16le' | 'utf-8',
  call: (buffer: number, bytes: number) => number,
): string {
  const bytes = call(0, 0);
  if (bytes <= (encoding === 'utf-16le' ? 2 : 1)) return '';
  const buffer = engine.allocate(bytes);
  try {
    call(buffer, bytes);
    const raw = engine.heap.HEAPU8.slice(buffer, buffer + bytes);
    return new TextDecoder(encoding).decode(raw).replace(/\0+$/u, '');
  } finally {
    engine.free(buffer);
  }
}
