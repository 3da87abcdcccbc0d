import { useCallback } from 'react';
import { useIntl, type PrimitiveType } from 'react-intl';
import en from '../translations/en.json';

/** A message that exists: the ids are the keys of `translations/en.json`. */
export type MessageId = keyof typeof en;
export type Text = (id: MessageId, values?: Readonly<Record<string, PrimitiveType>>) => string;

/** Every visible string goes through this: the reader's language, or English where it has no such message. */
export const useText = (): Text => {
  const { formatMessage } = useIntl();
  return useCallback(
    (id, values) => formatMessage({ id, defaultMessage: en[id] }, values),
    [formatMessage],
  );
};
