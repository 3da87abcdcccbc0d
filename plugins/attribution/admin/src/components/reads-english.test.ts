import { describe, expect, it } from 'vitest';
import { otherLanguageOf } from './reads-english';

describe('a story that the rules cannot be trusted with', () => {
  it('is one in another locale than English', () => {
    expect(otherLanguageOf('The boats sank.', 'de')).toEqual({ because: 'locale', locale: 'de' });
    expect(otherLanguageOf('', 'he')).toEqual({ because: 'locale', locale: 'he' });
    expect(otherLanguageOf('The boats sank.', 'enm')).toEqual({ because: 'locale', locale: 'enm' });
  });

  it('is one that is mostly written in another script', () => {
    expect(otherLanguageOf('הספינות טבעו מול החוף, CNN.', 'en')).toEqual({ because: 'script' });
    expect(otherLanguageOf('غرقت القوارب قبالة الساحل.', undefined)).toEqual({ because: 'script' });
    expect(otherLanguageOf('Лодки затонули у берега.', 'en')).toEqual({ because: 'script' });
  });

  it('is not an English story, whatever it quotes, nor one without words', () => {
    expect(otherLanguageOf('The boats sank off the coast, he said: “טבעו”.', 'en')).toBeNull();
    expect(otherLanguageOf('Les bateaux ont coulé.', undefined)).toBeNull();
    expect(otherLanguageOf('The boats sank.', 'en-GB')).toBeNull();
    expect(otherLanguageOf('2019: 🛟 …', 'en')).toBeNull();
  });
});
