import { type ImageRequest, readImagesBody } from "@atelier/contract";
import { describe, expect, test } from "vitest";
import { createCatalogue } from "./catalogue/catalogue.js";
import { STUDIO_MODELS } from "./catalogue/studio.js";
import { resolve } from "./resolve.js";

const catalogue = createCatalogue(STUDIO_MODELS);

function orders(more: Record<string, unknown>) {
  const request: ImageRequest = readImagesBody({ model: "atelier/studio-1", prompt: "x", ...more });
  return resolve(request, catalogue, () => 4_294_967_295).orders;
}

describe("a request held against its model", () => {
  test("gets what it leaves open", () => {
    expect(orders({})).toEqual([
      {
        upstreamModel: "studio",
        prompt: "x",
        width: 1024,
        height: 1024,
        seed: 4_294_967_295,
        palette: [],
        background: null,
        format: "png",
      },
    ]);
  });

  test("counts seeds up from picture to picture, round the end", () => {
    expect(orders({ n: 3 }).map(({ seed }) => seed)).toEqual([4_294_967_295, 0, 1]);
  });

  test("finds its model by the dated slug as well", () => {
    expect(orders({ model: "atelier/studio-1-flash-20261123" })).toMatchObject([{ upstreamModel: "flash" }]);
  });

  test("keeps exact pixels that agree with the ratio, and refuses others", () => {
    expect(orders({ size: "1536x1024", aspect_ratio: "3:2" })).toMatchObject([{ width: 1536, height: 1024 }]);
    expect(orders({ size: "800x640", aspect_ratio: "auto" })).toMatchObject([{ width: 800, height: 640 }]);
    expect(() => orders({ size: "1024x1024", aspect_ratio: "3:2" })).toThrow(
      "size: 1024x1024 conflicts with aspect_ratio 3:2",
    );
  });
});
