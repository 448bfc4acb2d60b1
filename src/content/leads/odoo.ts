import { odoo } from '../../crm/odoo';
import { odooPack } from '../../crm/odoo/pack';
import { api } from '../api/api';
import { showLeads } from '../show-leads';

showLeads({ make: odoo, pack: odooPack, api });
