import { expect, test } from "vitest";
import type { PictureModel } from "../../api/models.js";
import type { EndpointState } from "../../api/statistics.js";
import { readWishes, searchOf, shownModels } from "./wishes.js";

function model(id: string, created: number, more: Partial<PictureModel> = {}): PictureModel {
  return {
    ...{ id, author: "Acme", name: id, description: "", created, parameters: {}, streams: false },
    ...{ inputModalities: ["text"], outputModalities: ["image"], ...more },
  };
}

function endpoint(name: string, cost: number, p50: number | null): EndpointState {
  return {
    ...{ id: `${name}@acme`, model: name, provider: "Acme", slug: "acme", hasKey: true, trains: false },
    ...{ retains: false, contextLength: null, parameters: {}, passthrough: [], streams: false, status: 0 },
    prices: [{ billable: "output_image", unit: "image", cost, variant: null }],
    breaker: { state: "closed", failures: 0, leftAloneUntil: null },
    ...{ uptimeDay: null, throughput: null, firstPreview: null, requests: 0 },
    latency: p50 === null ? null : { p50, p75: p50, p90: p50, p99: p50 },
  };
}

const models = [
  model("acme/free", 1),
  model("acme/paid", 3, { inputModalities: ["text", "image"] }),
  model("acme/paid-vector", 2),
];
const endpoints = [
  endpoint("acme/free", 0, 4000),
  endpoint("acme/paid", 0.04, 900),
  endpoint("acme/paid-vector", 0.3, null),
];
const shown = (search: string) =>
  shownModels(models, endpoints, readWishes(new URLSearchParams(search))).map(({ id }) => id);

test("models come newest first, or as the address wishes", () => {
  expect(shown("")).toEqual(["acme/paid", "acme/paid-vector", "acme/free"]);
  expect(shown("sort=price")).toEqual(["acme/free", "acme/paid", "acme/paid-vector"]);
  expect(shown("sort=time")).toEqual(["acme/paid", "acme/free", "acme/paid-vector"]);
});

test("filters by words, input, format, price and provider", () => {
  expect(shown("q=VECTOR")).toEqual(["acme/paid-vector"]);
  expect(shown("input=image")).toEqual(["acme/paid"]);
  expect(shown("output=svg")).toEqual(["acme/paid-vector"]);
  expect(shown("price=free")).toEqual(["acme/free"]);
  expect(shown("price=cents")).toEqual(["acme/paid"]);
  expect(shown("provider=other")).toEqual([]);
});

test("wishes go into the address and come back", () => {
  const search = "?q=red+fox&input=image&sort=price";
  expect(searchOf(readWishes(new URLSearchParams(search)))).toBe(search);
  expect(searchOf(readWishes(new URLSearchParams("sort=nonsense")))).toBe("");
});
