import { Typography } from '@strapi/design-system';
import { styled } from 'styled-components';
import { useText, type MessageId } from '../../hooks/use-text';

const KEYS: readonly (readonly [keys: string, does: MessageId])[] = [
  ['Alt+F8', 'attribution.tour.keys.next'],
  ['Shift+Alt+F8', 'attribution.tour.keys.previous'],
  ['Alt+F9', 'attribution.tour.keys.link'],
  ['Shift+Alt+F9', 'attribution.tour.keys.not-a-claim'],
  ['Alt+F10', 'attribution.tour.keys.panel'],
  ['Alt+F1', 'attribution.tour.keys.help'],
];

const Pairs = styled.dl`
  display: grid;
  grid-template-columns: max-content 1fr;
  gap: 12px 16px;
  align-items: baseline;
`;

const Key = styled.kbd`
  padding: 2px 8px;
  border: 1px solid ${({ theme }) => theme.colors.neutral300};
  border-radius: ${({ theme }) => theme.borderRadius};
  background: ${({ theme }) => theme.colors.neutral0};
  color: ${({ theme }) => theme.colors.neutral800};
  font-family: monospace;
  font-size: ${({ theme }) => theme.fontSizes[2]};
  white-space: nowrap;
`;

/** The panel's keys, and what each does. */
export const KeyTable = () => {
  const text = useText();
  return (
    <Pairs>
      {KEYS.map(([keys, does]) => (
        <div key={keys} style={{ display: 'contents' }}>
          <dt>
            <Key>{keys}</Key>
          </dt>
          <Typography tag="dd">{text(does)}</Typography>
        </div>
      ))}
    </Pairs>
  );
};
