/** Which way the page reads. Strapi's tabs claim `ltr` for all that stands in them: what reads as the page does says so. */
export const pageDirection = (): 'ltr' | 'rtl' =>
  getComputedStyle(document.documentElement).direction === 'rtl' ? 'rtl' : 'ltr';
