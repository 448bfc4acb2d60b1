import { odooPlaces } from '../../crm/odoo/pack';
import { odooWhere } from '../../crm/odoo/where';
import { start } from '../scout';

start({ crm: 'odoo', make: odooWhere, pack: odooPlaces });
