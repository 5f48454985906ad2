import { AtelierError } from "@atelier/contract";
import { type PictureProgress, type Provider, providerOf, type Workflow } from "@atelier/gateway";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { type FakeComfyUi, startFakeComfyUi } from "../support/fake-comfyui.js";
import { pictureFile } from "../support/pictures.js";
import { until } from "../support/until.js";
import { ORDER } from "./conformance.js";

/** As exported for the API, with slots in place of what an order decides. */
const WORKFLOW: Workflow = {
  "3": {
    class_type: "KSampler",
    inputs: { seed: "{{seed}}", steps: "{{steps=20}}", denoise: "{{strength=1}}", positive: ["6", 0] },
  },
  "5": {
    class_type: "EmptyLatentImage",
    inputs: { width: "{{width}}", height: "{{height}}", batch_size: 1 },
  },
  "6": { class_type: "CLIPTextEncode", inputs: { text: "{{prompt}}, highly detailed" } },
  "8": { class_type: "LoadImage", inputs: { image: "{{input}}" } },
};

let comfy: FakeComfyUi;
let provider: Provider;
let png: Buffer;

beforeAll(async () => {
  png = await pictureFile("png");
  comfy = await startFakeComfyUi(png, await pictureFile("jpeg"));
  provider = make(comfy.url);
});
afterAll(() => comfy.close());
beforeEach(() => {
  comfy.behave("draw");
  for (const list of [comfy.queued, comfy.removed, comfy.stopped, comfy.uploads]) list.length = 0;
});

function make(baseUrl: string): Provider {
  return providerOf({
    ...{ type: "comfyui", slug: "studio", name: "Far Away", baseUrl, apiKey: null, concurrency: 4 },
    ...{ attemptSeconds: 5, policy: { collects: false, retains: false } },
    models: [{ slug: "a/b", upstreamModel: "far/paint-1", price: null, workflow: WORKFLOW }],
  });
}

const draw = (more = {}, signal = new AbortController().signal, told: PictureProgress[] = []) =>
  provider.generate({ ...ORDER, ...more }, { signal, previews: true, onProgress: (one) => told.push(one) });

describe("the comfyui provider", () => {
  test("fills the slots of the workflow, and brings what it puts out", async () => {
    const picture = await draw({ prompt: 'a "red" apple', seed: 7, options: { steps: 4 } });
    expect(picture).toMatchObject({ mediaType: "image/png", width: 64, height: 48, upstreamId: "work-1" });
    expect(Buffer.from(picture.bytes)).toEqual(png);
    expect(comfy.queued[0]?.prompt).toMatchObject({
      "3": { inputs: { seed: 7, steps: 4, denoise: 1, positive: ["6", 0] } },
      "5": { inputs: { width: 1344, height: 768, batch_size: 1 } },
      "6": { inputs: { text: 'a "red" apple, highly detailed' } },
    });
  });

  test("tells steps and previews while it is drawn", async () => {
    const told: PictureProgress[] = [];
    await draw({}, undefined, told);
    expect(told.map(({ fraction, preview }) => [fraction, preview?.mediaType])).toEqual([
      [0.25, undefined],
      [0.25, "image/jpeg"],
      [1, undefined],
    ]);
  });

  test("sends an input picture there first", async () => {
    const url = `data:image/png;base64,${png.toString("base64")}`;
    await draw({ inputs: [{ url, field: "input_references[0]" }], strength: 0.4 });
    expect(comfy.uploads[0]).toContain('name="image"');
    expect(comfy.queued[0]?.prompt).toMatchObject({
      "3": { inputs: { denoise: 0.4 } },
      "8": { inputs: { image: "input.png" } },
    });
    const elsewhere = draw({ inputs: [{ url: "https://example.com/a.png", field: "x" }] });
    await expect(elsewhere).rejects.toMatchObject({ type: "invalid_image", field: "x" });
  });

  test("takes the work out of the queue and stops it when nobody waits any more", async () => {
    comfy.behave("hang");
    const leaving = new AbortController();
    const drawing = draw({}, leaving.signal);
    await until(() => comfy.queued.length > 0);
    leaving.abort(new AtelierError("cancelled", "left"));
    await expect(drawing).rejects.toThrow("left");
    expect([comfy.removed, comfy.stopped]).toEqual([["work-1"], ["work-1"]]);
  });

  test.each([
    ["fail", "Far Away failed in KSampler"],
    ["break off", "Far Away broke off while it worked"],
    ["put out nothing", "Far Away answered without a whole picture"],
    ["refuse", "Far Away does not take the workflow that is set for this model"],
  ] as const)("counts a server that should %s as unavailable", async (how, message) => {
    comfy.behave(how);
    await expect(draw()).rejects.toMatchObject({ type: "provider_unavailable", message });
  });

  test("says so when the server can't be reached, and when it is there", async () => {
    const gone = await startFakeComfyUi(png, png);
    await gone.close();
    const watch = { signal: new AbortController().signal, previews: false, onProgress: () => {} };
    await expect(make(gone.url).generate(ORDER, watch)).rejects.toMatchObject({
      message: "Far Away can't be reached",
    });
    await expect(make(gone.url).check(watch.signal)).rejects.toThrow("can't be reached");
    await provider.check(watch.signal);
  });
});
