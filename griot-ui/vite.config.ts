import { defineConfig } from 'vite';
import { mockApi } from './mock/plugin.mjs';

// A real server is used in place of the mock when GRIOT_API names one, as in
// `GRIOT_API=http://127.0.0.1:8040 npm run dev`.
const api = process.env.GRIOT_API;

export default defineConfig({
  base: './',
  esbuild: { jsx: 'automatic', jsxImportSource: 'preact' },
  plugins: api ? [] : [mockApi()],
  server: { host: '127.0.0.1', port: 8041, proxy: api ? { '/api': { target: api, changeOrigin: true } } : undefined },
  preview: { host: '127.0.0.1', port: 8042 },
  build: {
    target: 'es2022',
    // The Content-Security-Policy lets fonts and pictures come from files only.
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 1300,
    modulePreload: { polyfill: false },
    rollupOptions: {
      output: {
        // Servers know the media type of .js, not all that of .mjs; browsers refuse a worker without it.
        assetFileNames: (a) => (a.names[0]?.endsWith('.mjs') ? 'assets/[name]-[hash].js' : 'assets/[name]-[hash][extname]'),
      },
    },
  },
});
