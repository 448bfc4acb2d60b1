import type { When } from '../instant';
import type { Response } from './facts';

/** A response that counts, with its campaign as the playbook or, failing that, the CRM names it. */
export type Touch = {
  /** Entry id of the campaign, absent when no entry of the playbook claims it. */
  campaign?: string;
  title: string;
  response?: Response;
  when?: When;
};
