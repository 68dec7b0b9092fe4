import { defineConfig } from 'vite';

// The first page of a published site. It opens from a disk, where a page may fetch nothing and load
// no module: one classic script holds all, fonts and the shapes of the map too.
export default defineConfig({
  esbuild: { jsx: 'automatic', jsxImportSource: 'preact' },
  publicDir: 'site',
  define: { 'process.env.NODE_ENV': '"production"' },
  build: {
    outDir: 'dist-site',
    target: 'es2022',
    chunkSizeWarningLimit: 12000,
    assetsInlineLimit: Number.MAX_SAFE_INTEGER,
    lib: { entry: 'src/site/main.tsx', formats: ['iife'], name: 'griotSite', fileName: () => 'map.js', cssFileName: 'map' },
    rollupOptions: { output: { inlineDynamicImports: true } },
  },
});
