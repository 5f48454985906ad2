import type { Brief } from "../brief.js";
import type { Report } from "../request.js";
import type { Scene } from "../scene.js";
import { lookUp as findShape } from "../shape/lookup.js";
import { landInBlock } from "./landscape/in-block.js";
import { landInPaper } from "./landscape/in-paper.js";
import type { LookUp } from "./meaning/depict.js";
import { ornamentScene } from "./picture/ornament.js";
import { directSheet } from "./picture/sheet.js";
import { lettered } from "./piece/lettering.js";
import type { Wishes } from "./wishes.js";

/** A picture as it is directed: all that decides it, and what is said of it. */
export interface Directed {
  readonly scene: Scene;
  readonly report: Report;
}

/** How the brief of what such a picture is made of is directed in its turn. */
type Direct = (brief: Brief, wished: Wishes, shapes?: LookUp) => Directed;

/** A brief that is no scene of its things: a sheet of type, an ornament, land cut from paper or in a block; null for others. */
export function inOtherForm(
  told: Brief,
  wished: Wishes,
  { direct, directTold }: { readonly direct: Direct; readonly directTold: Direct },
): Directed | null {
  if (told.type?.format) return directSheet(told, told.type, wished);
  const ornament = ornamentScene(told, wished, { width: wished.width, height: wished.height });
  if (ornament) return ornament;
  const inPaper = landInPaper(lettered(told));
  if (inPaper) {
    const { scene, report } = directTold(inPaper.brief, wished, findShape);
    return { scene, report: { ...report, depicted: [...inPaper.words] } };
  }
  const inBlock = landInBlock(told, wished.seed);
  if (inBlock) {
    const { scene, report } = direct(inBlock.brief, wished, findShape);
    return {
      scene,
      report: {
        ...report,
        depicted: [...inBlock.words],
        notDepicted: [...report.notDepicted, ...inBlock.untold],
      },
    };
  }
  return null;
}
