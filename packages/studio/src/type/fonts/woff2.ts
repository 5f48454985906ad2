import { createRequire } from "node:module";

/** The decoder as its package builds it: ready once its WebAssembly runs. */
interface Decoder {
  readonly decompress: (bytes: Uint8Array) => Uint8Array | false;
  calledRun?: boolean;
  onRuntimeInitialized?: () => void;
}

// The package's own entrance gives promises for what is done at once; the decoder beneath it does not.
const decoder = createRequire(import.meta.url)("wawoff2/build/decompress_binding.js") as Decoder;
await new Promise<void>((resolve) => {
  if (decoder.calledRun) resolve();
  else decoder.onRuntimeInitialized = resolve;
});

/** A WOFF2 font as plain OpenType; throws where the bytes are none. */
export function decodeWoff2(bytes: Uint8Array): Uint8Array {
  const decoded = decoder.decompress(bytes);
  if (decoded === false) throw new Error("The bytes are no WOFF2 font.");
  return decoded.slice();
}
