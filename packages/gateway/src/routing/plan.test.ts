import { ANY_ROUTE, type Routing } from "@atelier/contract";
import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Price } from "../price.js";
import type { Candidate } from "./candidates.js";
import { type Condition, planRoute } from "./plan.js";

interface Sketch {
  readonly slug: string;
  readonly price?: Price;
  readonly well?: boolean;
  readonly seconds?: number | null;
  readonly collects?: boolean;
  readonly retains?: boolean;
}

const perImage = (micros: number): Price => ({ unit: "image", micros });

function candidate({ slug, price = perImage(10_000), collects = false, retains = false }: Sketch): Candidate {
  return {
    id: `a/b@${slug}`,
    model: { slug: "a/b" },
    endpoint: { provider: slug, price },
    provider: { slug, name: slug.toUpperCase(), policy: { collects, retains } },
    orders: [],
  } as unknown as Candidate;
}

function plan(sketches: readonly Sketch[], routing: Partial<Routing> = {}, random = () => 0): string[] {
  const conditions = new Map<string, Condition>(
    sketches.map(({ slug, well = true, seconds = null }) => [`a/b@${slug}`, { well, seconds }]),
  );
  const condition = ({ id }: Candidate) => conditions.get(id) ?? { well: true, seconds: null };
  const { places } = planRoute(
    [sketches.map(candidate)],
    { ...ANY_ROUTE, ...routing },
    { condition, random },
  );
  return places.map(({ provider }) => provider.slug);
}

describe("a plan", () => {
  test("has the one endpoint there is, however it fares", () => {
    expect(plan([{ slug: "one", well: false }])).toEqual(["one"]);
  });

  test("puts those in outage last, and keeps them as fallbacks", () => {
    expect(plan([{ slug: "down", well: false }, { slug: "up" }])).toEqual(["up", "down"]);
  });

  test("follows the caller's order, then goes on", () => {
    const three = [{ slug: "one" }, { slug: "two" }, { slug: "three", well: false }];
    expect(plan(three, { order: ["three", "two"] })).toEqual(["three", "two", "one"]);
    expect(plan(three, { order: ["three", "two"], allowFallbacks: false })).toEqual(["three", "two"]);
    expect(plan(three, { allowFallbacks: false })).toHaveLength(1);
  });

  test("knows a base slug as all its regions, and names in any case", () => {
    const regions = [{ slug: "google/eu" }, { slug: "google/us" }, { slug: "other" }];
    expect(plan(regions, { only: ["google"] })).toEqual(["google/eu", "google/us"]);
    expect(plan(regions, { ignore: ["Google", "x"] })).toEqual(["other"]);
    expect(plan(regions, { only: ["OTHER"] })).toEqual(["other"]);
  });

  test("sorts by price or speed, with what isn't known at the end", () => {
    const three: Sketch[] = [
      { slug: "unknown", price: null },
      { slug: "dear", price: perImage(90_000), seconds: 1 },
      { slug: "cheap", price: perImage(5_000), seconds: 9 },
    ];
    expect(plan(three, { sort: "price" })).toEqual(["cheap", "dear", "unknown"]);
    expect(plan(three, { sort: "latency" })).toEqual(["dear", "cheap", "unknown"]);
  });

  test("puts slow ones behind without leaving them out", () => {
    const two = [
      { slug: "slow", seconds: 9 },
      { slug: "quick", seconds: 2 },
    ];
    expect(plan(two, { preferredSeconds: 5 })).toEqual(["quick", "slow"]);
  });

  test("leaves out what is too dear, and what keeps or collects data", () => {
    const all: Sketch[] = [
      { slug: "dear", price: perImage(50_000) },
      { slug: "keeps", retains: true },
      { slug: "collects", collects: true, retains: true },
      { slug: "discreet" },
      { slug: "unknown", price: null },
    ];
    expect(plan(all, { maxImagePrice: 0.02, zeroRetention: true })).toEqual(["discreet"]);
    expect(plan(all, { denyCollection: true })).not.toContain("collects");
  });

  test("says which step left none", () => {
    expect(() =>
      plan([{ slug: "one" }, { slug: "two" }], { ignore: ["two"], only: ["one"], maxImagePrice: 0.001 }),
    ).toThrow(
      expect.objectContaining({
        status: 404,
        availability: expect.objectContaining({ code: "constraint_filtered", retryable: false }),
        details: expect.objectContaining({
          failed_routing_step: "Filter by Max Price",
          routing_funnel: [
            { step: "Filter by Allowed Providers", endpoint_count: 1 },
            { step: "Filter by Max Price", endpoint_count: 0 },
          ],
        }),
      }),
    );
  });

  test("draws by lot with weight 1/price²", () => {
    const two = [
      { slug: "cheap", price: perImage(10_000) },
      { slug: "double", price: perImage(20_000) },
    ];
    const draws = 1000;
    const firsts = Array.from({ length: draws }, (_, index) => plan(two, {}, () => (index + 0.5) / draws)[0]);
    expect(firsts.filter((first) => first === "cheap")).toHaveLength(draws * 0.8);
  });

  test("never loses, doubles or makes up a place", () => {
    const sketch = fc.record({
      slug: fc.string({ minLength: 1, maxLength: 4 }),
      price: fc.oneof(
        fc.constant(null),
        fc.nat(100_000).map((micros) => perImage(micros)),
      ),
      well: fc.boolean(),
      seconds: fc.option(fc.nat(20)),
    });
    const routing = fc.record(
      {
        order: fc.array(fc.string({ maxLength: 4 }), { maxLength: 3 }),
        sort: fc.constantFrom(null, "price" as const, "latency" as const),
        preferredSeconds: fc.option(fc.nat(20)),
        acrossModels: fc.boolean(),
      },
      { requiredKeys: [] },
    );
    const some = fc.uniqueArray(sketch, { minLength: 1, maxLength: 6, selector: ({ slug }) => slug });
    const random = fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true });
    fc.assert(
      fc.property(some, routing, random, (sketches, wishes, ticket) => {
        const planned = plan(sketches, wishes, () => ticket);
        expect(planned.toSorted()).toEqual(sketches.map(({ slug }) => slug).toSorted());
      }),
    );
  });
});
