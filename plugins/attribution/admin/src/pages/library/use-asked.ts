import { useSearchParams } from 'react-router-dom';
import { pageNumberIn } from '../page-number';

type Asked = Readonly<Record<string, string>>;

/** What a list is asked for, as its address has it: it can be sent to somebody, and saved. */
export const useAsked = () => {
  const [params, setParams] = useSearchParams();
  const { page: written = '', ...asked }: Asked = Object.fromEntries(
    [...params].filter(([, value]) => value !== ''),
  );
  const page = pageNumberIn(written);
  return {
    asked,
    page,
    /** Begins at the first page; an empty value asks for anything. */
    narrow: (name: string, value: string) =>
      setParams(
        Object.fromEntries(Object.entries({ ...asked, [name]: value }).filter(([, each]) => each)),
        { replace: true },
      ),
    replace: (next: string) => setParams(next),
    turn: (next: number) => setParams({ ...asked, ...(next === 1 ? {} : { page: String(next) }) }),
  };
};
