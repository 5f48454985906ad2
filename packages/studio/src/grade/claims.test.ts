import { expect, test } from "vitest";
import type { Triple } from "../colour.js";
import { claimsOn } from "./claims.js";

const BLUE: Triple = [0.5, -0.03, -0.2];
const RED: Triple = [0.6, 0.2, 0.1];

/** Colours in even steps from one to another. */
function between(from: Triple, to: Triple, count: number): Triple[] {
  return Array.from({ length: count }, (_, n) => {
    const t = n / (count - 1);
    return [0, 1, 2].map((c) => from[c]! + (to[c]! - from[c]!) * t) as unknown as Triple;
  });
}

test("each colour claims what is nearest, wholly about itself and less towards the other", () => {
  const ramp = between(BLUE, RED, 200);
  const claims = ramp.map(claimsOn(ramp, [BLUE, RED]));
  expect(claims[0]).toEqual({ aim: 0, pull: 1 });
  expect(claims.at(-1)).toEqual({ aim: 1, pull: 1 });
  expect(claims[30]!.aim).toBe(0);
  expect(claims[170]!.aim).toBe(1);
});

test("nothing breaks off where one claim ends and another begins", () => {
  const ramp = between(BLUE, RED, 2000);
  const claims = ramp.map(claimsOn(ramp, [BLUE, RED]));
  const signed = claims.map(({ aim, pull }) => (aim === 0 ? -pull : pull));
  signed.slice(1).forEach((value, n) => {
    expect(Math.abs(value - signed[n]!)).toBeLessThan(0.02);
  });
});

test("a colour that nothing comes near to still gets a part that becomes it", () => {
  const green: Triple = [0.8, -0.2, 0.15];
  const ramp = between(BLUE, RED, 1000);
  const claims = ramp.map(claimsOn(ramp, [BLUE, RED, green]));
  for (const aim of [0, 1, 2])
    expect(claims.filter((claim) => claim.aim === aim && claim.pull === 1).length).toBeGreaterThan(5);
});

test("what is far from every colour stays as it is", () => {
  const dark: Triple = [0.05, 0, 0];
  const samples = [...between(BLUE, RED, 500), ...Array.from({ length: 500 }, () => dark)];
  expect(claimsOn(samples, [BLUE, RED])(dark).pull).toBe(0);
});
