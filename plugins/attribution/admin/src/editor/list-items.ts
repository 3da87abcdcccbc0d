import { isInItem } from '../../../engine/document/field-name';

/** Where an accordion keeps what it shows when it is open. */
const REGION = '[role="region"][data-orientation][aria-labelledby]';

/** What stands in a list for the accordion: in a dynamic zone the list's own item around it, else the accordion's. */
const itemOf = (region: Element): Element | null => {
  const around = region.closest('ol > li');
  return around?.querySelector(REGION) === region ? around : region.parentElement;
};

const isItem = (element: Element): boolean => {
  const region = element.querySelector(REGION);
  return region !== null && itemOf(region) === element;
};

const itemsIn = (list: Element): readonly Element[] =>
  [...list.children].filter((child) => list.tagName === 'OL' || isItem(child));

/** Which items of lists an element stands in, the outermost first: `[2]` in the third section. */
const itemPlaceOf = (element: Element): readonly number[] => {
  const region = element.parentElement?.closest(REGION) ?? null;
  const item = region === null ? null : itemOf(region);
  const list = item?.parentElement ?? null;
  if (item === null || list === null) return [];
  return [...itemPlaceOf(item), itemsIn(list).indexOf(item)];
};

const INDEX = /^\d+$/u;

/**
 * Whether an editor may be a field's: it stands in the items that the field's path names. A dialog, to which an editor is moved
 * when it fills the screen, stands in none: there it must have been the field's before.
 */
export const mayShow = (element: Element, field: string, shownBefore: string | undefined) => {
  if (element.closest('[role="dialog"]') !== null) {
    return shownBefore === undefined ? !isInItem(field) : shownBefore === field;
  }
  const wanted = field.split('.').filter((step) => INDEX.test(step));
  return itemPlaceOf(element).join() === wanted.join();
};

/** A list on the way to a field, and which of its items leads on. */
interface Level {
  readonly list: string;
  readonly index: number;
}

const levelsOf = (field: string): readonly Level[] => {
  const steps = field.split('.');
  return steps.flatMap((step, at) =>
    INDEX.test(step) ? [{ list: steps.slice(0, at).join('.'), index: Number(step) }] : [],
  );
};

const listsAt = (scope: ParentNode, depth: number): ReadonlySet<Element> =>
  new Set(
    [...scope.querySelectorAll(REGION)].flatMap((region) => {
      const item = itemOf(region);
      const isAtDepth = item !== null && itemPlaceOf(item).length === depth;
      return isAtDepth ? (item.parentElement ?? []) : [];
    }),
  );

const buttonOf = (region: Element): HTMLElement | null =>
  document.getElementById(region.getAttribute('aria-labelledby') ?? '');

/** An editor is there a moment after its accordion opens. In milliseconds. */
const PATIENCE_MS = 600;
const PAUSE_MS = 30;

const pause = (): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve, PAUSE_MS);
  });

/** Nothing in it has its place before it has slid open. */
const slidOpen = async (region: Element): Promise<void> => {
  await pause();
  await Promise.allSettled(region.getAnimations().map(({ finished }) => finished));
};

/**
 * Opens the accordions that a field is in, the outermost first, by their own buttons, and answers what `find` finds then.
 * Which list of the page is which is known by its length; what was opened in vain is closed again.
 */
export const openItems = <Found>(
  field: string,
  lengthOf: (list: string) => number,
  find: () => Found | null,
): Promise<Found | null> => {
  const levels = levelsOf(field);
  const openBelow = async (scope: ParentNode, depth: number): Promise<Found | null> => {
    const level = levels[depth];
    if (level === undefined) return findSoon();
    for (const list of listsAt(scope, depth)) {
      const items = itemsIn(list);
      const item = items[level.index];
      const region = item?.querySelector(REGION) ?? null;
      if (item === undefined || region === null) continue;
      if (items.length !== lengthOf(level.list)) continue;
      const button = buttonOf(region);
      const isClosed = button?.getAttribute('aria-expanded') === 'false';
      if (isClosed) {
        button?.click();
        await slidOpen(region);
      }
      const found = await openBelow(item, depth + 1);
      if (found !== null) return found;
      if (isClosed) button?.click();
    }
    return null;
  };
  const findSoon = async (): Promise<Found | null> => {
    for (let waited = 0; waited < PATIENCE_MS; waited += PAUSE_MS) {
      const found = find();
      if (found !== null) return found;
      await pause();
    }
    return null;
  };
  return openBelow(document, 0);
};
