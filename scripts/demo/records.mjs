const OUTLET = 'plugin::attribution.outlet';
const SOURCE = 'plugin::attribution.source';

const ensure = async (strapi, uid, filters, data) =>
  (await strapi.documents(uid).findFirst({ filters })) ?? strapi.documents(uid).create({ data });

/** Makes the outlets that are not there; answers document ids by name. */
export const ensureOutlets = async (strapi, outlets) => {
  const idsByName = new Map();
  for (const outlet of outlets) {
    const { documentId } = await ensure(strapi, OUTLET, { name: outlet.name }, outlet);
    idsByName.set(outlet.name, documentId);
  }
  return idsByName;
};

/** Makes the source records that are not there; answers document ids by the key that links name. */
export const ensureSources = async (strapi, sources, outletIds) => {
  const idsByKey = new Map();
  for (const { key, outlet, basedOn = [], ...fields } of sources) {
    const { documentId } = await ensure(
      strapi,
      SOURCE,
      { title: fields.title },
      {
        ...fields,
        ...(outlet !== null && { outlet: outletIds.get(outlet) }),
        basedOn: basedOn.map((other) => idsByKey.get(other)),
      },
    );
    idsByKey.set(key, documentId);
  }
  return idsByKey;
};
