import type { ApiFault } from "../../api/fault.js";
import type { PictureModel } from "../../api/models.js";
import { Comparison } from "./comparison.js";
import { GeneralFault } from "./general-fault.js";
import { Progress } from "./progress.js";
import { Result, type ResultActions } from "./result.js";
import { type Drawing, expectedSeconds, type Picture, type Session } from "./session.js";

/** What stands under the canvas: the progress, a fault, what two pictures differ in, or how one was made. */
export function Caption({
  session,
  drawing,
  picture,
  compared,
  models,
  fault,
  onDismiss,
  onEndComparing,
  actions,
}: {
  session: Session;
  drawing: Drawing | null;
  picture: Picture | null;
  compared: Picture | null;
  models: readonly PictureModel[];
  /** A fault that no control is to blame for. */
  fault: ApiFault | null;
  onDismiss(): void;
  onEndComparing(): void;
  actions(picture: Picture): ResultActions;
}) {
  if (drawing !== null) {
    const { settings } = drawing;
    const single = expectedSeconds(session.pictures, settings.model);
    return (
      <>
        {/* Another drawing may have failed meanwhile. */}
        {fault !== null && <GeneralFault {...{ fault, onDismiss }} />}
        <Progress drawing={drawing} expected={single === null ? null : single * settings.count} />
      </>
    );
  }
  if (fault !== null) return <GeneralFault {...{ fault, onDismiss }} />;
  if (picture === null) return null;
  if (compared !== null) return <Comparison first={compared} second={picture} onEnd={onEndComparing} />;
  const { model } = picture.settings;
  const modelName = models.find(({ id }) => id === model)?.name ?? model;
  return <Result picture={picture} modelName={modelName} {...actions(picture)} />;
}
