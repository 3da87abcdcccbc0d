import { useEffect, useMemo, useRef } from 'react';
import { useIntl } from 'react-intl';
import { Button, Flex } from '@strapi/design-system';
import type { FlagDesk } from '../hooks/use-flag-desk';
import type { SavedElsewhere } from '../hooks/use-pulse';
import { useText } from '../hooks/use-text';
import { fieldWords } from './field-words';
import { Notice } from './Notice';
import { otherLanguageOf } from './reads-english';

/** That somebody else saved another text; one click takes it over while nothing here would be lost. */
const SavedElsewhereNotice = ({
  savedElsewhere,
  hasUnsaved,
  onShowSaved,
}: {
  readonly savedElsewhere: SavedElsewhere;
  readonly hasUnsaved: boolean;
  readonly onShowSaved: () => void;
}) => {
  const text = useText();
  const { formatTime } = useIntl();
  const values = {
    name: savedElsewhere.by ?? text('attribution.saved-elsewhere.somebody'),
    time: formatTime(savedElsewhere.at),
  };
  return (
    <>
      <Notice look="warning">
        {text(
          hasUnsaved ? 'attribution.saved-elsewhere.unsaved' : 'attribution.saved-elsewhere.clean',
          values,
        )}
      </Notice>
      {hasUnsaved ? null : (
        <Button type="button" size="S" variant="tertiary" onClick={onShowSaved}>
          {text('attribution.saved-elsewhere.load')}
        </Button>
      )}
    </>
  );
};

/** That the rules read another language than the story's. */
const LanguageNotice = ({
  words,
  locale,
}: {
  readonly words: string;
  readonly locale: string | undefined;
}) => {
  const text = useText();
  const { formatDisplayName } = useIntl();
  const other = useMemo(() => otherLanguageOf(words, locale), [words, locale]);
  if (other === null) return null;
  return (
    <Notice look="warning">
      {other.because === 'script'
        ? text('attribution.panel.other-script')
        : text('attribution.panel.other-language', {
            language: formatDisplayName(other.locale, { type: 'language' }) ?? other.locale,
          })}
    </Notice>
  );
};

/** What the reader should know beside the flags. */
export const PanelNotices = ({
  desk: { waiving, open, hasFixFailed },
  savedElsewhere,
  hasUnsaved,
  onShowSaved,
  words,
  locale,
  isUnchecked,
  needsSave,
  ownRulesWait,
  unreached,
  onUndone,
}: {
  readonly desk: FlagDesk;
  readonly savedElsewhere: SavedElsewhere | null;
  readonly hasUnsaved: boolean;
  readonly onShowSaved: () => void;
  /** The story's text as it was last read. */
  readonly words: string;
  readonly locale: string | undefined;
  readonly isUnchecked: boolean;
  readonly needsSave: boolean;
  readonly ownRulesWait: boolean;
  /** The field of words that could not be shown; `null` where none is. */
  readonly unreached: string | null;
  readonly onUndone: () => void;
}) => {
  const text = useText();
  const { justWaived } = waiving;
  const undo = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (justWaived !== null) undo.current?.scrollIntoView({ block: 'nearest' });
  }, [justWaived]);
  return (
    <>
      {savedElsewhere === null ? null : (
        <SavedElsewhereNotice
          savedElsewhere={savedElsewhere}
          hasUnsaved={hasUnsaved}
          onShowSaved={onShowSaved}
        />
      )}
      <LanguageNotice words={words} locale={locale} />
      {unreached === null ? null : (
        <Notice look="warning">
          {text('attribution.flag.unreached', { field: fieldWords(unreached) })}
        </Notice>
      )}
      {justWaived === null ? null : (
        <Flex gap={2} alignItems="center">
          <Notice look="neutral">
            {text('attribution.waive.done', { quote: justWaived.quote })}
          </Notice>
          <Button
            ref={undo}
            type="button"
            size="S"
            variant="tertiary"
            onClick={() => void waiving.undo().then(onUndone)}
          >
            {text('attribution.waive.undo')}
          </Button>
        </Flex>
      )}
      {open === null && waiving.failure !== null ? (
        <Notice look="danger">{waiving.failure}</Notice>
      ) : null}
      {hasFixFailed ? <Notice look="danger">{text('attribution.flag.fix-failed')}</Notice> : null}
      {ownRulesWait ? (
        <Notice look="neutral">{text('attribution.panel.own-rules-at-save')}</Notice>
      ) : null}
      {isUnchecked ? <Notice look="warning">{text('attribution.panel.unchecked')}</Notice> : null}
      {needsSave ? <Notice look="neutral">{text('attribution.panel.needs-save')}</Notice> : null}
    </>
  );
};
