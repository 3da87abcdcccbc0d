/**
 * Reasons for anonymity that newsrooms dropped because they say nothing (New York Times, 2010): *was not authorised to
 * speak*, *asked not to be named*.
 */
const ROTE =
  /^(?:(?:he|she|they|the source|who) )?(?:(?:was|were|is|are|is|had been) )?(?:not |un)?(?:authori[sz]ed to (?:speak|talk|comment)|(?:asked|requested|wished|wanted|preferred) (?:not to be (?:named|identified)|to remain anonymous|anonymity)|allowed to (?:speak|talk))[^.]{0,60}\.?$/iu;

/** Shorter reasons explain nothing. */
const SHORTEST = 20;

/** Whether a reason for anonymity is none: too short, or one that fits everybody. */
export const isRoteReason = (reason: string): boolean =>
  reason.trim().length < SHORTEST || ROTE.test(reason.trim());
