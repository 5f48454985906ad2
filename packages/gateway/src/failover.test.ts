import { AtelierError } from "@atelier/contract";
import { describe, expect, test } from "vitest";
import type { Attempt } from "./attempt.js";
import { drawWithFailover, type FailoverParts } from "./failover.js";
import type { Picture, Provider } from "./providers/provider.js";
import { createQueue } from "./queue.js";
import type { Candidate } from "./routing/candidates.js";
import { createHealth } from "./routing/health.js";

const PICTURE = { bytes: new Uint8Array(1), mediaType: "image/png" } as Picture;

/** A place whose provider does as told for each picture in turn. */
function place(slug: string, generate: Provider["generate"], more: Partial<Provider> = {}): Candidate {
  const provider = { slug, name: slug, concurrency: 9, parallel: 1, attemptSeconds: null, ...more, generate };
  return {
    id: `a/b@${slug}`,
    model: { slug: "a/b" },
    endpoint: {},
    provider,
    orders: [{ seed: 0 }, { seed: 1 }, { seed: 2 }],
  } as unknown as Candidate;
}

const draws: Provider["generate"] = async () => PICTURE;

const fails =
  (type: ConstructorParameters<typeof AtelierError>[0], options = {}): Provider["generate"] =>
  async () => {
    throw new AtelierError(type, `${type} there`, null, options);
  };

async function run(places: Candidate[], limits: Partial<FailoverParts> = {}) {
  const queue = () => createQueue({ concurrency: 9, waiting: 9 });
  const desks = new Map(places.map(({ provider }) => [provider.slug, { provider, queue: queue() }]));
  const health = createHealth(() => 0);
  const attempts: Attempt[] = [];
  const seat = desks.get(places[0]?.provider.slug ?? "")?.queue.join();
  if (!seat) throw new Error("no places");
  const made = drawWithFailover(
    {
      ...{ places, seat, signal: new AbortController().signal, previews: false },
      ...{ onProgress: () => {}, onTurn: () => {}, onAttempt: (attempt: Attempt) => attempts.push(attempt) },
    },
    { desks, health, now: () => 0, pictureSeconds: 60, requestSeconds: 600, ...limits },
  );
  const outcome = await made.then(
    (all) => all.map((one) => one.place.provider.slug),
    (fault: AtelierError) => fault,
  );
  return { outcome, attempts, health };
}

describe("drawing with failover", () => {
  test("keeps what was made, and has only the rest made elsewhere", async () => {
    let calls = 0;
    const breaks = place("breaks", async (order, watch) => {
      calls += 1;
      return calls === 2 ? fails("provider_unavailable")(order, watch) : PICTURE;
    });
    const { outcome, attempts } = await run([breaks, place("sound", draws)]);
    expect(outcome).toEqual(["breaks", "sound", "sound"]);
    expect(attempts).toMatchObject([
      { provider: "breaks", status: 502, pictures: 1 },
      { provider: "sound", status: 200, pictures: 2 },
    ]);
  });

  test.each(["invalid_request", "content_policy_violation", "invalid_image"] as const)(
    "takes %s to nobody else",
    async (type) => {
      const { outcome, attempts } = await run([place("one", fails(type)), place("two", draws)]);
      expect(outcome).toMatchObject({ type });
      expect(attempts).toHaveLength(1);
    },
  );

  test.each([
    "rate_limit_exceeded",
    "provider_unavailable",
    "provider_overloaded",
    "timeout",
    "server",
  ] as const)("goes on after %s", async (type) => {
    expect((await run([place("one", fails(type)), place("two", draws)])).outcome).toEqual([
      "two",
      "two",
      "two",
    ]);
  });

  test("leaves alone for a while who asks for it", async () => {
    const busy = fails("rate_limit_exceeded", { retryAfterSeconds: 30 });
    const { health } = await run([place("busy", busy), place("two", draws)]);
    expect([health.well("a/b@busy"), health.well("a/b@two")]).toEqual([false, true]);
  });

  test("gives up a provider's patience for the next, but never a healthy one's time for nobody", async () => {
    const hangs: Provider["generate"] = () => new Promise(() => {});
    const impatient = place("hangs", hangs, { attemptSeconds: 0.01 });
    expect((await run([impatient, place("two", draws)])).outcome).toEqual(["two", "two", "two"]);
    expect((await run([impatient], { pictureSeconds: 0.02 })).outcome).toMatchObject({ type: "timeout" });
  });

  test("ends when the time for all attempts is over", async () => {
    let time = 0;
    const slow: Provider["generate"] = async (order, watch) => {
      time += 11_000;
      return fails("provider_unavailable")(order, watch);
    };
    const limits = { requestSeconds: 10, now: () => time };
    const { outcome, attempts } = await run([place("slow", slow), place("two", draws)], limits);
    expect(outcome).toMatchObject({ type: "provider_unavailable" });
    expect(attempts).toHaveLength(1);
  });
});
