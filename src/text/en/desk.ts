export { access, connect, invitation, sessions, signIn } from './desk/access';
export { edit } from './desk/edit';
export { people } from './desk/people';
export { playbook } from './desk/playbook';
export { proposals } from './desk/proposals';
export { requests } from './desk/requests';
export { shell, start } from './desk/shell';
export { workshop } from './desk/workshop';
