import { expect, it } from "vitest";
import { faultsOf } from "./grammar.js";

const picture = (inside: string) =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9">${inside}</svg>`;

it("finds nothing wrong with a plain picture", () => {
  expect(
    faultsOf(picture('<title>A &amp; B</title><g id="a"><path fill="#ff0000" d="M1 2h3.5v-.5z"/></g>')),
  ).toEqual([]);
});

it.each([
  ["a picture in it", '<image href="x.png"/>', "<image> has no place"],
  ["a script", "<script>1</script>", "<script> has no place"],
  ["an event", '<g onclick="x"/>', "<g> takes no onclick"],
  ["a name twice", '<g id="a"/><g id="a"/>', "two things are called a"],
  ["a reference to nothing", '<path fill="url(#b)" d="M0 0h1z"/>', "nothing is called b"],
  ["a named colour", '<path fill="red" d="M0 0h1z"/>', "red is no colour"],
  ["a broken path", '<path fill="none" d="M0 0h1 2c3"/>', "c has 1 numbers"],
  ["no path at all", '<path fill="none" d="hello"/>', "path data is not well formed"],
  ["an open group", '<g id="a">', "closes <g>"],
  ["a bare ampersand", "<title>A & B</title>", "text is not well formed"],
])("finds %s", (_, inside, fault) => {
  expect(faultsOf(picture(inside)).join("\n")).toContain(fault);
});
