import { expect, test } from "vitest";
import type { Parameters } from "../../api/models.js";
import { type Control, EMPTY_DRAFT } from "./settings.js";
import { isShown } from "./shown-control.js";

const PARAMETERS: Parameters = {
  output_format: { type: "enum", values: ["png", "webp"] },
  n: { type: "range", min: 1, max: 1 },
};
const draft = { ...EMPTY_DRAFT, model: "acme/paint" };

test("an error about what a model has no control for stands elsewhere", () => {
  const shown = (control: Control) => isShown(control, draft, PARAMETERS, { fixedModel: true });
  expect(shown("prompt")).toBe(true);
  expect(shown("format")).toBe(true);
  expect(shown("count")).toBe(false);
  expect(shown("input")).toBe(false);
  expect(shown("texts")).toBe(false);
  expect(shown("model")).toBe(false);
});

test("providers can be blamed beside their control once one is chosen", () => {
  expect(isShown("provider", draft, PARAMETERS, { fixedModel: false })).toBe(false);
  expect(isShown("provider", { ...draft, provider: "acme" }, PARAMETERS, { fixedModel: false })).toBe(true);
});
