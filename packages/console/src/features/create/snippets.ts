import { requestOf, type Settings } from "./settings.js";

export const LANGUAGES = ["curl", "typescript", "python"] as const;

export type Language = (typeof LANGUAGES)[number];

/** Fields that the OpenAI SDK has parameters for; the rest are extensions and go in its `extra_body`. */
const KNOWN_TO_OPENAI = new Set(["model", "prompt"]);

/**
 * A program that asks for exactly these settings and saves the picture.
 * The key is read from `ATELIER_API_KEY`, so that it is never written into code.
 *
 * @param baseUrl the API's address, ending in `/api/v1`
 */
export function snippetFor(language: Language, settings: Settings, baseUrl: string): string {
  const request = requestOf(settings);
  if (language === "curl") return curl(request, baseUrl);
  if (language === "typescript") return typescript(request, baseUrl);
  return python(request, baseUrl);
}

function curl(request: Record<string, unknown>, baseUrl: string): string {
  // A single quote can't stand inside single quotes in a shell: close, escape, open again.
  const body = literal(request, { step: 2, depth: 1, name: JSON.stringify }).replaceAll("'", "'\\''");
  return `curl ${baseUrl}/images \\
  -H "Authorization: Bearer $ATELIER_API_KEY" \\
  -H "Content-Type: application/json" \\
  -d '${body}' \\
  | jq -r '.data[0].b64_json' | base64 -d > picture.png
`;
}

function typescript(request: Record<string, unknown>, baseUrl: string): string {
  return `import { writeFile } from "node:fs/promises";
import OpenAI from "openai";

const client = new OpenAI({
  baseURL: ${JSON.stringify(baseUrl)},
  apiKey: process.env.ATELIER_API_KEY,
});

const answer = await client.images.generate(${literal(request, { step: 2, depth: 0, name: String })} as OpenAI.ImageGenerateParamsNonStreaming);

const picture = Buffer.from(answer.data![0].b64_json!, "base64");
await writeFile("picture.png", picture);
`;
}

function python(request: Record<string, unknown>, baseUrl: string): string {
  const entries = Object.entries(request);
  const own = entries.filter(([name]) => KNOWN_TO_OPENAI.has(name));
  const extra = Object.fromEntries(entries.filter(([name]) => !KNOWN_TO_OPENAI.has(name)));
  return `import base64
import os

from openai import OpenAI

client = OpenAI(
    base_url=${JSON.stringify(baseUrl)},
    api_key=os.environ["ATELIER_API_KEY"],
)

answer = client.images.generate(
${own.map(([name, value]) => `    ${name}=${JSON.stringify(value)},`).join("\n")}
    extra_body=${literal(extra, { step: 4, depth: 1, name: JSON.stringify })},
)

with open("picture.png", "wb") as file:
    file.write(base64.b64decode(answer.data[0].b64_json))
`;
}

interface Manner {
  /** Spaces a level. */
  readonly step: number;
  /** Levels that the line of the opening brace stands in. */
  readonly depth: number;
  name(key: string): string;
}

/**
 * Objects one field a line, lists on one line. Numbers, strings and lists are written alike in JSON,
 * TypeScript and Python; nothing else occurs in a request.
 */
function literal(value: unknown, manner: Manner): string {
  if (Array.isArray(value)) return `[${value.map((item) => literal(item, manner)).join(", ")}]`;
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  const inner = { ...manner, depth: manner.depth + 1 };
  const pad = (depth: number) => " ".repeat(depth * manner.step);
  const fields = Object.entries(value).map(
    ([key, field]) => `${pad(inner.depth)}${manner.name(key)}: ${literal(field, inner)}`,
  );
  return `{\n${fields.join(",\n")}\n${pad(manner.depth)}}`;
}
