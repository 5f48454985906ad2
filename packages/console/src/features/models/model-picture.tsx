import type { PictureModel } from "../../api/models.js";
import { picturesPath, readPicturePage } from "../../api/pictures.js";
import { useResource } from "../../api/resource.js";
import { modelStrings } from "../../strings/models.js";
import { examplesOf } from "./examples.js";
import styles from "./models.module.css";

/** A picture that the model made: the newest of one's own, else an example that came along, else a quiet blank. */
export function ModelPicture({ model, early }: { model: PictureModel; early: boolean }) {
  const [example] = examplesOf(model.id);
  const own = useResource(
    example === undefined
      ? picturesPath({ text: "", colour: null, favourites: false, model: model.id }, { limit: 1 })
      : null,
    readPicturePage,
  );
  const kept = own.value?.pictures[0];
  const url = example?.url ?? kept?.thumbnail ?? null;
  if (url === null) {
    return (
      <div className={styles.blank}>
        <span>{modelStrings.noExample}</span>
      </div>
    );
  }
  return (
    <img className={styles.picture} src={url} alt="" loading={early ? "eager" : "lazy"} decoding="async" />
  );
}
