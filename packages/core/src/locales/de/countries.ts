/**
 * Countries and lands: code (ISO 3166, "-" for lands without one), names; adjectives; inhabitants. Written by
 * `scripts/write-countries.ts` from CLDR, i18n-nationality and our corrections: change those and not this file.
 */
export const germanCountries = `
AD Andorra;andorranisch
AE Vereinigte Arabische Emirate|Emirate;emiratisch
AF Afghanistan;afghanisch;Afghane
AG Antigua und Barbuda
AI Anguilla
AL Albanien;albanisch;Albaner
AM Armenien;armenisch;Armenier
AO Angola;angolanisch;Angolaner
AQ Antarktis
AR Argentinien;argentinisch;Argentinier
AS Amerikanisch-Samoa
AT Österreich;österreichisch;Österreicher
AU Australien;australisch;Australier
AW Aruba
AX Ålandinseln
AZ Aserbaidschan;aserbaidschanisch;Aserbaidschaner
BA Bosnien-Herzegowina|Bosnien und Herzegowina|Bosnien|Herzegowina;bosnisch;Bosnier
BB Barbados;barbadisch
BD Bangladesch;bangladeschisch;Bangladescher
BE Belgien;belgisch;Belgier
BF Burkina Faso;burkinisch
BG Bulgarien;bulgarisch;Bulgare
BH Bahrain;bahrainisch
BI Burundi;burundisch
BJ Benin;beninisch
BL St. Barthélemy
BM Bermuda;bermudisch
BN Brunei;bruneiisch
BO Bolivien;bolivisch;Bolivianer
BQ Karibische Niederlande
BR Brasilien;brasilianisch;Brasilianer
BS Bahamas;bahamaisch
BT Bhutan;bhutanisch
BW Botsuana|Botswana;botsuanisch|botswanisch
BY Belarus|Weißrussland;belarussisch|belarusisch|weißrussisch;Belarusse|Weißrusse
BZ Belize;belizisch
CA Kanada;kanadisch;Kanadier
CD Kongo-Kinshasa|Demokratische Republik Kongo|DR Kongo|Zaire;kongolesisch;Kongolese
CF Zentralafrikanische Republik;zentralafrikanisch
CG Kongo-Brazzaville|Republik Kongo
CH Schweiz;schweizerisch|schweizer;Schweizer
CI Côte d’Ivoire|Elfenbeinküste;ivorisch
CK Cookinseln
CL Chile;chilenisch;Chilene
CM Kamerun;kamerunisch;Kameruner
CN China|Volksrepublik China;chinesisch;Chinese
CO Kolumbien;kolumbianisch;Kolumbianer
CR Costa Rica;costa-ricanisch
CU Kuba;kubanisch;Kubaner
CV Cabo Verde|Kap Verde;kapverdisch
CW Curaçao
CY Zypern;zyprisch;Zyprer|Zypriot
CZ Tschechien|Tschechische Republik;tschechisch;Tscheche
DE Deutschland|Bundesrepublik Deutschland|Bundesrepublik|BRD;deutsch;Deutsche|Deutscher
DJ Dschibuti;dschibutisch
DK Dänemark;dänisch;Däne
DO Dominikanische Republik;dominikanisch
DZ Algerien;algerisch;Algerier
EC Ecuador;ecuadorianisch;Ecuadorianer
EE Estland;estnisch;Este
EG Ägypten;ägyptisch;Ägypter
EH Westsahara;westsahara
ER Eritrea;eritreisch;Eritreer
ES Spanien;spanisch;Spanier
ET Äthiopien;äthiopisch;Äthiopier
FI Finnland;finnisch;Finne
FJ Fidschi;fidschianisch
FK Falklandinseln
FM Mikronesien;mikronesisch
FO Färöer
FR Frankreich;französisch;Franzose|Französin
GA Gabun;gabunisch
GB Großbritannien|Vereinigtes Königreich|Vereinigten Königreich|Vereinigten Königreichs|UK;britisch;Brite
GD Grenada;grenadisch
GE Georgien;georgisch;Georgier
GF Französisch-Guayana
GG Guernsey
GH Ghana;ghanaisch;Ghanaer
GI Gibraltar
GL Grönland;grönländisch;Grönländer
GM Gambia;gambisch
GN Guinea;guineisch
GP Guadeloupe
GQ Äquatorialguinea
GR Griechenland;griechisch;Grieche
GT Guatemala;guatemaltekisch
GU Guam
GW Guinea-Bissau
GY Guyana;guyanisch
HK Hongkong
HN Honduras;honduranisch
HR Kroatien;kroatisch;Kroate
HT Haiti;haitianisch;Haitianer
HU Ungarn;ungarisch;Ungar
ID Indonesien;indonesisch;Indonesier
IE Irland;irisch;Ire
IL Israel;israelisch;Israeli
IM Isle of Man
IN Indien;indisch;Inder
IQ Irak;irakisch;Iraker
IR Iran;iranisch;Iraner
IS Island;isländisch;Isländer
IT Italien;italienisch;Italiener
JM Jamaika;jamaikanisch;Jamaikaner
JO Jordanien;jordanisch;Jordanier
JP Japan;japanisch;Japaner
KE Kenia;kenianisch;Kenianer
KG Kirgisistan|Kirgistan;kirgisisch;Kirgise
KH Kambodscha;kambodschanisch;Kambodschaner
KI Kiribati;kiribatisch
KM Komoren;komorisch
KN St. Kitts und Nevis
KP Nordkorea|Nord-Korea;nordkoreanisch;Nordkoreaner
KR Südkorea|Süd-Korea;südkoreanisch;Südkoreaner
KW Kuwait;kuwaitisch;Kuwaiter
KY Kaimaninseln
KZ Kasachstan;kasachisch|kasachstanisch;Kasache
LA Laos;laotisch
LB Libanon;libanesisch;Libanese
LC St. Lucia
LI Liechtenstein;liechtensteinisch
LK Sri Lanka;sri-lankisch
LR Liberia;liberianisch
LS Lesotho;lesothisch
LT Litauen;litauisch;Litauer
LU Luxemburg;luxemburgisch;Luxemburger
LV Lettland;lettisch;Lette
LY Libyen;libysch;Libyer
MA Marokko;marokkanisch;Marokkaner
MC Monaco;monegassisch
MD Moldau|Moldawien|Republik Moldau;moldauisch|moldawisch;Moldauer
ME Montenegro;montenegrinisch;Montenegriner
MF St. Martin
MG Madagaskar;madagassisch
MH Marshallinseln;marshallisch
MK Nordmazedonien|Mazedonien;mazedonisch|nordmazedonisch;Mazedonier
ML Mali;malisch;Malier
MM Myanmar|Birma|Burma;myanmarisch
MN Mongolei;mongolisch;Mongole
MO Macau
MP Nördliche Marianen
MQ Martinique
MR Mauretanien;mauretanisch
MS Montserrat
MT Malta;maltesisch;Malteser
MU Mauritius;mauritisch
MV Malediven;maledivisch
MW Malawi;malawisch
MX Mexiko;mexikanisch;Mexikaner
MY Malaysia;malaysisch;Malaysier
MZ Mosambik;mosambikanisch;Mosambikaner
NA Namibia;namibisch;Namibier
NC Neukaledonien
NE Niger;nigrisch
NG Nigeria;nigerianisch;Nigerianer
NI Nicaragua;nicaraguanisch
NL Niederlande|Niederlanden|Holland;niederländisch|holländisch;Niederländer|Holländer
NO Norwegen;norwegisch;Norweger
NP Nepal;nepalesisch;Nepalese
NR Nauru;nauruisch
NZ Neuseeland;neuseeländisch;Neuseeländer
OM Oman;omanisch
PA Panama;panamaisch
PE Peru;peruanisch;Peruaner
PF Französisch-Polynesien
PG Papua-Neuguinea
PH Philippinen;philippinisch;Filipino|Philippiner
PK Pakistan;pakistanisch;Pakistaner|Pakistani
PL Polen;polnisch;Pole
PR Puerto Rico
PS Palästina|Palästinensische Autonomiegebiete|Palästinensergebiete;palästinensisch;Palästinenser
PT Portugal;portugiesisch;Portugiese
PW Palau;palauisch
PY Paraguay;paraguayisch
QA Katar;katarisch;Katarer
RE Réunion
RO Rumänien;rumänisch;Rumäne
RS Serbien;serbisch;Serbe
RU Russland|Rußland|Russische Föderation;russisch;Russe
RW Ruanda;ruandisch;Ruander
SA Saudi-Arabien|Saudi Arabien;saudi-arabisch|saudisch|saudi;Saudi
SC Seychellen;seychellisch
SD Sudan;sudanesisch;Sudanese
SE Schweden;schwedisch;Schwede
SG Singapur;singapurisch;Singapurer
SH St. Helena
SI Slowenien;slowenisch;Slowene
SK Slowakei;slowakisch;Slowake
SL Sierra Leone;sierra-leonisch
SM San Marino;san-marinesisch
SN Senegal;senegalesisch;Senegalese
SO Somalia;somalisch;Somalier
SR Suriname|Surinam;surinamisch
SS Südsudan;südsudanesisch
ST São Tomé und Príncipe
SV El Salvador;salvadorianisch
SX Sint Maarten
SY Syrien;syrisch;Syrer
SZ Eswatini|Swasiland
TC Turks- und Caicosinseln
TD Tschad;tschadisch
TG Togo;togolesisch
TH Thailand;thailändisch;Thailänder
TJ Tadschikistan;tadschikisch;Tadschike
TL Timor-Leste|Osttimor;timoresisch
TM Turkmenistan;turkmenisch
TN Tunesien;tunesisch;Tunesier
TO Tonga;tongaisch
TR Türkei|Türkiye;türkisch;Türke|Türkin
TT Trinidad und Tobago
TV Tuvalu;tuvaluisch
TW Taiwan;taiwanisch|taiwanesisch;Taiwaner
TZ Tansania;tansanisch;Tansanier
UA Ukraine;ukrainisch;Ukrainer
UG Uganda;ugandisch;Ugander
US Vereinigte Staaten|Vereinigten Staaten|Vereinigten Staaten von Amerika|USA|US|U.S.;amerikanisch|us-amerikanisch;Amerikaner|US-Amerikaner
UY Uruguay;uruguayisch;Uruguayer
UZ Usbekistan;usbekisch;Usbeke
VA Vatikan|Vatikanstadt;vatikanisch
VC St. Vincent und die Grenadinen
VE Venezuela;venezolanisch;Venezolaner
VG Britische Jungferninseln
VI Amerikanische Jungferninseln
VN Vietnam;vietnamesisch;Vietnamese
VU Vanuatu;vanuatisch
WS Samoa;samoanisch
XK Kosovo;kosovarisch;Kosovare
YE Jemen;jemenitisch;Jemenit
YT Mayotte
ZA Südafrika;südafrikanisch;Südafrikaner
ZM Sambia;sambisch
ZW Simbabwe;simbabwisch;Simbabwer
- England;englisch;Engländer
- Schottland;schottisch;Schotte
- Wales;walisisch;Waliser
- Nordirland;nordirisch;Nordire
- Europa;europäisch;Europäer
- Afrika;afrikanisch;Afrikaner
- Asien;asiatisch;Asiate
- Südamerika;südamerikanisch;Südamerikaner
- Nordamerika;nordamerikanisch
- Lateinamerika;lateinamerikanisch;Lateinamerikaner
- Amerika
- Bayern;bayerisch|bayrisch;Bayer
- Sachsen;sächsisch;Sachse
- Hessen;hessisch;Hesse
- Thüringen;thüringisch|thüringer;Thüringer
- Brandenburg;brandenburgisch;Brandenburger
- Niedersachsen;niedersächsisch;Niedersachse
- Baden-Württemberg;baden-württembergisch
- Rheinland-Pfalz;rheinland-pfälzisch
- Nordrhein-Westfalen|NRW;nordrhein-westfälisch
- Saarland;saarländisch;Saarländer
- Schleswig-Holstein;schleswig-holsteinisch
- Mecklenburg-Vorpommern;mecklenburgisch
- Sachsen-Anhalt;sachsen-anhaltisch
- Tirol;tirolerisch;Tiroler
- Kärnten;kärntnerisch;Kärntner
- Steiermark;steirisch
- Katalonien;katalanisch;Katalane
- Baskenland;baskisch;Baske
- Kurdistan;kurdisch;Kurde
- Tschetschenien;tschetschenisch;Tschetschene
- Tibet;tibetisch;Tibeter
- Korea;koreanisch;Koreaner
- Jugoslawien;jugoslawisch
- Sowjetunion|UdSSR;sowjetisch
- DDR
- Tschechoslowakei;tschechoslowakisch
- Preußen;preußisch;Preuße
- Sizilien;sizilianisch;Sizilianer
- Skandinavien;skandinavisch;Skandinavier
- Flandern;flämisch;Flame
- Arabien;arabisch;Araber
- Kongo
- Berlin;;Berliner
- Hamburg;;Hamburger
- Wien;;Wiener
`;
