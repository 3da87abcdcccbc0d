import { describe, expect, it, vi } from 'vitest';

describe('the document of the worker', () => {
  it.each([
    ['&amp;', '&'],
    ['&eacute;', 'é'],
    ['&ngE;', '≧̸'],
    ['&notit;', '¬it;'],
    ['&nosuch;', '&nosuch;'],
  ])('reads %s as a page would', async (html, text) => {
    const scope: {
      document?: { createElement: () => { innerHTML: string; textContent: string } };
    } = {};
    vi.stubGlobal('self', scope);
    vi.resetModules();
    await import('./worker-document');
    const element = scope.document?.createElement();
    if (element !== undefined) element.innerHTML = html;
    expect(element?.textContent).toBe(text);
  });
});
