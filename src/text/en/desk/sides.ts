import type { Side } from '../../../domain/playbook/release';

export const sides: Record<Side, string> = { sales: 'Sales', marketing: 'Marketing' };
