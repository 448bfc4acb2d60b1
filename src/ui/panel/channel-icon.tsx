import type { IconNode } from 'lucide';
import { CalendarClock, Mail, Phone, Share2 } from 'lucide';
import type { Channel } from '../../domain/playbook/entries';
import { panel } from '../../text/panel';
import { Icon } from '../controls/icon';

const icons: Record<Channel, IconNode> = { call: Phone, mail: Mail, meeting: CalendarClock, social: Share2 };

export function ChannelIcon({ channel }: { channel: Channel }) {
  return <Icon of={icons[channel]} size={14} label={panel.script.channel(channel)} />;
}
