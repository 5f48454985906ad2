import type { Model } from "../model.js";
import { bear } from "./bear.js";

/** The bear in white. */
export const polarBear: Model = {
  ...bear,
  concept: "polar bear",
  aliases: ["white bear", "polar bear cub", "ice bear"],
  roles: {
    ...bear.roles,
    fur: { colour: "#f8f6f0", material: "clay" },
    muzzle: { colour: "#efe9df", material: "clay" },
  },
};
