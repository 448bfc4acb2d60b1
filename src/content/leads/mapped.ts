import { mapped } from '../../crm/mapped';
import { showLeads } from '../show-leads';

showLeads({ make: mapped });
