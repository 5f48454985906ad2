/** The part of the WebAssembly JavaScript interface that the engine uses; Node's own types leave it to the DOM. */
declare global {
  namespace WebAssembly {
    class Module {
      constructor(bytes: Uint8Array);
    }
    class Instance {
      constructor(module: Module, imports: Record<string, Record<string, unknown>>);
      readonly exports: Record<string, unknown>;
    }
    class Memory {
      constructor(descriptor: { initial: number; maximum: number; shared: boolean });
      readonly buffer: SharedArrayBuffer;
      /** Adds pages of 64 KiB. */
      grow(pages: number): number;
    }
  }
}

export {};
