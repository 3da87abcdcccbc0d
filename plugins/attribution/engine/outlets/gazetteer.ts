/** A news outlet or agency as the built-in gazetteer knows it. */
export interface GazetteerEntry {
  readonly name: string;
  /** Other names that mean this outlet wherever they stand. An article before any name is optional. */
  readonly aliases: readonly string[];
  /** Everyday words (*Time*, *the Sun*) that mean the outlet only beside a word of reporting. */
  readonly contextual: readonly string[];
}

/** One outlet a line: name, then aliases after `=`, then everyday words after `?`. Facts of common knowledge. */
const ROWS = `
Reuters = Thomson Reuters; Reuters News Agency
Associated Press = The Associated Press; AP ? A.P.
Agence France-Presse = AFP; Agence France Presse
Bloomberg News = Bloomberg; Bloomberg TV
Deutsche Presse-Agentur = DPA; dpa
PA Media = Press Association; PA news agency ? PA
United Press International = UPI
EFE = Agencia EFE
ANSA
Kyodo News = Kyodo; Kyodo News Agency
Jiji Press = Jiji
Yonhap = Yonhap News Agency; Yonhap News
Xinhua = Xinhua News Agency; New China News Agency
China News Service
TASS = ITAR-TASS; Tass
RIA Novosti = RIA
Interfax
Interfax-Ukraine
Ukrinform
Unian = UNIAN
Anadolu Agency = Anadolu
Press Trust of India = PTI
Asian News International = ANI
Antara = Antara News
Bernama
Australian Associated Press = AAP
Canadian Press = The Canadian Press
IRNA = Islamic Republic News Agency
Fars News Agency = Fars News; Fars
Tasnim = Tasnim News Agency
SANA = Syrian Arab News Agency
WAFA
Maan News Agency
KCNA = Korean Central News Agency
BelTA
Belga = Belga News Agency
Swiss Info = SWI swissinfo.ch; swissinfo
Polish Press Agency
BBC = British Broadcasting Corporation; BBC News; BBC Radio 4; BBC Radio; BBC World Service; BBC Newsnight; BBC Breakfast; BBC One; BBC Russian; BBC Persian; BBC Sport; Beeb
ITV News = ITV
Sky News
Channel 4 News = Channel 4
Channel 5 News
GB News
LBC = LBC Radio
Times Radio
TalkTV = TalkRadio
The Guardian = Guardian newspaper; theguardian.com ? Guardian
The Observer = Observer newspaper ? Observer
The Times = Times of London; The Times of London; Times newspaper
The Sunday Times = Sunday Times
The Telegraph = Daily Telegraph; Sunday Telegraph; Telegraph newspaper ? Telegraph
Financial Times = FT; The Financial Times
The Independent = Independent newspaper; independent.co.uk ? Independent
Daily Mail = MailOnline; Mail Online; Mail on Sunday; DailyMail.com ? Mail
The Sun = Sun newspaper; Sun on Sunday; Sun Online ? Sun
Daily Mirror = Sunday Mirror; Mirror newspaper ? Mirror
Daily Express = Sunday Express; Express newspaper ? Express
Daily Star ? Star
Evening Standard = London Evening Standard ? Standard
Metro newspaper ? Metro
i newspaper = the i paper
The Economist = Economist magazine ? Economist
New Statesman
The Spectator = Spectator magazine ? Spectator
Private Eye
The Scotsman ? Scotsman
The Herald of Glasgow
Yorkshire Post
Manchester Evening News
Liverpool Echo
Belfast Telegraph
Irish Times = The Irish Times
Irish Independent
Irish Examiner
RTE = RTÉ; RTE News; RTÉ News
TheJournal.ie
CNN = Cable News Network; CNN International; CNN.com; CNN Politics
Fox News = Fox News Channel; Fox Business; Fox Business Network; FOX News; FoxNews.com ? Fox
MSNBC
NBC News = NBC; NBC Nightly News; Meet the Press
CBS News = CBS; CBS This Morning; Face the Nation; 60 Minutes
ABC News = ABC; Good Morning America
CNBC
PBS = PBS NewsHour; PBS Newshour
NPR = National Public Radio
C-SPAN
Univision
Telemundo
Newsmax
One America News = OAN; One America News Network
The New York Times = New York Times; NYT; nytimes.com; N.Y. Times
The Washington Post = Washington Post; WaPo
The Wall Street Journal = Wall Street Journal; WSJ
USA Today = USA TODAY
Los Angeles Times = LA Times; L.A. Times
New York Post = The New York Post
New York Daily News
Chicago Tribune
Chicago Sun-Times
Boston Globe = The Boston Globe
Boston Herald
Philadelphia Inquirer
San Francisco Chronicle
Houston Chronicle
Dallas Morning News
Miami Herald
Tampa Bay Times
Orlando Sentinel
Atlanta Journal-Constitution
Seattle Times
Denver Post
Baltimore Sun
Detroit Free Press
Detroit News
Minneapolis Star Tribune
Milwaukee Journal Sentinel
Des Moines Register
Cleveland Plain Dealer
Arizona Republic
Las Vegas Review-Journal
Newsday
Politico = POLITICO; Politico Europe
Axios
ProPublica
The Intercept = Intercept magazine
BuzzFeed News = BuzzFeed; Buzzfeed; Buzzfeed News
HuffPost = Huffington Post; The Huffington Post
Vox Media = Vox
Vice News = VICE News
Business Insider
Yahoo News = Yahoo! News
Daily Beast = The Daily Beast
The Hill newspaper
Roll Call
RealClearPolitics = Real Clear Politics
FiveThirtyEight
Slate magazine
Salon magazine
Breitbart = Breitbart News
Daily Caller
Washington Times
Washington Examiner
National Review
Weekly Standard
The Atlantic magazine = Atlantic magazine ? Atlantic
The New Yorker = New Yorker magazine
New York magazine
Time magazine = TIME magazine ? Time; TIME
Newsweek
Forbes magazine = Forbes
Fortune magazine ? Fortune
Rolling Stone magazine ? Rolling Stone
Vanity Fair
Mother Jones
The Nation magazine
Foreign Policy magazine
Foreign Affairs magazine
Wired magazine ? Wired
The Verge
TechCrunch
TMZ
Semafor
Bellingcat
OCCRP = Organized Crime and Corruption Reporting Project
Voice of America = VOA
Radio Free Europe = Radio Free Europe/Radio Liberty; RFE/RL; Radio Liberty; RFE
Radio Free Asia
CBC = CBC News; Canadian Broadcasting Corporation
CTV News = CTV
Global News
Globe and Mail = The Globe and Mail
Toronto Star
National Post
Montreal Gazette
ABC Australia = Australian Broadcasting Corporation; ABC Radio National
Nine News
Sydney Morning Herald = The Sydney Morning Herald
The Age newspaper
The Australian newspaper
The West Australian newspaper
RNZ = Radio New Zealand
New Zealand Herald = NZ Herald
Stuff.co.nz
Deutsche Welle = DW ; DW News
Der Spiegel = Spiegel; Spiegel Online
Die Zeit
Süddeutsche Zeitung = Sueddeutsche Zeitung
Frankfurter Allgemeine Zeitung = FAZ; Frankfurter Allgemeine
Die Welt = Welt am Sonntag
Bild = Bild newspaper; Bild am Sonntag
Die Tageszeitung = taz
Handelsblatt
ARD = Tagesschau
ZDF
Neue Zürcher Zeitung = NZZ
Der Standard
Kronen Zeitung
ORF
Le Monde
Le Figaro
Libération = Liberation newspaper
Mediapart
Le Parisien
Les Echos
L'Express
France 24
BFMTV = BFM TV
Radio France Internationale = RFI
France Info = Franceinfo
TF1
RTL
Le Soir
De Standaard
El País = El Pais
El Mundo
La Vanguardia
ABC newspaper of Madrid
Corriere della Sera
La Repubblica = Repubblica
La Stampa
Il Sole 24 Ore
Rai News = RAI ; Rai
NRC Handelsblad = NRC
De Telegraaf
De Volkskrant = Volkskrant
NOS
Aftenposten
VG = Verdens Gang
NRK
Dagens Nyheter
Aftonbladet
Svenska Dagbladet
SVT
Politiken
Berlingske
DR News
Helsingin Sanomat
Yle = YLE
Gazeta Wyborcza
Rzeczpospolita
TVN24 = TVN
TVP
Onet
Telex news site
Kathimerini
Hurriyet = Hürriyet; Hurriyet Daily News
Daily Sabah
Cumhuriyet
Kyiv Independent = The Kyiv Independent
Kyiv Post
Ukrainska Pravda = Ukrayinska Pravda
Suspilne
Meduza
Novaya Gazeta = Novaya Gazeta Europe
Moscow Times = The Moscow Times
Kommersant
Vedomosti
RBC news
Izvestia
Komsomolskaya Pravda
Mediazona
The Insider of Russia
TV Rain = Dozhd
RT news channel = Russia Today
Sputnik news agency = Sputnik News
Rossiya 1
Echo of Moscow
Haaretz
Jerusalem Post = The Jerusalem Post
Times of Israel = The Times of Israel
Yedioth Ahronoth = Ynet
Al Jazeera = Al-Jazeera; Al Jazeera English
Al Arabiya = Al-Arabiya
Al-Monitor = Al Monitor
Middle East Eye
Al-Ahram
Asharq Al-Awsat
Arab News
Gulf News
Khaleej Times
The National of Abu Dhabi
Daily Star Lebanon
L'Orient-Le Jour
Press TV
Dawn newspaper ? Dawn
Geo News
Express Tribune
Times of India = The Times of India
Hindustan Times
The Hindu newspaper ? Hindu
Indian Express = The Indian Express
NDTV
India Today
News18
The Wire of India
Daily Star Bangladesh
South China Morning Post = SCMP
Global Times
People's Daily
China Daily
CCTV = China Central Television
CGTN
Caixin
Taipei Times
Straits Times = The Straits Times
Channel NewsAsia = CNA
Bangkok Post
Jakarta Post
Rappler
Philippine Daily Inquirer
Asahi Shimbun = Asahi
Yomiuri Shimbun = Yomiuri
Mainichi Shimbun = Mainichi
Nikkei Asia = Nikkei
NHK = NHK World
Japan Times
Korea Herald
Chosun Ilbo
JoongAng Ilbo
Mail & Guardian
News24
Daily Maverick
SABC
eNCA
Daily Nation newspaper
The Standard of Kenya
Punch newspaper
Premium Times
Vanguard newspaper
Folha de S.Paulo = Folha de S. Paulo; Folha
O Globo
O Estado de S. Paulo = Estadão; Estadao
TV Globo
Clarín = Clarin
La Nación = La Nacion
El Universal
Reforma newspaper
Milenio
El Comercio
El Mercurio
El Tiempo
Televisa
`;

const part = (text: string | undefined): readonly string[] =>
  (text ?? '')
    .split(';')
    .map((name) => name.trim())
    .filter((name) => name !== '');

const parseRow = (row: string): GazetteerEntry => {
  const [known = '', contextual] = row.split('?');
  const [name = '', aliases] = known.split('=');
  return { name: name.trim(), aliases: part(aliases), contextual: part(contextual) };
};

/** Some 250 of the world's outlets and agencies. A newsroom adds its own through its outlet records. */
export const GAZETTEER: readonly GazetteerEntry[] = ROWS.trim().split('\n').map(parseRow);
