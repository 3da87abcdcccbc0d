import { useEffect, useLayoutEffect, useRef, useState, type ReactNode } from 'react';
import { createPortal } from 'react-dom';
import { Box, Typography } from '@strapi/design-system';
import { styled } from 'styled-components';
import type { MarkOnScreen } from '../hooks/use-marks';
import { useText } from '../hooks/use-text';
import { hasOpenMenu, MARK_CARD } from './open-card';
import { pageDirection } from './page-direction';

const GAP = 6;
const WIDTH = 360;

const Floating = styled(Box)`
  position: fixed;
  z-index: 4;
  width: min(${WIDTH}px, calc(100vw - 16px));
  max-height: 60vh;
  overflow-y: auto;
`;

interface Corner {
  readonly left: number;
  readonly top: number;
}

/** Below the words where there is room, else above them; never over them. */
const cornerFor = (words: DOMRect, { width, height }: DOMRect): Corner => {
  const start = pageDirection() === 'rtl' ? words.right - width : words.left;
  const left = Math.max(8, Math.min(start, window.innerWidth - width - 8));
  const below = words.bottom + GAP;
  const top = below + height <= window.innerHeight ? below : Math.max(8, words.top - GAP - height);
  return { left, top };
};

/** Where the editor is drawn in a dialog of its own (full screen), the card has to be drawn in there, too. */
const homeOf = ({ surface }: MarkOnScreen): Element =>
  surface.element.closest('[role="dialog"]') ?? document.body;

/**
 * The card of the mark under the caret or the pointer, beside its words. It takes no focus: writing goes on. Escape closes
 * it, and from inside gives the caret back to where it was.
 */
export const MarkCard = ({
  at,
  onClose,
  isReadOnly,
  children,
}: {
  readonly at: MarkOnScreen;
  readonly onClose: () => void;
  /** The live version is on the screen: the card says where what it is about can be settled. */
  readonly isReadOnly: boolean;
  readonly children: ReactNode;
}) => {
  const text = useText();
  const card = useRef<HTMLDivElement>(null);
  const [corner, setCorner] = useState<Corner | null>(null);

  useLayoutEffect(() => {
    const place = () => {
      const words = at.rect();
      const own = card.current?.getBoundingClientRect();
      if (words === null || own === undefined) onClose();
      else setCorner(cornerFor(words, own));
    };
    place();
    window.addEventListener('scroll', place, true);
    window.addEventListener('resize', place);
    return () => {
      window.removeEventListener('scroll', place, true);
      window.removeEventListener('resize', place);
    };
  }, [at, onClose]);

  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      // A menu is closed first, by itself.
      if (event.key !== 'Escape' || hasOpenMenu()) return;
      const isInside = card.current?.contains(document.activeElement) === true;
      event.stopPropagation();
      if (isInside) at.surface.focus();
      onClose();
    };
    window.addEventListener('keydown', onKey, true);
    return () => window.removeEventListener('keydown', onKey, true);
  }, [at, onClose]);

  return createPortal(
    <Floating
      ref={card}
      id={MARK_CARD}
      tag="section"
      aria-label={text('attribution.card.label')}
      background="neutral0"
      shadow="popupShadow"
      hasRadius
      style={corner === null ? { visibility: 'hidden', left: 0, top: 0 } : { ...corner }}
    >
      {children}
      {isReadOnly ? (
        <Box padding={3}>
          <Typography variant="pi" textColor="neutral600">
            {text('attribution.card.live')}
          </Typography>
        </Box>
      ) : null}
    </Floating>,
    homeOf(at),
  );
};
