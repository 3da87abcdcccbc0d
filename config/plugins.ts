import type { Core } from '@strapi/strapi';

const config = ({ env }: Core.Config.Shared.ConfigParams): Core.Config.Plugin => ({
  attribution: {
    enabled: env.bool('ATTRIBUTION_ENABLED', true),
    resolve: './plugins/attribution',
    config: {
      governed: {
        'api::story.story': {
          title: 'title',
          section: 'section.name',
          fields: [
            { field: 'title', role: 'headline' },
            { field: 'dek', role: 'dek' },
            { field: 'body', role: 'body' },
          ],
        },
        'api::brief.brief': {
          title: 'title',
          fields: [
            { field: 'title', role: 'headline' },
            { field: 'text', role: 'body' },
          ],
        },
        'api::feature.feature': {
          title: 'title',
          fields: [
            { field: 'title', role: 'headline' },
            { field: 'dek', role: 'dek' },
            { field: 'summary.text', role: 'dek' },
            { field: 'sections[newsroom.fact-box].heading', role: 'body' },
            { field: 'sections.text', role: 'body' },
            { field: 'sections[newsroom.pull-quote].quote', role: 'body' },
            { field: 'sections.moments.text', role: 'body' },
          ],
        },
      },
    },
  },
  graphql: {
    enabled: true,
    config: { landingPage: false, depthLimit: 10, defaultLimit: 25, maxLimit: 100 },
  },
  'users-permissions': {
    enabled: true,
    config: { jwtSecret: env('JWT_SECRET') },
  },
});

export default config;
