import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

const here = (path: string): string => decodeURIComponent(new URL(path, import.meta.url).pathname);

export default defineConfig({
  root: here('.'),
  plugins: [react()],
  resolve: { alias: { '@kp/api-client': here('../../libs/api-client/index.ts') } },
  build: {
    outDir: 'dist',
    emptyOutDir: true,
    rolldownOptions: {
      output: {
        // Every chunk names those it needs, and the first load names all of them: a hash is name enough, and saves 3 kB.
        chunkFileNames: 'assets/[hash:7].js',
        // What nearly every page uses is one file and not thirty of them.
        codeSplitting: { groups: [{ name: 'felles', test: /src[\\/]shared/, minShareCount: 30 }] },
      },
      // designsystemet-react declares no side effects of its own, but its package.json does not say so:
      // without this the whole library, custom elements included, lands in the first load.
      treeshake: {
        moduleSideEffects: [{ test: /@digdir[\\/]designsystemet-react[\\/]/, sideEffects: false }],
      },
    },
  },
  // Not the short form: that rewrites Host, and the server refuses a POST whose Origin is another host.
  server: { port: 5173, proxy: { '/api': { target: 'http://127.0.0.1:3000' } } },
});
