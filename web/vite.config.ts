import { brotliCompressSync, gzipSync } from 'node:zlib';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { defineConfig, type Plugin } from 'vitest/config';
import react from '@vitejs/plugin-react';
import optimizeLocales from '@react-aria/optimize-locales-plugin';

// In development the page is served by Vite and everything else by the running API.
const api = process.env.OBJEKT_API ?? 'http://localhost:5080';
const doors = ['/graphql', '/odata', '/export', '/health', '/signin', '/feed', '/calendar'];

// The server hands out these ready-compressed copies, so that nothing is compressed anew for every reader.
const readyCompressed: Plugin = {
  name: 'ready-compressed',
  apply: 'build',
  writeBundle({ dir }) {
    for (const name of readdirSync(dir!, { recursive: true, encoding: 'utf8' }).filter(file => /\.(js|css|svg)$/.test(file))) {
      const content = readFileSync(join(dir!, name));
      if (content.length < 1024) continue;
      writeFileSync(join(dir!, `${name}.br`), brotliCompressSync(content));
      writeFileSync(join(dir!, `${name}.gz`), gzipSync(content, { level: 9 }));
    }
  },
};

export default defineConfig({
  plugins: [{ ...optimizeLocales.vite({ locales: ['sv-SE', 'en-GB', 'en-US'] }), enforce: 'pre' }, react(), readyCompressed],
  build: {
    outDir: '../api/Objekt.Api/wwwroot',
    emptyOutDir: true,
    target: 'es2023',
    // Every file has its content's hash in its name, so the server may let browsers keep it for a year.
    assetsDir: 'assets',
    chunkSizeWarningLimit: 700,
  },
  server: { proxy: Object.fromEntries(doors.map(door => [door, { target: api }])) },
  test: { include: ['tests/**/*.test.ts', 'tests/**/*.test.tsx'], environment: 'node' },
});
