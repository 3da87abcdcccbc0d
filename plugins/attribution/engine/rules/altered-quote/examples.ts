import type { RuleExamples } from '../examples';

export const examples: RuleExamples<'altered'> = {
  flagged: [
    { text: '“They gave [[(the mayor)]] the keys,” said Ann Lee.', messageId: 'altered' },
    { text: '“He [[[Kos]]] never came back,” said Ann Lee.', messageId: 'altered' },
    { text: '“We saw the ferry [[…]] and then nothing,” said Ann Lee.', messageId: 'altered' },
    { text: '“I told them [[(up about it)]] twice,” Kos said.', messageId: 'altered' },
  ],
  accepted: [
    { text: 'The mayor (an engineer) said: “They never came back.”' },
    { text: '“It was late and then…” said Ann Lee.' },
    { text: '“The bureau (FBI) never called,” said Ann Lee.' },
    { text: 'Ann Lee said the ferry was gone [see the map].' },
    { text: '“They never came back,” said Ann Lee (above).' },
    { text: 'The choir sang … and the crowd went home.' },
  ],
  whenNotToUse: 'In transcripts and court papers, whose own marks are quoted with them.',
};
