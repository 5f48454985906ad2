/** The part of `allowed` that hangs together with a start, four neighbours each. */
export function flood(
  allowed: Uint8Array,
  starts: Uint8Array,
  width: number,
  height: number,
  passes: (from: number, to: number) => boolean = () => true,
): Uint8Array {
  const found = new Uint8Array(allowed.length);
  const stack = new Int32Array(allowed.length);
  let top = 0;
  const visit = (i: number, from: number) => {
    if (found[i] === 0 && allowed[i] === 1 && passes(from, i)) {
      found[i] = 1;
      stack[top++] = i;
    }
  };
  for (let i = 0; i < starts.length; i++) if (starts[i] === 1) visit(i, i);
  while (top > 0) {
    const i = stack[--top]!;
    const x = i % width;
    if (x > 0) visit(i - 1, i);
    if (x < width - 1) visit(i + 1, i);
    if (i >= width) visit(i - width, i);
    if (i < width * (height - 1)) visit(i + width, i);
  }
  return found;
}

/** Turns over the connected areas of a value that are smaller than so many pixels. */
export function dropSpecks(
  mask: Uint8Array,
  width: number,
  height: number,
  value: number,
  smallest: number,
): void {
  const seen = new Uint8Array(mask.length);
  const area = new Int32Array(mask.length);
  let size = 0;
  const visit = (i: number) => {
    if (seen[i] === 1 || mask[i] !== value) return;
    seen[i] = 1;
    area[size++] = i;
  };
  for (let start = 0; start < mask.length; start++) {
    size = 0;
    visit(start);
    for (let at = 0; at < size; at++) {
      const i = area[at]!;
      const x = i % width;
      if (x > 0) visit(i - 1);
      if (x < width - 1) visit(i + 1);
      if (i >= width) visit(i - width);
      if (i < width * (height - 1)) visit(i + width);
    }
    if (size < smallest) for (let at = 0; at < size; at++) mask[area[at]!] = 1 - value;
  }
}

/** The pixels of each part of a mask that hangs together, four neighbours each. */
export function partsOf(mask: Uint8Array, width: number, height: number): Int32Array[] {
  const left = mask.slice();
  const parts: Int32Array[] = [];
  for (let start = 0; start < mask.length; start++) {
    if (left[start] === 0) continue;
    const part = [start];
    left[start] = 0;
    const visit = (i: number) => {
      if (left[i] === 0) return;
      left[i] = 0;
      part.push(i);
    };
    for (const i of part) {
      const x = i % width;
      if (x > 0) visit(i - 1);
      if (x < width - 1) visit(i + 1);
      if (i >= width) visit(i - width);
      if (i < width * (height - 1)) visit(i + width);
    }
    parts.push(Int32Array.from(part));
  }
  return parts;
}
