import { useQueryParams } from '@strapi/strapi/admin';
import type {
  DocumentActionComponent,
  DocumentActionDescription,
} from '@strapi/content-manager/strapi-admin';
import { useLiveStory } from '../analysis/live-stories';
import { useText } from '../hooks/use-text';
import { storyRefOf, type LocaleQuery } from './story-ref';

type OnClick = NonNullable<DocumentActionDescription['onClick']>;

/**
 * Wraps Strapi's own Publish: it counts the blocking flags before the click, and shows them instead of publishing.
 * Advisory: the server refuses whatever gets round it (the keyboard shortcut does).
 */
const withFlags = (Publish: DocumentActionComponent): DocumentActionComponent => {
  const PublishWithFlags: DocumentActionComponent = (props) => {
    const description = Publish(props);
    const text = useText();
    const [{ query }] = useQueryParams<LocaleQuery>();
    const story = useLiveStory(storyRefOf(props.model, props.documentId, props.document, query));
    if (description === null || story === null) return description;

    const onClick: OnClick = async (event) =>
      (await story.holdBack()) ? true : description.onClick?.(event);
    const label =
      story.blockers === 0
        ? description.label
        : text('attribution.publish.blocked', {
            publish: description.label,
            count: story.blockers,
          });
    return { ...description, label, onClick };
  };
  PublishWithFlags.type = Publish.type;
  PublishWithFlags.position = Publish.position;
  return PublishWithFlags;
};

/** Puts the flags before the click of every built-in Publish; all other actions stay as they are. */
export const showFlagsBeforePublish = (
  actions: DocumentActionComponent[],
): DocumentActionComponent[] =>
  actions.map((action) => (action.type === 'publish' ? withFlags(action) : action));
