import remarkParse from 'remark-parse';
import { unified } from 'unified';

const text = (value, marks) => ({
  type: 'text',
  text: value.replaceAll(/\s*\n\s*/gu, ' '),
  ...marks,
});

/** Inline nodes as Strapi's text leaves and links; strong and emphasis become marks of the leaves. */
const inlines = (nodes, marks = {}) =>
  nodes.flatMap((node) => {
    switch (node.type) {
      case 'text':
        return [text(node.value, marks)];
      case 'strong':
        return inlines(node.children, { ...marks, bold: true });
      case 'emphasis':
        return inlines(node.children, { ...marks, italic: true });
      case 'link':
        return [{ type: 'link', url: node.url, children: inlines(node.children, marks) }];
      default:
        throw new Error(`A demo story cannot hold inline Markdown of type ${node.type}`);
    }
  });

const itemOf = (item) => ({
  type: 'list-item',
  children: item.children.flatMap((child) => inlines(child.children)),
});

const blockOf = (node) => {
  switch (node.type) {
    case 'paragraph':
      return { type: 'paragraph', children: inlines(node.children) };
    case 'heading':
      return { type: 'heading', level: node.depth, children: inlines(node.children) };
    case 'blockquote':
      return { type: 'quote', children: node.children.flatMap((child) => inlines(child.children)) };
    case 'list':
      return {
        type: 'list',
        format: node.ordered ? 'ordered' : 'unordered',
        children: node.children.map(itemOf),
      };
    default:
      throw new Error(`A demo story cannot hold Markdown of type ${node.type}`);
  }
};

/** Markdown as the value of a Strapi Blocks field: paragraphs, headings, quotes, lists, bold, italic and links. */
export const blocksFromMarkdown = (markdown) =>
  unified().use(remarkParse).parse(markdown).children.map(blockOf);
