import { expect, test } from "vitest";
import { read } from "../../read/index.js";
import { direct } from "../index.js";

const shapes = (prompt: string) =>
  direct(read(prompt), { width: 512, height: 512, seed: 3, palette: [], background: null }).scene.things.map(
    ({ shape }) => shape.name,
  );

test("kings of a chessboard are pieces that stand on it", () => {
  expect(shapes("a chessboard with only two kings").sort()).toEqual([
    "chess king",
    "chess king",
    "chessboard",
  ]);
});

test("who plays chess is no piece, nor is a king beside a castle", () => {
  for (const prompt of ["a king playing chess", "a king next to a castle"])
    expect(shapes(prompt)).not.toContain("chess king");
});
