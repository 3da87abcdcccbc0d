import { useRef, useState } from 'react';
import { useQueryParams } from '@strapi/strapi/admin';
import type { BulkActionComponent } from '@strapi/content-manager/strapi-admin';
import { useAllowed } from '../hooks/use-allowed';
import { BulkVerdicts, type BulkVerdictsProps } from './BulkVerdicts';
import { listedStoryOf } from './listed-story';
import { storyRefOf, type LocaleQuery } from './story-ref';

/** Wraps Strapi's own bulk Publish: its dialog begins with what the gate would say of each story. */
const withVerdicts = (Publish: BulkActionComponent): BulkActionComponent => {
  const PublishWithVerdicts: BulkActionComponent = (props) => {
    const description = Publish(props);
    const { readReports } = useAllowed();
    const [{ query }] = useQueryParams<LocaleQuery>();
    const dialog = description?.dialog;
    const stock = dialog?.type === 'modal' ? dialog.content : null;

    const latest = useRef<Omit<BulkVerdictsProps, 'onClose'> | null>(null);
    latest.current = {
      uid: props.model,
      locale: storyRefOf(props.model, undefined, props.documents[0], query).locale,
      stories: props.documents.map(listedStoryOf).filter((story) => story !== null),
      stock,
    };
    // The same component for good: another one would lose what the person has seen and done in the dialog.
    const [Content] = useState(
      () =>
        ({ onClose }: { readonly onClose: () => void }) =>
          latest.current === null ? null : <BulkVerdicts {...latest.current} onClose={onClose} />,
    );
    if (!readReports || description === null || dialog?.type !== 'modal') return description;
    return { ...description, dialog: { ...dialog, content: Content } };
  };
  PublishWithVerdicts.type = Publish.type;
  return PublishWithVerdicts;
};

/** Puts verdicts before the bulk Publish. It is the one built-in action that bears no type. */
export const showVerdictsBeforePublish = (
  actions: BulkActionComponent[],
): BulkActionComponent[] => {
  const publish = actions.find(({ type }) => type === undefined || type === 'publish');
  return actions.map((action) => (action === publish ? withVerdicts(action) : action));
};
