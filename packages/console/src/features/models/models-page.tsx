import { useMemo } from "react";
import { type ModelExtras, readModelCards } from "../../api/model-cards.js";
import { type PictureModel, readPictureModels } from "../../api/models.js";
import { useResource } from "../../api/resource.js";
import { type EndpointState, readProviderStates } from "../../api/statistics.js";
import { Link } from "../../routing/link.js";
import { go, questionOf, usePlace } from "../../routing/place.js";
import { modelStrings } from "../../strings/models.js";
import { Button } from "../../ui/button.js";
import { Empty } from "../../ui/empty.js";
import { PageHeading } from "../../ui/heading.js";
import link from "../../ui/link.module.css";
import { Page } from "../../ui/page.js";
import { useIdleSteps } from "../../ui/use-idle-steps.js";
import { Loaded, SignInLine } from "../sign-in/loaded.js";
import { ModelCard, ModelRow } from "./model-card.js";
import { ModelFilters } from "./model-filters.js";
import styles from "./models.module.css";
import { isKeyless, readWishes, searchOf, shownModels, type Wishes } from "./wishes.js";

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
  // Which of them can draw here decides where each stands, so that none moves when it is known.
  const complete = providers !== null || fault !== null;
  const change = (changed: Partial<Wishes>) =>
    go(`/models${searchOf({ ...wishes, ...changed })}`, { replace: true });

  return (
    <Page title={words.title}>
      <PageHeading title={words.title} hint={words.hint} />
      {fault?.needsKey && <SignInLine />}
      <Loaded resource={complete ? models : { ...models, value: null }} height={640}>
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
                <Shelves shown={shown} cards={cards} endpoints={endpoints} />
              )}
            </>
          );
        }}
      </Loaded>
    </Page>
  );
}

/** Those that can draw here as cards, and the others in short: they have no picture, and nothing was measured of them. */
function Shelves({ shown, cards, endpoints }: CardsProps) {
  const keyless = shown.filter((model) => isKeyless(endpointsOf(model, endpoints)));
  const ready = shown.filter((model) => !keyless.includes(model));
  return (
    <>
      {ready.length > 0 && <Cards shown={ready} cards={cards} endpoints={endpoints} />}
      {keyless.length > 0 && (
        <section className={styles.keyless} aria-labelledby="keyless">
          <h2 id="keyless">{words.keyless}</h2>
          <p>
            {words.keylessHint}{" "}
            <Link to="/providers" className={link.plain}>
              {words.keylessWhere}
            </Link>
          </p>
          <ul className={styles.rows}>
            {keyless.map((model) => (
              <li key={model.id}>
                <ModelRow model={model} endpoints={endpointsOf(model, endpoints)} />
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}

const endpointsOf = (model: PictureModel, endpoints: readonly EndpointState[]) =>
  endpoints.filter((endpoint) => endpoint.model === model.id);

interface CardsProps {
  shown: readonly PictureModel[];
  cards: ReadonlyMap<string, ModelExtras> | null;
  endpoints: readonly EndpointState[];
}

/** The first cards at once, the others as the browser finds the time. */
function Cards({ shown, cards, endpoints }: CardsProps) {
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
            endpoints={endpointsOf(model, endpoints)}
          />
        </li>
      ))}
    </ul>
  );
}
