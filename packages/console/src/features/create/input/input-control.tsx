import { lazy, Suspense, useState } from "react";
import { strings } from "../../../strings/create.js";
import { Group } from "../../../ui/group.js";
import { PALETTE_LIMIT } from "../colour.js";
import { paletteOf } from "../colour-controls.js";
import type { Draft } from "../settings.js";
import { withColour } from "../weights.js";
import { InputField } from "./input-field.js";

const EyedropperDialog = lazy(async () => ({
  default: (await import("./eyedropper-dialog.js")).EyedropperDialog,
}));

/** The input picture with its strength, and its colours for the palette. */
export function InputControl({
  draft,
  taken,
  fault,
  onChange,
}: {
  draft: Draft;
  /** Whether the model takes one. */
  taken: boolean;
  fault: string | null;
  onChange(changed: Partial<Draft>): void;
}) {
  const [picking, setPicking] = useState(false);
  const { input, strength } = draft;
  return (
    <Group id="input" title={strings.input.title} fault={fault}>
      <InputField
        {...{ input, strength, taken, onChange }}
        onEyedropper={() => setPicking(true)}
        onExtract={() => {
          if (input !== null)
            void paletteOf(input.url).then((colours) => onChange({ palette: colours, weights: null }));
        }}
      />
      {picking && input !== null && (
        <Suspense>
          <EyedropperDialog
            url={input.url}
            onTake={(hex) => onChange(withColour(draft, hex, PALETTE_LIMIT))}
            onClose={() => setPicking(false)}
          />
        </Suspense>
      )}
    </Group>
  );
}
