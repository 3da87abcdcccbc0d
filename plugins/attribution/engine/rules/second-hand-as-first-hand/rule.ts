import type { Attribution } from '../../attribution/attribution';
import { overlapping } from '../../text/overlapping';
import { sentencesAround } from '../../text/sentences-around';
import { textOf } from '../../text/span';
import { defineRule } from '../define-rule';
import { isSameOutlet, supportingLinks } from '../linked';

const isFirstHand = ({ source, cue, medium, basis, strength }: Attribution): boolean =>
  source !== null &&
  cue !== null &&
  medium === null &&
  basis.relayedBy === null &&
  (strength === 'named' || strength === 'anonymous-described' || strength === 'document');

/** *Osechkin said*, and he said it to somebody else: readers are owed the outlet that heard it. */
export const secondHandAsFirstHand = defineRule({
  id: 'second-hand-as-first-hand',
  meta: {
    title: 'Second-hand told as first-hand',
    summary:
      'The record shows that another outlet heard it, and the copy around it does not name the outlet.',
    problem: 'bad-record',
    severity: 'error',
    basis: 'records',
    linkable: false,
    messages: { relayed: '{source} told {outlet}, not us: the {window} does not say so.' },
    remedy: 'Write whom the source told, or ask the source.',
    standards: ['NPR-OTHERS', 'AP-CREDIT'],
  },
  *check({ story, links, outlets, attributionsIn, terms }) {
    for (const { link, span: linked } of supportingLinks(links)) {
      const { outlet, strength } = link.source;
      if (outlet === null || (strength !== 'relayed' && strength !== 'outlet')) continue;
      const sentence = sentencesAround(story, linked);
      const own = attributionsIn(sentence).find(isFirstHand);
      if (own?.source === undefined || own.source === null) continue;
      const block = story.blocks[overlapping(story.blocks, sentence).first]?.span ?? sentence;
      const { first, end } = overlapping(outlets, terms.window === 'paragraph' ? block : sentence);
      if (outlets.slice(first, end).some(({ name }) => isSameOutlet(name, outlet))) continue;
      const data = { source: textOf(story.text, own.source), outlet, window: terms.window };
      yield { messageId: 'relayed', span: own.source, claim: sentence, data };
    }
  },
});
