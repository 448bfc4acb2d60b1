import { odoo, odooPack } from '../../crm/odoo';
import { api } from '../api/api';
import { start } from '../scout';

start({ crm: 'odoo', make: odoo, pack: odooPack, api });
