import { type ImageRequest, readChatBody, readImagesBody } from "@atelier/contract";
import { describe, expect, test } from "vitest";
import { createCatalogue } from "../catalogue/catalogue.js";
import { RECRAFT_MODELS, RECRAFT_STAND_INS } from "../catalogue/recraft.js";
import { STUDIO_MODELS } from "../catalogue/studio.js";
import type { Provider } from "../providers/provider.js";
import { candidatesFor, readModelName } from "./candidates.js";

const catalogue = createCatalogue([...STUDIO_MODELS, ...RECRAFT_MODELS], RECRAFT_STAND_INS);

function providersCalled(...slugs: string[]): ReadonlyMap<string, Provider> {
  return new Map(slugs.map((slug) => [slug, { slug, name: slug } as Provider]));
}

function candidates(request: ImageRequest, providers = providersCalled("atelier")) {
  return candidatesFor(request, { catalogue, providers, randomSeed: () => 4_294_967_295 });
}

function orders(more: Record<string, unknown>, providers = providersCalled("atelier")) {
  const request = readImagesBody({ model: "atelier/studio-1", prompt: "x", ...more });
  return candidates(request, providers)[0]?.[0]?.orders ?? [];
}

describe("a request held against its model", () => {
  test("gets what it leaves open", () => {
    expect(orders({})).toEqual([
      {
        upstreamModel: "studio",
        prompt: "x",
        width: 1024,
        height: 1024,
        aspectRatio: "1:1",
        resolution: null,
        seed: 4_294_967_295,
        palette: [],
        background: null,
        transparent: false,
        format: "png",
        inputs: [],
        strength: null,
        options: {},
      },
    ]);
  });

  test("counts seeds up from picture to picture, round the end", () => {
    expect(orders({ n: 3 }).map(({ seed }) => seed)).toEqual([4_294_967_295, 0, 1]);
  });

  test("finds its model by the dated slug as well, and without its suffix", () => {
    expect(orders({ model: "atelier/studio-1-flash-20261123" })).toMatchObject([{ upstreamModel: "flash" }]);
    expect(orders({ model: "atelier/studio-1-flash:floor" })).toMatchObject([{ upstreamModel: "flash" }]);
  });

  test("doubles both sides at 2K, of every ratio", () => {
    expect(orders({ resolution: "2K" })).toMatchObject([{ width: 2048, height: 2048, resolution: "2K" }]);
    expect(orders({ size: "2K", aspect_ratio: "21:9" })).toMatchObject([{ width: 3072, height: 1344 }]);
    expect(orders({ resolution: "1K" })).toMatchObject([{ width: 1024, height: 1024 }]);
    expect(orders({ size: "2048x2048" })).toMatchObject([{ width: 2048, height: 2048, aspectRatio: null }]);
  });

  test("lets an input picture choose its ratio among the sizes of the tier", () => {
    const input = { type: "image_url", image_url: { url: "data:image/png;base64,AAAA" } };
    const [order] = orders({ resolution: "2K", input_references: [input] });
    expect(order?.sizes).toContainEqual({ width: 1536, height: 2688 });
    expect(order?.sizes).not.toContainEqual({ width: 1024, height: 1024 });
  });

  test("refuses a tier that is not there, or that exact pixels are not of, by the caller's own field", () => {
    expect(() => orders({ resolution: "4K" })).toThrow(
      "resolution: must be one of 1K, 2K for atelier/studio-1",
    );
    expect(() => orders({ size: "4K" })).toThrow("size: must be one of 1K, 2K for atelier/studio-1");
    expect(() => orders({ size: "1024x1024", resolution: "2K" })).toThrow(
      "size: 1024x1024 conflicts with resolution 2K",
    );
    expect(orders({ size: "1024x1536", resolution: "1K" })).toMatchObject([{ height: 1536 }]);
  });

  test("keeps exact pixels that agree with the ratio, and refuses others", () => {
    expect(orders({ size: "1536x1024", aspect_ratio: "3:2" })).toMatchObject([{ width: 1536, height: 1024 }]);
    expect(orders({ size: "800x640", aspect_ratio: "auto" })).toMatchObject([{ width: 800, height: 640 }]);
    expect(() => orders({ size: "1024x1024", aspect_ratio: "3:2" })).toThrow(
      "size: 1024x1024 conflicts with aspect_ratio 3:2",
    );
  });

  test("is refused by name where a provider would have to drop something", () => {
    const recraft = providersCalled("recraft");
    const refusal = (more: object) => () => orders({ model: "recraft/recraft-v4.1", ...more }, recraft);
    expect(refusal({ aspect_ratio: "21:9" })).toThrow(/^aspect_ratio: must be one of 1:1, 4:3/);
    expect(refusal({ n: 7 })).toThrow("n: recraft/recraft-v4.1 draws at most 6 pictures at once");
    expect(refusal({ resolution: "2K" })).toThrow("resolution: must be left out");
    expect(refusal({ size: "1000x1000" })).toThrow(/^size: must be one of 1024x1024, 1216x896/);
    expect(refusal({ output_format: "jpeg" })).toThrow("output_format: must be one of webp, png");
    expect(refusal({ prompt: "x".repeat(10_001) })).toThrow(
      "prompt: the prompt is longer than 10000 characters",
    );
    expect(refusal({ provider: { options: { recraft: { moood: 1 } } } })).toThrow(
      "provider.options.recraft.moood: is not taken by this provider",
    );
    const reference = { type: "image_url", image_url: { url: "data:image/png;base64,AA==" } };
    expect(refusal({ input_references: [reference, reference] })).toThrow(
      "input_references[1]: only one input image is supported by recraft/recraft-v4.1",
    );
    expect(refusal({ strength: 0.5 })).toThrow("strength: is for requests with an input picture");
  });
});

describe("the Recraft family", () => {
  const recraft = (more: object = {}) =>
    readImagesBody({ model: "recraft/recraft-v4.1", prompt: "x", ...more });

  test("is drawn by whoever has a key for it", () => {
    const [list] = candidates(recraft(), providersCalled("atelier", "recraft"));
    expect(list).toMatchObject([
      { id: "recraft/recraft-v4.1@recraft", orders: [{ upstreamModel: "recraftv4_1", format: "webp" }] },
    ]);
  });

  test("is drawn by its stand-in when nobody has, at the same size and in the same format", () => {
    const [list] = candidates(recraft({ aspect_ratio: "4:3" }));
    expect(list).toMatchObject([
      {
        id: "atelier/studio-1@atelier",
        orders: [{ upstreamModel: "studio", width: 1216, height: 896, format: "webp" }],
      },
    ]);
    expect(candidates(recraft({ model: "recraft/recraft-v4.1-flash" }))).toMatchObject([
      [{ id: "atelier/studio-1-flash@atelier" }],
    ]);
  });

  test("draws vectors by a stand-in that writes SVG", () => {
    const [[standIn] = []] = candidates(recraft({ model: "recraft/recraft-v4.1-vector" }));
    expect(standIn).toMatchObject({
      id: "atelier/studio-1-vector@atelier",
      orders: [{ upstreamModel: "vector", format: "svg" }],
    });
  });

  test("is not drawn at all without a stand-in that can", () => {
    const alone = { catalogue: createCatalogue(RECRAFT_MODELS), providers: providersCalled("atelier") };
    expect(() => candidatesFor(recraft(), { ...alone, randomSeed: () => 1 })).toThrow(
      expect.objectContaining({ type: "not_found" }),
    );
  });

  test("takes the modalities that clients send to every chat", () => {
    const chat = readChatBody({
      model: "recraft/recraft-v4.1",
      messages: [{ role: "user", content: "x" }],
      modalities: ["image", "text"],
    });
    expect(candidates(chat, providersCalled("recraft"))[0]).toHaveLength(1);
    expect(() => candidates({ ...chat, modalities: ["audio"] })).toThrow("output modalities: audio");
  });
});

test("a suffix of a model's name asks for an order", () => {
  expect(readModelName("a/b:nitro")).toEqual({ name: "a/b", sort: "throughput" });
  expect(readModelName("a/b:exacto")).toEqual({ name: "a/b", sort: null });
  expect(readModelName("a/b:floor")).toEqual({ name: "a/b", sort: "price" });
  expect(readModelName("a/b:other")).toEqual({ name: "a/b:other", sort: null });
});

test("models fall back on each other, and unknown ones are named", () => {
  const request = (models: string[]) =>
    readImagesBody({ model: "recraft/recraft-v4.1-vector", models, prompt: "x" });
  expect(candidates(request(["atelier/studio-1"]))).toMatchObject([
    [{ id: "atelier/studio-1-vector@atelier" }],
    [{ id: "atelier/studio-1@atelier" }],
  ]);
  expect(() => candidates(request(["no/such"]))).toThrow(
    expect.objectContaining({
      ...{ type: "model_not_found", field: "models" },
      availability: { code: "model_not_found", retryable: false, requestedModels: ["no/such"] },
    }),
  );
});
