import type { Model } from "../model.js";
import { fox } from "./fox.js";

/** The fox in grey. */
export const wolf: Model = {
  ...fox,
  concept: "wolf",
  aliases: ["grey wolf", "gray wolf", "wolf cub"],
  realSize: 1.1,
  roles: {
    ...fox.roles,
    fur: { colour: "#7c828e", material: "clay" },
    white: { colour: "#eceef0", material: "clay" },
    socks: { colour: "#4a4e58", material: "clay" },
  },
};
