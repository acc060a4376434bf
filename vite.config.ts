import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'

/** The screens: src/web -> dist/web, served by server/. */
export default defineConfig({
  root: 'src/web',
  plugins: [react()],
  cacheDir: '../../.cache/vite',
  worker: { format: 'es' },
  build: { target: 'es2022', outDir: '../../dist/web', emptyOutDir: true },
  server: { host: '127.0.0.1', port: 8031, proxy: { '/api': 'http://127.0.0.1:8030' } },
})
