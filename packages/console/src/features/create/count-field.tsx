import { strings } from "../../strings/create.js";
import { Slider } from "../../ui/slider.js";
import styles from "./count-field.module.css";

const words = strings.controls;

/** How many pictures one request makes. */
export function CountField({
  value,
  most,
  onChange,
}: {
  value: number;
  most: number;
  onChange(count: number): void;
}) {
  return (
    <div className={styles.count}>
      <Slider
        label={words.count}
        {...{ value, min: 1, max: most, step: 1 }}
        text={words.countText(value)}
        onChange={onChange}
      />
      <output>{value}</output>
    </div>
  );
}
