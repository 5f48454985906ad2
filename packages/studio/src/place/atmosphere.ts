import { cos, exp, pow, sin } from "../math/exact.js";

export type Rgb3 = readonly [number, number, number];
type Direction = readonly [number, number, number];

/** Lengths are kilometres. Coefficients after Bruneton and Neyret 2008 and Hillaire 2020. */
const GROUND = 6360;
const TOP = 6460;
const RAYLEIGH: Rgb3 = [0.005802, 0.013558, 0.0331];
/** Broader than one wavelength: the band about 600 nm takes as much of red as of green, or twilight would be violet. */
const OZONE: Rgb3 = [0.00205, 0.00178, 0.00011];
const MIE = 0.003996;
const MIE_LOSS = 0.00444;
const FORWARD = 0.76;
/** The observer stands a little above the sea. */
const HERE = GROUND + 0.3;

const HEIGHTS = 24;
const SLANTS = 48;

/** Air with more or less dust in it: what passes through it, and how bright it is. Pure; about 25 ms to make a table. */
export interface Air {
  /** Share of the sun's light that reaches the ground from this sine of elevation. */
  sunThrough(sine: number): Rgb3;
  /** Radiance from a direction for a sun of irradiance 1; sines of elevation, cosine of the angle between. */
  radiance(sine: number, sunSine: number, between: number): Rgb3;
}

/** `dust` is 1 for a clear day. */
export function airOf(dust: number): Air {
  const depths = opticalDepths(dust);
  const through = (height: number, sine: number): [number, number, number] => {
    const d = depthAt(depths, height, sine);
    return d === null ? [0, 0, 0] : [exp(-d[0]), exp(-d[1]), exp(-d[2])];
  };
  const many = scatteredOften(dust, through);
  return {
    sunThrough: (sine) => through(0.3, sine),
    radiance: (sine, sunSine, between) => along(sine, sunSine, between, dust, through, many),
  };
}

type Through = (height: number, sine: number) => [number, number, number];

function densities(height: number, dust: number): [rayleigh: number, mie: number, ozone: number] {
  return [exp(-height / 8), dust * exp(-height / 1.2), Math.max(0, 1 - Math.abs(height - 25) / 15)];
}

function loss(height: number, dust: number): [number, number, number] {
  const [r, m, o] = densities(height, dust);
  return [0, 1, 2].map((k) => RAYLEIGH[k]! * r + MIE_LOSS * m + OZONE[k]! * o) as [number, number, number];
}

/** Optical depth to the edge of the air by height and sine of elevation; null where the ground is in the way. */
function opticalDepths(dust: number): (Rgb3 | null)[] {
  const table: (Rgb3 | null)[] = [];
  for (let i = 0; i < HEIGHTS; i++) {
    const height = 100 * (i / (HEIGHTS - 1)) ** 2;
    for (let j = 0; j < SLANTS; j++) {
      const sine = slantOf(j);
      const radius = GROUND + height;
      if (meetsGround(radius, sine)) {
        table.push(null);
        continue;
      }
      const length = toShell(radius, sine, TOP);
      const sum: [number, number, number] = [0, 0, 0];
      const steps = 24;
      for (let n = 0; n < steps; n++) {
        const t = ((n + 0.5) / steps) ** 2 * length;
        const dt = (((n + 1) / steps) ** 2 - (n / steps) ** 2) * length;
        const there = Math.sqrt(radius * radius + t * t + 2 * radius * t * sine) - GROUND;
        const lost = loss(Math.max(0, there), dust);
        for (let k = 0; k < 3; k++) sum[k] = sum[k]! + lost[k]! * dt;
      }
      table.push(sum);
    }
  }
  return table;
}

/** Sines are spread so that those near the horizon lie close together. */
function slantOf(j: number): number {
  const t = (j / (SLANTS - 1)) * 2 - 1;
  return Math.sign(t) * t * t;
}

function depthAt(table: readonly (Rgb3 | null)[], height: number, sine: number): Rgb3 | null {
  const u = Math.sqrt(Math.min(100, Math.max(0, height)) / 100) * (HEIGHTS - 1);
  const s = Math.max(-1, Math.min(1, sine));
  const v = ((Math.sign(s) * Math.sqrt(Math.abs(s)) + 1) / 2) * (SLANTS - 1);
  const i = Math.min(HEIGHTS - 2, Math.floor(u));
  const j = Math.min(SLANTS - 2, Math.floor(v));
  const [a, b] = [u - i, v - j];
  let total = 0;
  const sum: [number, number, number] = [0, 0, 0];
  for (let corner = 0; corner < 4; corner++) {
    const depth = table[(i + (corner >> 1)) * SLANTS + j + (corner & 1)]!;
    if (depth === null) continue;
    const weight = (corner >> 1 ? a : 1 - a) * (corner & 1 ? b : 1 - b);
    total += weight;
    sum[0] += depth[0] * weight;
    sum[1] += depth[1] * weight;
    sum[2] += depth[2] * weight;
  }
  // Half hidden by the ground: the open half's depth, and more for what is hidden.
  if (total < 1e-3) return null;
  const hidden = (1 - total) * 3;
  return [sum[0] / total + hidden, sum[1] / total + hidden, sum[2] / total + hidden];
}

function meetsGround(radius: number, sine: number): boolean {
  return sine < 0 && radius * radius * (1 - sine * sine) < GROUND * GROUND;
}

function toShell(radius: number, sine: number, shell: number): number {
  const b = radius * sine;
  return -b + Math.sqrt(Math.max(0, b * b - radius * radius + shell * shell));
}

/** Light that was scattered twice or more, as if it were the same from all sides (Hillaire 2020). */
function scatteredOften(dust: number, through: Through): (height: number, sunSine: number) => Rgb3 {
  const rows = 6;
  const columns = 20;
  const table: Rgb3[] = [];
  for (let i = 0; i < rows; i++) {
    const height = 60 * (i / (rows - 1)) ** 2 + 0.2;
    for (let j = 0; j < columns; j++) {
      const sunSine = ((j / (columns - 1)) * 2 - 1) * 0.6;
      table.push(onceScattered(height, sunSine, dust, through));
    }
  }
  return (height, sunSine) => {
    const u = Math.sqrt(Math.min(60, Math.max(0, height - 0.2)) / 60) * (rows - 1);
    const v = ((Math.max(-0.6, Math.min(0.6, sunSine)) / 0.6 + 1) / 2) * (columns - 1);
    const i = Math.min(rows - 2, Math.floor(u));
    const j = Math.min(columns - 2, Math.floor(v));
    const [s, t] = [u - i, v - j];
    return [0, 1, 2].map(
      (k) =>
        (table[i * columns + j]![k]! * (1 - t) + table[i * columns + j + 1]![k]! * t) * (1 - s) +
        (table[(i + 1) * columns + j]![k]! * (1 - t) + table[(i + 1) * columns + j + 1]![k]! * t) * s,
    ) as unknown as Rgb3;
  };
}

function onceScattered(height: number, sunSine: number, dust: number, through: Through): Rgb3 {
  const light: [number, number, number] = [0, 0, 0];
  const again: [number, number, number] = [0, 0, 0];
  const directions = 12;
  const steps = 10;
  for (let n = 0; n < directions; n++) {
    const sine = ((n + 0.5) / directions) * 2 - 1;
    const radius = GROUND + height;
    const ground = meetsGround(radius, sine);
    const length = ground
      ? -radius * sine - Math.sqrt(Math.max(0, GROUND * GROUND - radius * radius * (1 - sine * sine)))
      : toShell(radius, sine, TOP);
    const depth: [number, number, number] = [0, 0, 0];
    for (let m = 0; m < steps; m++) {
      const t = ((m + 0.5) / steps) ** 2 * length;
      const dt = (((m + 1) / steps) ** 2 - (m / steps) ** 2) * length;
      const there = Math.max(0, Math.sqrt(radius * radius + t * t + 2 * radius * t * sine) - GROUND);
      const [r, mie] = densities(there, dust);
      const lost = loss(there, dust);
      const sun = through(there, sunSine);
      for (let k = 0; k < 3; k++) {
        const pass = exp(-depth[k]! - lost[k]! * dt * 0.5);
        const scatter = (RAYLEIGH[k]! * r + MIE * mie) * dt * pass;
        light[k] = light[k]! + (scatter * sun[k]!) / (4 * Math.PI) / directions;
        again[k] = again[k]! + scatter / directions;
        depth[k] = depth[k]! + lost[k]! * dt;
      }
    }
    if (ground && sunSine > 0) {
      const sun = through(0, sunSine);
      for (let k = 0; k < 3; k++)
        light[k] = light[k]! + (exp(-depth[k]!) * sun[k]! * sunSine * 0.3) / Math.PI / directions;
    }
  }
  return [0, 1, 2].map((k) => light[k]! / Math.max(0.05, 1 - again[k]!)) as unknown as Rgb3;
}

function along(
  sine: number,
  sunSine: number,
  between: number,
  dust: number,
  through: Through,
  many: (height: number, sunSine: number) => Rgb3,
): Rgb3 {
  const rayleigh = (3 / (16 * Math.PI)) * (1 + between * between);
  const g2 = FORWARD * FORWARD;
  const mie =
    ((3 / (8 * Math.PI)) * (1 - g2) * (1 + between * between)) /
    ((2 + g2) * pow(1 + g2 - 2 * FORWARD * between, 1.5));
  const length = toShell(HERE, sine, TOP);
  const depth: [number, number, number] = [0, 0, 0];
  const light: [number, number, number] = [0, 0, 0];
  const steps = 16;
  for (let n = 0; n < steps; n++) {
    const t = ((n + 0.5) / steps) ** 2 * length;
    const dt = (((n + 1) / steps) ** 2 - (n / steps) ** 2) * length;
    const radius = Math.sqrt(HERE * HERE + t * t + 2 * HERE * t * sine);
    const height = Math.max(0, radius - GROUND);
    // The sun stands lower or higher over a place farther on.
    const flat = Math.sqrt(Math.max(0, 1 - sine * sine));
    const level = flat > 1e-4 ? (between - sine * sunSine) / flat : 0;
    const there = (sunSine * (HERE + t * sine) + level * t * flat) / radius;
    const [r, m] = densities(height, dust);
    const lost = loss(height, dust);
    const sun = through(height, there);
    const often = many(height, there);
    for (let k = 0; k < 3; k++) {
      const pass = exp(-depth[k]! - lost[k]! * dt * 0.5);
      const scatterR = RAYLEIGH[k]! * r;
      const scatterM = MIE * m;
      light[k] =
        light[k]! +
        pass * dt * (sun[k]! * (scatterR * rayleigh + scatterM * mie) + often[k]! * (scatterR + scatterM));
      depth[k] = depth[k]! + lost[k]! * dt;
    }
  }
  return light;
}

/** A unit vector from degrees: elevation, and azimuth to the right of straight ahead (−z). */
export function towards(elevation: number, azimuth: number): Direction {
  const e = (elevation * Math.PI) / 180;
  const a = (azimuth * Math.PI) / 180;
  return [cos(e) * sin(a), sin(e), -cos(e) * cos(a)];
}
