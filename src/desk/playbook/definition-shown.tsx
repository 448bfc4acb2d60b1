import type { DefinitionBody } from '../../domain/playbook/entries';
import { playbook as words } from '../../text/desk';
import { OnDay } from '../../ui/controls/moment';
import { Fact } from './fact';

/** A lead definition as sentences, each with its reason and the question that settles it. */
export function DefinitionShown({ body }: { body: DefinitionBody }) {
  return (
    <>
      <dl class="facts">
        <Fact name={words.stage}>{body.stage}</Fact>
        <Fact name={words.validFrom}>
          <OnDay day={body.validFrom} />
        </Fact>
        <Fact name={words.reviewBy}>{body.reviewBy && <OnDay day={body.reviewBy} />}</Fact>
        <Fact name={words.owner}>{body.owner}</Fact>
      </dl>
      <section>
        <h3>{words.criteria}</h3>
        <ol class="criteria">
          {body.criteria.map((criterion) => (
            <li key={criterion.id}>
              <p>
                <strong>{criterion.title}</strong>{' '}
                {!criterion.required && <span class="soft">({words.notRequired})</span>}
              </p>
              <p>{words.criterion(criterion)}</p>
              <dl class="facts">
                <Fact name={words.because}>{criterion.reason}</Fact>
                <Fact name={words.ask}>“{criterion.question}”</Fact>
              </dl>
            </li>
          ))}
        </ol>
      </section>
      {body.rejectReasons && body.rejectReasons.length > 0 && (
        <section>
          <h3>{words.rejectReasons}</h3>
          <ul>
            {body.rejectReasons.map(({ id, title }) => (
              <li key={id}>{title}</li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}
