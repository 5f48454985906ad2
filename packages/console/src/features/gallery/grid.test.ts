import { expect, test } from "vitest";
import { columnsFor, visibleRows } from "./grid.js";

test("squares fill the width, fewer on phones", () => {
  expect(columnsFor(358)).toBe(3);
  expect(columnsFor(1160)).toBe(5);
  expect(columnsFor(2440)).toBe(11);
  expect(columnsFor(100)).toBe(2);
});

test("only rows near those in sight are drawn", () => {
  expect(visibleRows({ first: 0, last: 4 }, 2000, 3)).toEqual({ first: 0, last: 7 });
  expect(visibleRows({ first: 900, last: 905 }, 2000, 3)).toEqual({ first: 897, last: 908 });
  expect(visibleRows({ first: 1996, last: 2004 }, 2000, 3)).toEqual({ first: 1993, last: 1999 });
  expect(visibleRows({ first: 50, last: 60 }, 2, 3)).toEqual({ first: 1, last: 1 });
});
