import * as en from './en/desk';
import { inLanguage } from './language';

export const {
  absences,
  access,
  connect,
  edit,
  invitation,
  people,
  playbook,
  policy,
  proposals,
  requests,
  sessions,
  shell,
  signIn,
  start,
  workshop,
  cartridges,
  insight,
} = inLanguage({ en });
