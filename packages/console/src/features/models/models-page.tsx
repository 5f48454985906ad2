import { useMemo } from "react";
import { type ModelExtras, readModelCards } from "../../api/model-cards.js";
import { type PictureModel, readPictureModels } from "../../api/models.js";
import { useResource } from "../../api/resource.js";
import { type EndpointState, readProviderStates } from "../../api/statistics.js";
import { go, questionOf, usePlace } from "../../routing/place.js";
import { modelStrings } from "../../strings/models.js";
import { Button } from "../../ui/button.js";
import { Empty } from "../../ui/empty.js";
import { PageHeading } from "../../ui/heading.js";
import { Page } from "../../ui/page.js";
import { useIdleSteps } from "../../ui/use-idle-steps.js";
import { Loaded, SignInLine } from "../sign-in/loaded.js";
import { ModelCard } from "./model-card.js";
import { ModelFilters } from "./model-filters.js";
import styles from "./models.module.css";
import { readWishes, searchOf, shownModels, type Wishes } from "./wishes.js";

const words = modelStrings;

/** Cards that are in sight at first; their pictures don’t wait until they are scrolled to. */
const EARLY_CARDS = 4;

/** Cards that are drawn at once, and after them whenever the browser finds the time. */
const CARDS_A_STEP = 8;
const STEPS = 8;

/** Every model as a card. What is searched and filtered stands in the address, so that it can be passed on. */
export function ModelsPage() {
  const wishes = readWishes(questionOf(usePlace()));
  const models = useResource("/v1/images/models", readPictureModels);
  const { value: providers, fault } = useResource("/frontend/v1/all-providers", readProviderStates);
  const { value: cards } = useResource("/frontend/v1/stats/model-cards", readModelCards);
  const endpoints = useMemo(() => (providers ?? []).flatMap((provider) => provider.endpoints), [providers]);
  const change = (changed: Partial<Wishes>) =>
    go(`/models${searchOf({ ...wishes, ...changed })}`, { replace: true });

  return (
    <Page title={words.title}>
      <PageHeading title={words.title} hint={words.hint} />
      {fault?.needsKey && <SignInLine />}
      <Loaded resource={models} height={640}>
        {(list) => {
          const shown = shownModels(list, endpoints, wishes);
          return (
            <>
              <ModelFilters
                wishes={wishes}
                providers={providers ?? []}
                count={shown.length}
                onChange={change}
              />
              {shown.length === 0 ? (
                <Empty icon="search" title={words.noneTitle} hint={words.noneHint}>
                  <Button onClick={() => go("/models", { replace: true })}>{words.clear}</Button>
                </Empty>
              ) : (
                <Cards shown={shown} cards={cards} endpoints={endpoints} />
              )}
            </>
          );
        }}
      </Loaded>
    </Page>
  );
}

/** The first cards at once, the others as the browser finds the time. */
function Cards({
  shown,
  cards,
  endpoints,
}: {
  shown: readonly PictureModel[];
  cards: ReadonlyMap<string, ModelExtras> | null;
  endpoints: readonly EndpointState[];
}) {
  const step = useIdleSteps(1, STEPS);
  const drawn = step < STEPS ? step * CARDS_A_STEP : shown.length;
  return (
    <ul className={styles.cards}>
      {shown.slice(0, drawn).map((model, index) => (
        <li key={model.id}>
          <ModelCard
            model={model}
            extras={cards?.get(model.id) ?? null}
            early={index < EARLY_CARDS}
            endpoints={endpoints.filter((endpoint) => endpoint.model === model.id)}
          />
        </li>
      ))}
    </ul>
  );
}
