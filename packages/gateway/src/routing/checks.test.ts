import { AtelierError } from "@atelier/contract";
import { expect, test } from "vitest";
import type { Provider } from "../providers/provider.js";
import { createChecks } from "./checks.js";
import { createHealth } from "./health.js";

/** A provider that is there or not as the test says, with one endpoint, and a clock that the test turns. */
function watched() {
  const state = { there: true, now: 0, asked: 0 };
  const provider = {
    slug: "acme",
    name: "Acme",
    async check() {
      state.asked += 1;
      if (!state.there) throw new AtelierError("provider_unavailable", "Acme can't be reached");
    },
  } as unknown as Provider;
  const health = createHealth(() => state.now);
  const checks = createChecks({
    ...{ providers: [provider], health, now: () => new Date(state.now) },
    ...{ endpointsOf: () => ["a/b@acme"], everySeconds: 60 },
  });
  return { state, provider, checks, breaker: () => health.condition("a/b@acme").breaker, health };
}

test("a provider is looked at every so often", async () => {
  const { state, checks, provider } = watched();
  await checks.round();
  await checks.round();
  expect(state.asked).toBe(1);
  state.now = 60_000;
  await checks.round();
  expect(state.asked).toBe(2);
  expect(checks.last(provider)).toEqual({ at: new Date(60_000), ok: true, milliseconds: 0, message: null });
});

test("one that is gone is left alone after the second look, and in use as soon as it is back", async () => {
  const { state, checks, breaker, provider } = watched();
  state.there = false;
  await checks.round();
  expect(breaker()).toBe("closed");
  state.now = 60_000;
  await checks.round();
  expect(breaker()).toBe("open");
  expect(checks.last(provider)?.message).toBe("Acme can't be reached");
  // Its pause over, it is looked at again before any request is sent there.
  state.now = 65_000;
  await checks.round();
  expect(breaker()).toBe("open");
  state.there = true;
  state.now = 75_000;
  await checks.round();
  expect(breaker()).toBe("closed");
});

test("that a provider is there does not excuse an endpoint whose pictures fail", async () => {
  const { state, checks, breaker, health } = watched();
  for (let failure = 0; failure < 5; failure += 1) health.failed("a/b@acme");
  await checks.round();
  expect(breaker()).toBe("open");
  state.now = 5_000;
  await checks.round();
  expect(breaker()).toBe("half-open");
});
