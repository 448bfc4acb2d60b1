import { shell as words } from '../../text/desk';
import { LinkButton } from '../../ui/controls/button';
import { PageHead } from './page-head';

export function NowherePage() {
  return (
    <>
      <PageHead title={words.nowhere}>{words.nowhereHelp}</PageHead>
      <p>
        <LinkButton href="/">{words.toStart}</LinkButton>
      </p>
    </>
  );
}
