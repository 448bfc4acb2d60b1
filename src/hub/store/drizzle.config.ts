import { defineConfig } from 'drizzle-kit';

/** `npx drizzle-kit generate --config src/hub/store/drizzle.config.ts --name what-changed` */
export default defineConfig({
  dialect: 'postgresql',
  schema: './src/hub/*/tables.ts',
  out: './src/hub/store/migrations',
});
