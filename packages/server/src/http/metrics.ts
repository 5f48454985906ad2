import { type GenerationRecord, MICROS_PER_DOLLAR, verdictOf } from "@atelier/gateway";
import { Counter, collectDefaultMetrics, Histogram, Registry } from "prom-client";

/** What a Prometheus server may collect. Labels have few values: no key, no prompt, no address with ids. */
export interface Metrics {
  countRequest(request: { method: string; route: string; status: number; seconds: number }): void;
  countGeneration(record: GenerationRecord): void;
  /** In the text form of Prometheus. */
  text(): Promise<string>;
  readonly contentType: string;
}

/** Upper bounds in seconds: from quick refusals to slow pictures. */
const SECONDS = [0.005, 0.02, 0.1, 0.5, 1, 2, 4, 8, 15, 30, 60, 120];

/** Combinations of labels that are kept at hand. */
const MOST_KNOWN = 1000;

export function createMetrics(): Metrics {
  const registry = new Registry();
  const registers = [registry];
  collectDefaultMetrics({ register: registry });
  const requests = new Histogram({
    name: "atelier_http_request_seconds",
    help: "HTTP requests by route and status, until the head of the answer",
    labelNames: ["method", "route", "status"],
    buckets: SECONDS,
    registers,
  });
  const generations = new Histogram({
    name: "atelier_generation_seconds",
    help: "Generations by model, provider and outcome, with the waiting for a turn",
    labelNames: ["model", "provider", "outcome"],
    buckets: SECONDS,
    registers,
  });
  const counter = (name: string, help: string, labelNames: string[]) =>
    new Counter({ name, help, labelNames, registers });
  const pictures = counter("atelier_pictures_total", "Pictures delivered", ["model", "provider"]);
  const spent = counter("atelier_cost_dollars_total", "US dollars charged", ["model", "provider"]);
  const cached = counter("atelier_cache_hits_total", "Answers given again from the cache", ["model"]);
  const attempts = counter("atelier_attempts_total", "Attempts at an endpoint by what came of them", [
    "model",
    "provider",
    "verdict",
  ]);

  // Labels are put into an order and a text each time they are looked up, so each combination is looked up once.
  const known = new Map<string, Histogram.Internal<string>>();
  return {
    contentType: registry.contentType,
    text: () => registry.metrics(),
    countRequest({ method, route, status, seconds }) {
      const name = `${method} ${route} ${status}`;
      const counted = known.get(name) ?? requests.labels(method, route, String(status));
      // Anybody may make up a method.
      if (known.size < MOST_KNOWN) known.set(name, counted);
      counted.observe(seconds);
    },
    countGeneration({ model, provider, outcome, totalMilliseconds, cacheSource, ...record }) {
      generations.observe({ model, provider, outcome }, totalMilliseconds / 1000);
      pictures.inc({ model, provider }, record.pictures);
      spent.inc({ model, provider }, (record.costMicros ?? 0) / MICROS_PER_DOLLAR);
      if (cacheSource !== null) cached.inc({ model });
      for (const attempt of record.attempts) {
        const verdict = verdictOf(attempt);
        attempts.inc({ model: attempt.model, provider: attempt.provider, verdict });
      }
    },
  };
}
