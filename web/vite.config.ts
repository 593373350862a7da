import { brotliCompressSync, gzipSync } from 'node:zlib';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { defineConfig, type Plugin } from 'vitest/config';
import react from '@vitejs/plugin-react';
import optimizeLocales from '@react-aria/optimize-locales-plugin';

// In development the page is served by Vite and everything else by the running API.
const api = process.env.OBJEKT_API ?? 'http://localhost:5080';
const doors = ['/graphql', '/odata', '/export', '/health', '/signin', '/feed', '/calendar', '/documents'];

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

// What a reader on a phone must fetch before a page can be used, in kilobytes of gzip.
const budgets = [
  { page: 'object-page', scripts: 260, styles: 25 },
  { page: 'matter-page', scripts: 230, styles: 25 },
];

const withinBudget: Plugin = {
  name: 'within-budget',
  apply: 'build',
  generateBundle(_, bundle) {
    for (const budget of budgets) {
      const needed = new Set<string>();
      const styles = new Set<string>();
      const need = (file: string) => {
        const chunk = bundle[file];
        if (chunk?.type !== 'chunk' || needed.has(file)) return;
        needed.add(file);
        chunk.viteMetadata?.importedCss.forEach(css => styles.add(css));
        chunk.imports.forEach(need);
      };
      for (const chunk of Object.values(bundle)) {
        if (chunk.type === 'chunk' && (chunk.isEntry || chunk.name === budget.page)) need(chunk.fileName);
      }
      const size = (files: Set<string>) => [...files].reduce((sum, file) => {
        const part = bundle[file]!;
        return sum + gzipSync(part.type === 'chunk' ? part.code : part.source).length / 1024;
      }, 0);
      const measured = { scripts: size(needed), styles: size(styles) };
      console.log(`${budget.page}: ${measured.scripts.toFixed(0)} kB script of ${budget.scripts}, ${measured.styles.toFixed(1)} kB style of ${budget.styles}`);
      if (measured.scripts > budget.scripts || measured.styles > budget.styles) this.error(`${budget.page} is over its budget: ${JSON.stringify(measured)} kB gzip.`);
    }
  },
};

export default defineConfig({
  plugins: [{ ...optimizeLocales.vite({ locales: ['sv-SE', 'en-GB', 'en-US'] }), enforce: 'pre' }, react(), readyCompressed, withinBudget],
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
