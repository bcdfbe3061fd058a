import type { ActPhrases, Examples } from '../../read/phrases';
import { loosen } from './loosen';

export const phrases: ActPhrases = {
  act: 'distress',
  guards: ['banter'],
  phrases: loosen(`
<blow> = 0.7
^ <blow> $
<blow> .. (gehad|gekregen)
(begraf*|uitvaart|crematie) = 0.6
(ziekenhuis|ic|dokter|arts|huisarts|politie|ambulance|opgenomen|spoed|opgehaald|rechter|verpleeghuis|operatie|geopereerd|scan|uitslag|koorts) = 0.4
(ruzie|ruzies|schreeuw*|scheld*|uitgescholden|slaat|sloeg|geslagen|drinkt|drugs|negeert|negeren|liegt|loog|weggestuurd|weggelopen|gestolen|een ander|opgesloten|huilend|spaargeld) = 0.7
(niet meer|nooit meer|weer niet|alweer|al weken|al maanden|al jaren|te veel|niemand) = 0.4
(vreselijk|verschrikkelijk|mislukt|verloren|ongeluk|te laat|tranen|gehuild|huilen|janken|verdriet|wanhoop|angst|paniek|kapot|gebroken|machteloos|overgegeven) = 0.5
(niet|niks|geen|nooit) = 0.2
(<my> <close>|mama|papa) = 0.4
(ik|me|we|ons|onze|^ ben|hij|ze) = 0.3
😭 = 0.4
💔 = 0.6
😢 = 0.4
🙁 = 0.3
<close> (is|was|zijn|ligt|ging|gaat) .. (<gone>|gegaan|sterven)
<close> (overleed|stierf|sterft)
is .. (dood|overleden|gestorven|aangereden) = 0.6
het (niet)? (haalt|redt|halen) .. (niet)? $ = 0.7
(hij|ze) (haalt|redt) het niet
(verloren|verloor|verlies|kwijt|afscheid) .. <close>
<my> <close> .. (verloren|kwijt)
(laten|laat) (inslapen|gaan) .. hond = 0.6
laten inslapen
sinds .. (er niet meer|dood)
(hartje|hartslag|hartafwijking|afwijking|levensverwachting)
(uitslag|scan|het) .. (niet goed|foute boel|kwaadaardig) $
zien iets op
(chemo|behandeling|medicijnen) .. (slaat|helpt|werkt) .. (niet|niks)
(maanden|weken) te leven
niet meer beter
(slecht|slechte|vreselijk) nieuws
<close> .. (ligt|lag|ligt nu) .. (ziekenhuis|ic|coma|bed)
<close> .. (ic|coma|opgenomen|gevallen|vermist|opgepakt)
(kende|herkende|kent|herkent) .. niet
(ze|hij|die|<close>) (gaat|wil|is|ga) .. (bij me weg|vreemd|van me af)
bij (hem|haar|me) weg
met (hem|haar) verder
uit (met|tussen|elkaar)
(over|gedaan|slecht) tussen
niet meer (van|om) me
<close> .. (wil|spreekt|praat|zegt|belt|kijkt) .. (me|ons|met me|tegen me) .. (niet|niks|nooit|al)
<close> .. (niet|nooit) .. (zien|spreken|praten)
liever nooit .. gekregen
(eruit|buiten|op straat|uit huis) (gezet|gegooid|geplaatst)
huis uit
ruzie (met|thuis|gehad)
me .. (geslagen|geschopt|bedreigd|uitgescholden|weghalen)
(slaat|sloeg|bedreigt|negeert|negeren|haten|haat|pesten) (me|ons)
(lacht|lachen|lachte|lachten) me .. uit
+ niemand (luistert|gelooft me|helpt me|doet iets)
uit de (groep|app|groepsapp)
niet .. uitgenodigd
behalve ik $
(zei|zegt|zeiden|zeggen|noemt|noemde) .. (me|ik|mij) .. (dik|lelijk|waardeloos|dom|hoer|mislukking|liever nooit|niet goed genoeg|stoppen|niks waard)
(baan|werk|job|huis|spaargeld|alles|vertrouwen) .. (kwijt|verloren|verliezen|opgezegd)
niet verleng*
mijn naam .. lijst
(examen*|tentamen*|toets|herkansing|scriptie|studie|rijexamen) .. (gezakt|niet gehaald|mislukt|verpest|onvoldoende)
niet (gehaald|geslaagd|aangenomen|gelukt) = 0.7
(huur|rekening*|hypotheek|boodschappen) .. betalen = 0.5
(heb|zit) .. (schuld|schulden)
doorverteld
(trek|red|kan|kon|hou|bolwerk) .. niet meer (aan|vol|$|en|alleen|thuis|slapen|eten|werken)
ik (trek|red) .. niet
lukt .. niet meer
(weet|wist) niet (meer)? (hoe|wat) .. (verder|moet|doorkomen|overleven|volhouden|betalen|vertellen)
alles .. (mis|fout|in elkaar|tegen|te veel)
me (te veel|teveel|te zwaar)
mijn (wereld|leven) .. (ingestort|stort|op zijn kop|hel|kapot)
er .. doorheen
er .. onderdoor
(ten einde raad|ingestort|weg kwijt|wanhoop nabij|functioneer niet)
<bad> (tijd|periode|week|jaar|nacht)
(rotdag|kutdag|klotedag|rotnieuws)
+ gaat .. (niet goed|niet lekker|slecht|klote|kut|achteruit|bergaf) .. (met|thuis|hier|tussen|sinds|de laatste)
(hele|elke|al|uren|nacht|toilet|wc|bed|auto|werk) .. <cry>
<cry> .. (bed|slaap|toilet|wc|auto|werk)
(ik|^) heb .. (gehuild|gejankt|geweend)
+ (slaap|sliep|geslapen|eet|gegeten) .. (niet|amper|nauwelijks|slecht|niks)
+ (nachten|dagen|weken|niet meer|niet) .. (niet|amper|nauwelijks|slecht|kunnen)? (geslapen|slapen sinds|gegeten)
+ (niet|amper) .. bed .. uit
+ bed niet (meer)? uit
+ geen oog dicht
er .. alleen voor
(ik|^) mis .. (zo|elke|vreselijk|enorm|nog steeds) (dag|$|erg)
heimwee
jaar geleden (dat|$)
(vandaag|morgen) .. jaar geleden
moederziel alleen
(werk|school|mantelzorg) .. (te veel|teveel|niet aan|onderdoor)
zwanger van
ongewenst zwanger
(zijn|haar) dood
niet .. (gepraat|gesproken) = 0.7
zonder me $
(zit|kom) .. (vast|niet meer uit) $
- (kapot|dood|stuk) van (het)? lachen
- (lach|lag|ga|lachte) .. (dood|kapot|stuk)
- (printer|telefoon|laptop|batterij|accu|computer|auto|fiets|server|wifi|plant|app|tv|wasmachine|boom) .. (dood|overleden|kapot|gestorven|stuk|heengegaan)
- (boek|film|serie|liedje|nummer|game|musical|podcast|documentaire|acteur|scene|roman|werkstuk|hoofdstuk|module|bakt|finale) ..6 _
- (sterf|sterven|dood) van (de)? (honger|dorst|kou|hitte|warmte)
- (wedstrijd|ajax|voetbal|potje|cake|taart|prijs) .. (verloren|verlies|drama|gezakt|mislukt|ontslagen)
- (gezakt|mislukt) .. (cake|taart|prijs)
- geen (pijn|kanker|paniek|ruzie)
- (ruzie|scheiding) .. (in de film|in de serie|aflevering)
- toen (mijn|ik) .. (<gone>|<illness>|stierf|overleed|doodging|dood ging)
- je .. (<cry>|bang|verdrietig)
- <cry> .. (normaal|lachen|geluk)
- (hij|ze) is weg
- contract is verlengd
- je ben .. <gone>
- (ik|me|ex) .. ook
- (had|heb|ben) ik ook
- ook .. (ik|me|iemand)
- begrijp ik
- je (voel|ben|word) .. _
- na .. dood ook
- niet (ernstig|dood|boos|bang)
- kan niet meer wachten
- er .. alleen voor je
- je .. (er|alles)
- van je <close>
- (vroeger|zelf) ook .. _
- wat ik moet zeggen
- hij drinkt (bier|koffie|melk|wijn)
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
