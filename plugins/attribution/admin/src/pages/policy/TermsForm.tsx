import { Box, Field, Flex, TextInput, Typography } from '@strapi/design-system';
import { styled } from 'styled-components';
import { STRENGTHS } from '../../../../engine/attribution/attribution';
import { CLAIM_TYPES, type ClaimType } from '../../../../engine/claims/claim';
import { WINDOWS, type Terms, type UnnamedPolicy } from '../../../../engine/policy/policy';
import { termsOf } from '../../../../engine/policy/terms-of';
import { useText } from '../../hooks/use-text';
import { Choice } from './Choice';
import { ownTerms, withTerms } from './draft-policy';

const INHERITED = '';
const MOST_ORIGINS = 5;
const MOST_DAYS = 36_500;

const Grid = styled.div`
  display: grid;
  grid-template-columns: repeat(auto-fill, minmax(min(100%, 28rem), 1fr));
  gap: 20px;
`;

const originCounts = Array.from({ length: MOST_ORIGINS }, (_, index) => index + 1);

/** The same map with another value of a kind of claim; `undefined` leaves it as it is inherited. */
const withKind = <Value,>(
  map: Readonly<Partial<Record<ClaimType, Value>>> | undefined,
  kind: ClaimType,
  value: Value | undefined,
): Partial<Record<ClaimType, Value>> => {
  const { [kind]: _before, ...others } = map ?? {};
  const kept: Partial<Record<ClaimType, Value>> = {};
  Object.assign(kept, others);
  if (value !== undefined) kept[kind] = value;
  return kept;
};

/** What the policy asks beside weights: how far attributions reach, how strong, how many and how old records may be. */
export const TermsForm = ({
  draft,
  uid,
  isFixed,
  onEdit,
}: {
  readonly draft: UnnamedPolicy;
  readonly uid: string | null;
  readonly isFixed: boolean;
  readonly onEdit: (policy: UnnamedPolicy) => void;
}) => {
  const text = useText();
  const own = ownTerms(draft, uid);
  const general = uid === null ? {} : ownTerms(draft, null);
  const inherited = termsOf({ preset: draft.preset, terms: general });
  const set = (change: { readonly [Name in keyof Terms]?: Terms[Name] | undefined }) => {
    const merged = { ...own, ...change };
    const { window, staleAfterDays, leastStrength, leastOrigins } = merged;
    onEdit(
      withTerms(draft, uid, {
        ...(window === undefined ? {} : { window }),
        ...(staleAfterDays === undefined ? {} : { staleAfterDays }),
        ...(leastStrength === undefined ? {} : { leastStrength }),
        ...(leastOrigins === undefined ? {} : { leastOrigins }),
      }),
    );
  };
  const asInherited = (value: string) => text('attribution.policy.inherited', { weight: value });
  const strengthWords = (kind: ClaimType) => {
    const strength = inherited.leastStrength[kind];
    return strength === undefined
      ? text('attribution.policy.anything')
      : text(`attribution.strength.${strength}`);
  };
  const setDays = (typed: string) => {
    const days = Number(typed);
    const isDays = Number.isInteger(days) && days >= 1 && days <= MOST_DAYS;
    if (typed === '' || isDays) set({ staleAfterDays: typed === '' ? undefined : days });
  };
  return (
    <Flex direction="column" alignItems="stretch" gap={7}>
      <Flex tag="section" direction="column" alignItems="stretch" gap={4}>
        <Typography tag="h2" variant="delta">
          {text('attribution.policy.windows')}
        </Typography>
        <Grid>
          <Choice
            label={text('attribution.policy.window')}
            hint={text('attribution.policy.window.hint')}
            value={own.window ?? INHERITED}
            isFixed={isFixed}
            options={[
              {
                value: INHERITED,
                label: asInherited(text(`attribution.policy.window.${inherited.window}`)),
              },
              ...WINDOWS.map((value) => ({
                value,
                label: text(`attribution.policy.window.${value}`),
              })),
            ]}
            onChange={(value) => set({ window: WINDOWS.find((one) => one === value) })}
          />
          <Field.Root hint={text('attribution.policy.stale.hint')}>
            <Field.Label>{text('attribution.policy.stale')}</Field.Label>
            <TextInput
              type="number"
              min={1}
              max={MOST_DAYS}
              disabled={isFixed}
              placeholder={asInherited(String(inherited.staleAfterDays))}
              value={own.staleAfterDays ?? ''}
              onChange={({ target }) => setDays(target.value)}
            />
            <Field.Hint />
          </Field.Root>
        </Grid>
      </Flex>
      <Flex tag="section" direction="column" alignItems="stretch" gap={4}>
        <Box>
          <Typography tag="h2" variant="delta">
            {text('attribution.policy.strengths')}
          </Typography>
          <Typography textColor="neutral600">
            {text('attribution.policy.strengths.hint')}
          </Typography>
        </Box>
        <Grid>
          {CLAIM_TYPES.map((kind) => (
            <Choice
              key={kind}
              label={text(`attribution.policy.claim.${kind}`)}
              value={own.leastStrength?.[kind] ?? INHERITED}
              isFixed={isFixed}
              options={[
                { value: INHERITED, label: asInherited(strengthWords(kind)) },
                ...STRENGTHS.map((value) => ({
                  value,
                  label: text(`attribution.strength.${value}`),
                })),
              ]}
              onChange={(value) =>
                set({
                  leastStrength: withKind(
                    own.leastStrength,
                    kind,
                    STRENGTHS.find((one) => one === value),
                  ),
                })
              }
            />
          ))}
        </Grid>
      </Flex>
      <Flex tag="section" direction="column" alignItems="stretch" gap={4}>
        <Box>
          <Typography tag="h2" variant="delta">
            {text('attribution.policy.origins')}
          </Typography>
          <Typography textColor="neutral600">{text('attribution.policy.origins.hint')}</Typography>
        </Box>
        <Grid>
          {CLAIM_TYPES.map((kind) => (
            <Choice
              key={kind}
              label={text('attribution.policy.origins.of', {
                claim: text(`attribution.policy.claim.${kind}`),
              })}
              value={String(own.leastOrigins?.[kind] ?? INHERITED)}
              isFixed={isFixed}
              options={[
                {
                  value: INHERITED,
                  label: asInherited(String(inherited.leastOrigins[kind] ?? 1)),
                },
                ...originCounts.map((count) => ({ value: String(count), label: String(count) })),
              ]}
              onChange={(value) =>
                set({
                  leastOrigins: withKind(
                    own.leastOrigins,
                    kind,
                    originCounts.find((count) => String(count) === value),
                  ),
                })
              }
            />
          ))}
        </Grid>
      </Flex>
    </Flex>
  );
};
