import { Typography } from '@strapi/design-system';
import { SeverityLabel } from '../../components/SeverityLabel';
import { useText } from '../../hooks/use-text';
import type { Weight } from './rule-catalogue';

/** What a rule weighs, as a shape and a word; a silenced rule as a word. */
export const WeightLabel = ({ weight }: { readonly weight: Weight }) => {
  const text = useText();
  return weight === 'off' ? (
    <Typography variant="pi" fontWeight="bold" textColor="neutral600">
      {text('attribution.rules.off')}
    </Typography>
  ) : (
    <SeverityLabel severity={weight} />
  );
};
