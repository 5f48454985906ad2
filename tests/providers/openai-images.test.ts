import type { PictureProgress } from "@atelier/gateway";
import { expect, test } from "vitest";
import { download } from "../../packages/gateway/src/providers/upstream/call.js";
import type { Service } from "../../packages/gateway/src/providers/upstream/service.js";
import { startFakeService } from "../support/fake-service.js";
import { pictureFile } from "../support/pictures.js";
import { providerConformance } from "./conformance.js";

const answer = (base64: string) => ({
  created: 1,
  data: [{ b64_json: base64 }],
  usage: { output_tokens: 1056 },
});

providerConformance("openai-images", answer, (subject) => {
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

  test("asks for a generation", async () => {
    const { draw, service } = subject();
    expect(await draw({ format: "jpeg", options: { moderation: "low" } })).toMatchObject({ tokens: 1056 });
    expect(service.sent[0]).toMatchObject({
      path: "/images/generations",
      json: { n: 1, size: "1344x768", seed: 7, output_format: "jpeg", moderation: "low" },
    });
  });

  test("fetches a picture that the answer points to, without the key", async () => {
    const { draw, service } = subject();
    const webp = await pictureFile("webp");
    service.answer(({ path }) =>
      path === "/file" ? { body: webp } : { body: { data: [{ url: `${service.url}/file` }] } },
    );
    expect(await draw()).toMatchObject({ mediaType: "image/webp", width: 64, height: 48 });
    expect(service.sent[1]?.headers).not.toHaveProperty("authorization");
  });

  test("on the public internet may not point into the network around us", async () => {
    let asked = 0;
    const inside = await startFakeService();
    inside.answer(() => {
      asked += 1;
      return { body: "secret" };
    });
    const { signal } = new AbortController();
    // Nobody connects there: only where its answer points is fetched.
    const far = { name: "Far Away", baseUrl: "https://8.8.8.8/v1" } as Service;
    await expect(download(far, inside.url, signal)).rejects.toMatchObject({ type: "provider_unavailable" });
    const near = { ...far, baseUrl: "http://localhost:1/v1" };
    expect(Buffer.from(await download(near, inside.url, signal)).toString()).toBe("secret");
    expect(asked).toBe(1);
    await inside.close();
  });

  test("follows no pointer into the file system", async () => {
    const { draw, service } = subject();
    service.answer(() => ({ body: { data: [{ url: "file:///etc/hostname" }] } }));
    await expect(draw()).rejects.toMatchObject({ type: "provider_unavailable" });
  });

  test("sends an input picture as a form to edits", async () => {
    const { draw, service } = subject();
    const png = (await pictureFile("png")).toString("base64");
    await draw({ inputs: [{ url: `data:image/png;base64,${png}`, field: "input_references[0]" }] });
    const [sent] = service.sent;
    expect(sent?.path).toBe("/images/edits");
    expect(sent?.headers["content-type"]).toMatch(/^multipart\/form-data/);
    expect(sent?.text).toContain('name="image[]"; filename="input"');
    expect(sent?.text).toContain("a red apple");
  });

  test("refuses an input picture that is somewhere else, by its field", async () => {
    const { draw } = subject();
    const inputs = [{ url: "https://example.com/a.png", field: "input_references[0]" }];
    await expect(draw({ inputs })).rejects.toMatchObject({
      type: "invalid_image",
      field: "input_references[0]",
    });
  });
});
