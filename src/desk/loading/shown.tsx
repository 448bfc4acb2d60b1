import type { ComponentChildren } from 'preact';
import type { Fault } from '../../protocol/hub-api';
import { shell as words } from '../../text/desk';
import { Button } from '../../ui/controls/button';
import { Notice } from '../../ui/controls/notice';
import { Skeleton } from '../../ui/controls/skeleton';
import type { Resource } from './resource';

type ShownProps<Value> = {
  of: Resource<Value>;
  lines?: number;
  children: (value: Value) => ComponentChildren;
};

/** Draws a resource in whichever state it is: coming, failed with a way to try again, or there. */
export function Shown<Value>({ of, lines = 4, children }: ShownProps<Value>) {
  const loaded = of.now.value;
  const again = () => void of.load();
  if (loaded.state === 'loading') return <Skeleton lines={lines} />;
  if (loaded.state === 'failed') return <FaultNotice fault={loaded.fault} again={again} />;
  return (
    <>
      {loaded.fault && <FaultNotice fault={loaded.fault} again={again} />}
      {children(loaded.value)}
    </>
  );
}

type FaultNoticeProps = { fault: Fault; again?: () => void };

/** What the hub refused or could not do, in its own words. */
export function FaultNotice({ fault, again }: FaultNoticeProps) {
  return (
    <Notice tone="bad">
      <p>{fault.message}</p>
      {again && (
        <Button small onClick={again}>
          {words.again}
        </Button>
      )}
    </Notice>
  );
}
