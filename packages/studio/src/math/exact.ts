/**
 * Elementary functions that give the same bits on every machine.
 *
 * ECMAScript leaves the accuracy of Math.sin and its kin to the engine; + − × ÷ and Math.sqrt are exact by
 * IEEE 754. Everything that reaches pixels uses these instead. Errors stay below 1e-11.
 */

const TAU = 6.283185307179586;
const HALF_PI = 1.5707963267948966;
const LN2 = Math.LN2;

/** Sine of radians; Taylor series on ±π/4 after reduction (arguments within ±1e6). */
export function sin(x: number): number {
  const quarter = Math.round(x / HALF_PI);
  const r = x - quarter * HALF_PI - quarter * 6.123233995736766e-17;
  switch (((quarter % 4) + 4) % 4) {
    case 0:
      return sinCore(r);
    case 1:
      return cosCore(r);
    case 2:
      return -sinCore(r);
    default:
      return -cosCore(r);
  }
}

/** Cosine of radians. */
export function cos(x: number): number {
  return sin(x + HALF_PI);
}

/** Tangent of radians. */
export function tan(x: number): number {
  return sin(x) / cos(x);
}

function sinCore(r: number): number {
  const s = r * r;
  return r * (1 + s * (-1 / 6 + s * (1 / 120 + s * (-1 / 5040 + s * (1 / 362880 + s * (-1 / 39916800))))));
}

function cosCore(r: number): number {
  const s = r * r;
  return (
    1 +
    s * (-1 / 2 + s * (1 / 24 + s * (-1 / 720 + s * (1 / 40320 + s * (-1 / 3628800 + s * (1 / 479001600))))))
  );
}

/** Angle of the point (x, y), radians in (−π, π]. Argument halved until its series converges fast. */
export function atan2(y: number, x: number): number {
  if (x === 0 && y === 0) return 0;
  const ax = Math.abs(x);
  const ay = Math.abs(y);
  const small = Math.min(ax, ay) / Math.max(ax, ay);
  let angle = atanUnit(small);
  if (ay > ax) angle = HALF_PI - angle;
  if (x < 0) angle = 2 * HALF_PI - angle;
  return y < 0 ? -angle : angle;
}

function atanUnit(t: number): number {
  // Twice: atan t = 2·atan(t / (1 + √(1 + t²))), which leaves |t| ≤ 0.2.
  const half = t / (1 + Math.sqrt(1 + t * t));
  const q = half / (1 + Math.sqrt(1 + half * half));
  const s = q * q;
  let sum = 0;
  for (let n = 8; n >= 0; n--) sum = (n % 2 === 0 ? 1 : -1) / (2 * n + 1) + s * sum;
  return 4 * q * sum;
}

/** Inverse cosine, radians. */
export function acos(x: number): number {
  const c = Math.min(1, Math.max(-1, x));
  return atan2(Math.sqrt(1 - c * c), c);
}

/** e to the x. */
export function exp(x: number): number {
  if (x > 700) return Number.POSITIVE_INFINITY;
  if (x < -700) return 0;
  const whole = Math.round(x / LN2);
  const r = x - whole * LN2;
  let sum = 1;
  for (let n = 13; n >= 1; n--) sum = 1 + (r / n) * sum;
  return sum * 2 ** whole;
}

/** Natural logarithm of a positive number. */
export function log(x: number): number {
  if (x <= 0) return Number.NEGATIVE_INFINITY;
  let mantissa = x;
  let exponent = 0;
  while (mantissa > Math.SQRT2) {
    mantissa /= 2;
    exponent++;
  }
  while (mantissa < Math.SQRT1_2) {
    mantissa *= 2;
    exponent--;
  }
  const t = (mantissa - 1) / (mantissa + 1);
  const s = t * t;
  let sum = 0;
  for (let n = 9; n >= 0; n--) sum = 1 / (2 * n + 1) + s * sum;
  return 2 * t * sum + exponent * LN2;
}

/** x to the y for positive x. */
export function pow(x: number, y: number): number {
  return x <= 0 ? 0 : exp(y * log(x));
}

/** Radians of degrees. */
export function radians(degrees: number): number {
  return (degrees / 360) * TAU;
}
