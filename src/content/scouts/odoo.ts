import { odoo, odooPack } from '../../crm/odoo';
import { start } from '../scout';

start({ crm: 'odoo', make: odoo, pack: odooPack });
