import { GLINT, MOON, SUN, SUN_DISC, SUN_LIGHT, SUN_RADIUS } from "../../../src/place/layout";
import { between, clamp01, exp, given, smooth } from "./curves";
import { moonFace } from "./sky";

/** The sun or the moon on water: its mirrored disc where the water is still, a path of glints where it has waves. */

export let glintRed: f32 = 0;
export let glintGreen: f32 = 0;
export let glintBlue: f32 = 0;

/** The most that a wave sends on, in light that falls on open ground. */
const BLINDING: f32 = 60;
/** Flatter than this, as a cosine, waves stand before each other. */
const LEAST_FACING: f32 = 0.04;
/** The moon is shown as dim as a film shows its face; its glints, of the moon's own light, are shown so many times as bright … */
const MOON_GAIN: f32 = 90;
/** … but never as bright as the face. */
const MOON_MOST: f32 = 0.66;

/**
 * What a wave with this normal, seen along d and turned to the eye by this cosine, sends of the sun's or moon's own disc. Waves finer than the pixel, of this
 * mean squared slope, spread it as a Gaussian of slopes does (Cox and Munk 1954): in the plane of slopes the disc is an
 * ellipse (longer across the view the flatter that is), which they widen and thin by its share of the whole.
 */
export function glitter(nx: f32, ny: f32, nz: f32, dx: f32, dy: f32, dz: f32, facing: f32, lost: f32): void {
  glintRed = 0;
  glintGreen = 0;
  glintBlue = 0;
  if (given(SUN_LIGHT) <= 0 || given(SUN + 4) < -0.01) return;
  const hx = given(SUN) - dx;
  const hy = given(SUN + 4) - dy;
  const hz = given(SUN + 8) - dz;
  if (hy <= 1e-4) return;
  // Slopes that would mirror the disc's middle, less those of the drawn wave; along the view and across it.
  const sx: f32 = -hx / hy + nx / ny;
  const sz: f32 = -hz / hy + nz / ny;
  const flat: f32 = 1 / sqrt(max<f32>(1e-6, dx * dx + dz * dz));
  const along: f32 = (sx * dx + sz * dz) * flat;
  const aside: f32 = (sz * dx - sx * dz) * flat;
  const length: f32 = sqrt(hx * hx + hy * hy + hz * hz);
  const cosine: f32 = max<f32>(0.03, (hx * given(SUN) + hy * given(SUN + 4) + hz * given(SUN + 8)) / length);
  const upright = hy / length;
  const radius2: f32 = 2 * (1 - given(SUN_RADIUS));
  // Half of an angle's change tilts a mirror by so much; slopes are tangents.
  const tall2: f32 = radius2 / (4 * upright * upright * upright * upright);
  const wide2: f32 = radius2 / (4 * cosine * cosine * upright * upright);
  const spread: f32 = lost * 0.55 + given(GLINT);
  const a2: f32 = tall2 + spread;
  const b2: f32 = wide2 + spread;
  const q2: f32 = (along * along) / a2 + (aside * aside) / b2;
  if (q2 > 14) return;
  const share: f32 = sqrt((tall2 * wide2) / (a2 * b2));
  // A disc has an edge, a spread one fades out.
  const disc: f32 = 1 - smooth(0.86, 1.14, sqrt(q2));
  // Of waves that are too fine to see, those that face the eye show most.
  const shown: f32 = min<f32>(1, (share * cosine) / max<f32>(LEAST_FACING, facing));
  const sharp = smooth(0.25, 0.8, share);
  const covered: f32 = between(shown * exp(-q2), share * disc, sharp);
  const m: f32 = clamp01(1 - cosine);
  const m2 = m * m;
  const mirrored: f32 = (0.02 + 0.98 * m2 * m2 * m) * covered;
  if (given(MOON) > 0) {
    const seen: f32 = mirrored * MOON_GAIN;
    let light: f32 = (MOON_MOST * seen) / (1 + seen);
    // Still water shows the face itself.
    const turned: f32 = -2 * (dx * nx + dy * ny + dz * nz);
    if (sharp > 0) light *= between(1, moonFace(dx + turned * nx, dy + turned * ny, dz + turned * nz), sharp);
    glintRed = given(SUN_DISC) * light;
    glintGreen = given(SUN_DISC + 4) * light;
    glintBlue = given(SUN_DISC + 8) * light;
    return;
  }
  // Irradiance over π in: the disc's radiance is that over the square of its radius.
  const power: f32 = min<f32>(BLINDING, mirrored / radius2);
  glintRed = given(SUN_LIGHT) * power;
  glintGreen = given(SUN_LIGHT + 4) * power;
  glintBlue = given(SUN_LIGHT + 8) * power;
}
