import { useIntl } from 'react-intl';
import { useText } from '../../hooks/use-text';
import type { SavedPolicy } from '../../services/policy-api';

/** Says when a policy was saved; the one that held before any was saved has no time. */
export const useWhen = (): ((saved: SavedPolicy) => string) => {
  const text = useText();
  const { formatDate } = useIntl();
  return ({ savedAt }) =>
    savedAt === null
      ? text('attribution.policy.history.first')
      : formatDate(savedAt, { dateStyle: 'medium', timeStyle: 'short' });
};
