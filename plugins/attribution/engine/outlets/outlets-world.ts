/** Outlets of the rest of the world: one a line, with aliases after `=`, everyday words after `?`. */
export const WORLD_OUTLETS = `
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
Der Spiegel = Spiegel Online ? Spiegel
Die Zeit
Süddeutsche Zeitung = Sueddeutsche Zeitung
Frankfurter Allgemeine Zeitung = FAZ; Frankfurter Allgemeine
Die Welt = Welt am Sonntag
Bild newspaper = Bild am Sonntag ? Bild
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
Rai News ? RAI; Rai
NRC Handelsblad = NRC
De Telegraaf
De Volkskrant = Volkskrant
NOS news ? NOS
Aftenposten
Verdens Gang ? VG
NRK
Dagens Nyheter
Aftonbladet
Svenska Dagbladet
Sveriges Television = SVT
Politiken
Berlingske
DR News
Helsingin Sanomat
Yle = YLE
Gazeta Wyborcza
Rzeczpospolita
TVN24 = TVN
TVP
Onet news site ? Onet
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
Channel NewsAsia ? CNA
Bangkok Post
Jakarta Post
Rappler
Philippine Daily Inquirer
Asahi Shimbun ? Asahi
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
