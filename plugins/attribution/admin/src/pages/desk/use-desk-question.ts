import { useSearchParams } from 'react-router-dom';
import { DESK_SORTS, DESK_VIEWS } from '../../../../contracts/desk';
import { REPORT_STATES } from '../../../../contracts/report';
import type { DeskQuestion } from '../../services/desk-api';
import { pageNumberIn } from '../page-number';

const PAGE_SIZE = 25;
/** What the desk opens with, and so needs no word in the address. */
const OPENS_WITH = { view: 'flagged', sort: 'saved' } as const;

const oneOf = <Value extends string>(
  values: readonly Value[],
  given: string | null,
): Value | undefined => values.find((value) => value === given);

const filled = (name: string, value: string | null) =>
  value === null || value === '' ? {} : { [name]: value };

/** What the desk is asked, as the address has it, so that it can be sent to somebody. */
export const useDeskQuestion = () => {
  const [params, setParams] = useSearchParams();
  const state = oneOf(REPORT_STATES, params.get('state'));
  const question: DeskQuestion = {
    view: oneOf(DESK_VIEWS, params.get('view')) ?? OPENS_WITH.view,
    sort: oneOf(DESK_SORTS, params.get('sort')) ?? OPENS_WITH.sort,
    ...(state === undefined ? {} : { state }),
    ...filled('search', params.get('search')),
    ...filled('section', params.get('section')),
    ...filled('authorId', params.get('authorId')),
    ...filled('uid', params.get('uid')),
    page: pageNumberIn(params.get('page')),
    pageSize: PAGE_SIZE,
  };

  /** Another question begins on its first page; an empty value takes its part out. */
  const ask = (change: Readonly<Record<string, string>>) => {
    const next = new URLSearchParams(params);
    next.delete('page');
    for (const [name, value] of Object.entries(change)) {
      const isOpening = Object.entries(OPENS_WITH).some(
        ([key, opening]) => key === name && opening === value,
      );
      if (value === '' || isOpening) next.delete(name);
      else next.set(name, value);
    }
    setParams(next);
  };
  return { question, ask, askNothing: () => setParams({}), isNarrowed: params.size > 0 };
};
