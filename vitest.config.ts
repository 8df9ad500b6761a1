import { defineConfig } from 'vitest/config';
export default defineConfig({ resolve: { alias: { $lib: '/work/main/src/lib' } }, test: { include: ['src/**/*.test.ts','tests/contracts/**/*.test.ts'], expect: { requireAssertions: true } } });
