import { mappedRows } from '../../crm/mapped/rows';
import { showList } from '../list/show-list';

showList(mappedRows);
