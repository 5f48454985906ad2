import * as fc from "fast-check";

/** As much of JSON Schema as an OpenAPI document of ours holds. */
export interface JsonSchema {
  readonly type?: string;
  readonly enum?: readonly unknown[];
  readonly const?: unknown;
  readonly anyOf?: readonly JsonSchema[];
  readonly oneOf?: readonly JsonSchema[];
  readonly allOf?: readonly JsonSchema[];
  readonly items?: JsonSchema;
  readonly prefixItems?: readonly JsonSchema[];
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly required?: readonly string[];
  readonly additionalProperties?: JsonSchema | boolean;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly maxLength?: number;
  readonly pattern?: string;
}

/** Values that have broken programs before. */
export const nasty: fc.Arbitrary<unknown> = fc.oneof(
  fc.jsonValue({ maxDepth: 2 }),
  fc.string({ unit: "binary" }),
  fc.constantFrom<unknown>(
    ...[null, "", "\u0000", "\ud800", "auto", "__proto__", "constructor", "toString", "../..", "svg"],
    ...[
      -1,
      0.5,
      256,
      1e308,
      2 ** 53,
      true,
      [],
      {},
      [[]],
      "1024x1024",
      "99999x1",
      "data:image/png;base64,AAAA",
    ],
  ),
);

/** Words that mean something here, so that some requests get further in. */
const words = fc.constantFrom(
  ...["atelier/studio-1", "acme/paint", "a red apple", "256x256", "1:1", "png", "user", "text", "image"],
);

/** Values that a schema allows, and now and then one that it may not. */
export function arbitraryFrom(schema: JsonSchema, depth = 0): fc.Arbitrary<unknown> {
  return fc.oneof({ weight: 12, arbitrary: allowed(schema, depth) }, { weight: 1, arbitrary: nasty });
}

function allowed(schema: JsonSchema, depth: number): fc.Arbitrary<unknown> {
  if (depth > 8) return nasty;
  const several = schema.anyOf ?? schema.oneOf;
  if (several) return fc.oneof(...several.map((one) => arbitraryFrom(one, depth + 1)));
  if (schema.allOf?.[0]) return arbitraryFrom(schema.allOf[0], depth + 1);
  if (schema.const !== undefined) return fc.constant(schema.const);
  if (schema.enum) return fc.constantFrom(...schema.enum);
  const { minimum = -1000, maximum = 1000 } = schema;
  switch (schema.type) {
    case "string":
      return fc.oneof(
        words,
        fc.string({ maxLength: Math.min(40, schema.maxLength ?? 40) }),
        matching(schema),
      );
    case "integer":
      return fc.integer({ min: Math.max(minimum, -(2 ** 31)), max: Math.min(maximum, 2 ** 31 - 1) });
    case "number":
      return fc.double({ min: Math.max(minimum, -1e9), max: Math.min(maximum, 1e9), noNaN: true });
    case "boolean":
      return fc.boolean();
    case "null":
      return fc.constant(null);
    case "array":
      return schema.prefixItems
        ? fc.tuple(...schema.prefixItems.map((one) => arbitraryFrom(one, depth + 1)))
        : fc.array(arbitraryFrom(schema.items ?? {}, depth + 1), { maxLength: 3 });
    case "object":
      return objectFrom(schema, depth);
    default:
      return nasty;
  }
}

function matching({ pattern }: JsonSchema): fc.Arbitrary<unknown> {
  if (pattern === undefined || pattern.includes("(?")) return words;
  return fc.stringMatching(new RegExp(pattern)).map((text) => text.slice(0, 300));
}

function objectFrom(schema: JsonSchema, depth: number): fc.Arbitrary<unknown> {
  const { properties = {}, required = [], additionalProperties } = schema;
  const record = fc.record(
    Object.fromEntries(
      Object.entries(properties).map(([name, one]) => [name, arbitraryFrom(one, depth + 1)]),
    ),
    { requiredKeys: required.filter((name) => name in properties) },
  );
  if (typeof additionalProperties !== "object") return record;
  const others = fc.dictionary(fc.string({ maxLength: 12 }), arbitraryFrom(additionalProperties, depth + 1), {
    maxKeys: 3,
  });
  return fc.tuple(others, record).map(([more, known]) => ({ ...more, ...known }));
}
