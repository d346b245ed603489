/**
 * Countries and lands: code (ISO 3166, "-" for lands without one), names; adjectives; inhabitants. Written by
 * `scripts/write-countries.ts` from CLDR, i18n-nationality and our corrections: change those and not this file.
 */
export const englishCountries = `
AD Andorra;Andorran
AE United Arab Emirates|UAE|Emirates;Emirati
AF Afghanistan;Afghan
AG Antigua & Barbuda
AI Anguilla
AL Albania;Albanian
AM Armenia;Armenian
AO Angola;Angolan
AQ Antarctica
AR Argentina;Argentine|Argentinian
AS American Samoa
AT Austria;Austrian
AU Australia;Australian
AW Aruba
AX Åland Islands
AZ Azerbaijan;Azerbaijani
BA Bosnia and Herzegovina|Bosnia-Herzegovina|Bosnia|Herzegovina;Bosnian
BB Barbados;Barbadian
BD Bangladesh;Bangladeshi
BE Belgium;Belgian
BF Burkina Faso;Burkinabe
BG Bulgaria;Bulgarian
BH Bahrain;Bahraini
BI Burundi;Burundian
BJ Benin;Beninese
BL St. Barthélemy
BM Bermuda
BN Brunei;Bruneian
BO Bolivia;Bolivian
BQ Caribbean Netherlands
BR Brazil;Brazilian
BS Bahamas;Bahamian
BT Bhutan;Bhutanese
BW Botswana
BY Belarus;Belarusian
BZ Belize;Belizean
CA Canada;Canadian
CD Congo - Kinshasa|Democratic Republic of Congo|Democratic Republic of the Congo|DR Congo;Congolese
CF Central African Republic;Central African
CG Congo - Brazzaville|Republic of Congo
CH Switzerland;Swiss
CI Côte d’Ivoire|Ivory Coast;Ivorian
CK Cook Islands
CL Chile;Chilean
CM Cameroon;Cameroonian
CN China|People’s Republic of China;Chinese
CO Colombia;Colombian
CR Costa Rica;Costa Rican
CU Cuba;Cuban
CV Cape Verde;Cape Verdean
CW Curaçao
CY Cyprus;Cypriot
CZ Czechia|Czech Republic;Czech
DE Germany;German
DJ Djibouti
DK Denmark;Danish;Dane
DM Dominica
DO Dominican Republic;Dominican
DZ Algeria;Algerian
EC Ecuador;Ecuadorean
EE Estonia;Estonian
EG Egypt;Egyptian
EH Western Sahara;Western Sahara
ER Eritrea;Eritrean
ES Spain;Spanish;Spaniard
ET Ethiopia;Ethiopian
FI Finland;Finnish;Finn
FJ Fiji;Fijian
FK Falkland Islands
FM Micronesia;Micronesian
FO Faroe Islands
FR France;French;Frenchman|Frenchwoman
GA Gabon;Gabonese
GB Britain|United Kingdom|Great Britain|UK|U.K.;British;Briton|Brit
GD Grenada;Grenadian
GE Georgia;Georgian
GF French Guiana
GG Guernsey
GH Ghana;Ghanaian
GI Gibraltar
GL Greenland
GM Gambia;Gambian
GN Guinea;Guinean
GP Guadeloupe
GQ Equatorial Guinea
GR Greece;Greek
GT Guatemala;Guatemalan
GU Guam
GW Guinea-Bissau
GY Guyana;Guyanese
HK Hong Kong
HN Honduras;Honduran
HR Croatia;Croatian;Croat
HT Haiti;Haitian
HU Hungary;Hungarian
ID Indonesia;Indonesian
IE Ireland|Republic of Ireland;Irish;Irishman|Irishwoman
IL Israel;Israeli
IN India;Indian
IQ Iraq;Iraqi
IR Iran;Iranian
IS Iceland;Icelandic;Icelander
IT Italy;Italian
JM Jamaica;Jamaican
JO Jordan;Jordanian
JP Japan;Japanese
KE Kenya;Kenyan
KG Kyrgyzstan;Kyrgyz
KH Cambodia;Cambodian
KI Kiribati
KM Comoros;Comoran
KN St. Kitts & Nevis
KP North Korea;North Korean
KR South Korea;South Korean
KW Kuwait;Kuwaiti
KY Cayman Islands
KZ Kazakhstan;Kazakh
LA Laos;Laotian
LB Lebanon;Lebanese
LC St. Lucia
LI Liechtenstein
LK Sri Lanka;Sri Lankan
LR Liberia;Liberian
LS Lesotho
LT Lithuania;Lithuanian
LU Luxembourg;;Luxembourger
LV Latvia;Latvian
LY Libya;Libyan
MA Morocco;Moroccan
MC Monaco;Monacan
MD Moldova;Moldovan
ME Montenegro;Montenegrin
MF St. Martin
MG Madagascar;Malagasy
MH Marshall Islands;Marshallese
MK North Macedonia;Macedonian
ML Mali;Malian
MM Myanmar|Burma;Burmese
MN Mongolia;Mongolian
MO Macau
MP Northern Mariana Islands
MQ Martinique
MR Mauritania;Mauritanian
MS Montserrat
MT Malta;Maltese
MU Mauritius;Mauritian
MV Maldives;Maldivan
MW Malawi;Malawian
MX Mexico;Mexican
MY Malaysia;Malaysian
MZ Mozambique;Mozambican
NA Namibia;Namibian
NC New Caledonia
NE Niger;Nigerien
NG Nigeria;Nigerian
NI Nicaragua;Nicaraguan
NL Netherlands|Holland;Dutch;Dutchman
NO Norway;Norwegian
NP Nepal;Nepalese
NR Nauru;Nauruan
NZ New Zealand;;New Zealander|Kiwi
OM Oman;Omani
PA Panama;Panamanian
PE Peru;Peruvian
PF French Polynesia
PG Papua New Guinea
PH Philippines;Filipino
PK Pakistan;Pakistani
PL Poland;Polish;Pole
PR Puerto Rico
PS Palestine|Palestinian Territories;Palestinian
PT Portugal;Portuguese
PW Palau;Palauan
PY Paraguay;Paraguayan
QA Qatar;Qatari
RE Réunion
RO Romania;Romanian
RS Serbia;Serbian;Serb
RU Russia|Russian Federation;Russian
RW Rwanda;Rwandan
SA Saudi Arabia;Saudi
SB Solomon Islands
SC Seychelles
SD Sudan;Sudanese
SE Sweden;Swedish;Swede
SG Singapore;Singaporean
SH St. Helena
SI Slovenia;Slovenian
SK Slovakia;Slovak
SL Sierra Leone;Sierra Leonean
SM San Marino;San Marinese
SN Senegal;Senegalese
SO Somalia;Somali
SR Suriname
SS South Sudan;South Sudanese
ST São Tomé & Príncipe
SV El Salvador;Salvadoran
SX Sint Maarten
SY Syria;Syrian
SZ Eswatini|Swaziland;Swazi
TC Turks & Caicos Islands
TD Chad;Chadian
TG Togo;Togolese
TH Thailand;Thai
TJ Tajikistan;Tajik
TL Timor-Leste|East Timor;East Timorese
TM Turkmenistan;Turkmen
TN Tunisia;Tunisian
TO Tonga;Tongan
TR Turkey|Türkiye;Turkish;Turk
TT Trinidad & Tobago
TV Tuvalu;Tuvaluan
TW Taiwan;Taiwanese
TZ Tanzania;Tanzanian
UA Ukraine;Ukrainian
UG Uganda;Ugandan
US United States|United States of America|US|U.S.|USA|U.S.A.;American;American
UY Uruguay;Uruguayan
UZ Uzbekistan;Uzbek
VA Vatican|Vatican City|Holy See
VC St. Vincent & Grenadines
VE Venezuela;Venezuelan
VG British Virgin Islands
VI U.S. Virgin Islands
VN Vietnam;Vietnamese
VU Vanuatu
WS Samoa;Samoan
XK Kosovo;Kosovar
YE Yemen;Yemenite
YT Mayotte
ZA South Africa;South African
ZM Zambia;Zambian
ZW Zimbabwe;Zimbabwean
- England;English;Englishman
- Scotland;Scottish;Scot
- Wales;Welsh
- Northern Ireland;Northern Irish
- Europe;European
- Africa;African
- Asia;Asian
- South America;South American
- North America;North American
- Latin America;Latin American
- America
- Bavaria;Bavarian
- Catalonia;Catalan
- Kurdistan;Kurdish;Kurd
- Chechnya;Chechen
- Tibet;Tibetan
- Korea;Korean
- Yugoslavia;Yugoslav
- Soviet Union|USSR;Soviet
- East Germany;East German
- West Germany;West German
- California;Californian
- Texas;Texan
- Scandinavia;Scandinavian
- Congo
- Sicily;Sicilian
- Arabia;Arab
`;
