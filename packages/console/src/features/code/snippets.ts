import type { Settings } from "../create/settings.js";
import { curl } from "./curl.js";
import { openAiPython, requestsSnippet } from "./python.js";
import { aiSdk, fetchSnippet, openAiTypeScript, openRouterSdk } from "./typescript.js";

/** A program that asks for exactly these settings and saves the picture. */
type Writer = (settings: Settings, baseUrl: string) => string;

const WRITERS = {
  curl: { http: curl },
  typescript: {
    openai: openAiTypeScript,
    openrouter: openRouterSdk,
    ai: aiSdk,
    http: fetchSnippet,
  },
  python: { openai: openAiPython, http: requestsSnippet },
} satisfies Record<string, Record<string, Writer>>;

export type Language = keyof typeof WRITERS;

/** A library, or plain HTTP. */
export type Client = "openai" | "openrouter" | "ai" | "http";

export const LANGUAGES = Object.keys(WRITERS) as Language[];

export function clientsOf(language: Language): Client[] {
  return Object.keys(WRITERS[language]) as Client[];
}

/**
 * The key is read from `ATELIER_API_KEY`, so that it is never written into code.
 *
 * @param client one of `clientsOf(language)`; any other gives the language's first
 * @param baseUrl the API's address, ending in `/api/v1`
 */
export function snippetFor(language: Language, client: Client, settings: Settings, baseUrl: string): string {
  const writers: Partial<Record<Client, Writer>> = WRITERS[language];
  const write = writers[client] ?? writers[clientsOf(language)[0]];
  return write === undefined ? "" : write(settings, baseUrl);
}
