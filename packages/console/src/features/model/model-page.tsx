import { Fragment, type ReactNode, useEffect, useRef } from "react";
import { type PictureModel, readPictureModels } from "../../api/models.js";
import { type Resource, useResource } from "../../api/resource.js";
import { type EndpointState, readEndpointStates } from "../../api/statistics.js";
import { stepsOf, usePlace } from "../../routing/place.js";
import { MissingPage } from "../../shell/missing-page.js";
import { Page } from "../../ui/page.js";
import { Section } from "../../ui/section.js";
import { Skeleton } from "../../ui/skeleton.js";
import { useHandsOn } from "../../ui/use-hands-on.js";
import { useIdleSteps } from "../../ui/use-idle-steps.js";
import { changedModel } from "../create/controls.js";
import { useWorkroom } from "../create/studio-context.js";
import { useModels } from "../create/use-models.js";
import { BriefDenial, Loaded } from "../sign-in/loaded.js";
import { Activity } from "./activity.js";
import { Api } from "./api.js";
import { Apps } from "./apps.js";
import { Benchmarks } from "./benchmarks.js";
import { Header } from "./header.js";
import { Overview } from "./overview.js";
import { Performance } from "./performance.js";
import { Playground } from "./playground.js";
import { Pricing } from "./pricing.js";
import { Providers } from "./providers.js";
import { SectionBar } from "./section-bar.js";
import { SECTIONS, type SectionName, sectionNamed } from "./sections.js";
import sections from "./sections.module.css";
import { Uptime } from "./uptime.js";
import { useSectionAddress } from "./use-section-address.js";
import { useSectionsNear } from "./use-sections-near.js";

/** Often enough to see a breaker open while the playground draws. */
const REFRESH_MILLISECONDS = 10_000;

/** What a section's content takes at least, in pixels. */
const SECTION_HEIGHT = 320;

/** All there is to know of a model, and a place to try it: one page, each section with its own address. */
export function ModelPage() {
  const [, author = "", slug = "", third] = stepsOf(usePlace());
  const id = `${author}/${slug}`;
  const models = useResource("/v1/images/models", readPictureModels);
  const endpoints = useResource(
    `/frontend/v1/stats/endpoint?permaslug=${encodeURIComponent(id)}`,
    readEndpointStates,
    REFRESH_MILLISECONDS,
  );
  const section = sectionNamed(third ?? "overview");
  const known = models.value?.some((model) => model.id === id);
  usePlaygroundModel(id);
  useSectionAddress(
    `/models/${id}`,
    section ?? "overview",
    endpoints.value !== null || endpoints.fault !== null,
  );

  if (known === false || section === null) return <MissingPage />;
  return (
    <Page title={models.value?.find((model) => model.id === id)?.name ?? id}>
      <Loaded resource={models} height={800}>
        {(list) => {
          const model = list.find((one) => one.id === id);
          if (model === undefined) return null;
          return (
            <BriefDenial value={true}>
              <Header model={model} endpoints={endpoints.value ?? []} />
              <SectionBar base={`/models/${id}`} current={section} />
              <Sections model={model} current={section} endpoints={endpoints} />
            </BriefDenial>
          );
        }}
      </Loaded>
    </Page>
  );
}

/**
 * The first section, the one that is read, and those that come near what is in sight; once somebody is at the page the
 * others follow as the browser finds the time. Until then each holds its room.
 */
function Sections({
  model,
  current,
  endpoints,
}: {
  model: PictureModel;
  current: SectionName;
  endpoints: Resource<EndpointState[]>;
}) {
  const { id } = model;
  const states = endpoints.value ?? [];
  const room = useRef<HTMLDivElement>(null);
  const near = useSectionsNear(room);
  const drawn = useIdleSteps(1, SECTIONS.length, useHandsOn());
  const contents: Readonly<Record<SectionName, () => ReactNode>> = {
    overview: () => <Overview model={model} />,
    playground: () => <Playground model={model} />,
    providers: () => <Providers endpoints={endpoints} />,
    performance: () => <Performance model={id} endpoints={states} />,
    pricing: () => <Pricing model={id} />,
    benchmarks: () => <Benchmarks model={id} />,
    apps: () => <Apps model={id} />,
    activity: () => <Activity model={id} />,
    uptime: () => <Uptime model={id} endpoints={states} />,
    api: () => <Api model={id} />,
  };
  return (
    <div ref={room} className={sections.sections}>
      {SECTIONS.map(({ name, title }, index) => (
        <Fragment key={name}>
          {index < drawn || name === current || near.has(name) ? (
            contents[name]()
          ) : (
            <Section id={name} title={title}>
              <Skeleton height={SECTION_HEIGHT} />
            </Section>
          )}
        </Fragment>
      ))}
    </div>
  );
}

/** The playground draws with the page's model, and so does its code. */
function usePlaygroundModel(id: string): void {
  const models = useModels();
  const { draft, changeDraft } = useWorkroom();
  const differs = draft.model !== id && models.some((model) => model.id === id);
  useEffect(() => {
    if (differs) changeDraft(changedModel(id, models, draft));
  }, [differs, id]);
}
