import react from '@vitejs/plugin-react'
import type { InlineConfig } from 'vite'
import { inRoot } from './run.ts'

/** How Vite sees the screens, for building and for development. */
export const screens: InlineConfig = {
  root: inRoot('src/web'),
  configFile: false,
  plugins: [react()],
  cacheDir: inRoot('.cache/vite'),
  worker: { format: 'es' },
  build: { target: 'es2022' },
}
