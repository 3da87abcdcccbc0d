import type { Attribution } from '../../attribution/attribution';
import type { Claim } from '../../claims/claim';
import { lackInWords } from '../../claims/lack-in-words';
import { RECORD_KEEPERS } from '../../claims/lexicon/accusations';
import { partsOf } from '../../attribution/parts-of';
import { contains, overlaps, textOf, type Span } from '../../text/span';
import { defineRule } from '../define-rule';

const WORD = /\p{L}+/gu;

const isRecordKeeper = (text: string, source: Span | null): boolean =>
  source !== null &&
  [...textOf(text, source).toLowerCase().matchAll(WORD)].some(([word]) => RECORD_KEEPERS.has(word));

const speaksOf = ({ content }: Attribution, words: Span): boolean =>
  content.some((span) => overlaps(span, words));

/** Whether an attribution of an earlier sentence is still about the accusation: whoever spoke made one, or keeps the record. */
const goesOn = (text: string, claims: readonly Claim[], attribution: Attribution): boolean =>
  isRecordKeeper(text, attribution.source) ||
  claims.some(({ triggers }) =>
    triggers.some(({ type, span }) => type === 'accusation' && speaksOf(attribution, span)),
  );

/** Who says something else in the same sentence does not stand behind the accusation in it. */
const isVouchedFor = (
  text: string,
  claims: readonly Claim[],
  { attributions, span }: Claim,
  words: Span,
): boolean =>
  attributions.some((attribution) => {
    if (attribution.source !== null && contains(attribution.source, words)) return false;
    const isCarried = !partsOf(attribution).some((part) => overlaps(part, span));
    return speaksOf(attribution, words) || (isCarried && goesOn(text, claims, attribution));
  });

/** Whoever is accused is owed the name of the accuser, also where the accusation hides in a description of a source. */
export const unattributedAccusation = defineRule({
  id: 'unattributed-accusation',
  meta: {
    title: 'Accusation with nobody behind it',
    summary: 'The copy accuses somebody of a crime or wrong in its own voice.',
    problem: 'nobody-vouches',
    severity: 'error',
    basis: 'text',
    linkable: true,
    messages: {
      unattributed: '“{words}” speaks of a crime or wrong by or against a named person; {lack}.',
    },
    remedy: 'Say who accuses, cite the court or police record, or link the record.',
    standards: ['AP-ALLEGE', 'BBC-ALLEG', 'REU-ALL'],
  },
  *check({ story, claims, terms }) {
    for (const claim of claims) {
      const accusation = claim.triggers.find(
        ({ type, span }) => type === 'accusation' && !isVouchedFor(story.text, claims, claim, span),
      );
      if (accusation === undefined) continue;
      const { span } = accusation;
      const words = textOf(story.text, span);
      yield {
        messageId: 'unattributed',
        span,
        claim: claim.span,
        data: { words, lack: lackInWords(claim, span, terms.window) },
      };
    }
  },
});
