import path from 'node:path';
import { writeEnvironment } from './environment.mjs';
import { projectRoot } from './run.mjs';

/** Sees to it that `strapi develop` and `strapi start` find their secrets. */
writeEnvironment(path.join(projectRoot, '.env'));
