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
 * Advisory: the server refuses whatever gets round it.
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

/** Wraps Strapi's own Save: it asks before it takes the place of what somebody else saved meanwhile. */
const withQuestion = (Save: DocumentActionComponent): DocumentActionComponent => {
  const SaveWithQuestion: DocumentActionComponent = (props) => {
    const description = Save(props);
    const [{ query }] = useQueryParams<LocaleQuery>();
    const story = useLiveStory(storyRefOf(props.model, props.documentId, props.document, query));
    if (description === null || story === null) return description;
    const onClick: OnClick = async (event) =>
      (await story.holdSave()) ? true : description.onClick?.(event);
    return { ...description, onClick };
  };
  SaveWithQuestion.type = Save.type;
  SaveWithQuestion.position = Save.position;
  return SaveWithQuestion;
};

/** Puts the flags before every built-in Publish, and a question before Save; all other actions stay as they are. */
export const showFlagsBeforePublish = (
  actions: DocumentActionComponent[],
): DocumentActionComponent[] =>
  actions.map((action) => {
    if (action.type === 'publish') return withFlags(action);
    return action.type === 'update' ? withQuestion(action) : action;
  });
