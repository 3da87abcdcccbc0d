import { overlapping } from '../text/overlapping';
import type { Quotation } from '../text/segments';
import { contains, type Span } from '../text/span';
import type { QuotationKind } from './attribution';

/** Whether content is quoted wholly, partly or not at all. `quotations` are the story's outermost ones, in text order. */
export const quotationKindOf = (
  quotations: readonly Quotation[],
  content: readonly Span[],
): QuotationKind => {
  const near = content.map((span) => {
    const { first, end } = overlapping(quotations, span);
    return { span, touched: quotations.slice(first, end) };
  });
  if (
    near.length > 0 &&
    near.every(({ span, touched }) => touched.some((each) => contains(each.span, span)))
  )
    return 'direct';
  return near.some(({ touched }) => touched.length > 0) ? 'mixed' : 'indirect';
};
