import { odooPack } from '../../crm/odoo/pack';
import { odooRows } from '../../crm/odoo/rows';
import { showList } from '../list/show-list';

showList(odooRows, odooPack);
