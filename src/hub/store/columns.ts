import { customType } from 'drizzle-orm/pg-core';
import type { Instant } from '../../domain/instant';

/** An instant as the domain writes it: ISO 8601 in UTC with milliseconds. */
export const instant = customType<{ data: Instant; driverData: string }>({
  dataType: () => 'timestamp (3) with time zone',
  fromDriver: (value) => new Date(value).toISOString(),
});
