import { expect, test } from "vitest";
import { SVG_FILE } from "../support/pictures.js";
import { providerConformance } from "./conformance.js";

const answer = (base64: string) => ({
  created: 1,
  credits: 35,
  data: [{ image_id: "image-1", b64_json: base64 }],
});

providerConformance("recraft", answer, (subject) => {
  test("asks Recraft in its own words", async () => {
    const { draw, service } = subject();
    const picture = await draw({ format: "webp" });
    expect(service.sent[0]).toMatchObject({
      path: "/images/generations",
      json: {
        prompt: "a red apple",
        model: "far/paint-1",
        n: 1,
        size: "1344x768",
        response_format: "b64_json",
        image_format: "webp",
        random_seed: 7,
      },
    });
    expect(service.sent[0]?.json).not.toHaveProperty("controls");
    expect(picture.upstreamId).toBe("image-1");
  });

  test("gives colours as controls, beside what the caller says there", async () => {
    const { draw, service } = subject();
    await draw({ palette: [[1, 2, 3]], background: [4, 5, 6], options: { controls: { no_text: true } } });
    expect(service.sent[0]?.json.controls).toEqual({
      no_text: true,
      colors: [{ rgb: [1, 2, 3] }],
      background_color: { rgb: [4, 5, 6] },
    });
  });

  test("keeps the weights of colours that came in Recraft's own form", async () => {
    const { draw, service } = subject();
    const controls = { colors: [{ rgb: [1, 2, 3], weight: 0.7 }] };
    await draw({ palette: [[1, 2, 3]], options: { style: "Vector art", controls } });
    expect(service.sent[0]?.json).toMatchObject({ style: "Vector art", controls });
  });

  test("sends an input picture to imageToImage, with a strength", async () => {
    const { draw, service } = subject();
    const inputs = [{ url: "data:image/png;base64,AAAA", field: "input_references[0]" }];
    await draw({ inputs });
    await draw({ inputs, strength: 0.9 });
    expect(service.sent).toMatchObject([
      { path: "/images/imageToImage", json: { image_url: "data:image/png;base64,AAAA", strength: 0.2 } },
      { path: "/images/imageToImage", json: { strength: 0.9 } },
    ]);
    expect(service.sent[0]?.json).not.toHaveProperty("size");
  });

  test("asks for vectors by ratio, and takes nothing else for one", async () => {
    const { draw, service, answerWith } = subject();
    await expect(draw({ format: "svg" })).rejects.toThrow("answered with image/png instead of svg");
    service.answer(() => ({ body: answerWith(Buffer.from(SVG_FILE).toString("base64")) }));
    expect(await draw({ format: "svg" })).toMatchObject({
      mediaType: "image/svg+xml",
      width: 64,
      height: 48,
    });
    expect(service.sent[1]?.json.size).toBe("16:9");
    expect(service.sent[1]?.json).not.toHaveProperty("image_format");
  });

  test("passes on what Recraft says in plain text, and keeps what is about our key to itself", async () => {
    const { draw, service } = subject();
    const headers = { "Content-Type": "text/plain; charset=utf-8" };
    service.answer(() => ({ status: 400, headers, body: "Invalid style 'Oil'" }));
    await expect(draw()).rejects.toThrow("Invalid style 'Oil'");
    service.answer(() => ({ status: 401, headers, body: "request unauthorized" }));
    await expect(draw()).rejects.toThrow("Far Away answered with status 401");
  });
});
