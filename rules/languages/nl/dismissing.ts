import type { ActPhrases, Examples } from '../../read/phrases';

export const phrases: ActPhrases = {
  act: 'dismissing',
  isLoose: true,
  guards: ['reported', 'banter'],
  phrases: `
^ (boeien|boeit niet|so what|whatever|wat boeit|nou en|pech|pech gehad|jammer dan|ja dag|zal wel|het zal wel|zal best|weet ik veel|kan gebeuren|soit|foert|who cares|idc|ok dan|prima hoor|fijn voor je|leuk voor je|en dan|daar gaan we weer) $
^ whatever (ik|maar|hoor|joh|man|dude|we|doe|bro)
(het|dat) zal wel zijn
boeit .. niet
(bewaar|klaag|zeur|jank|huil|zever|zeik|blaat) .. (bij|voor|tegen|aan) (iemand|een ander|je|de)
(vertel|vertellen|zeg|ga|praat|zeggen) .. (aan|tegen|bij)? (iemand anders|een ander|iemand die het|de muur|je dagboek|google)
niet op in
hier .. geen (zin|tijd|energie|goesting|behoefte)
geen boodschap aan
daar .. (zijn|is|heb je|bestaan) .. (psych*|therapeuten|dokters|hulplijnen|hulpverleners|instanties|praatgroepen) .. voor
ik ben .. (je|geen|niet je) .. (psych*|therapeut|vuilbak|vuilnisbak|dagboek|klaagmuur|hulpverlener|praatpaal)
moet ik .. (interessant|medelijden|onder de indruk|wakker van|zielig|applaus|janken|een traan|boeien)
lig ik .. niet .. wakker
(laat|hou|houd) me .. (buiten|erbuiten|daarbuiten)
dat is tussen (je|jullie)
^ niet nu ($|ok|he|hoor|joh|aub|alsjeblieft)
(jammer|nou nou|ach mens|tja|ja ja|pech|ach) .. (maar|en) (heb je de|heb je die|wat eten|zag je|ga je)
^ (en|maar) wat eten (we|jullie)
bespaar me
kan me .. (schelen|bommen|roesten)
hou (dat|het) (maar|lekker)? voor (je|jezelf)
tijd .. (verspillen|verdoen)
(zeur|klaag|jank|huil|speel) .. ergens anders
pakkie
mijn (probleem|zaak|zorg) niet
daar (ga|begin) je weer
(heb|had) ik .. (daarom|ernaar|erom|erna|iets) gevraagd
red je .. (zelf|maar)
lekker (boeiend|belangrijk|interessant)
(boeit|interesseert|kan|zal|scheelt|raakt|maakt) .. (me|niemand|mij) .. (niks|geen|niet|worst|een zorg|reet) .. (schelen|uit|boeien|wezen|$|bal|reet|zak|moer)
(boeit|interesseert) (me|dat|het|niemand) .. (niet|niks|geen)
(wat|wie) (boeit|interesseert|kan) .. (me|mij|het|dat|schelen)
worst wezen
^ (ja|nou) (en|dus) $
^ (en|dus) ?$
wat dan nog
(wat|en) moet ik .. (mee|daarmee|ermee)
niet mijn (probleem|zaak|zorg)
(dat|het) is je (eigen)? (probleem|zaak|feest*)
(zoek|los|regel|bekijk) (het|dat) .. (zelf|uit|maar|lekker)
trek je plan
(geen|niet) .. (zin|tijd|goesting|puf) .. (in|voor) .. (gezeur|drama|gezeik|dit|je|gedoe|dat)
(hoef|wil) .. niet (te)? .. (weten|horen)
moet je (me|mij) .. niet .. (mee|lastig)
(vertel|zeg) .. (iemand anders|een ander|je moeder|je psych*)
over (iets|wat) (leukers|vrolijkers|anders)
iets (leukers|vrolijkers)
iets anders (heb|ga|ben|wat) je
ander onderwerp
^ (anyway|maar goed|nou goed|soit) .. (heb|ga|ben|zag|wat|hoe|zie|gezien) 
(hou|stop|kap) .. (op|over|mee) $ = 0.7
(wie|wat) vroeg .. (je|iets)
(beters|anders) te doen
ik .. (genoeg|andere|eigen) (problemen|dingen) .. (aan mijn hoofd|$)
(leuk|mooi) verhaal (hoor|joh|bro|$)
zelf weten
(is|was) dat (het|alles) $
doe .. wat je (wil|niet laten)
(en|oke) wat moet ik (met|daarmee)
niks mee te maken
niet over je hebben
^ (boeiend|interessant|belangrijk) $
erover op
boeit me (dat|niet)
(nu|even)? niet over hebben
wat wil je dat ik
kan me het schelen
- (maakt|maak) .. uit (pizza|kies|wat|hoe|of)
- wat je wil $
- (nog|weer) iets anders
- iets anders (doen|nodig|kopen|eten|dan)
- ja en (dan|ik|toen|we|je)
- los ik
- ik (zoek|los)
- ik los
- (wat|dat) maakt
- geen tijd (om|voor het)
- geen (psych*|therapeut) maar
- ik .. (lastig|tijd) (val|verdoe|verspil)
- niet zonder (mijn|je)
- het probleem (zit|is)
`,
};

export const examples: Examples = {
  yes: [
    '[boeien]',
    '[nou en]',
    '[interesseert me geen bal]',
    '[zoek het lekker zelf uit]',
    '[niet mijn probleem]',
    '[kunnen we het over iets leukers hebben]',
    '[heb nu echt geen zin in dit gezeur]',
    '[het zal mij worst wezen]',
    '[wat moet ik daarmee]',
    '[moet je zelf weten]',
    '[trek uw plan]',
    'ja joh [boeit me echt geen reet]',
    'oké [en wat moet ik met] die informatie',
    'heb nu [geen tijd voor jouw drama]',
    '[lekker belangrijk]',
    'daar heb ik [niks mee te maken]',
    '[interesseert me echt geen drol]',
    'kunnen we het even [niet over jou hebben]',
    '[boeiend]',
    'nou [dat is dan jouw probleem]',
    'ik heb wel [wat beters te doen]',
    'joh [hou erover op]',
    '[wat wil je dat ik] daaraan doe',
    'bro [boeit mij dat]',
    'Daar wil ik het [nu niet over hebben].',
    'pff [whatever ik] ga slapen',
    'daar [zijn hulplijnen voor]',
    '[moet ik nu medelijden] hebben of zo',
    '[bewaar je gejank voor] een ander',
    '[laat mij daar buiten]',
    'ik [ga hier niet op in]',
    '[hou dat maar voor jezelf]',
    '[daar lig ik niet wakker] van',
  ],
  no: [
    'daar lig ik al weken wakker van',
    'het zal wel laat worden vanavond',
    'ik ben geen psycholoog maar ik luister graag',
    'sorry dat ik je tijd verdoe',
    'whatever you want schat',
    'ik los het zelf wel op, bedankt',
    'vraag het aan iemand anders van het team',
    'laat me eruit bij de halte',
    'maakt me niet uit, kies jij maar',
    'wat jij wilt hoor',
    'boeiende documentaire gisteren',
    'ja en dan gaan we met de trein',
    'nog iets anders nodig van de winkel',
    'de oplossing boeit me, leg eens uit',
    'ik heb vandaag geen tijd om te koken',
    'het probleem zit in de kabel',
    'we gaan morgen iets anders doen dan gepland',
    'zullen we iets leuks doen',
    'laat maar weten hoe laat je komt',
    'ik kan niet meer wachten tot vrijdag!!',
    'die grap was zo slecht dat hij weer goed werd',
    'wat lief van je',
    'je bent laat',
    'de verwarming is kapot, de monteur komt om 10u',
    'ik ga naar de begrafenisondernemer voor mijn werk',
    'ik moet janken om die meme',
    'de baas is een week weg, feest',
    'we zitten op het dak van het hotel met een cocktail',
    'bro heb je die goal gezien',
    'Wij gaan zondag naar de kerk en daarna koffie drinken.',
    'kga nog wa boodschappen doen',
    'die outfit is dodelijk',
    'ik ga stuk om die tiktok',
  ],
};
