import { Checkbox, Flex, Typography } from '@strapi/design-system';
import { useText } from '../hooks/use-text';
import type { TargetClaim } from './link-target';
import { Quote } from './Quote';

/** The words that a link will be tied to; of several, each can be left out. */
export const ClaimChoice = ({
  claims,
  chosen,
  onChange,
}: {
  readonly claims: readonly TargetClaim[];
  readonly chosen: ReadonlySet<TargetClaim>;
  readonly onChange: (chosen: ReadonlySet<TargetClaim>) => void;
}) => {
  const text = useText();
  const [only, ...others] = claims;
  const toggle = (claim: TargetClaim) => {
    const next = new Set(chosen);
    if (!next.delete(claim)) next.add(claim);
    onChange(next);
  };
  return (
    <Flex direction="column" alignItems="stretch" gap={2}>
      <Typography variant="pi" textColor="neutral600">
        {text('attribution.link.words', { count: claims.length })}
      </Typography>
      {only !== undefined && others.length === 0 ? (
        <Quote words={only.words} isWhole />
      ) : (
        <Flex
          tag="ul"
          direction="column"
          alignItems="stretch"
          gap={2}
          maxHeight="30vh"
          overflow="auto"
          paddingLeft={1}
          paddingTop={1}
          paddingBottom={3}
        >
          {claims.map((claim) => (
            <li key={`${claim.span.start}-${claim.span.end}`}>
              <Checkbox checked={chosen.has(claim)} onCheckedChange={() => toggle(claim)}>
                {claim.words}
              </Checkbox>
            </li>
          ))}
        </Flex>
      )}
    </Flex>
  );
};
