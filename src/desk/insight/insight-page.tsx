import { useRoute } from 'preact-iso';
import { insight as words } from '../../text/desk';
import { PageHead } from '../shell/page-head';
import { AdoptionView } from './adoption-view';
import { CoverageView } from './coverage-view';
import { HealthView } from './health-view';
import { ThanksView } from './thanks-view';

const views = {
  coverage: CoverageView,
  health: HealthView,
  adoption: AdoptionView,
  thanks: ThanksView,
};
const names = Object.keys(views) as (keyof typeof views)[];

/** Whether what was agreed fits the leads that come, and whether it is used: each view at its own address. */
export function InsightPage() {
  const asked = useRoute().params['view'];
  const here = names.find((name) => name === asked) ?? 'coverage';
  const View = views[here];
  return (
    <>
      <PageHead title={words.view[here]} />
      <nav class="insight-views" aria-label={words.views}>
        <ul>
          {names.map((name) => (
            <li key={name}>
              <a href={`/insight/${name}`} aria-current={name === here ? 'page' : undefined}>
                {words.view[name]}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      <View />
    </>
  );
}
