import { defineConfig } from 'prisma/config';

// Commands that need no database (generate, format, validate) must run without an address too.
const url = process.env['DATABASE_URL'] ?? 'postgresql://127.0.0.1:5432/unset';

export default defineConfig({
  schema: 'prisma/schema.prisma',
  migrations: { path: 'prisma/migrations' },
  datasource: { url },
});
