import type { ReactNode } from "react";
import styles from "./choice-tile.module.css";

/** One of several choices, as a small picture with its name. A native radio button underneath, so arrow keys work. */
export function ChoiceTile({
  group,
  checked,
  ring = false,
  onChoose,
  children,
}: {
  /** Name that all tiles of one choice share. */
  group: string;
  checked: boolean;
  /** Whether the picture, which then comes first, is ringed when it is chosen; else the whole tile is tinted. */
  ring?: boolean;
  onChoose(): void;
  children: ReactNode;
}) {
  return (
    <label className={styles.tile} data-ring={ring || undefined}>
      {children}
      <input className={styles.radio} type="radio" name={group} checked={checked} onChange={onChoose} />
    </label>
  );
}
