import { modelStrings } from "../../strings/models.js";

/** The sections in order; each has an address of its own behind the model's. */
export const SECTIONS = [
  { name: "overview", title: modelStrings.overview.title },
  { name: "playground", title: modelStrings.playground.title },
  { name: "providers", title: modelStrings.providers.title },
  { name: "performance", title: modelStrings.performance.title },
  { name: "pricing", title: modelStrings.pricing.title },
  { name: "benchmarks", title: modelStrings.benchmarks.title },
  { name: "apps", title: modelStrings.apps.title },
  { name: "activity", title: modelStrings.activity.title },
  { name: "uptime", title: modelStrings.uptime.title },
  { name: "api", title: modelStrings.api.title },
] as const;

export type SectionName = (typeof SECTIONS)[number]["name"];

export function sectionNamed(name: string): SectionName | null {
  return SECTIONS.find((section) => section.name === name)?.name ?? null;
}

/** The address of a section; the first one's is the model's own. */
export function addressOf(base: string, name: SectionName): string {
  return name === "overview" ? base : `${base}/${name}`;
}
