import { wordSet } from './word-list';

const HIS =
  wordSet(`john james robert michael william david richard joseph thomas charles christopher daniel
  matthew anthony mark donald steven paul andrew joshua kenneth kevin brian george timothy ronald edward jason
  jeffrey gary jacob nicholas eric jonathan stephen larry justin scott brandon benjamin gregory frank patrick
  raymond jack dennis jerry tyler aaron jose henry adam douglas nathan peter zachary walter harold keith carl
  arthur roger lawrence albert joe ted bernie barack jeb marco mike tom tim bill bob jim dan steve dave rudy newt
  vladimir sergei dmitry mikhail ivan igor alexei yevgeny boris nikolai ahmed mohammed muhammad ali hassan omar
  pierre jean jacques francois hans klaus carlos juan luis jorge miguel pablo diego antonio giovanni marco hugh
  simon nigel ian alan martin philip neil graham colin stuart malcolm`);
const HER =
  wordSet(`mary patricia jennifer linda elizabeth barbara susan jessica sarah karen lisa nancy betty
  margaret sandra ashley kimberly emily donna michelle carol amanda melissa deborah stephanie rebecca sharon laura
  cynthia kathleen amy angela shirley anna ann anne brenda pamela emma nicole helen samantha katherine christine
  debra rachel carolyn janet catherine maria heather diane ruth julie olivia joyce virginia victoria kelly lauren
  christina joan evelyn judith megan andrea cheryl hannah jacqueline martha gloria teresa ann sara madison hillary
  ivanka melania kellyanne chelsea huma loretta condoleezza natalia olga tatiana svetlana irina ekaterina fatima
  aisha claire fiona alice jane kate lucy charlotte sophie chloe isabel elena carmen rosa marine theresa nicola`);

/** The gender that a given name hints at: a weak hint, never evidence. */
export const genderHintOf = (givenName: string): 'he' | 'she' | null => {
  const name = givenName.toLowerCase();
  return HIS.has(name) ? 'he' : HER.has(name) ? 'she' : null;
};

/** Surnames by which copy calls somebody without ever giving the rest. Facts that every almanac has. */
export const FAMOUS_SURNAMES =
  wordSet(`obama trump clinton biden bush reagan nixon carter kennedy sanders cruz rubio romney mccain pence harris
  vance musk bezos zuckerberg gates buffett putin medvedev lavrov navalny prigozhin zelensky zelenskiy zelenskyy
  lukashenko merkel scholz merz macron hollande sarkozy johnson blair cameron thatcher starmer sunak truss corbyn
  farage sturgeon draghi meloni berlusconi renzi orban tusk kaczynski erdogan netanyahu rabin arafat abbas assad
  khamenei rouhani modi gandhi xi jinping mao duterte marcos suu abe kishida moon trudeau carney lula bolsonaro
  maduro chavez castro milei kirchner mandela zuma ramaphosa mugabe sisi mubarak gaddafi saddam khashoggi guterres
  annan ban einstein darwin freud marx shakespeare picasso mozart beethoven messi ronaldo federer djokovic`);
