import { readPictureEndpoints } from "../../api/models.js";
import { useResource } from "../../api/resource.js";
import { strings } from "../../strings/create.js";
import { Group } from "../../ui/group.js";
import { Select } from "../../ui/select.js";

const words = strings.controls;

/** Any provider's slug is longer than this. */
const ANY = "";

/** Who draws it, for a model that several providers have; for others there is nothing to choose. */
export function ProviderPicker({
  model,
  value,
  fault,
  onChange,
}: {
  model: string;
  value: string | null;
  fault: string | null;
  onChange(provider: string | null): void;
}) {
  const { value: endpoints } = useResource(`/v1/images/models/${model}/endpoints`, readPictureEndpoints);
  if (endpoints === null || endpoints.length < 2) return null;
  const choices = [
    { name: ANY, title: words.anyProvider },
    ...endpoints.map(({ slug, provider }) => ({ name: slug, title: provider })),
  ];
  return (
    <Group id="provider" title={words.provider} fault={fault}>
      <Select
        label={words.provider}
        groups={[{ title: null, choices }]}
        value={value ?? ANY}
        onChange={(slug) => onChange(slug === ANY ? null : slug)}
      />
    </Group>
  );
}
