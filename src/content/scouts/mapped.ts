import { mappedWhere } from '../../crm/mapped/where';
import { start } from '../scout';

start({ crm: 'mapped', make: mappedWhere });
