import { defineConfig } from 'astro/config';
import { siteConfig } from './src/integration/config.ts';

// For `astro check` and for editors: `aims build` and `aims dev` bring their own.
export default defineConfig(siteConfig());
