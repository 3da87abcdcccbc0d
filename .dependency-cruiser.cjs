const plugin = '^plugins/attribution';

/** Who may import whom. Arrows point from the outside in: admin, server and cli → contracts → engine. */
module.exports = {
  forbidden: [
    {
      name: 'engine-is-pure',
      comment:
        'The engine knows no Strapi, no React, no Node, no wire format: only itself and libraries that run in a browser and in Node alike.',
      severity: 'error',
      from: { path: `${plugin}/engine/`, pathNot: '\\.test\\.ts$' },
      to: {
        pathNot: [
          `${plugin}/engine/`,
          'node_modules/(@noble/hashes|wink-nlp|wink-eng-lite-web-model|micromark|micromark-util-decode-string|micromark-util-types|parse5)/',
        ],
      },
    },
    {
      name: 'contracts-are-leaves',
      comment: 'Contracts describe what goes over the wire: zod and the words of the engine.',
      severity: 'error',
      from: { path: `${plugin}/contracts/`, pathNot: '\\.test\\.ts$' },
      to: { pathNot: [`${plugin}/(contracts|engine)/`, 'node_modules/zod/'] },
    },
    {
      name: 'server-knows-no-screen',
      severity: 'error',
      from: { path: `${plugin}/(server|cli)/` },
      to: { path: `${plugin}/admin/` },
    },
    {
      name: 'screen-knows-no-server',
      severity: 'error',
      from: { path: `${plugin}/admin/` },
      to: { path: [`${plugin}/(server|cli|weights)/`, 'node_modules/@strapi/utils/'] },
    },
    {
      name: 'command-line-needs-no-server',
      severity: 'error',
      from: { path: `${plugin}/cli/`, pathNot: '\\.test\\.ts$' },
      to: { path: [`${plugin}/server/`, 'node_modules/@strapi/'] },
    },
    {
      name: 'rules-are-siblings',
      comment: 'A rule never imports another rule.',
      severity: 'error',
      from: { path: `${plugin}/engine/rules/([^/]+)/` },
      to: { path: `${plugin}/engine/rules/[^/]+/`, pathNot: `${plugin}/engine/rules/$1/` },
    },
    {
      name: 'app-has-no-logic-of-the-plugin',
      comment: 'The newsroom application talks to the plugin through Strapi.',
      severity: 'error',
      from: { path: '^src/' },
      to: { path: '^plugins/' },
    },
    { name: 'no-cycles', severity: 'error', from: {}, to: { circular: true } },
  ],
  options: {
    tsConfig: { fileName: `${__dirname}/plugins/attribution/tsconfig.json` },
    tsPreCompilationDeps: true,
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '(^|/)(dist|build|\\.strapi)/' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
    },
  },
};
