import type { SearchData } from "../../locale/search-data.ts";
import { germanCompoundNouns } from "./compound-nouns.ts";

/**
 * German endings, in the spirit of the Snowball stemmer and beyond it: women's forms join the men's ("Ministerinnen"), weak
 * verbs their infinitive ("kritisierte"), strong verbs theirs ("beschlossen"). Short words keep a last "t": "Haft" is no
 * form of "Hafen".
 */
export const germanSearch: SearchData = {
  code: "de",
  steps: [
    [
      { endings: "innen", rest: 3 },
      { endings: "in", rest: 3, after: "er ent ist ant at og eur eut zt lt ef nd rt eg eer ier" },
    ],
    [{ endings: "ungen ungs ung", rest: 5 }],
    [{ endings: "tete teten tet ten te t", rest: 5 }],
    [
      { endings: "etet ete eten et", rest: 4, after: "d t s l n m r" },
      { endings: "ern ers em er en es e", rest: 3 },
      { endings: "s", rest: 3, after: "b d f g h k l m n r t" },
      { endings: "s", rest: 4, after: "o a y" },
      { endings: "n", rest: 4, after: "el er" },
    ],
  ],
  halvesConsonants: false,
  irregular: `sprech: sprach sprachen spricht gesprochen sprochen sprich
schliess: schloss schlossen geschlossen schliesst
seh: sah sahen sieht gesehen
geb: gab gaben gibt gegeben
nehm: nahm nahmen nimmt genommen nommen
treff: traf trafen trifft getroffen troffen
helf: half halfen hilft geholfen
sterb: starb starben stirbt gestorben storben
werf: warf warfen wirft geworfen worfen
werb: warb warben wirbt geworben worben
brech: brach brachen bricht gebrochen brochen
les: las lasen liest gelesen
ess: ass assen isst gegessen
fahr: fuhr fuhren fahrt gefahren
trag: trug trugen getragen
schlag: schlug schlugen geschlagen
wachs: wuchs wuchsen gewachsen
lass: liess liessen lasst gelassen
halt: hielt hielten halt gehalten
fall: fiel fielen fallt gefallen
fang: fing fingen fangt gefangen
geh: ging gingen geht gegangen gangen
steh: standen steht gestanden
komm: kam kamen kommt gekommen
bleib: blieb blieben bleibt geblieben
schreib: schrieb schrieben schreibt geschrieben
steig: stieg stiegen steigt gestiegen
treib: trieb trieben treibt getrieben
weis: wies wiesen weist gewiesen
streit: stritt stritten streitet gestritten
schneid: schnitt schnitten schneidet geschnitten
greif: griffen greift gegriffen
leid: litt litten leidet gelitten
reit: ritt ritten geritten
zieh: zog zogen zieht gezogen
bieg: bog bogen gebogen
biet: bot boten bietet geboten
flieg: flog flogen fliegt geflogen
flieh: floh flohen flieht geflohen
verlier: verlor verloren verliert
fordr: fordern
ford: fordert forderte forderten gefordert
find: fand fanden findet gefunden
sing: sang sangen gesungen
sink: sank sanken sinkt gesunken sunken
spring: sprang sprangen springt gesprungen
zwing: zwang zwangen zwingt gezwungen
trink: trank tranken trinkt getrunken
gewinn: gewann gewannen gewinnt gewonnen
beginn: begann begannen beginnt begonnen
bring: brachte brachten bringt gebracht
denk: dachte dachten denkt gedacht
kenn: kannte kannten kennt gekannt
nenn: nannte nannten nennt genannt
brenn: brannte brannten brennt gebrannt
renn: rannte rannten gerannt
wiss: wusste wussten weiss gewusst
sitz: sass sassen sitzt gesessen
lieg: lagen liegt gelegen
bitt: bat baten bittet gebeten
ruf: rief riefen ruft gerufen
lauf: lief liefen lauft gelaufen
stoss: stiess stiessen stosst gestossen
rat: riet rieten geraten
rate: rate raten
gelt: galt galten gilt gegolten
schiess: schoss schossen schiesst geschossen
lug: log logen lugt gelogen
tret: trat traten tritt getreten
werd: wurde wurden wird geworden
hab: hat hatte hatten gehabt
sag: sagt sagte sagten gesagt
mach: macht machte machten gemacht
plan: plant plante planten geplant
leb: lebt lebte lebten gelebt
lob: lobt lobte lobten gelobt
wahl: wahlt wahlte wahlten gewahlt
zahl: zahlt zahlte zahlten gezahlt
klag: klagt klagte klagten geklagt
frag: fragt fragte fragten gefragt
zeig: zeigt zeigte zeigten gezeigt
kauf: kauft kaufte kauften gekauft
bau: baut baute bauten gebaut
reis: reist reiste reisten gereist
reise: reise reisen
messer: messer messern messers
them: thema themen themas
museum: museum museen museums
jahr: jahr jahre jahren jahres
krise: krise krisen
firma: firma firmen
konto: konto konten kontos
land: land lander landern landes lands`,
  verbPrefixes:
    "ab an auf aus be bei durch ein ent er fest fort ge her hin los miss mit nach nieder statt teil uber um unter ver vor weg wider wieder zer zu zuruck zusammen heraus hinaus voran voraus vorher dar hervor",
  compoundNouns: germanCompoundNouns,
  compoundLinks: "s es n en er e ern in innen",
};
