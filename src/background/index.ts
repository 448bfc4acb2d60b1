import { onAlarm } from '../browser/alarms';
import { watchGrants } from '../browser/grants';
import { onInstalled, onStartup, onUpdateReady } from '../browser/life';
import { onMenu } from '../browser/menu';
import { answerMessages } from '../browser/messages';
import { hearNotices } from '../browser/notifications';
import { watchOutbox } from '../browser/outbox';
import { watchStored } from '../browser/stored';
import { openOptions } from '../browser/tabs';
import { parseMessage } from '../protocol/schema/messages';
import { answers } from './answers';
import { deliver, deliverAlarm } from './deliver/deliver';
import { chosen, drawMenu } from './menu';
import { noticeClicked } from './notify/clicked';
import { reconcileSites } from './sites/reconcile';
import { ensurePolling, mayPoll, pollAlarm } from './sync/pace';
import { sync } from './sync/sync';
import { askOpenLeads, openLeadsAlarm, watchOpenLeads } from './today/open-leads';
import { sweepLeads } from './today/sweep';
import { drawToday, todayAlarm } from './today/today';
import { updateWhenIdle } from './update';

// Every listener stands before the first await: a worker that an event has woken must hear it.
answerMessages(answers, parseMessage);
onAlarm((name) => void alarmed(name));
onInstalled((reason) => void installed(reason));
onStartup(() => void started());
onUpdateReady(() => void updateWhenIdle('new'));
onMenu((id, marked) => void chosen(id, marked));
watchGrants(() => void reconcileSites());
watchStored(
  ['conversations', 'seenMoves', 'connection', 'playbook', 'openLeads', 'workingTimes', 'choices'],
  { hear: () => void drawToday() },
);
watchStored(['choices', 'connection', 'sites'], { hear: () => void askAnew() });
watchOutbox(() => void drawToday());
hearNotices((id) => void noticeClicked(id));

void ensurePolling(); // browsers forget alarms on updates and restarts
void watchOpenLeads();

async function alarmed(name: string): Promise<void> {
  if (name === deliverAlarm) return deliver();
  if (name === openLeadsAlarm) return askOpenLeads();
  if (name === todayAlarm) return drawToday();
  if (name !== pollAlarm) return;
  if (await mayPoll()) await sync();
  await deliver();
  await updateWhenIdle();
}

async function installed(reason: string): Promise<void> {
  if (reason === 'install') await openOptions();
  await drawMenu();
  await started();
}

async function started(): Promise<void> {
  await reconcileSites();
  await sweepLeads();
  await drawToday();
  await sync();
  await deliver();
  await askOpenLeads();
}

/** Whether to ask, whom, or as whom was changed. */
async function askAnew(): Promise<void> {
  await watchOpenLeads();
  await askOpenLeads();
}
