/** Agencies, and outlets of Britain, Ireland and the United States: one a line, with aliases after `=`, everyday words after `?`. */
export const ENGLISH_OUTLETS = `
Reuters = Thomson Reuters; Reuters News Agency
Associated Press = The Associated Press; AP ? A.P.
Agence France-Presse = AFP; Agence France Presse
Bloomberg News = Bloomberg TV ? Bloomberg
Deutsche Presse-Agentur = DPA; dpa
PA Media = Press Association; PA news agency ? PA
United Press International = UPI
EFE = Agencia EFE
ANSA news agency ? ANSA
Kyodo News = Kyodo; Kyodo News Agency
Jiji Press = Jiji
Yonhap = Yonhap News Agency; Yonhap News
Xinhua = Xinhua News Agency; New China News Agency
China News Service
TASS = ITAR-TASS; Tass
RIA Novosti ? RIA
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
Fars News Agency = Fars News ? Fars
Tasnim News Agency = Tasnim
SANA = Syrian Arab News Agency
WAFA
Maan News Agency
KCNA = Korean Central News Agency
BelTA
Belga News Agency ? Belga
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
The Times of London = Times of London ? The Times
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
Vox Media ? Vox
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
Forbes magazine ? Forbes
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
`;
