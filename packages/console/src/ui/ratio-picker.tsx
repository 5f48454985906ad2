import styles from "./ratio-picker.module.css";
import { RatioShape } from "./ratio-shape.js";

export interface RatioChoice<Name extends string> {
  readonly name: Name;
  readonly width: number;
  readonly height: number;
}

/** Aspect ratios as the shapes they are. Native radio buttons underneath, so arrow keys work. */
export function RatioPicker<Name extends string>({
  choices,
  value,
  onChange,
}: {
  choices: readonly RatioChoice<Name>[];
  value: Name;
  onChange(name: Name): void;
}) {
  return (
    <div className={styles.choices}>
      {choices.map(({ name, width, height }) => (
        <label key={name} className={styles.choice}>
          <input
            className={styles.input}
            type="radio"
            name="aspect"
            value={name}
            checked={name === value}
            onChange={() => onChange(name)}
          />
          <RatioShape width={width} height={height} side={26} />
          <span>{name}</span>
        </label>
      ))}
    </div>
  );
}
