import type { PictureOrder } from "../provider.js";

/** A workflow as ComfyUI exports it for its API: nodes by their id. */
export type Workflow = Readonly<Record<string, WorkflowNode>>;

export interface WorkflowNode {
  readonly class_type: string;
  readonly inputs: Readonly<Record<string, unknown>>;
}

/** `{{name}}` or `{{name=value}}`, where the value is taken when nothing is given. */
const SLOT = /\{\{\s*(\w+)\s*(?:=\s*([^}]*?)\s*)?\}\}/g;

/** Names of the slots in a workflow. */
export function slotsIn(workflow: Workflow): ReadonlySet<string> {
  const names = [...JSON.stringify(workflow).matchAll(SLOT)].map(([, name]) => name ?? "");
  return new Set(names);
}

/** What an order puts into the slots. `input` is the name of its picture there, if it has one. */
export function slotValues(order: PictureOrder, input: string | null): Readonly<Record<string, unknown>> {
  return {
    ...order.options,
    model: order.upstreamModel,
    prompt: order.prompt,
    seed: order.seed,
    width: order.width,
    height: order.height,
    ...(order.strength === null ? {} : { strength: order.strength }),
    ...(input === null ? {} : { input }),
  };
}

/**
 * The workflow with its slots filled. A text that is nothing but a slot becomes the value itself, a number where it is
 * one; a slot within a text becomes part of the text. One without a value becomes what stands after its `=`, or "".
 */
export function filledIn(workflow: Workflow, values: Readonly<Record<string, unknown>>): Workflow {
  const valueFor = (name: string, fallback: string | undefined): unknown =>
    Object.hasOwn(values, name) ? values[name] : plainValue(fallback ?? "");
  const fill = (value: unknown): unknown => {
    if (typeof value === "string") {
      const [whole, name, fallback] = [...value.matchAll(SLOT)][0] ?? [];
      if (name !== undefined && whole === value) return valueFor(name, fallback);
      return value.replaceAll(SLOT, (_, inner: string, given?: string) => String(valueFor(inner, given)));
    }
    if (Array.isArray(value)) return value.map(fill);
    if (typeof value !== "object" || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, fill(inner)]));
  };
  return fill(workflow) as Workflow;
}

/** A number where the text is one, else the text. */
function plainValue(text: string): unknown {
  return /^-?\d+(\.\d+)?$/.test(text) ? Number(text) : text;
}
