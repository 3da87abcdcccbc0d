import { it, expect } from 'vitest';
import { STORY } from '../support/stories';
import { bootNewsroom } from '../support/strapi';

it('a configuration that does not fit the content types is refused at boot, with a sentence', async () => {
  const booting = async (governed: object) => {
    const broken = bootNewsroom({ attribution: { config: { governed } } });
    await expect(broken).rejects.toThrow(/governed type|field/u);
  };
  const fields = [{ field: 'body', role: 'body' }];
  await booting({ 'api::nothing.nothing': { title: 'title', fields } });
  await booting({ [STORY]: { title: 'nothing', fields } });
  await booting({ [STORY]: { title: 'title', fields: [{ field: 'nothing', role: 'body' }] } });
  await booting({ [STORY]: { title: 'title', fields: [{ field: 'section', role: 'body' }] } });
  await booting({ [STORY]: { title: 'title', fields: [] } });
});
