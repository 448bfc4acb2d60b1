import * as en from './en/desk';
import { inLanguage } from './language';

export const {
  access,
  connect,
  edit,
  invitation,
  people,
  playbook,
  proposals,
  requests,
  sessions,
  shell,
  signIn,
  start,
  workshop,
} = inLanguage({ en });
