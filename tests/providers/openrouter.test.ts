import type { PictureProgress } from "@atelier/gateway";
import { expect, test } from "vitest";
import { pictureFile } from "../support/pictures.js";
import { providerConformance } from "./conformance.js";

const answer = (base64: string) => ({
  created: 1,
  data: [{ b64_json: base64, media_type: "image/png" }],
  usage: { cost: 0.04, completion_tokens_details: { image_tokens: 4175 } },
});

providerConformance("openrouter", answer, (subject) => {
  test("passes on the previews of a stream", async () => {
    const { draw, service } = subject();
    const [png, jpeg] = await Promise.all([pictureFile("png"), pictureFile("jpeg")]);
    const events = [
      { type: "image_generation.partial_image", partial_image_index: 0, b64_json: jpeg.toString("base64") },
      { type: "image_generation.completed", b64_json: png.toString("base64"), usage: { output_tokens: 9 } },
    ];
    const body = [
      ": waiting",
      ...events.map((event) => `data: ${JSON.stringify(event)}`),
      "data: [DONE]",
      "",
    ];
    service.answer(() => ({ headers: { "Content-Type": "text/event-stream" }, body: body.join("\n\n") }));
    const told: PictureProgress[] = [];
    const picture = await draw({ upstreamModel: "far/streams" }, undefined, (one) => told.push(one));
    expect(service.sent[0]?.json).toMatchObject({ stream: true });
    expect(picture).toMatchObject({ mediaType: "image/png" });
    expect(told).toMatchObject([{ fraction: 0.5, preview: { mediaType: "image/jpeg" } }]);
  });

  test("passes on the text of a picture that is written", async () => {
    const { draw, service } = subject();
    const svg = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 8 8"></svg>';
    const events = [
      { type: "image_generation.text_chunk", text: "A square it is.", phase: "reasoning" },
      { type: "image_generation.text_chunk", text: svg, phase: "content" },
      { type: "image_generation.completed", b64_json: Buffer.from(svg).toString("base64") },
    ];
    const body = events.map((event) => `data: ${JSON.stringify(event)}\n\n`).join("");
    service.answer(() => ({ headers: { "Content-Type": "text/event-stream" }, body }));
    const told: PictureProgress[] = [];
    const order = { upstreamModel: "far/streams", format: "svg" as const };
    expect(await draw(order, undefined, (one) => told.push(one))).toMatchObject({
      mediaType: "image/svg+xml",
    });
    expect(told.map(({ text }) => text)).toEqual([
      { text: "A square it is.", phase: "reasoning" },
      { text: svg, phase: "content" },
    ]);
  });

  test("takes whole answers where no stream was wanted, or none came, and faults within one", async () => {
    const { draw, service } = subject();
    const nobody = () => {};
    await draw({ upstreamModel: "far/streams" });
    await draw({}, undefined, nobody);
    expect(service.sent.map(({ json }) => json.stream)).toEqual([undefined, undefined]);
    await draw({ upstreamModel: "far/streams" }, undefined, nobody);
    const headers = { "Content-Type": "text/event-stream" };
    const fault = { type: "error", error: { message: "flagged by moderation", code: "400" } };
    service.answer(() => ({ headers, body: `data: ${JSON.stringify(fault)}\n\n` }));
    await expect(draw({ upstreamModel: "far/streams" }, undefined, nobody)).rejects.toMatchObject({
      type: "content_policy_violation",
    });
    service.answer(() => ({ headers, body: ": nothing\n\n" }));
    await expect(draw({ upstreamModel: "far/streams" }, undefined, nobody)).rejects.toMatchObject({
      type: "provider_unavailable",
    });
  });

  test("asks by chat where a model is said to need it", async () => {
    const { draw, service } = subject();
    const url = `data:image/png;base64,${(await pictureFile("png")).toString("base64")}`;
    const message = { role: "assistant", content: "", images: [{ type: "image_url", image_url: { url } }] };
    const usage = { completion_tokens_details: { image_tokens: 1290 } };
    service.answer(() => ({ body: { id: "gen-far", choices: [{ message }], usage } }));
    const inputs = [{ url: "https://example.com/a.png", field: "x" }];
    const colours = { palette: [[1, 2, 3]], background: [4, 5, 6] } as const;
    const picture = await draw({ upstreamModel: "far/chats", inputs, strength: 0.5, ...colours });
    expect(picture).toMatchObject({ mediaType: "image/png", upstreamId: "gen-far", tokens: 1290 });
    expect(service.sent[0]).toMatchObject({
      path: "/chat/completions",
      json: {
        ...{ model: "far/chats", modalities: ["image"], seed: 7 },
        messages: [
          {
            role: "user",
            content: [
              { type: "text", text: "a red apple" },
              { type: "image_url", image_url: { url: "https://example.com/a.png" } },
            ],
          },
        ],
        image_config: {
          ...{ aspect_ratio: "16:9", strength: 0.5 },
          ...{ rgb_colors: [[1, 2, 3]], background_rgb_color: [4, 5, 6] },
        },
      },
    });
    service.answer(() => ({ body: { id: "gen-far", choices: [{ message: { content: "I can't" } }] } }));
    await expect(draw({ upstreamModel: "far/chats" })).rejects.toMatchObject({
      type: "provider_unavailable",
    });
  });

  test("asks by the Images API", async () => {
    const { draw, service } = subject();
    await draw({ transparent: true });
    expect(service.sent[0]).toMatchObject({
      path: "/images",
      json: { n: 1, aspect_ratio: "16:9", seed: 7, output_format: "png", background: "transparent" },
    });
    await draw({ aspectRatio: null, width: 1000, height: 800 });
    expect(service.sent[1]?.json).toMatchObject({ size: "1000x800" });
  });

  test("gives the generation's id and tokens", async () => {
    const { draw, service, answerWith } = subject();
    const body = answerWith((await pictureFile("png")).toString("base64"));
    service.answer(() => ({ headers: { "X-Generation-Id": "gen-1-far" }, body }));
    expect(await draw()).toMatchObject({ upstreamId: "gen-1-far", tokens: 4175 });
  });

  test("gives colours and input pictures the way the model's own provider takes them", async () => {
    const { draw, service } = subject();
    const colours = { palette: [[1, 2, 3]], background: [4, 5, 6] } as const;
    await draw({ upstreamModel: "recraft/recraft-v4.1", ...colours });
    await draw({ upstreamModel: "atelier/studio-1", ...colours });
    const inputs = [{ url: "https://example.com/a.png", field: "x" }];
    await draw({ inputs, strength: 0.5 });
    expect(service.sent.map(({ json }) => json)).toMatchObject([
      {
        provider: {
          options: {
            recraft: { controls: { colors: [{ rgb: [1, 2, 3] }], background_color: { rgb: [4, 5, 6] } } },
          },
        },
      },
      { provider: { options: { atelier: { rgb_colors: [[1, 2, 3]], background_rgb_color: [4, 5, 6] } } } },
      {
        strength: 0.5,
        input_references: [{ type: "image_url", image_url: { url: "https://example.com/a.png" } }],
      },
    ]);
    expect(service.sent[0]?.json).not.toHaveProperty("output_format");
  });

  test("tells the kind of error that OpenRouter names", async () => {
    const { draw, service } = subject();
    const error = {
      code: 400,
      message: "Not this one",
      metadata: { error_type: "content_policy_violation", provider_name: "X" },
    };
    service.answer(() => ({ status: 400, body: { error } }));
    await expect(draw()).rejects.toMatchObject({
      type: "content_policy_violation",
      details: { provider_name: "Far Away", provider_code: "content_policy_violation" },
    });
  });
});
