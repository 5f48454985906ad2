/** Where free memory begins; everything taken for a sculpture is let go of together. */
let top: usize = __heap_base;

/** Lets go of all that was taken. */
export function release(): void {
  top = (__heap_base + 15) & ~15;
}

/** Takes memory of this many bytes, aligned to eight; its contents are whatever was there. */
export function take(bytes: usize): usize {
  const at = top;
  top = (top + bytes + 7) & ~7;
  const missing = <i32>((top - ((<usize>memory.size()) << 16) + 65535) >> 16);
  if ((<usize>memory.size()) << 16 < top && memory.grow(missing) < 0) unreachable();
  return at;
}
