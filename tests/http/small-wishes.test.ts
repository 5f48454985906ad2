import { afterAll, beforeAll, expect, test } from "vitest";
import { fakeEngine } from "../support/fake-draw.js";
import { type FakeService, startFakeService } from "../support/fake-service.js";
import { pictureFile } from "../support/pictures.js";
import { post } from "../support/post.js";
import { startTestServer, TEST_KEY, type TestServer } from "../support/server.js";
import { until } from "../support/until.js";

let service: FakeService;
let collector: FakeService;
let server: TestServer;

beforeAll(async () => {
  [service, collector] = [await startFakeService(), await startFakeService()];
  const b64_json = (await pictureFile("png")).toString("base64");
  service.answer(() => ({ body: { data: [{ b64_json }] } }));
  collector.answer(() => ({ body: {} }));
  const model = { upstream_model: "p", price_per_image: 0.01 };
  const models = [
    { slug: "acme/careful", ...model, qualities: ["low", "high"] },
    { slug: "acme/plain", ...model },
  ];
  server = await startTestServer(
    fakeEngine().draw,
    { providers: [{ id: "acme", type: "openai-images", base_url: service.url, models }] },
    {},
    { OTEL_EXPORTER_OTLP_ENDPOINT: collector.url },
  );
});
afterAll(async () => {
  await server.close();
  await Promise.all([service.close(), collector.close()]);
});

const draw = (body: object) => post(server, "/images", { prompt: "a red apple", ...body });

test("quality goes to models that have the choice, and the others pass over it", async () => {
  const sent = async (body: object) => {
    expect((await draw(body)).status).toBe(200);
    return service.sent.at(-1)?.json.quality;
  };
  expect(await sent({ model: "acme/careful", quality: "high" })).toBe("high");
  expect(await sent({ model: "acme/careful", quality: "auto" })).toBeUndefined();
  expect(await sent({ model: "acme/plain", quality: "max" })).toBeUndefined();
  expect((await draw({ model: "atelier/studio-1", quality: "hd" })).status).toBe(200);
  const chat = { messages: [{ role: "user", content: "a red apple" }], image_config: { quality: "low" } };
  expect((await post(server, "/chat/completions", { model: "acme/careful", ...chat })).status).toBe(200);
  expect(service.sent.at(-1)?.json.quality).toBe("low");
  const responses = { input: "a red apple", tools: [{ type: "image_generation", quality: "low" }] };
  expect((await post(server, "/responses", { model: "acme/careful", ...responses })).status).toBe(200);
  expect(service.sent.at(-1)?.json.quality).toBe("low");
});

test("a quality that a model lacks is refused, and what it has is told", async () => {
  for (const [quality, message] of [
    ["max", "quality: must be one of auto, low, high for acme/careful, got max"],
    ["best", "quality: must be one of auto, low"],
  ]) {
    const refused = await draw({ model: "acme/careful", quality });
    expect(refused).toMatchObject({ status: 400, json: { error: { metadata: { field: "quality" } } } });
    expect(refused.json.error.message).toContain(message);
  }
  const listed = await fetch(`${server.api}/images/models/acme/careful/endpoints`);
  expect(await listed.json()).toMatchObject({
    endpoints: [{ supported_parameters: { quality: { type: "enum", values: ["auto", "low", "high"] } } }],
  });
});

test("a body's trace says where the request's span belongs, and goes to no provider", async () => {
  const trace_id = "0af76519-16cd-43dd-8448-eb211c80319c";
  const trace = { trace_id, parent_span_id: "b7ad6b7169203331", generation_name: "cover", mood: "calm" };
  expect((await draw({ model: "acme/plain", trace })).status).toBe(200);
  expect(service.sent.at(-1)?.text).not.toContain("cover");
  const spans = () =>
    // biome-ignore lint/suspicious/noExplicitAny: the form of OpenTelemetry's protocol
    collector.sent.flatMap(({ json }) => json.resourceSpans.flatMap((one: any) => one.scopeSpans[0].spans));
  await until(async () => spans().some(({ name }) => name === "cover"));
  expect(spans().find(({ name }) => name === "cover")).toMatchObject({
    traceId: trace_id.replaceAll("-", ""),
    parentSpanId: "b7ad6b7169203331",
  });
  expect((await draw({ model: "acme/plain", trace: "mine" })).status).toBe(400);
});

test("the text of an SVG comes in a stream before its end", async () => {
  const { text } = await draw({ model: "atelier/studio-1-vector", stream: true });
  const events = [...text.matchAll(/^data: (\{.*\})$/gm)].map(([, json]) => JSON.parse(json as string));
  const written = events.filter(({ type }) => type === "image_generation.text_chunk");
  const last = events.at(-1);
  expect(last.type).toBe("image_generation.completed");
  expect(written.every(({ phase }) => phase === "content")).toBe(true);
  expect(written.map((event) => event.text).join("")).toBe(Buffer.from(last.b64_json, "base64").toString());
});

test("the pictures that are kept of a model are its examples", async () => {
  const headers = { Authorization: `Bearer ${TEST_KEY}` };
  const examples = async (query: string) => {
    const answer = await fetch(`${server.url}/api/frontend/v1/model-examples?${query}`, { headers });
    return (await answer.json()) as { data: { model: string; prompt: string }[] };
  };
  expect(await examples("permaslug=acme/plain")).toEqual({ data: [] });
  expect(await examples("permaslug=atelier/studio-1&modality=video")).toEqual({ data: [] });
  expect(await examples("permaslug=no/such")).toMatchObject({ error: { code: 404 } });
});
