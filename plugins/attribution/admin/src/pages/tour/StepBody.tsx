import { useState } from 'react';
import { Flex, Typography } from '@strapi/design-system';
import { SEVERITIES, type Finding } from '../../../../engine/findings/finding';
import type { Checked } from '../../analysis/analysis-message';
import { CardAction } from '../../components/CardAction';
import { EngineWords } from '../../components/EngineWords';
import { Notice } from '../../components/Notice';
import { SeverityLabel } from '../../components/SeverityLabel';
import { useText } from '../../hooks/use-text';
import { DemoFlag, flagTitleId } from './DemoFlag';
import { KeyTable } from './KeyTable';
import { RecordChoice } from './RecordChoice';
import type { Step } from './steps';
import type { DemoDesk } from './use-demo-desk';

interface StepBodyProps {
  readonly checked: Checked;
  readonly desk: DemoDesk;
  /** Called when an action took its own button off the page. */
  readonly onDone: () => void;
}

const Legend = () => {
  const text = useText();
  return (
    <Flex tag="ul" direction="column" alignItems="stretch" gap={3}>
      {SEVERITIES.map((severity) => (
        <Flex tag="li" key={severity} direction="column" alignItems="flex-start" gap={1}>
          <SeverityLabel severity={severity} />
          <Typography>{text(`attribution.tour.flags.${severity}`)}</Typography>
        </Flex>
      ))}
      <Typography tag="li">{text('attribution.tour.flags.linked')}</Typography>
    </Flex>
  );
};

const FixActions = ({ finding, desk, onDone }: StepBodyProps & { readonly finding: Finding }) =>
  finding.fixes.map((fix) => (
    <CardAction
      key={fix.label}
      describedBy={flagTitleId(finding)}
      onClick={() => {
        desk.fix(fix);
        onDone();
      }}
    >
      <EngineWords>{fix.label}</EngineWords>
    </CardAction>
  ));

const LinkActions = ({ finding, desk, onDone }: StepBodyProps & { readonly finding: Finding }) => {
  const text = useText();
  const [isOpen, setIsOpen] = useState(false);
  return isOpen ? (
    <RecordChoice
      onPick={(source) => {
        desk.link(finding, source);
        setIsOpen(false);
        onDone();
      }}
    />
  ) : (
    <CardAction describedBy={flagTitleId(finding)} onClick={() => setIsOpen(true)}>
      {text('attribution.flag.link')}
    </CardAction>
  );
};

const EditorActions = ({
  finding,
  desk,
  onDone,
}: StepBodyProps & { readonly finding: Finding }) => {
  const text = useText();
  return (
    <CardAction
      describedBy={flagTitleId(finding)}
      onClick={() => {
        desk.letStand(finding);
        onDone();
      }}
    >
      {text('attribution.tour.publish.let-stand')}
    </CardAction>
  );
};

/** The steps at which there is something to do: about which flags, and what. */
const DEEDS = {
  fix: { isAbout: ({ fixes }: Finding) => fixes.length > 0, Actions: FixActions },
  link: {
    isAbout: ({ linkable, severity }: Finding) => linkable && severity !== 'info',
    Actions: LinkActions,
  },
  publish: { isAbout: ({ severity }: Finding) => severity === 'error', Actions: EditorActions },
} as const;

const Deeds = ({ step, ...props }: StepBodyProps & { readonly step: keyof typeof DEEDS }) => {
  const text = useText();
  const { isAbout, Actions } = DEEDS[step];
  const findings = props.checked.report.findings.filter(isAbout);
  return findings.length === 0 ? (
    <Notice look="neutral">{text(`attribution.tour.${step}.none`)}</Notice>
  ) : (
    <Flex tag="ul" direction="column" alignItems="stretch" gap={2}>
      {findings.map((finding) => (
        <DemoFlag
          key={finding.fingerprint}
          finding={finding}
          title={props.checked.titles[finding.rule] ?? finding.rule}
        >
          <Actions {...props} finding={finding} />
        </DemoFlag>
      ))}
    </Flex>
  );
};

/** What there is to see and to do at a step of the tour. */
export const StepBody = ({ step, ...props }: StepBodyProps & { readonly step: Step }) => {
  switch (step) {
    case 'flags':
      return <Legend />;
    case 'keys':
      return <KeyTable />;
    case 'fix':
    case 'link':
    case 'publish':
      return <Deeds key={step} step={step} {...props} />;
  }
};
