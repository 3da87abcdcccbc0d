import { parseFragment, type DefaultTreeAdapterTypes } from 'parse5';

type Node = DefaultTreeAdapterTypes.ChildNode;

const textOf = (node: Node): string => {
  if ('value' in node) return node.value;
  return 'childNodes' in node ? node.childNodes.map(textOf).join('') : '';
};

/** An element as far as reading a character reference goes: HTML in, text out. */
const createElement = () => {
  let html = '';
  return {
    set innerHTML(value: string) {
      html = value;
    },
    get textContent() {
      return parseFragment(html).childNodes.map(textOf).join('');
    },
  };
};

/**
 * The Markdown reader's build for browsers decodes `&eacute;` through an element of the page, which a worker has not.
 * This gives it one. Import it before the engine.
 */
Object.assign(self, { document: { createElement } });
