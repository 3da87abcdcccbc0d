import { Typography } from '@strapi/design-system';
import { styled } from 'styled-components';
import type { BlockKind, TextBlock } from '../../../../engine/document/story-text';
import type { Span } from '../../../../engine/text/span';
import type { Checked } from '../../analysis/analysis-message';
import { MarkedWords, marksOf } from '../../components/MarkedWords';

const LOOKS: Readonly<
  Record<
    BlockKind,
    { readonly tag: 'h2' | 'h3' | 'p'; readonly variant: 'beta' | 'delta' | 'epsilon' | 'omega' }
  >
> = {
  headline: { tag: 'h2', variant: 'beta' },
  dek: { tag: 'p', variant: 'epsilon' },
  heading: { tag: 'h3', variant: 'delta' },
  paragraph: { tag: 'p', variant: 'omega' },
  'list-item': { tag: 'p', variant: 'omega' },
  quote: { tag: 'p', variant: 'omega' },
  caption: { tag: 'p', variant: 'omega' },
};

/** A page of print: set for reading. */
const Page = styled.div`
  display: flex;
  flex-direction: column;
  gap: 16px;
  max-width: 70ch;
`;

const indented = ({ kind }: TextBlock): { readonly paddingInlineStart?: string } =>
  kind === 'quote' || kind === 'list-item' ? { paddingInlineStart: '24px' } : {};

/** A story as it is read, block by block, with its marks. */
export const ReadingText = ({
  checked,
  locale,
  current,
}: {
  readonly checked: Checked;
  readonly locale: string | undefined;
  readonly current: Span | null;
}) => {
  const { story } = checked;
  const marks = marksOf(checked);
  return (
    <Page lang={locale} dir="auto">
      {story.blocks.map((block) => {
        const { tag, variant } = LOOKS[block.kind];
        return (
          <Typography
            key={String(block.span.start)}
            tag={tag}
            variant={variant}
            style={{ lineHeight: 1.8, whiteSpace: 'pre-line', ...indented(block) }}
          >
            <MarkedWords text={story.text} marks={marks} within={block.span} current={current} />
          </Typography>
        );
      })}
    </Page>
  );
};
