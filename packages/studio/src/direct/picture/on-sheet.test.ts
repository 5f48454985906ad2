import { expect, test } from "vitest";
import { plan } from "../../draw.js";

const sheet = (prompt: string) => {
  const { scene, report } = plan({
    prompt,
    width: 1024,
    height: 1024,
    seed: 7,
    palette: [],
    background: null,
    quality: "flash",
    format: "png",
  });
  const { picture = null, others = [] } = scene.layout ?? {};
  return { shown: [picture, ...others].flatMap((ref) => (ref ? [ref.name] : [])), report, scene };
};

test("a poster shows all the things it is to show, each as often as asked", () => {
  const { shown, report } = sheet(
    'a poster with the headline "FAIR" showing a drum, two guitars and a trumpet',
  );
  expect(shown).toHaveLength(4);
  expect(report.depicted).toEqual(["drum", "guitars", "trumpet"]);
  expect(report.notDepicted).toEqual([]);
});

test("a headline without quotation marks ends before what the poster shows", () => {
  const { scene, shown } = sheet("poster titled Ocean Week showing a whale and a turtle");
  expect(scene.layout?.texts.map(({ text }) => text)).toEqual(["Ocean Week"]);
  expect(shown).toHaveLength(2);
});

test("what somebody wears, and what is too much for a sheet, is said not to be shown", () => {
  expect(sheet('poster "HI" with a cat wearing a hat').report.notDepicted).toEqual(["hat"]);
  expect(sheet('poster "HI" with twenty apples').report.notDepicted).toEqual(["8 more apples"]);
});
