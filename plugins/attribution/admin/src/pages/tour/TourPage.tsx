import { useEffect, useRef, useState } from 'react';
import { Button, Flex, Loader, Typography } from '@strapi/design-system';
import { useNavigate } from 'react-router-dom';
import { styled } from 'styled-components';
import { Notice } from '../../components/Notice';
import { useText } from '../../hooks/use-text';
import { PAGES } from '../addresses';
import { PageFrame } from '../PageFrame';
import { MarkedStory } from './MarkedStory';
import { StepBody } from './StepBody';
import { STEPS } from './steps';
import { rememberTour, type TourEnd } from './tour-memory';
import { useDemoDesk, type DemoDesk } from './use-demo-desk';

/** Story and step side by side, one above the other where there is no room. */
const Halves = styled.div`
  display: grid;
  grid-template-columns: repeat(auto-fit, minmax(min(100%, 36rem), 1fr));
  gap: 24px;
  align-items: start;
`;

const DemoStory = ({ live, retry }: DemoDesk) => {
  const text = useText();
  return (
    <Flex
      tag="section"
      aria-labelledby="attribution-tour-story"
      direction="column"
      alignItems="stretch"
      gap={4}
      padding={6}
      hasRadius
      background="neutral0"
      borderColor="neutral150"
    >
      <Typography id="attribution-tour-story" tag="h2" variant="beta">
        {text('attribution.tour.story')}
      </Typography>
      {live.status === 'not-checked' ? (
        <>
          <Notice look="danger">
            {text('attribution.panel.not-checked.failed', { reason: live.why })}
          </Notice>
          <Button variant="tertiary" onClick={retry}>
            {text('attribution.panel.retry')}
          </Button>
        </>
      ) : null}
      {live.last === null ? (
        <Loader small>{text('attribution.panel.checking')}</Loader>
      ) : (
        <>
          <MarkedStory checked={live.last} />
          <Typography
            tag="output"
            display="block"
            variant="pi"
            textColor="neutral600"
            aria-live="polite"
          >
            {text('attribution.tour.open', { count: live.last.report.findings.length })}
          </Typography>
        </>
      )}
    </Flex>
  );
};

/** A story with everything in it, checked as a real one is: five steps, two minutes. */
const TourPage = () => {
  const text = useText();
  const navigate = useNavigate();
  const desk = useDemoDesk();
  const [index, setIndex] = useState(0);
  const heading = useRef<HTMLHeadingElement>(null);
  const focusHeading = () => heading.current?.focus();
  useEffect(focusHeading, [index]);

  const step = STEPS[index] ?? 'flags';
  const isLast = index === STEPS.length - 1;
  const leave = (end: TourEnd) => {
    rememberTour(end);
    navigate(PAGES.start);
  };
  return (
    <PageFrame title={text('attribution.tour.title')} subtitle={text('attribution.tour.subtitle')}>
      <Halves>
        <DemoStory {...desk} />
        <Flex
          tag="section"
          aria-labelledby="attribution-tour-step"
          direction="column"
          alignItems="stretch"
          gap={4}
        >
          <Typography variant="pi" textColor="neutral600">
            {text('attribution.tour.progress', { step: index + 1, of: STEPS.length })}
          </Typography>
          <Typography
            ref={heading}
            id="attribution-tour-step"
            tag="h2"
            variant="beta"
            tabIndex={-1}
          >
            {text(`attribution.tour.${step}.title`)}
          </Typography>
          <Typography>{text(`attribution.tour.${step}.body`)}</Typography>
          {desk.live.last === null ? null : (
            <StepBody step={step} checked={desk.live.last} desk={desk} onDone={focusHeading} />
          )}
          <Flex justifyContent="space-between" gap={2} wrap="wrap" paddingTop={2}>
            {isLast ? (
              <span />
            ) : (
              <Button variant="ghost" onClick={() => leave('skipped')}>
                {text('attribution.tour.skip')}
              </Button>
            )}
            <Flex gap={2}>
              {index === 0 ? null : (
                <Button variant="tertiary" onClick={() => setIndex(index - 1)}>
                  {text('attribution.tour.back')}
                </Button>
              )}
              <Button onClick={() => (isLast ? leave('taken') : setIndex(index + 1))}>
                {text(isLast ? 'attribution.tour.done' : 'attribution.tour.next')}
              </Button>
            </Flex>
          </Flex>
        </Flex>
      </Halves>
    </PageFrame>
  );
};

export default TourPage;
