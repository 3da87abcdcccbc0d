import { wordSet } from './word-list';

/** Words that make a name one of a body: *Treasury Department*, *Bank of Dunmore*. */
export const BODY_WORDS =
  wordSet(`department ministry agency bureau office committee commission council court party
  company corporation corp corp. inc inc. ltd ltd. llc plc group bank university college institute foundation
  association federation union society service services house senate congress parliament administration authority
  center centre hospital church board league club alliance coalition network fund trust forum academy school police
  navy army force forces guard command treasury pentagon kremlin vatican duma bundestag knesset campaign
  exchange partners holdings industries systems airlines airways motors energy conference organization organisation
  project initiative registry tribunal regulator secretariat embassy consulate directorate division museum library
  observatory laboratory labs clinic brewery studios theatre theater orchestra cooperative co-operative chamber
  inspectorate telecom railway railways ferries lines shipping logistics foods farms water electric petroleum mining
  pharma pharmaceuticals insurance securities investments ventures consulting technologies software records
  entertainment taskforce unit brigade squad watchdog zoo archive archives rada assembly ag gmbh s.a. n.v. plc.
  laboratories hotels foundation academy trust works collective workshop bakery dairy port airport authority
  publishing press broadcasting cargo freight express haulage construction properties estates developments homes`);

/** Places and their bodies politic, which may speak for their governments. Facts every atlas has. */
export const PLACE_NAMES =
  wordSet(`russia ukraine china america britain england scotland wales ireland france germany
  italy spain portugal poland hungary austria switzerland belgium netherlands denmark norway sweden finland iceland
  greece turkey israel palestine syria iraq iran egypt libya tunisia algeria morocco jordan lebanon yemen qatar
  kuwait afghanistan pakistan india bangladesh nepal japan korea vietnam thailand indonesia malaysia singapore
  philippines australia canada mexico cuba brazil argentina chile peru colombia venezuela bolivia ecuador nigeria
  kenya ethiopia somalia sudan uganda rwanda congo ghana zimbabwe crimea donbas europe asia africa moscow kyiv kiev
  beijing washington london paris berlin rome madrid brussels warsaw vienna geneva tehran damascus baghdad kabul
  tokyo seoul pyongyang jerusalem cairo ankara istanbul dublin edinburgh chicago boston philadelphia houston dallas
  detroit seattle denver atlanta miami phoenix cleveland california texas florida ohio pennsylvania michigan
  illinois virginia carolina georgia arizona nevada wisconsin minnesota iowa missouri indiana tennessee kentucky
  louisiana alabama mississippi arkansas oklahoma kansas nebraska colorado utah oregon maryland delaware
  connecticut massachusetts vermont hampshire maine u.s. us u.k. uk eu u.n. un york manhattan brooklyn west
  bali hollywood`);

/** Adjectives of peoples and parties, which precede a name or stand for many: *Russian activist*, *Democrats*. */
export const DEMONYMS =
  wordSet(`russian ukrainian chinese american british english scottish welsh irish french german
  italian spanish portuguese polish hungarian austrian swiss belgian dutch danish norwegian swedish finnish greek
  turkish israeli palestinian syrian iraqi iranian egyptian libyan saudi afghan pakistani indian japanese korean
  vietnamese thai indonesian australian canadian mexican cuban brazilian argentine nigerian kenyan european asian
  african western eastern northern southern arab kurdish jewish muslim christian catholic republican democratic
  democrat conservative liberal labour former senior`);

/** Days, months and other words whose capital names nobody. */
export const TIME_NAMES =
  wordSet(`monday tuesday wednesday thursday friday saturday sunday january february march april
  may june july august september october november december jan. feb. mar. apr. jun. jul. aug. sept. sep. oct. nov.
  dec. christmas easter thanksgiving god`);

/** Small words inside a name: *Ursula von der Leyen*. */
export const NAME_PARTICLES = wordSet('de da di van von der den al bin ibn la le el ter ten dos');
