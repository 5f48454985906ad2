/** The bytes at a place, each all ones where it is a digit of base64. */
// @ts-ignore: decorator
@inline
function areDigits(at: i32): v128 {
  const bytes = v128.load(at);
  // A letter in either case, as one in small; a byte beyond ASCII stays beyond the letters.
  const letter = i8x16.lt_u(
    i8x16.sub(v128.or(bytes, i8x16.splat(0x20)), i8x16.splat(0x61)),
    i8x16.splat(26),
  );
  // The slash comes right before the ten figures.
  const figure = i8x16.lt_u(i8x16.sub(bytes, i8x16.splat(0x2f)), i8x16.splat(11));
  const plus = i8x16.eq(bytes, i8x16.splat(0x2b));
  return v128.or(v128.or(letter, figure), plus);
}

/**
 * How many bytes from the start of the memory are digits of base64, counted in groups of 64 up to the first group that
 * has another byte in it.
 * @param length a multiple of 64, at most 65,536
 */
export function digits(length: i32): i32 {
  for (let at = 0; at < length; at += 64) {
    const first = v128.and(areDigits(at), areDigits(at + 16));
    const second = v128.and(areDigits(at + 32), areDigits(at + 48));
    if (!i8x16.all_true(v128.and(first, second))) return at;
  }
  return length;
}
