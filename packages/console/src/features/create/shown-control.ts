import { choicesOf, mostOf, type Parameters } from "../../api/models.js";
import { type Control, type Draft, isBuiltIn } from "./settings.js";

/** Whether a control is on the page, so that an error can stand beside it. */
export function isShown(
  control: Control,
  draft: Draft,
  parameters: Parameters,
  { fixedModel }: { fixedModel: boolean },
): boolean {
  switch (control) {
    case "input":
      return draft.input !== null || mostOf(parameters, "input_references") > 0;
    case "model":
      return !fixedModel;
    case "provider":
      // It can be chosen among several only; that there are several is sure where one of them is chosen.
      return draft.provider !== null;
    case "format":
      return choicesOf(parameters, "output_format").length > 0;
    case "count":
      return mostOf(parameters, "n") > 1;
    case "texts":
      return isBuiltIn(draft.model);
    default:
      return true;
  }
}
