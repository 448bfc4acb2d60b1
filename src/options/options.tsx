import { Check } from 'lucide';
import type { ComponentChildren } from 'preact';
import { isDemonstration } from '../browser/self';
import { options as words } from '../text/options';
import { Icon } from '../ui/controls/icon';
import { Tag } from '../ui/controls/tag';
import { ToastRegion } from '../ui/controls/toast';
import { Connection } from './connection/connection';
import { Diagnosis } from './diagnosis/diagnosis';
import { SeeLead } from './see/see-lead';
import { Sites } from './sites/sites';
import { siteRows } from './sites/site-rows';
import type { Settings } from './state/settings';
import { TodaySettings } from './today/today-settings';

/** Three steps for who is new; for everybody else the same sections are the settings. */
export function Options({ settings }: { settings: Settings }) {
  const { connection, sites, panels = {} } = settings.stored.value;
  const connected = connection !== undefined && !connection.signedOut;
  const allowed = isDemonstration || siteRows(sites, settings.granted.value).some((row) => row.allowed);
  const next = !connected ? 1 : !allowed ? 2 : 3;
  const { steps } = words;
  return (
    <>
      <header class="options-head">
        <img src="/icons/mark.svg" width="48" height="48" alt="" />
        <div>
          <h1>{words.title}</h1>
          <p class="soft">{words.subtitle}</p>
        </div>
      </header>
      <main class="options-main">
        <Step
          number={1}
          next={next}
          done={connected}
          title={isDemonstration ? words.demo.title : steps.connect}
        >
          <p class="soft">{isDemonstration ? words.demo.intro : words.connection.intro}</p>
          <Connection settings={settings} />
        </Step>
        {!isDemonstration && (
          <Step number={2} next={next} done={allowed} title={steps.allow}>
            <p class="soft">{words.sites.intro}</p>
            <Sites settings={settings} />
          </Step>
        )}
        <Step
          number={isDemonstration ? 2 : 3}
          next={isDemonstration && next === 3 ? 2 : next}
          done={connected && allowed && Object.keys(panels).length > 0}
          title={steps.see}
        >
          <SeeLead settings={settings} />
        </Step>
        {connected && <TodaySettings settings={settings} />}
        <details class="options-section options-diagnosis">
          <summary>
            <h2>{words.diagnosis.title}</h2>
          </summary>
          <Diagnosis settings={settings} />
        </details>
      </main>
      <ToastRegion toasts={settings.toasts} />
    </>
  );
}

type StepProps = {
  number: number;
  next: number;
  done: boolean;
  title: string;
  children: ComponentChildren;
};

function Step({ number, next, done, title, children }: StepProps) {
  const state = done ? 'done' : number === next ? 'next' : 'later';
  return (
    <section class={`options-section options-step options-step-${state}`} aria-labelledby={`step-${number}`}>
      <span class="options-step-mark" aria-hidden="true">
        {done ? <Icon of={Check} /> : number}
      </span>
      <div class="options-step-body">
        <h2 id={`step-${number}`}>
          {title} {done && <Tag tone="good">{words.steps.done}</Tag>}
        </h2>
        {children}
      </div>
    </section>
  );
}
