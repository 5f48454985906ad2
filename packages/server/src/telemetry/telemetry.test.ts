import type { GenerationRecord } from "@atelier/gateway";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type FakeService, startFakeService } from "../../../../tests/support/fake-service.js";
import { createSpanExporter } from "./exporter.js";
import { spansOf } from "./spans.js";

const attempt = { model: "a/b", provider: "acme", providerName: "Acme", pictures: 0 };
const record = {
  ...{
    id: "gen-1-abc",
    createdAt: new Date(1_000),
    totalMilliseconds: 900,
    outcome: "done",
    surface: "images",
  },
  ...{
    model: "a/b",
    requestedModel: "a/c",
    provider: "Acme",
    pictures: 1,
    costMicros: null,
    errorType: null,
  },
  cacheSource: null,
  attempts: [
    { ...attempt, status: 502, errorType: "provider_unavailable", milliseconds: 100, startedAt: 1_050 },
    { ...attempt, status: 200, errorType: null, milliseconds: 700, startedAt: 1_200 },
  ],
} as unknown as GenerationRecord;

let collector: FakeService;
beforeAll(async () => {
  collector = await startFakeService();
});
afterAll(() => collector.close());

test("a generation is a span, and each attempt one below it", () => {
  const [whole, failed, done] = spansOf(record, null);
  expect(whole).toMatchObject({
    name: "image_generation a/c",
    startTimeUnixNano: "1000000000",
    endTimeUnixNano: "1900000000",
    status: { code: 0 },
  });
  expect(whole).not.toHaveProperty("parentSpanId");
  expect(failed).toMatchObject({ traceId: whole?.traceId, parentSpanId: whole?.spanId, status: { code: 2 } });
  expect(done).toMatchObject({ startTimeUnixNano: "1200000000", endTimeUnixNano: "1900000000" });
  expect(new Set([whole, failed, done].map((span) => span?.spanId)).size).toBe(3);
});

test("a caller's trace goes on", () => {
  const parent = { traceId: "0af7651916cd43dd8448eb211c80319c", spanId: "b7ad6b7169203331" };
  expect(spansOf(record, parent)[0]).toMatchObject({ traceId: parent.traceId, parentSpanId: parent.spanId });
});

test("what a caller calls a generation names its span, in a trace of its own or of the caller's", () => {
  const named = { traceId: null, spanId: null, name: "cover of May", traceName: "magazine" };
  const [whole] = spansOf(record, named);
  expect(whole).toMatchObject({ name: "cover of May", traceId: spansOf(record, null)[0]?.traceId });
  expect(whole?.attributes).toContainEqual({ key: "atelier.trace.name", value: { stringValue: "magazine" } });
});

test("spans go to the collector in one batch, and a collector that is gone is no matter", async () => {
  collector.answer(() => ({ body: {} }));
  const target = { url: `${collector.url}/v1/traces`, headers: { "X-Team": "a" }, serviceName: "studio" };
  const exporter = createSpanExporter(target);
  exporter.add(spansOf(record, null));
  await exporter.close();
  expect(collector.sent[0]).toMatchObject({
    path: "/v1/traces",
    headers: { "x-team": "a" },
    json: {
      resourceSpans: [
        {
          resource: { attributes: [{ key: "service.name", value: { stringValue: "studio" } }] },
          scopeSpans: [{ spans: [{ kind: 2 }, { kind: 3 }, { kind: 3 }] }],
        },
      ],
    },
  });
  const lost = createSpanExporter({ ...target, url: "http://127.0.0.1:9/v1/traces" });
  lost.add(spansOf(record, null));
  await lost.close();
});
