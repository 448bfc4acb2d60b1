import { mapped } from '../../crm/mapped';
import { start } from '../scout';

start({ crm: 'mapped', make: mapped });
