import { useId } from "react";
import { ChoiceTile } from "./choice-tile.js";
import styles from "./ratio-picker.module.css";
import { RatioShape } from "./ratio-shape.js";

export interface RatioChoice<Name extends string> {
  readonly name: Name;
  readonly width: number;
  readonly height: number;
}

/** Aspect ratios as the shapes they are. */
export function RatioPicker<Name extends string>({
  choices,
  value,
  onChange,
}: {
  choices: readonly RatioChoice<Name>[];
  value: Name;
  onChange(name: Name): void;
}) {
  const group = useId();
  return (
    <div className={styles.choices}>
      {choices.map(({ name, width, height }) => (
        <ChoiceTile key={name} group={group} checked={name === value} onChoose={() => onChange(name)}>
          <RatioShape width={width} height={height} side={26} />
          <span>{name}</span>
        </ChoiceTile>
      ))}
    </div>
  );
}
