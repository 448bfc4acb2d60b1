import { edit as words } from '../../../text/desk';
import { TextAt } from '../form/fields';
import { add } from '../form/list';
import { Parts } from '../form/parts';
import { at, type Place } from '../form/place';

type Asset = { title: string; url: string };

/** What is offered to the lead: a title and an address each. */
export function AssetList({ of }: { of: Place<Asset[] | undefined> }) {
  const list: Place<Asset[]> = { ...of, value: of.value ?? [] };
  return (
    <Parts
      of={list}
      title={words.assets}
      nameOf={({ title }, index) => title || words.numbered(words.asset, index + 1)}
      addLabel={words.addAsset}
      onAdd={() => add(list, { title: '', url: 'https://' })}
      ordered
      compact
    >
      {(asset) => (
        <div class="pair">
          <TextAt
            of={at(asset, 'title')}
            label={words.title}
            hiddenLabel
            placeholder={words.title}
            maxLength={200}
          />
          <TextAt of={at(asset, 'url')} label={words.url} hiddenLabel maxLength={2000} />
        </div>
      )}
    </Parts>
  );
}
