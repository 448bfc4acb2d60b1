import type { Starter, StarterId } from '../starter';
import { demoRequest, download } from './asked';
import { tradeShow, webinarAttended, webinarNoShow } from './events';
import { apology, dormant, partner, referral } from './known';

export const starters: Record<StarterId, Starter> = {
  'demo-request': demoRequest,
  'webinar-attended': webinarAttended,
  'webinar-no-show': webinarNoShow,
  'trade-show': tradeShow,
  download,
  referral,
  partner,
  dormant,
  apology,
};
