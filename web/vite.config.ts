import { defineConfig } from 'vitest/config';
import react from '@vitejs/plugin-react';
import optimizeLocales from '@react-aria/optimize-locales-plugin';

// In development the page is served by Vite and everything else by the running API.
const api = process.env.OBJEKT_API ?? 'http://localhost:5080';
const doors = ['/graphql', '/odata', '/export', '/health', '/signin', '/signout', '/import/api', '/feed', '/calendar'];

export default defineConfig({
  plugins: [{ ...optimizeLocales.vite({ locales: ['sv-SE', 'en-GB', 'en-US'] }), enforce: 'pre' }, react()],
  build: {
    outDir: '../api/Objekt.Api/wwwroot',
    emptyOutDir: true,
    target: 'es2023',
    // Every file has its content's hash in its name, so the server may let browsers keep it for a year.
    assetsDir: 'assets',
    chunkSizeWarningLimit: 700,
  },
  server: { proxy: Object.fromEntries(doors.map(door => [door, { target: api, changeOrigin: true }])) },
  test: { include: ['tests/**/*.test.ts', 'tests/**/*.test.tsx'], environment: 'node' },
});
