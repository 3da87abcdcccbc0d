#!/usr/bin/env node
const { existsSync } = require('node:fs');
const path = require('node:path');

const main = path.join(__dirname, '..', 'dist', 'cli', 'main.js');

if (existsSync(main)) {
  require(main);
} else {
  console.error(
    'attribution: the plugin is not built yet. Run "npm install" or "npm run build:plugin" first.',
  );
  process.exitCode = 2;
}
