import { expect, test } from "vitest";
import { plan } from "../../draw.js";

const backdropOf = (prompt: string, wishes: object = {}) =>
  plan({
    ...{
      prompt,
      width: 320,
      height: 320,
      seed: 4,
      palette: [],
      background: null,
      quality: "flash",
      format: "svg",
    },
    ...wishes,
  }).scene.backdrop?.kind;

test("what is at home out of doors is shown there when nobody says where it is", () => {
  expect(backdropOf("flat illustration of a cow")).toBe("hills");
  expect(backdropOf("flat illustration of a whale")).toBe("sea");
  expect(backdropOf("silhouette of a fox")).toBe("forest");
});

test("what belongs indoors, or is asked for on a ground, or plain, gets no scenery", () => {
  const places = ["hills", "sea", "forest", "city", "snow", "desert", "mountains", "beach", "space"];
  expect(places).not.toContain(backdropOf("flat illustration of a teapot"));
  expect(places).not.toContain(backdropOf("flat illustration of a cat and a book"));
  expect(places).not.toContain(backdropOf("minimal flat illustration of a cow"));
  expect(backdropOf("flat illustration of a cow", { background: [253, 246, 227] })).toBe("plain");
});
