import { expect, test } from "vitest";
import { sculptedEntry } from "../../shape/sculpted/index.js";
import { recoloured } from "./colouring.js";

test("a purple sandwich is of purple bread, its filling is what it was", () => {
  const colours = recoloured(sculptedEntry("sandwich")!, "#7a35b8");
  expect(colours.bread).toBe("#7a35b8");
  for (const part of ["ham", "lettuce", "cheese", "tomato"]) expect(colours[part]).toBeUndefined();
});

test("a blue hot dog has a blue bun about a sausage that is not", () => {
  const colours = recoloured(sculptedEntry("hot dog")!, "#2255cc");
  expect(colours.bun).toBe("#2255cc");
  expect(colours.sausage).toBeUndefined();
});
