import type { GuidanceBody, PersonaBody } from '../../domain/playbook/entries';
import { playbook as words } from '../../text/desk';
import { OnDay } from '../../ui/controls/moment';
import { Assets } from './assets';
import { AuthoredText } from './authored-text';
import { EntryLink, EntryLinks } from './entry-link';
import { Fact } from './fact';
import { Script } from './script';

type GuidanceShownProps = { body: GuidanceBody; titleOf: (id: string) => string };

export function GuidanceShown({ body, titleOf }: GuidanceShownProps) {
  const who = body.responses.length > 0 ? words.or(body.responses.map(words.response)) : words.anyResponse;
  return (
    <>
      <dl class="facts">
        <Fact name={words.for}>
          <EntryLinks ids={body.campaigns} titleOf={titleOf} none={words.anyCampaign} />
        </Fact>
        <Fact name={words.whoResponded}>{who}</Fact>
        <Fact name={words.stages}>{body.stages?.join(', ')}</Fact>
        <Fact name={words.languages}>{body.languages?.join(', ')}</Fact>
        <Fact name={words.ages}>{body.ages && words.ageOf(body.ages)}</Fact>
        <Fact name={words.segment}>{body.segment && <Segment segment={body.segment} />}</Fact>
        <Fact name={words.keyMessage}>{body.keyMessage}</Fact>
        <Fact name={words.owner}>{body.owner}</Fact>
        <Fact name={words.cartridge}>
          {body.cartridge && <EntryLink id={body.cartridge} titleOf={titleOf} />}
        </Fact>
        <Fact name={words.verifyBy}>{body.verifyBy && <OnDay day={body.verifyBy} />}</Fact>
        <Fact name={words.assets}>{body.assets?.length ? <Assets assets={body.assets} /> : undefined}</Fact>
      </dl>
      <Script steps={body.steps} personas={body.personas} />
      {body.objections.length > 0 && (
        <section>
          <h3>{words.objections}</h3>
          <dl class="objections">
            {body.objections.map(({ heard, answer }) => (
              <div key={heard}>
                <dt>“{heard}”</dt>
                <dd>
                  <AuthoredText markdown={answer} />
                </dd>
              </div>
            ))}
          </dl>
        </section>
      )}
      <Sentences title={words.do} sentences={body.do} />
      <Sentences title={words.dont} sentences={body.dont} />
      {body.personas.length > 0 && (
        <section>
          <h3>{words.personas}</h3>
          {body.personas.map((persona) => (
            <Persona key={persona.id} persona={persona} />
          ))}
        </section>
      )}
    </>
  );
}

function Segment({ segment: { title, conditions } }: { segment: NonNullable<GuidanceBody['segment']> }) {
  return (
    <>
      {title}
      <ul class="plain-list">
        {conditions.map((condition) => (
          <li key={JSON.stringify(condition)}>{words.condition(condition)}</li>
        ))}
      </ul>
    </>
  );
}

function Sentences({ title, sentences }: { title: string; sentences: string[] }) {
  if (sentences.length === 0) return null;
  return (
    <section>
      <h3>{title}</h3>
      <ul>
        {sentences.map((each) => (
          <li key={each}>{each}</li>
        ))}
      </ul>
    </section>
  );
}

function Persona({ persona }: { persona: PersonaBody }) {
  return (
    <div class="persona">
      <h4>{persona.title}</h4>
      <dl class="facts">
        <Fact name={words.jobTitles}>{persona.jobTitles.join(', ')}</Fact>
        <Fact name={words.goal}>{persona.goal}</Fact>
        <Fact name={words.questions}>
          {persona.questions.length > 0 && (
            <ul class="plain-list">
              {persona.questions.map((each) => (
                <li key={each}>{each}</li>
              ))}
            </ul>
          )}
        </Fact>
        <Fact name={words.story}>{persona.story}</Fact>
      </dl>
    </div>
  );
}
