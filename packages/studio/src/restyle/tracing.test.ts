import { expect, test } from "vitest";
import { tracedDrawing } from "./tracing.js";

const SIDE = 60;

test("the ground's areas lie in one group and the subject's in another over it, whatever their size", () => {
  // A subject larger than one of the ground's areas and smaller than the other, with a small part of its own.
  const labels = new Int16Array(SIDE * SIDE);
  const fill = (label: number, left: number, top: number, size: number) => {
    for (let y = top; y < top + size; y++) labels.fill(label, y * SIDE + left, y * SIDE + left + size);
  };
  fill(1, 10, 10, 30);
  fill(2, 16, 16, 8);
  fill(3, 44, 40, 12);
  const drawing = tracedDrawing(
    {
      ...{ width: SIDE, height: SIDE, scale: 2, labels },
      colours: ["#dddddd", "#aa0000", "#000000", "#008800"],
      inSubject: [false, true, true, false],
    },
    { width: 2 * SIDE, height: 2 * SIDE },
    "a test",
  );
  const groups = drawing.children.map((mark) =>
    mark.kind === "group"
      ? [mark.id, ...mark.children.map((child) => child.kind === "shape" && child.fill)]
      : null,
  );
  expect(groups).toEqual([
    ["ground", "#dddddd", "#008800"],
    ["subject", "#aa0000", "#000000"],
  ]);
});
