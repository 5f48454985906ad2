import { expect, test } from "vitest";
import { rectangle } from "../../paint/outline.js";
import { layScrims } from "./scrim.js";

test("a scrim covers its middle by its share, fades about its edge and leaves the rest", async () => {
  const [width, height] = [80, 40];
  const rgba = Uint8Array.from({ length: width * height * 4 }, () => 255);
  const outline = [rectangle(20, 10, 40, 20)];
  await layScrims({ width, height, rgba }, [{ outline, colour: "#000000", share: 0.6, fade: 6 }]);
  const at = (x: number, y: number) => rgba[4 * (y * width + x)]!;
  expect(at(40, 20)).toBe(102);
  expect(at(2, 20)).toBe(255);
  const line = Array.from({ length: 40 }, (_, x) => at(x, 20));
  line.slice(1).forEach((value, n) => {
    expect(value).toBeLessThanOrEqual(line[n]!);
    expect(line[n]! - value).toBeLessThan(40);
  });
});
