import { expect, test } from "vitest";
import { figuresOf } from "./drawing.js";
import { arrange } from "./layers.js";
import { colourWord, paletteOf } from "./roles.js";

const layersOf = (body: string) => arrange(figuresOf({ body, mirrored: false }));

test("touching pieces of one colour become one layer", () => {
  const layers = layersOf('<path fill="#f00" d="M2 2h10v10H2z"/><path fill="#f00" d="M12 2h10v10H12z"/>');
  expect(layers).toHaveLength(1);
  expect(layers[0].area).toBeCloseTo(200, -1);
});

test("a piece of the same colour stays apart where another lies between", () => {
  const layers = layersOf(
    '<path fill="#f00" d="M2 2h20v20H2z"/><path fill="#00f" d="M6 6h12v12H6z"/><path fill="#f00" d="M8 8h4v4H8z"/>',
  );
  expect(layers.map(({ colour }) => colour[0])).toEqual([255, 0, 255]);
});

test("a tint becomes one opaque piece for each colour below it", () => {
  const layers = layersOf(
    '<path fill="#fff" d="M2 2h10v10H2z"/><path fill="#000" d="M12 2h10v10H12z"/>' +
      '<path fill="#f00" opacity=".5" d="M8 4h8v4H8z"/>',
  );
  expect(layers.slice(2).map(({ colour }) => [...colour])).toEqual([
    [255, 128, 128],
    [128, 0, 0],
  ]);
});

test("what is wholly covered is left out", () => {
  expect(
    layersOf('<circle cx="10" cy="10" r="3" fill="#0f0"/><rect width="20" height="20" fill="#00f"/>'),
  ).toHaveLength(1);
});

test("strokes, groups, references and rotations are painted", () => {
  const figures = figuresOf({
    body:
      '<defs><path id="a" fill="#123456" d="M0 0h2v2z"/></defs><g fill="#ff0000"><use href="#a"/>' +
      '<path d="M1 1h1v1z"/><path fill="none" stroke="#0f0" stroke-width="3" d="M4 4h9"/>' +
      '<rect x="10" y="10" width="4" height="2" transform="rotate(90 10 10)"/></g>',
    mirrored: false,
  });
  expect(figures.map(({ colour }) => colour)).toEqual([
    [18, 52, 86],
    [255, 0, 0],
    [0, 255, 0],
    [255, 0, 0],
  ]);
  expect(figures[2].paint).toEqual({ width: 3 });
  const xs = figures[3].lines[0].points.filter((_, i) => i % 2 === 0);
  expect(Math.min(...xs)).toBeCloseTo(8);
});

test("roles are named by colour, the largest first, and near colours share one", () => {
  const { roles, roleOf } = paletteOf(
    layersOf(
      '<path fill="#f8312f" d="M2 2h20v20H2z"/><circle cx="10" cy="10" r="4" fill="#fff"/>' +
        '<circle cx="10" cy="10" r="1" fill="#f92f2f"/>',
    ),
  );
  expect(roles.map(({ name }) => name)).toEqual(["red", "white"]);
  expect(roleOf).toEqual(["red", "white", "red"]);
  expect(roles.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(1);
});

test("colour words", () => {
  expect(colourWord([109, 69, 52])).toBe("brown");
  expect(colourWord([0, 210, 106])).toBe("green");
  expect(colourWord([255, 130, 45])).toBe("orange");
  expect(colourWord([33, 33, 33])).toBe("black");
  expect(colourWord([50, 27, 65])).toBe("dark purple");
});
