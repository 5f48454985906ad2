import {
  BERGS,
  CONE_HEIGHT,
  CONE_RADIUS,
  CONE_X,
  CONE_Z,
  ISLE_HEIGHT,
  ISLE_RADIUS,
  ISLE_X,
  ISLE_Z,
  STEP_HEIGHT,
  STEP_LEVEL,
  STEP_TOP,
} from "../../../src/place/layout";
import { given, smooth4 } from "./curves";
import { noise4 } from "./noise";
import { add, all, mul, sub } from "./lanes";

/** Land of a form of its own: steps, a cone, an island, ice afloat; four points of a row at a time, metres. */

/** The land as levels with steep rises between them, none above the top: mesas of rock, or terraces that were dug. */
export function stepped4(h: v128, x: v128, z: v128, seed: i32): v128 {
  const step = given(STEP_HEIGHT);
  const top = given(STEP_TOP);
  // Clefts run into the rises, in two sizes.
  const large: f32 = 0.9 / max<f32>(12, step);
  const cleft = add(
    mul(f32x4.abs(noise4(mul(x, all(large)), mul(z, all(large)), seed + 81)), all(0.5)),
    mul(f32x4.abs(noise4(mul(x, all(large * 3.1)), mul(z, all(large * 3.1)), seed + 82)), all(0.2)),
  );
  const rugged: f32 = top > 100 ? 1 : 0.1;
  const s = sub(mul(f32x4.pmin(h, all(top)), all(1 / step)), mul(cleft, all(rugged)));
  const whole = f32x4.floor(s);
  const part = sub(s, whole);
  const rise = add(mul(smooth4(given(STEP_LEVEL), 1, part), all(0.94)), mul(part, all(0.06)));
  const stepped = mul(add(whole, rise), all(step));
  // Below the first rise the land stays as it is.
  return v128.bitselect(stepped, f32x4.pmin(h, stepped), f32x4.gt(h, all(step * 0.5)));
}

/** A volcano's cone with its crater, over the land that was there. */
export function cone4(h: v128, x: v128, z: v128, seed: i32): v128 {
  const radius = given(CONE_RADIUS);
  const dx = mul(sub(x, all(given(CONE_X))), all(1 / radius));
  const dz = mul(sub(z, all(given(CONE_Z))), all(1 / radius));
  const away = f32x4.sqrt(add(mul(dx, dx), mul(dz, dz)));
  const ragged = add(
    mul(noise4(mul(dx, all(2.1)), mul(dz, all(2.1)), seed + 83), all(0.1)),
    mul(noise4(mul(dx, all(6.5)), mul(dz, all(6.5)), seed + 84), all(0.035)),
  );
  const p = f32x4.pmax(all(0), sub(all(1), add(away, mul(ragged, f32x4.pmin(all(1), mul(away, all(3)))))));
  // Steeper towards the top, as ash lies.
  const slope = mul(p, add(all(0.34), mul(p, add(all(0.2), mul(p, all(0.46))))));
  const rim = add(all(0.78), mul(noise4(mul(dx, all(9)), mul(dz, all(9)), seed + 85), all(0.05)));
  const pit = sub(rim, mul(f32x4.pmax(all(0), sub(slope, rim)), all(0.9)));
  const cone = mul(f32x4.pmin(slope, pit), all(given(CONE_HEIGHT)));
  return add(f32x4.pmax(mul(h, smooth4(0.75, 1.15, away)), all(-20)), cone);
}

/** An island in a sea: a beach all round, and higher ground within. */
export function isle4(h: v128, x: v128, z: v128, bed: f32, seed: i32): v128 {
  const radius = given(ISLE_RADIUS);
  const dx = sub(x, all(given(ISLE_X)));
  const dz = sub(z, all(given(ISLE_Z)));
  const away = f32x4.sqrt(add(mul(dx, dx), mul(mul(dz, dz), all(1.7))));
  const pitch: f32 = 1.25 / radius;
  const wobble = mul(noise4(mul(dx, all(pitch)), mul(dz, all(pitch)), seed + 86), all(radius * 0.5));
  const inland = sub(all(radius), add(away, wobble));
  const beach = f32x4.pmin(mul(inland, all(0.075)), add(all(0.7), mul(inland, all(0.012))));
  const rough = add(all(0.62), noise4(mul(dx, all(pitch * 2.6)), mul(dz, all(pitch * 2.6)), seed + 87));
  const high = mul(mul(smooth4(radius * 0.22, radius * 0.85, inland), rough), all(given(ISLE_HEIGHT)));
  return f32x4.pmax(all(bed), add(beach, add(high, mul(h, smooth4(1, 12, inland)))));
}

/** Ice that floats: steep blocks with broken tops, none near the eye or the things. */
export function bergs4(h: v128, x: v128, z: v128, seed: i32): v128 {
  const away = f32x4.sqrt(add(mul(x, x), mul(z, z)));
  const near = smooth4(26, 60, away);
  const large = noise4(mul(x, all(1.0 / 92)), mul(z, all(1.0 / 92)), seed + 88);
  const small = noise4(mul(x, all(1.0 / 21)), mul(z, all(1.0 / 21)), seed + 89);
  const crack = f32x4.abs(noise4(mul(x, all(1.0 / 11)), mul(z, all(1.0 / 11)), seed + 90));
  const mass = add(mul(large, near), mul(sub(crack, all(0.2)), all(0.06)));
  const rise = smooth4(0.2, 0.245, mass);
  const peak = sub(all(1), mul(f32x4.abs(noise4(mul(x, all(1.0 / 38)), mul(z, all(1.0 / 38)), seed + 91)), all(2.2)));
  const top = add(all(0.16), add(mul(f32x4.pmax(all(0), sub(large, all(0.22))), all(1.9)), mul(peak, all(0.34))));
  const tall = mul(mul(f32x4.pmax(all(0.08), add(top, mul(crack, all(0.16)))), rise), all(given(BERGS)));
  // Floes lie flat between them.
  const floe = mul(mul(smooth4(0.26, 0.3, small), near), all(6.55));
  return f32x4.pmax(add(h, floe), add(h, mul(rise, add(all(6.2), tall))));
}
