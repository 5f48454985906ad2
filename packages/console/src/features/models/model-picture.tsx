import type { PictureModel } from "../../api/models.js";
import { modelStrings } from "../../strings/models.js";
import { Icon } from "../../ui/icon.js";
import { examplesOf } from "./examples.js";
import styles from "./models.module.css";
import { makesVectors } from "./wishes.js";

/** A picture that the model made: an example that came along, else the newest of one's own, else a quiet blank. */
export function ModelPicture({
  model,
  own,
  early,
}: {
  model: PictureModel;
  /** Address of one's own newest; null where there is none. */
  own: string | null;
  early: boolean;
}) {
  const url = examplesOf(model.id)[0]?.url ?? own;
  if (url === null) {
    return (
      <div className={styles.blank}>
        <Icon name={makesVectors(model) ? "vector" : "image"} size={28} />
        <span>{modelStrings.noExample}</span>
      </div>
    );
  }
  return (
    <img
      className={styles.picture}
      src={url}
      alt=""
      width={384}
      height={256}
      loading={early ? "eager" : "lazy"}
      fetchPriority={early ? "high" : "auto"}
      decoding="async"
    />
  );
}
