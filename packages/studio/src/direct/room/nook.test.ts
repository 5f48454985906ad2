import { expect, test } from "vitest";
import { read } from "../../read/index.js";
import { direct } from "../index.js";

const drawn = (prompt: string) =>
  direct(read(prompt), { width: 512, height: 512, seed: 7, palette: [], background: null });

test("a nook is a corner of a room, its books one on the other", () => {
  const { scene, report } = drawn("cozy reading nook with an armchair, a lamp and a stack of books");
  expect(scene.set?.kind).toBe("room");
  expect(report.notDepicted).toEqual([]);
  const books = scene.things.filter(({ asked }) => asked === "books").map(({ position }) => position[1]);
  expect(books).toHaveLength(4);
  expect(new Set(books).size).toBe(4);
});

test("three pieces of furniture make a room; two do not, nor what stands left and right", () => {
  expect(drawn("a sofa, a coffee table and a floor lamp").scene.set?.kind).toBe("room");
  expect(drawn("an armchair and a lamp").scene.set?.kind).not.toBe("room");
  expect(drawn("a couch left of a bed and a lamp").scene.set?.kind).not.toBe("room");
});
