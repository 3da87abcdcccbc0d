import type { RuleExamples } from '../examples';

export const examples: RuleExamples<'background'> = {
  flagged: [
    { text: 'Kos [[founded]] the harbour museum in 2011.', messageId: 'background' },
    { text: 'Ann Lee [[was born]] in Lund.', messageId: 'background' },
    { text: 'The company [[is based in]] Velden.', messageId: 'background' },
    { text: 'Kos [[worked for]] the ministry until 2019.', messageId: 'background' },
  ],
  accepted: [
    { text: 'Kos founded the museum in 2011, according to its register.' },
    { text: 'The register says Ann Lee was born in Lund.' },
    { text: 'Ann Lee said she grew up in Lund.' },
    { text: '“I was born in Lund,” said Ann Lee.' },
    { text: 'The ferry left Lund at noon.' },
    { text: 'The doors opened at noon.', headline: 'Man who founded museum dies' },
  ],
  whenNotToUse: 'In obituaries and profiles, where all of it is background.',
};
