import { lazy, Suspense } from "react";
import { choicesOf, mostOf, type PictureModel } from "../../api/models.js";
import { strings } from "../../strings/create.js";
import { styleStrings } from "../../strings/style.js";
import { Button } from "../../ui/button.js";
import { dollarText } from "../../ui/format.js";
import { Group } from "../../ui/group.js";
import { RatioPicker } from "../../ui/ratio-picker.js";
import { Segments } from "../../ui/segments.js";
import { ASPECT_RATIOS, pixelsOf, RESOLUTIONS } from "./aspect-ratio.js";
import { ColourControls } from "./colour-controls.js";
import styles from "./controls.module.css";
import { CountField } from "./count-field.js";
import { InputControl } from "./input/input-control.js";
import { ModelPicker } from "./model-picker.js";
import { ProviderPicker } from "./provider-picker.js";
import { SeedField } from "./seed-field.js";
import { type Control, type Draft, type Format, isBuiltIn, usualFormat } from "./settings.js";
import { StylePicker } from "./style/style-picker.js";
import { stylesFor } from "./style/styles.js";
import { usePrice } from "./use-price.js";

const TextControls = lazy(async () => ({
  default: (await import("./text/text-controls.js")).TextControls,
}));

const words = strings.controls;

/** Everything but the prompt, in the order a person decides. What the chosen model does not take is left out. */
export function Controls({
  draft,
  models,
  fixedModel = false,
  faultAt,
  placing = null,
  onPlacing = () => undefined,
  onChange,
  onCode,
}: {
  draft: Draft;
  models: readonly PictureModel[];
  /** On a model's own page there is no other to choose. */
  fixedModel?: boolean;
  /** The message that belongs beside a control. */
  faultAt(control: Control): string | null;
  /** Whether texts are being placed on the canvas; null where there is none. */
  placing?: boolean | null;
  onPlacing?(placing: boolean): void;
  onChange(changed: Partial<Draft>): void;
  /** Shows the code of these settings; without it there is no such button. */
  onCode?: () => void;
}) {
  const model = models.find(({ id }) => id === draft.model);
  const parameters = model?.parameters ?? {};
  const ratios = choicesOf(parameters, "aspect_ratio");
  const offered = ASPECT_RATIOS.filter(({ name }) => ratios.length === 0 || ratios.includes(name));
  const resolutions = RESOLUTIONS.filter((name) => choicesOf(parameters, "resolution").includes(name));
  const formats = choicesOf(parameters, "output_format").map((name) => ({
    name: name as Format,
    title: words.formats[name as Format] ?? name,
  }));
  const most = Math.max(1, mostOf(parameters, "n"));
  const takesInput = mostOf(parameters, "input_references") > 0;
  const count = Math.min(most, draft.count);
  const price = usePrice(draft.model, draft.provider);
  const { width, height } = pixelsOf(draft.aspect, draft.resolution);
  return (
    <div>
      {(takesInput || draft.input !== null) && (
        <InputControl {...{ draft, onChange }} taken={takesInput} fault={faultAt("input")} />
      )}

      <Group
        id="aspect"
        title={words.aspect}
        aside={strings.result.pixels(width, height)}
        fault={faultAt("aspect")}
      >
        <RatioPicker choices={offered} value={draft.aspect} onChange={(aspect) => onChange({ aspect })} />
        {resolutions.length > 1 && (
          <div className={styles.resolution}>
            <Segments
              label={words.resolution}
              choices={resolutions.map((name) => ({ name, title: name }))}
              value={draft.resolution}
              onChange={(resolution) => onChange({ resolution })}
            />
          </div>
        )}
      </Group>

      <ColourControls
        {...{ draft, faultAt, onChange }}
        transparency={parameters.background !== undefined}
        shadows={isBuiltIn(draft.model)}
      />

      <Group id="style" title={styleStrings.title} fault={null}>
        <StylePicker
          choices={stylesFor({ vector: draft.format === "svg", input: draft.input !== null })}
          value={draft.style}
          onChange={(style) => onChange({ style })}
        />
      </Group>

      <Group id="seed" title={words.seed} fault={faultAt("seed")}>
        <SeedField
          seed={draft.seed}
          fault={faultAt("seed") !== null}
          onChange={(seed) => onChange({ seed })}
        />
      </Group>

      {!fixedModel && (
        <Group
          id="model"
          title={words.model}
          aside={price !== null && words.price(price === 0 ? null : dollarText(price))}
          fault={faultAt("model")}
        >
          <ModelPicker
            models={models}
            value={draft.model}
            onChange={(id) => onChange(changedModel(id, models, draft))}
          />
        </Group>
      )}

      <ProviderPicker
        model={draft.model}
        value={draft.provider}
        fault={faultAt("provider")}
        onChange={(provider) => onChange({ provider })}
      />

      {formats.length > 0 && (
        <Group id="format" title={words.format} fault={faultAt("format")}>
          <Segments
            label={words.format}
            choices={formats}
            value={draft.format}
            onChange={(format) => onChange({ format })}
          />
        </Group>
      )}

      {most > 1 && (
        <Group
          id="count"
          title={words.count}
          aside={price !== null && price > 0 && count > 1 && words.priceInAll(dollarText(price * count))}
          fault={faultAt("count")}
        >
          <CountField value={count} most={most} onChange={(count) => onChange({ count })} />
        </Group>
      )}

      {isBuiltIn(draft.model) && (
        <Group id="texts" title={styleStrings.texts.title} fault={faultAt("texts")}>
          <Suspense>
            <TextControls
              texts={draft.texts}
              {...{ placing, onPlacing }}
              onChange={(texts) => onChange({ texts })}
            />
          </Suspense>
        </Group>
      )}

      {onCode !== undefined && (
        <div className={styles.code}>
          <Button icon="code" look="quiet" onClick={onCode}>
            {words.code}
          </Button>
        </div>
      )}
    </div>
  );
}

/** Another model, with what it does not take put back to what it does. */
export function changedModel(id: string, models: readonly PictureModel[], draft: Draft): Partial<Draft> {
  const parameters = models.find((model) => model.id === id)?.parameters ?? {};
  const formats = choicesOf(parameters, "output_format");
  // Who comes to a model for vectors wants those, and who goes back wants pixels again.
  const usual = usualFormat(id);
  const changesKind = (usual === "svg") !== (usualFormat(draft.model) === "svg");
  const keepsFormat =
    !changesKind && (formats.length === 0 ? draft.format === usual : formats.includes(draft.format));
  const ratios = choicesOf(parameters, "aspect_ratio");
  return {
    model: id,
    provider: null,
    ...(keepsFormat ? {} : { format: (formats[0] as Format | undefined) ?? usual }),
    ...(ratios.length === 0 || ratios.includes(draft.aspect) ? {} : { aspect: "1:1" }),
    ...(choicesOf(parameters, "resolution").includes(draft.resolution) ? {} : { resolution: "1K" }),
    ...(parameters.background === undefined ? { transparent: false } : {}),
    count: Math.min(draft.count, Math.max(1, mostOf(parameters, "n"))),
  };
}
