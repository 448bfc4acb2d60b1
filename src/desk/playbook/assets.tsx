import { ExternalLink } from 'lucide';
import { Icon } from '../../ui/controls/icon';

/** What was offered to the lead. Only web addresses become links. */
export function Assets({ assets }: { assets: { title: string; url: string }[] }) {
  return (
    <ul class="plain-list">
      {assets.map(({ title, url }) => (
        <li key={url}>
          {/^https?:\/\//.test(url) ? (
            <a href={url} target="_blank" rel="noreferrer">
              {title} <Icon of={ExternalLink} size={12} />
            </a>
          ) : (
            title
          )}
        </li>
      ))}
    </ul>
  );
}
