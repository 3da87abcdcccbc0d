import type { OutletName } from '../../../engine/attribution/attribution';
import type { Complaint } from '../errors';
import type { Table } from '../table';
import { outletIndex, outletNamesOf, registrableDomain, standsFor } from './outlet-names';
import { checkOutlet, type OutletCheck } from './outlet-rules';
import type { MergedOutletRow } from './records';

export interface OutletsDependencies {
  readonly outlets: Table<MergedOutletRow>;
  /** Through the Document Service, so that the outlet is checked like any other. */
  readonly createDocument: (data: Readonly<Record<string, unknown>>) => Promise<unknown>;
}

const MERGED = { populate: { mergedInto: true } };

/** The publications that stories credit. */
export const outletsService = ({ outlets, createDocument }: OutletsDependencies) => {
  const all = () => outlets.find({ ...MERGED, orderBy: { id: 'asc' } });

  const index = async () => outletIndex(await all());

  const named = async (name: string): Promise<MergedOutletRow | null> => (await index())(name);

  return {
    /** Finds outlets by name or alias, as they are now. */
    index,

    names: async (): Promise<readonly OutletName[]> => outletNamesOf(await all()),

    /** Name of the outlet that an address belongs to, or of the one it was merged into; `null` where nobody's is known. */
    async ownerOf(url: string): Promise<string | null> {
      const domain = registrableDomain(url);
      const known = await all();
      const owner = known.find(({ domains }) => domain !== null && domains?.includes(domain));
      if (owner === undefined) return null;
      return standsFor(owner, new Map(known.map((outlet) => [outlet.id, outlet]))).name;
    },

    /** Name of the outlet that stands for each, by row id. */
    async namesById(): Promise<ReadonlyMap<number, string>> {
      const known = await all();
      const byId = new Map(known.map((outlet) => [outlet.id, outlet]));
      return new Map(known.map((outlet) => [outlet.id, standsFor(outlet, byId).name]));
    },

    /** Rows that a query of the database layer would touch. */
    matching: (where: Readonly<Record<string, unknown>>) => outlets.find({ ...MERGED, where }),

    check: async (
      documentId: string | null,
      values: Readonly<Record<string, unknown>>,
    ): Promise<OutletCheck> =>
      checkOutlet(
        values,
        (await all()).filter((outlet) => outlet.documentId !== documentId),
      ),

    /** By full name or alias, whatever case, accents and *The*; made where there is none. */
    async findOrMake(name: string): Promise<MergedOutletRow> {
      const known = await named(name);
      if (known !== null) return known;
      try {
        await createDocument({ name });
      } catch (error) {
        // Somebody else may have made it in the meantime.
        if ((await named(name)) === null) throw error;
      }
      const made = await named(name);
      if (made === null) throw new Error(`Outlet “${name}” was made and is not there`);
      return made;
    },

    /** Refuses a merger that comes back to where it began. */
    async mergerComplaints(documentId: string): Promise<readonly Complaint[]> {
      const byId = new Map((await all()).map((outlet) => [outlet.id, outlet]));
      const start = [...byId.values()].find((outlet) => outlet.documentId === documentId);
      const seen = new Set<number>();
      for (let outlet = start; outlet !== undefined;) {
        if (seen.has(outlet.id)) {
          const message = `“${start?.name}” would be merged into itself by way of “${outlet.name}”.`;
          return [{ field: 'mergedInto', message }];
        }
        seen.add(outlet.id);
        outlet = outlet.mergedInto === null ? undefined : byId.get(outlet.mergedInto.id);
      }
      return [];
    },

    mergedInto: (documentId: string) =>
      outlets.find({ ...MERGED, where: { mergedInto: { documentId } } }),
  };
};
