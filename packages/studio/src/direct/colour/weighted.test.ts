import { expect, test } from "vitest";
import { lookUp } from "../../shape/lookup.js";
import { colouringOf } from "./colouring.js";
import { dressByWeight } from "./weighted.js";

const FOX = lookUp("fox")!.entry;
const PALETTE = ["#000000", "#fca311", "#ffffff"];

function dressed(weights: readonly number[]) {
  const fox = { entry: FOX, colouring: colouringOf(FOX, null, 0, "own"), area: 0.2 };
  const wish = { palette: PALETTE, groundIsFree: false, stands: true, unseen: [], asked: null, weights };
  return dressByWeight([fox], wish, weights);
}

test("details in a grey that would pass for the shade of an asked colour are of that colour", () => {
  const { colourings } = dressed([1, 8, 4]);
  expect(colourings[0]!.partColours.nose).toBe("#000000");
});

test("what details show of a colour is not asked for again", () => {
  const black = ({ unshown }: ReturnType<typeof dressed>) =>
    unshown.find(({ hex }) => hex === "#000000")?.area ?? 0;
  expect(black(dressed([1, 8, 4]))).toBe(0);
  expect(black(dressed([8, 1, 4]))).toBeGreaterThan(0.3);
});
