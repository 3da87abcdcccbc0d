import { useQueryParams } from '@strapi/strapi/admin';
import type { PanelComponent } from '@strapi/content-manager/strapi-admin';
import { Loader } from '@strapi/design-system';
import { Notice } from '../components/Notice';
import { StoryDesk } from '../components/StoryDesk';
import { useAllowed } from '../hooks/use-allowed';
import { useStoryContext, type StoryContextState } from '../hooks/use-story-context';
import { useText } from '../hooks/use-text';
import type { StoryRef } from '../services/context-api';
import { savedAtOf, storyRefOf, type LocaleQuery } from './story-ref';

const PanelContent = ({
  story,
  state,
  isReadOnly,
  savedAt,
}: {
  readonly story: StoryRef;
  readonly state: Exclude<StoryContextState, { status: 'absent' }>;
  readonly isReadOnly: boolean;
  readonly savedAt: string | undefined;
}) => {
  const text = useText();
  switch (state.status) {
    case 'loading':
      return <Loader small>{text('attribution.panel.checking')}</Loader>;
    case 'failed':
      return <Notice look="danger">{text('attribution.panel.no-context')}</Notice>;
    case 'ready':
      return (
        <StoryDesk
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
  const state = useStoryContext(story, readReports);
  if (state.status === 'absent') return null;
  return {
    title: text('attribution.panel.title'),
    content: (
      <PanelContent
        story={story}
        state={state}
        isReadOnly={activeTab === 'published'}
        savedAt={savedAtOf(document)}
      />
    ),
  };
};
