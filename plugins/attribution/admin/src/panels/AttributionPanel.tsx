import { useDeferredValue, type ComponentProps } from 'react';
import { useQueryParams } from '@strapi/strapi/admin';
import type { PanelComponent } from '@strapi/content-manager/strapi-admin';
import { Loader } from '@strapi/design-system';
import { Notice } from '../components/Notice';
import { StoryDesk } from '../components/StoryDesk';
import { useAllowed } from '../hooks/use-allowed';
import { useSavedReport } from '../hooks/use-own-rules';
import { usePulse } from '../hooks/use-pulse';
import { useStoryContext } from '../hooks/use-story-context';
import { useText } from '../hooks/use-text';
import type { StoryRef } from '../services/context-api';
import { savedAtOf, storyRefOf, type LocaleQuery } from './story-ref';

/** What the server says comes at any time: a long story is redrawn for it piece by piece, while the page goes on answering. */
const CalmDesk = (
  props: Omit<ComponentProps<typeof StoryDesk>, 'savedReport' | 'savedElsewhere'>,
) => {
  const { story, context, savedAt } = props;
  const savedReport = useSavedReport(story, context);
  const savedElsewhere = usePulse(story, context.version, savedAt);
  return (
    <StoryDesk
      {...props}
      context={useDeferredValue(context)}
      savedReport={useDeferredValue(savedReport)}
      savedElsewhere={useDeferredValue(savedElsewhere)}
    />
  );
};

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
