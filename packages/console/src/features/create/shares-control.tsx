import { styleStrings } from "../../strings/style.js";
import { Button } from "../../ui/button.js";
import { ProportionBar } from "../../ui/proportion-bar.js";
import styles from "./controls.module.css";
import type { Draft } from "./settings.js";
import { evenWeights, movedBorder } from "./weights.js";

const words = styleStrings.shares;

/** How much of the picture each colour of the palette should take; open until it is asked for. */
export function SharesControl({
  draft: { palette, weights },
  onChange,
}: {
  draft: Draft;
  onChange(changed: Partial<Draft>): void;
}) {
  if (weights === null) {
    return (
      <div className={styles.extract}>
        <Button icon="shares" look="quiet" onClick={() => onChange({ weights: evenWeights(palette.length) })}>
          {words.set}
        </Button>
      </div>
    );
  }
  return (
    <>
      <ProportionBar
        label={words.label}
        colours={palette}
        shares={weights}
        dividerLabel={(border) => words.divider(palette[border] ?? "", palette[border + 1] ?? "")}
        valueText={(border) => words.value(weights[border] ?? 0, weights[border + 1] ?? 0)}
        shareText={words.percent}
        onMove={(border, by) => onChange({ weights: movedBorder(weights, border, by) })}
      />
      <div className={styles.extract}>
        <Button icon="close" look="quiet" onClick={() => onChange({ weights: null })}>
          {words.clear}
        </Button>
      </div>
    </>
  );
}
