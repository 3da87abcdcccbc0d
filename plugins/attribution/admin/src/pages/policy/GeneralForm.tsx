import { Box, Flex, Typography } from '@strapi/design-system';
import { styled } from 'styled-components';
import { OWN_WORK, PRESETS, type UnnamedPolicy } from '../../../../engine/policy/policy';
import { useText } from '../../hooks/use-text';
import { Choice } from './Choice';

const UNSAID = '';
const WHEN = ['block', 'allow'] as const;
const WHO = ['warnings', 'blockers', 'anonymity', 'gone'] as const;

const Grid = styled.div`
  display: grid;
  grid-template-columns: repeat(auto-fill, minmax(min(100%, 40rem), 1fr));
  gap: 20px;
`;

/** What holds for the whole newsroom: the preset, the gate when the check fails, one's own work, and who may let stand. */
export const GeneralForm = ({
  draft,
  isFixed,
  onEdit,
}: {
  readonly draft: UnnamedPolicy;
  readonly isFixed: boolean;
  readonly onEdit: (policy: UnnamedPolicy) => void;
}) => {
  const text = useText();
  const ownWork = (name: 'ownRequests' | 'ownStories', unsaid: (typeof OWN_WORK)[number]) => (
    <Choice
      label={text(`attribution.policy.${name}`)}
      value={draft[name] ?? UNSAID}
      isFixed={isFixed}
      options={[
        {
          value: UNSAID,
          label: text('attribution.policy.inherited', {
            weight: text(`attribution.policy.own.${unsaid}`),
          }),
        },
        ...OWN_WORK.map((value) => ({ value, label: text(`attribution.policy.own.${value}`) })),
      ]}
      onChange={(value) => {
        const { [name]: _before, ...rest } = draft;
        const chosen = OWN_WORK.find((one) => one === value);
        onEdit(chosen === undefined ? rest : { ...rest, [name]: chosen });
      }}
    />
  );
  return (
    <Flex direction="column" alignItems="stretch" gap={6}>
      <Grid>
        <Choice
          label={text('attribution.policy.preset')}
          hint={text(`attribution.policy.preset.${draft.preset}.hint`)}
          value={draft.preset}
          isFixed={isFixed}
          options={PRESETS.map((value) => ({
            value,
            label: text(`attribution.policy.preset.${value}`),
          }))}
          onChange={(value) =>
            onEdit({ ...draft, preset: PRESETS.find((one) => one === value) ?? draft.preset })
          }
        />
        <Choice
          label={text('attribution.policy.whenNotChecked')}
          value={draft.whenNotChecked}
          isFixed={isFixed}
          options={WHEN.map((value) => ({
            value,
            label: text(`attribution.policy.whenNotChecked.${value}`),
          }))}
          onChange={(value) =>
            onEdit({ ...draft, whenNotChecked: value === 'allow' ? 'allow' : 'block' })
          }
        />
        {ownWork('ownRequests', 'refused')}
        {ownWork('ownStories', 'allowed')}
      </Grid>
      <Box tag="section" aria-labelledby="attribution-policy-who">
        <Typography id="attribution-policy-who" tag="h2" variant="delta">
          {text('attribution.policy.who')}
        </Typography>
        <Flex tag="ul" direction="column" alignItems="stretch" gap={1} paddingTop={2}>
          {WHO.map((one) => (
            <Typography key={one} tag="li">
              {text(`attribution.policy.who.${one}`)}
            </Typography>
          ))}
        </Flex>
      </Box>
    </Flex>
  );
};
