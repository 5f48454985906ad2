import { readFileSync } from "node:fs";

/** What each byte stands for as a digit; 64 for what is none. */
export const DIGIT_VALUES = new Uint8Array(256).fill(64);
for (const [value, digit] of [
  ..."ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/",
].entries()) {
  DIGIT_VALUES[digit.charCodeAt(0)] = value;
}

function isDigit(byte: number): boolean {
  return (DIGIT_VALUES[byte] as number) < 64;
}

interface Kernel {
  readonly memory: { readonly buffer: ArrayBuffer };
  digits(length: number): number;
}

/** The little of WebAssembly that is needed here: its types come with those of browsers only. */
interface WithWebAssembly {
  readonly WebAssembly: {
    readonly Module: new (bytes: Uint8Array) => object;
    readonly Instance: new (module: object) => { readonly exports: unknown };
  };
}

/** Looks through bytes sixteen at a time; see `kernel/index.ts`. */
function loadKernel(): Kernel {
  const { Module, Instance } = (globalThis as unknown as WithWebAssembly).WebAssembly;
  const file = new URL("../../../dist/digits.wasm", import.meta.url);
  return new Instance(new Module(readFileSync(file))).exports as Kernel;
}

const { memory, digits } = loadKernel();

/** Where it looks. */
const SIGHT = new Uint8Array(memory.buffer, 0, 65_536);

const NO_DIGIT = 0x3d;

/** The kernel goes by so many bytes at a time. */
const GROUP = 64;

/** How many bytes from the first on are digits of base64. */
export function countDigits(bytes: Uint8Array): number {
  for (let at = 0; at < bytes.byteLength; at += SIGHT.byteLength) {
    const piece = bytes.subarray(at, at + SIGHT.byteLength);
    SIGHT.set(piece);
    const groups = Math.ceil(piece.byteLength / GROUP) * GROUP;
    SIGHT.fill(NO_DIGIT, piece.byteLength, groups);
    const whole = digits(groups);
    if (whole === SIGHT.byteLength) continue;
    let found = whole;
    while (found < piece.byteLength && isDigit(piece[found] as number)) found += 1;
    return at + found;
  }
  return bytes.byteLength;
}
