import { createHash } from "node:crypto";
import { escaped as text } from "./markup.js";

/** The parts of an OpenAPI document that the page shows. */
interface Document {
  readonly info: { readonly title: string; readonly version: string; readonly description: string };
  readonly servers: readonly { readonly url: string }[];
  readonly paths: Readonly<Record<string, PathItem>>;
}

type PathItem = Readonly<Record<string, Operation>> & { readonly servers?: Document["servers"] };

interface Operation {
  readonly summary: string;
  readonly description?: string;
  readonly parameters: readonly { name: string; in: string; required?: boolean; schema: Schema }[];
  readonly requestBody?: { readonly content: Readonly<Record<string, { readonly schema: Schema }>> };
  readonly responses: Readonly<Record<string, { readonly content: object }>>;
}

interface Schema {
  readonly type?: string | readonly string[];
  readonly enum?: readonly unknown[];
  readonly const?: unknown;
  readonly anyOf?: readonly Schema[];
  readonly oneOf?: readonly Schema[];
  readonly items?: Schema;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly minimum?: number;
  readonly maximum?: number;
  readonly maxLength?: number;
  readonly maxItems?: number;
  readonly default?: unknown;
}

const STYLE = `:root{color-scheme:light dark;--line:light-dark(#ddd8d0,#3a3833);--dim:light-dark(#66615a,#a9a49b)}
body{font:15px/1.5 system-ui,sans-serif;max-width:60rem;margin:2rem auto;padding:0 1rem}
h1{font-size:24px}h2{font-size:15px;margin:0;font-weight:600}code{font:13px ui-monospace,monospace}
details{border-top:1px solid var(--line);padding:.6rem 0}summary{cursor:pointer}
summary h2{display:inline}.method{display:inline-block;width:4.5rem;text-transform:uppercase;color:var(--dim)}
p,td.what{color:var(--dim)}table{border-collapse:collapse;width:100%;margin:.5rem 0}
td,th{border-top:1px solid var(--line);padding:.25rem .75rem .25rem 0;text-align:left;vertical-align:top}`;

/** An OpenAPI document as a page for people, which needs no script. */
export function docsPage(document: object): { html: string; headers: Record<string, string> } {
  const { info, servers, paths } = document as Document;
  const base = servers[0]?.url ?? "";
  const operations = Object.entries(paths).flatMap(([path, { servers: own, ...methods }]) =>
    Object.entries(methods).map(([method, operation]) =>
      section(method, `${own?.[0]?.url ?? base}${path}`, operation as Operation),
    ),
  );
  const html = `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>${text(info.title)} API</title><style>${STYLE}</style></head><body>
<h1>${text(info.title)} API</h1>
<p>${text(info.description)} Version ${text(info.version)}. For programs: <a href="/openapi.json">openapi.json</a>.
Send <code>Authorization: Bearer &lt;key&gt;</code> where a key is needed.</p>
<main>${operations.join("\n")}</main></body></html>
`;
  const hash = createHash("sha256").update(STYLE).digest("base64");
  const policy = `default-src 'none'; style-src 'sha256-${hash}'; base-uri 'none'; frame-ancestors 'none'`;
  return { html, headers: { "Content-Security-Policy": policy, "X-Content-Type-Options": "nosniff" } };
}

function section(method: string, path: string, operation: Operation): string {
  const body = operation.requestBody?.content["application/json"]?.schema;
  const parameters = operation.parameters.map((one) =>
    row(`${one.name}`, one.in, one.required === true, one.schema),
  );
  const fields = body ? fieldRows(body, "", 0) : [];
  const [status, answer] = Object.entries(operation.responses)[0] ?? [];
  const types = Object.keys(answer?.content ?? {}).join(", ");
  return `<details><summary><h2><span class="method">${text(method)}</span> <code>${text(path)}</code></h2> ${text(operation.summary)}</summary>
<p>${text(operation.description ?? "Needs no key.")} Answers ${text(String(status))} with ${text(types)}.</p>
${parameters.length + fields.length === 0 ? "" : `<table><tr><th>Name</th><th>Where</th><th>Values</th></tr>${[...parameters, ...fields].join("")}</table>`}
</details>`;
}

/** How deep the fields of a body are shown. */
const DEEPEST = 3;

function fieldRows(schema: Schema, prefix: string, depth: number): string[] {
  const { properties = {}, required = [] } = objectIn(schema);
  return Object.entries(properties).flatMap(([name, field]) => [
    row(`${prefix}${name}`, "body", required.includes(name), field),
    ...(depth < DEEPEST
      ? fieldRows(inner(field), `${prefix}${name}${isList(field) ? "[]" : ""}.`, depth + 1)
      : []),
  ]);
}

/** The object among the alternatives of a schema. */
function objectIn(schema: Schema): Schema {
  return alternatives(schema).find(({ properties }) => properties !== undefined) ?? {};
}

function isList(schema: Schema): boolean {
  return alternatives(schema).some(({ items }) => items !== undefined);
}

function inner(schema: Schema): Schema {
  return alternatives(schema).find(({ items }) => items !== undefined)?.items ?? schema;
}

function alternatives(schema: Schema): readonly Schema[] {
  const several = schema.anyOf ?? schema.oneOf;
  return several ? several.flatMap(alternatives) : [schema];
}

function row(name: string, where: string, required: boolean, schema: Schema): string {
  const values = [...new Set(alternatives(schema).map(valuesOf))].filter((value) => value !== "null");
  const rest = schema.default === undefined ? "" : `, ${JSON.stringify(schema.default)} unless said`;
  return `<tr><td><code>${text(name)}</code>${required ? " *" : ""}</td><td class="what">${text(where)}</td><td>${text(values.join(" or ") + rest)}</td></tr>`;
}

function valuesOf(schema: Schema): string {
  const { type, minimum, maximum, maxLength, maxItems } = schema;
  if (schema.const !== undefined) return JSON.stringify(schema.const);
  if (schema.enum) return schema.enum.map(String).join(", ");
  if (typeof type !== "string") return "anything";
  const bounds = [
    ...(minimum === undefined || minimum < -1e9 ? [] : [`from ${minimum}`]),
    ...(maximum === undefined || maximum > 1e9 ? [] : [`to ${maximum}`]),
    ...(maxLength === undefined ? [] : [`at most ${maxLength} characters`]),
    ...(maxItems === undefined ? [] : [`at most ${maxItems}`]),
  ];
  return [type === "array" ? "list" : type, ...bounds].join(" ");
}
