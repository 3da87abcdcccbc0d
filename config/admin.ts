import type { Core } from '@strapi/strapi';

const config = ({ env }: Core.Config.Shared.ConfigParams): Core.Config.Admin => ({
  auth: { secret: env('ADMIN_JWT_SECRET', '') },
  apiToken: { salt: env('API_TOKEN_SALT', '') },
  transfer: { token: { salt: env('TRANSFER_TOKEN_SALT', '') } },
  secrets: { encryptionKey: env('ENCRYPTION_KEY', '') },
  flags: { nps: false, promoteEE: false },
  autoOpen: false,
  // Vite reloads the admin itself: a server restart for it would only cost the reporter's open form.
  watchIgnoreFiles: ['**/plugins/*/admin/**', '**/plugins/*/**/*.test.ts', '**/tests/**'],
});

export default config;
