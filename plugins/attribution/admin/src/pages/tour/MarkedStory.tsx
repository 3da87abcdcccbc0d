import { Typography } from '@strapi/design-system';
import type { Checked } from '../../analysis/analysis-message';
import { EngineWords } from '../../components/EngineWords';
import { MarkedWords, marksOf } from '../../components/MarkedWords';

/** The words of a checked story with its marks. The list of flags says the same in words. */
export const MarkedStory = ({ checked }: { readonly checked: Checked }) => (
  <Typography style={{ whiteSpace: 'pre-line', lineHeight: 1.9 }}>
    <EngineWords>
      <MarkedWords text={checked.story.text} marks={marksOf(checked)} />
    </EngineWords>
  </Typography>
);
