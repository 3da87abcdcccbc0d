import { useDeferredValue } from 'react';
import { useQueryParams } from '@strapi/strapi/admin';
import type { PanelComponent } from '@strapi/content-manager/strapi-admin';
import { Loader } from '@strapi/design-system';
import { Notice } from '../components/Notice';
import { StoryDesk } from '../components/StoryDesk';
import { useAllowed } from '../hooks/use-allowed';
import { useStoryContext } from '../hooks/use-story-context';
import { useText } from '../hooks/use-text';
import type { StoryRef } from '../services/context-api';
import { savedAtOf, storyRefOf, type LocaleQuery } from './story-ref';

/** A long story is redrawn piece by piece, while the page goes on answering. */
const CalmDesk = ({ context, ...rest }: Parameters<typeof StoryDesk>[0]) => (
  <StoryDesk {...rest} context={useDeferredValue(context)} />
);

/** Asks for the context itself: Strapi compares what a panel is given bit by bit, and a context may be long. */
const PanelContent = ({
  story,
  isReadOnly,
  savedAt,
}: {
  readonly story: StoryRef;
  readonly isReadOnly: boolean;
  readonly savedAt: string | undefined;
}) => {
  const text = useText();
  const state = useStoryContext(story, true);
  switch (state.status) {
    case 'absent':
      return null;
    case 'loading':
      return <Loader small>{text('attribution.panel.checking')}</Loader>;
    case 'failed':
      return <Notice look="danger">{text('attribution.panel.no-context')}</Notice>;
    case 'ready':
      return (
        <CalmDesk
          key={`${story.documentId}|${story.locale}`}
          story={story}
          context={state.context}
          isReadOnly={isReadOnly}
          savedAt={savedAt}
        />
      );
  }
};

/** Edit-view side panel of governed types: what the rules find in the form as it is now. */
export const AttributionPanel: PanelComponent = ({ model, documentId, document, activeTab }) => {
  const text = useText();
  const { readReports } = useAllowed();
  const [{ query }] = useQueryParams<LocaleQuery>();
  const story = storyRefOf(model, documentId, document, query);
  if (useStoryContext(story, readReports).status === 'absent') return null;
  return {
    title: text('attribution.panel.title'),
    content: (
      <PanelContent
        story={story}
        isReadOnly={activeTab === 'published'}
        savedAt={savedAtOf(document)}
      />
    ),
  };
};
