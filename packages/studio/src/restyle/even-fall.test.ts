import fc from "fast-check";
import { expect, test } from "vitest";
import { type Mark, markWhere } from "./even-fall.js";

/** How alike a mixture is: here, between what it is mixed of. */
const mixed =
  (likenessAt: (along: number) => number) =>
  ({ from, to, part }: Mark): number =>
    likenessAt(from) * (1 - part) + likenessAt(to) * part;

const ELEVEN = Array.from({ length: 11 }, (_, n) => n / 10);

test("likeness falls evenly, and what looks more like the source again is passed over", () => {
  // Rises from 0.9 to 0.95 before it falls to 0.4.
  const likenessAt = mixed((along) => (along < 0.3 ? 0.9 + along / 6 : 0.95 - ((along - 0.3) / 0.7) * 0.55));
  const likeness = [0, 0.2, 0.4, 0.6, 0.8, 1].map((wanted) => likenessAt(markWhere(likenessAt, wanted)));
  for (const [n, value] of [0.9, 0.8, 0.7, 0.6, 0.5, 0.4].entries())
    expect(Math.abs(likeness[n]! - value)).toBeLessThan(0.02);
});

test("what drops out all at once fades", () => {
  const likenessAt = mixed((along) => (along < 0.4 ? 0.9 : 0.6));
  const marks = ELEVEN.map((wanted) => markWhere(likenessAt, wanted));
  expect(marks[5]!.part).toBeGreaterThan(0.4);
  expect(marks[5]!.part).toBeLessThan(0.6);
});

test("however a likeness bends and leaps, more is never more like the source", () => {
  const bends = fc.array(fc.double({ min: -0.04, max: 0.04, noNaN: true }), { minLength: 6, maxLength: 6 });
  fc.assert(
    fc.property(bends, fc.double({ min: 0.05, max: 0.95, noNaN: true }), (by, leap) => {
      const bent = (along: number) =>
        by.reduce((sum, bend, n) => sum + bend * Math.sin(Math.PI * (n + 1) * along), 0) / 2;
      const likenessAt = mixed((along) => 0.9 - 0.3 * along + bent(along) - (along > leap ? 0.1 : 0));
      const found = ELEVEN.map((wanted) => likenessAt(markWhere(likenessAt, wanted)));
      for (let n = 1; n < found.length; n++) expect(found[n]).toBeLessThan(found[n - 1]!);
    }),
  );
});

test("one that is as much like its source at the end goes on until it is not", () => {
  const likenessAt = mixed((along) => (along < 1 ? 0.6 + 0.1 * along : 0.7 - 0.15 * (along - 1)));
  const found = ELEVEN.map((wanted) => likenessAt(markWhere(likenessAt, wanted)));
  for (let n = 1; n < found.length; n++) expect(found[n]).toBeLessThan(found[n - 1]!);
  expect(markWhere(likenessAt, 1).from).toBeGreaterThan(2);
});

test("it may start where a calmer picture is more like the source, and falls from there", () => {
  const likenessAt = mixed((along) => (along < 0.25 ? 0.6 + 0.4 * along : 0.7 - 0.05 * (along - 0.25)));
  const marks = ELEVEN.map((wanted) => markWhere(likenessAt, wanted, [0, 0.25]));
  expect(marks[0]).toEqual({ from: 0.25, to: 0.25, part: 0 });
  const found = marks.map(likenessAt);
  for (let n = 1; n < found.length; n++) expect(found[n]).toBeLessThan(found[n - 1]!);
});

test("one that never falls goes on all the same, and does not stand still", () => {
  const likenessAt = mixed((along) => 0.6 + 0.1 * along);
  const places = ELEVEN.map((wanted) => markWhere(likenessAt, wanted).from);
  for (let n = 1; n < places.length; n++) expect(places[n]).toBeGreaterThan(places[n - 1]!);
});
