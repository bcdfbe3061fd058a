import type { ActPhrases, Examples } from '../../read/phrases';
import { loosen } from './loosen';

export const phrases: ActPhrases = {
  act: 'distress',
  guards: ['banter'],
  phrases: loosen(`
<my> (beste|ex)? <close> (is|was|zijn|ligt|ging) .. <gone>
<close> (is|was) (<time>)? .. (overleden|gestorven|heengegaan|ingeslapen|er niet meer|gegaan|verongelukt|doodgegaan)
<close> (overleed|stierf|sterft)
<close> gaat (dood|sterven|het niet halen)
(is|was) (<time>)? (overleden|heengegaan|ingeslapen|verongelukt)
(hij|ze) (is|was) .. (dood|gestorven|er niet meer)
(hij|ze) (haalt|redt) het niet
(ik|we) .. (verloren|verloor|verlies|kwijt|begraven|afscheid) .. <close>
(ik|we) (heb|hebben|ben|zijn|verloor|verloren) .. <close> .. (verloren|kwijt|begraven)
laten inslapen
sinds .. (er niet meer is|dood|overleden is)
(begrafenis|uitvaart|crematie) .. (morgen|is|was|regelen|van)
(miskraam|hartje klopt niet|geen hartslag)
<close> .. (zelfmoord|zelfmoordpoging|een poging|zelfdoding)
<my> <close> .. (heeft|had|kreeg|krijgt) .. <illness>
<close> (heeft|krijgt|kreeg) .. <illness>
(ik|^) (heb|heeft|kreeg|krijg) .. <illness>
(mijn|een|de) (burnout|burn out|depressie|eetstoornis|kanker|tumor|paniekaanval*|verslaving) .. (terug|weer|is|heb|gehad)
^ (miskraam|kanker|ontslagen|gezakt|afgewezen|gebuisd|gedumpt|uitgemaakt) 
(uitslag|scan) .. (niet goed|slecht|kwaadaardig|foute boel|bang|angst)
(chemo|behandeling|medicijnen|therapie) .. (slaat|helpt|werkt|doet) .. (niet|niks)
(eerste|volgende|laatste) (chemo)
(dokter*|arts*|specialist) .. (niks meer|opgegeven|slecht nieuws|niet meer)
(maanden|weken) te leven
word* niet meer beter
<close> .. (ic|intensive care|ziekenhuis|coma|opgenomen|gevangenis)
(ik|^) (lig|ben|moet) .. (opgenomen|ziekenhuis|geopereerd)
(ik|we) .. (ongeluk gehad|aangereden|beroofd|overvallen|aangerand|verkracht|bestolen|bedreigd|gestalkt|mishandeld|misbruikt|opgelicht)
(verkracht|aangerand|misbruikt|mishandeld|ingebroken)
(heeft|had|maakt|maakte) .. (uitgemaakt|gedumpt|verlaten|bedrogen|geghost|vreemdgegaan|vreemd gegaan|een ander|geblokkeerd|laten zitten|doorverteld)
(ze|hij|die|<close>) (is|ging|gaat|wil) .. (bij me weg|van me af|vreemd|scheiden|niet meer verder)
(is|het) uit (met|tussen)
(is|het) (over|gedaan) tussen
(geghost|gedumpt) = 0.7
(ben|word|werd) .. (gedumpt|verlaten|bedrogen|geghost)
(houdt|hou|geeft) niet meer (van|om) me
<close> .. (wil|spreekt|praat|zegt|belt) .. (me|mij|ons|met me|tegen me|niks) .. (niet meer|nooit meer|zien|aan|meer|al maanden|al jaren)
liever nooit .. gekregen
(gaan|willen|ga) .. (scheiden|uit elkaar|in scheiding)
in .. (scheiding|vechtscheiding)
(eruit|buiten|op straat|uit huis) (gezet|gegooid|geplaatst)
(kinderen|kids|zoon|dochter) .. (zie ik niet|niet meer zien)
(dakloos|geen dak)
ruzie (met|thuis|gehad|over)
(grote) ruzie
<close> .. (schreeuwt|schreeuwde|scheldt|drinkt|sloeg|slaat|kleineert|controleert|bedreigt|haat me)
heeft me .. (geslagen|geschopt|bedreigd|uitgescholden|vernederd)
(slaat|sloeg|bedreigt) (me|mij|ons)
+ niemand (luistert|gelooft me|helpt me|doet iets)
(word|werd|ben) .. (gepest|uitgelachen|uitgescholden|buitengesloten|genegeerd|afgekraakt|voor schut gezet)
(pesten|negeren|haten|haat|roddelen|lachen) .. (me|me uit|over me|mij)
uit de (groep|app|groepsapp) (gezet|gegooid)
niet .. (uitgenodigd)
behalve ik $
(zei|zegt|zeiden|zeggen|noemt|noemde) .. (me|ik|mij) .. (dik|lelijk|waardeloos|dom|hoer|mislukking|liever nooit|niet goed genoeg|teleurstelling|moet stoppen|kan stoppen|beter kan stoppen|niks waard)
(ik|^) (ben|was|werd|kzijn) .. (ontslagen|werkloos|failliet|blut|gezakt|gebuisd|afgewezen|blijven zitten)
mijn (baan|werk|job|huis|contract|spaargeld|zaak|leven) .. (kwijt|verloren|weg|failliet|verliezen|verlies|niet verlengd)
(baan|werk|job|huis|alles) (kwijt|verloren|verliezen)
contract .. niet verleng*
mijn naam .. lijst
(blijf zitten|niet gehaald|niet geslaagd|onvoldoende*|negatief advies) = 0.7
(examen*|tentamen*|toets|herkansing|scriptie|studie) .. (gezakt|niet gehaald|mislukt|verpest|verknald|onvoldoende)
gezakt voor
(afwijzing|afgewezen)
(schulden|schuld|deurwaarder) .. (heb|staat|belt|van|opgelopen|en|bij|brief)
(heb|zit) .. (schulden|schuld|euro schuld)
(huur|rekening*|hypotheek|boodschappen|eten) .. niet .. betalen
<my> (baas|chef) .. (schreeuwt|kleineert|ontslaat|ontslagen|voor de hele|afgekraakt)
(gaan|moeten) .. ontslaan
(trek|red|kan|hou|bolwerk) .. niet meer (aan|vol|$|zo|en|alleen|thuis)
lukt .. niet meer
(weet|wist) niet (meer)? (hoe|wat) (ik|het|we) .. (verder|moet|doorkomen|overleven|volhouden|door|betalen|vertellen)
alles .. (mis|fout|in elkaar|te veel|teveel|kapot|instorten|tegen)
(is|word|wordt) me .. (te veel|teveel|te zwaar)
mijn (wereld|leven) .. (ingestort|stort|op zijn kop|hel|kapot|puinhoop)
zit er .. doorheen
ga er .. (aan)? (kapot|onderdoor)
(ten einde raad|radeloos|ingestort|weg kwijt|wanhoop nabij)
<bad> (tijd|periode|week|jaar|nieuws|nacht)
(rotdag|kutdag|klotedag|rotnieuws)
+ gaat .. niet (goed|lekker|best) .. (met|thuis|hier)
gaat .. (slecht|klote|kut|achteruit|bergaf) .. (met|thuis)
(ik|heb|lig|zit|zat|lag|sta) .. (hele|elke|al|uren|weken|dagen|nacht|werk|toilet|wc|bed|slaap|auto) .. <cry>
<cry> (in bed|in slaap|op het toilet|op de wc|in de auto|op mijn werk)
(zit|zat|lig|lag|loop) .. te (huilen|janken)
+ (slaap|sliep|geslapen|eet|gegeten) .. (niet|amper|nauwelijks|slecht|niks)
+ (nachten|dagen|weken) .. (niet|amper|nauwelijks|slecht) (geslapen|slaap|gegeten)
+ kom .. (niet|amper) .. bed .. uit
+ geen oog dicht
sta er .. alleen voor
(ik|^) mis .. (zo|elke|vreselijk|enorm|nog steeds|nog elke) (dag|$|erg)
heimwee
jaar geleden (dat|vandaag|$)
(vandaag|morgen) .. jaar geleden
(op eieren|tandvlees|tenen) lopen
(koorts|ziek) .. (geslapen|kleine)
voel me .. eenzaam
moederziel alleen
te laat .. (schuldig|spijt)
wou .. had .. nog
(werk|school|mantelzorg|werkdruk) .. (te veel|teveel|kapot|niet aan|onderdoor)
(ongewenst) zwanger
(gestorven|stierf|sterven|sterft|zelfmoord*|doodge*|overleden|omgekomen|verongelukt|overreden|aangereden|euthanasie|kanker*|tumor*|knobbel|uitgezaaid|terminaal|dementie|dement|psychose|psychiatrie|miskraam|ivf|burn|burnout|depress*|paniekaanval*|eetstoornis|anorexia|verslaa*|verslaving|vergokt|mishandel*|misbruik*|verkracht*|aangerand|gestalkt|pesten|gepest|pest|ontslagen|ontslag|failliet|schulden|deurwaarder|dakloos|gescheiden|scheiden|scheiding|vreemdg*|bedrogen|verlaten|gedumpt|ingestort|instort*|uithuisplaatsing|jeugdzorg|gebuisd|doodziek|gesloten|coma|hersen*|hartaanval|uitgelachen|genegeerd|buitengesloten|vernederd|chemo*) = 0.7
(ziekenhuis|ic|dokter|arts|huisarts|politie|ambulance|opgenomen|spoed|opgehaald|rechter|verpleeghuis|rolstoel|operatie|geopereerd|scan|uitslag|koorts) = 0.4
(ruzie|ruzies|schreeuw*|geschreeuw*|scheld*|uitgescholden|slaat|sloeg|geslagen|drinkt|dronken|drugs|lacht|lachte|lachten|negeert|negeren|liegt|loog|weggestuurd|weggelopen|gestolen|een ander) = 0.6
(niet meer|nooit meer|weer niet|alweer|al weken|al maanden|al jaren|te veel|niemand) = 0.4
(begraf*|uitvaart|crematie|vreselijk|verschrikkelijk|mislukt|verloren|ongeluk|te laat|tranen|gehuild|huilen|janken|verdriet|wanhoop|angst|paniek|kapot|gebroken|machteloos) = 0.5
(niet|niks|geen|nooit) = 0.2
<my> <close> = 0.4
(ik|me|we|ons|onze) = 0.3
😭 = 0.4
💔 = 0.6
😢 = 0.4
🙁 = 0.3
ik (trek|red) .. niet
(ik|^) (kan|kon|hou) .. niet meer
mijn (baan|werk|studie|opleiding) .. opgezegd
(vreemdgegaan|vreemd gegaan|uitgezaaid)
(uitgemaakt) = 0.7
is .. (dood|overleden|gestorven|aangereden) = 0.6
<close> .. gevallen
(zijn|gaan) uit elkaar
bij (hem|haar|me) weg
met (hem|haar) verder
(is|zijn) .. (terminaal|kwaadaardig|ongeneeslijk)
het is niet goed $
niet meer van me (houdt|hou)
(hij|ze) .. (ziekenhuis|ic|coma)
of (hij|ze) het (haalt|redt)
(kende|herkende|kent|herkent) (me|ons) .. niet
(ik|^) heb .. (gehuild|gejankt|geweend)
- toen ik ..5 ook
- (bij|over) minuten
- (kapot|dood|stuk) van (het)? lachen
- (lach|lag|ga|lachte) .. (dood|kapot|stuk)
- (printer|telefoon|laptop|batterij|accu|computer|auto|fiets|server|wifi|plant|app|tv|wasmachine|boom) .. (dood|overleden|kapot|gestorven|stuk|heengegaan)
- (boek|film|serie|liedje|nummer|game|musical|podcast|documentaire|acteur|netflix|hoofdstuk) .. (dood|sterft|stierf|moord|vermoord|<cry>|angst|verdriet)
- (sterf|sterven|dood) van (de)? (honger|dorst|kou|hitte|warmte)
- (wedstrijd|ajax|voetbal|potje|cake|taart|prijs) .. (verloren|verlies|drama|gezakt|mislukt|ontslagen)
- (gezakt|mislukt) .. (cake|taart|prijs)
- niet (dood|bang|ernstig|verdrietig|boos|kwaad)
- geen (pijn|kanker|paniek|ruzie)
- (ruzie|scheiding) .. (in de film|in de serie|aflevering)
- toen (mijn|ik) .. (<gone>|<illness>|stierf|overleed|doodging|dood ging)
- je .. (<cry>|bang|verdrietig)
- <cry> .. (normaal|lachen|geluk)
- (hij|ze) is weg
- contract is verlengd
- ook .. <cry>
- je ben .. <gone>
- (ik|me|ex) .. ook
- (had|heb|ben) ik ook
- ook .. (ik|me|iemand)
- begrijp ik
- je (voel|ben|word) .. _
- na .. dood ook
`),
};

export const examples: Examples = {
  yes: [
    '[mijn oma is gisteren overleden]',
    '[hij heeft het uitgemaakt]',
    'ik [ben ontslagen]',
    '[ons ma ligt op de ic]',
    '[mijn ouders gaan scheiden]',
    '[ik trek het niet meer]',
    '[mama heeft longkanker]',
    '[we hebben onze hond moeten laten inslapen]',
    '[ik word gepest] op school',
    '[gezakt]. alweer',
    '[ik weet niet hoe ik dit moet betalen]',
    '[mijn zoon wil me niet meer zien]',
    'de [chemo slaat niet aan]',
    '[kzijn mijn werk kwijt]',
    '[alles loopt mis] de laatste weken',
    '[heb de hele nacht liggen huilen]',
    'mijn [vrouw is bij me weg]',
  ],
  no: [
    'mijn telefoon is dood',
    'de printer is overleden haha',
    'die cake is gezakt',
    'ik lach me dood',
    'we hebben met 3-1 verloren van ajax',
    'ik heb mijn sleutels verloren',
    'in dat boek sterft de hoofdpersoon',
    'mijn moeder komt morgen eten',
    'ik sterf van de honger',
    'het is uit de oven, kom eten',
    'mijn baas is jarig',
    'de uitslag van de quiz was goed',
    'het contract is verlengd!',
    'ze zijn vertrokken naar spanje op vakantie',
    'ik ben op mijn werk',
    'de chemieles was saai',
    'we hebben geen brood meer',
  ],
};
