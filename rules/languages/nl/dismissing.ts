import type { ActPhrases, Examples } from '../../read/phrases';

export const phrases: ActPhrases = {
  act: 'dismissing',
  isLoose: true,
  guards: ['reported', 'banter'],
  phrases: `
^ (boei*|boeit niet|so what|whatever|wat boeit|nou en|(dikke)? pech|pech gehad|pech voor je|(ja)? dahag|jammer dan|ja dag|zal wel|het zal|(het|dat) zal (allemaal)? (wel|best)|zal best|weet ik veel|kan gebeuren|soit|foert|idc|ok (dan|en|dus)|prima hoor|fijn voor je|leuk voor je|en dan|daar gaan we weer|jaja|next|tldr|je probleem|eigen probleem|boeiend|interessant|belangrijk) $
^ boei* (man|joh|bro|hoor|dude|ik (ga|moet|heb))
^ whatever (ik|maar|hoor|joh|man|dude|we|doe|bro)
(who cares|tough luck|idgaf|bla bla|blabla*|boehoe|huilie|mimimi|touch grass)
(jaja|ja ja) (het|dat)? zal
(het|dat) zal wel zijn
boeit .. niet
(bewaar|klaag|zeur|jank|huil|zever|zeik|blaat) .. (bij|voor|tegen|aan) (iemand|een ander|je|de)
(vertel|vertellen|zeg|ga|praat|zeggen) .. (aan|tegen|bij)? (iemand anders|een ander|iemand die het|de muur|je dagboek|google)
niet op (in|reageren)
ik .. (niet|geen) .. (discussie|gesprek) .. (aan|voeren|in|hebben|meer)
(discussie|gesprek) .. niet (aan|meer|voeren)
hier .. geen (zin|tijd|energie|goesting|behoefte|trek|puf)
geen boodschap aan
(hier|daar) (heb ik|ik heb|ga ik|steek ik) .. geen (zin|tijd|energie|goesting|behoefte|trek|puf)
^ heb (ik)? .. geen (tijd|energie|zin|trek) .. (voor|in) $
(hier|daar) .. ik .. niet .. (aan|mee) .. beginnen
daar .. (zijn|is|heb je|bestaan) .. (psych*|therapeuten|dokters|hulplijnen|hulpverleners|instanties|praatgroepen) .. voor
ik ben .. (je|geen|niet je) .. (psych*|therapeut|vuilbak|vuilnisbak|dagboek|klaagmuur|hulpverlener|praatpaal)
moet ik .. (interessant|medelijden|onder de indruk|wakker van|zielig|applaus|janken|huilen|een traan|boeien)
lig ik .. niet .. wakker
zit (ik niet|niemand) op (je)? te wachten
denk je .. dat ..4 (kan schelen|boeit|interesseert|te wachten|wil horen|tijd heb|tijd voor heb)
(laat|hou|houd) me .. (buiten|erbuiten|daarbuiten)
dat is tussen (je|jullie)
^ niet nu ($|ok|he|hoor|joh|aub|alsjeblieft)
^ nu (even)? niet ($|hoor|joh|ik)
^ (en|maar) wat eten (we|jullie)
^ (even|heel) iets anders
(bespaar|spaar) me
kan me .. (schelen|bommen|roesten|gestolen)
(reet|kont|gat|kloten|klote) .. roest*
hou (dat|het) (maar|lekker)? voor (je|jezelf)
tijd .. (verspillen|verdoen)
(kom|hoef|moet) .. niet .. (bij|tegen) me .. (huilen|klagen|janken|zeuren|uithuilen|aanzetten|aankloppen|zagen)
(val|vallen) me .. niet .. lastig
pakkie
(mijn|me) (probleem|zaak|zorg) niet
(daar|hier) (ga|begin) je .. weer
begin* je .. (weer|alweer) .. over
(moeten|gaan|moet|zullen) (we|het) .. weer over (hebben|beginnen)
(niet|alweer) (weer)? (dat|dit|die|je|hetzelfde) .. (verhaal|gezeik|gezeur|drama|liedje|gedoe|onderwerp|gezaag)
(verhaal|liedje) (ken|kennen|weet|weten) (ik|we) (nu|nou|al|wel|onderhand|inmiddels)
dat (weten we|weet ik) .. (nou|nu|al|onderhand|inmiddels) .. wel
red je .. (zelf|maar)
(lekker|heel) (boeiend|belangrijk|interessant)
(boeit|interesseert|kan|zal|scheelt|raakt|maakt) .. (me|niemand|mij) .. (niks|geen|niet|worst|een zorg|reet) .. (schelen|uit|boeien|wezen|zijn|$|bal|reet|zak|moer)
(boeit|interesseert) (me|dat|het|niemand) .. (niet|niks|geen)
(dat|het) doet me .. niks $
worst wezen
^ (ja|nou) (en|dus) $
^ (en|dus) ?$
wat dan nog
(wat|en) moet ik .. (mee|daarmee|ermee)
wat (heb ik|heeft (dat|dit) met me) .. te maken
wat wil je (nu|nou) van me
niet mijn (probleem|zaak|zorg|afdeling|feestje)
(dat|het) is je (eigen)? (probleem|zaak|feest*)
(zoek|zoekt|los|lost|regel|bekijk) (het|dat) .. (zelf|uit|maar|lekker)
(trek|trekt) je plan
(geen|niet) .. (zin|tijd|goesting|puf|trek) .. (in|voor) .. (gezeur|drama|gezeik|dit|je|gedoe|dat)
(hoef|wil) .. (niet|niks) (te)? .. (weten|horen)
trek ik me .. niks .. aan
moet je (me|mij) .. niet .. (mee|lastig)
(vertel|zeg) .. (iemand anders|een ander|je moeder|je psych*)
over (iets|wat) (leukers|vrolijkers|anders)
ergens anders over hebben
iets (leukers|vrolijkers)
iets anders (heb|ga|ben|wat) je
(ander|volgende|volgend) onderwerp
^ (anyway|maar goed|nou goed|soit) .. (heb|ga|ben|zag|wat|hoe|zie|gezien) 
(hou|stop|kap|zwijg) er .. over
(klaar met|genoeg van) (dit|je|dat) .. (gesprek|gezeik|drama|discussie|gedoe|gezeur|verhaal|verhalen)
einde (discussie|gesprek|verhaal)
(wie|wat) vroeg .. (je|iets)
niemand vroeg .. (je|iets)
niemand .. iets gevraagd
(wel|iets|wat) (beters|anders) te doen
ik .. (genoeg|andere|eigen) .. (problemen|dingen) .. (aan mijn hoofd|$)
ik heb zelf .. (problemen|zorgen) $
(anders|genoeg|zat|dingen|zaken) .. aan mijn (hoofd|kop)
lang .. niet gelezen
lees .. (ik|dit|dat) .. niet (eens|$|meer)
zelf weten
(is|was) dat (het|alles) $
(en|oke) wat moet ik (met|daarmee)
niks mee te maken
niet over je hebben
erover op
boeit me (dat|niet)
niet (meer|nu|weer)? over hebben
wat wil je dat ik
kan ik (er|daar) .. (wat|ook|toch) .. aan doen $
ik (er|daar) .. (ook|toch) niks aan doen
gaat je .. niks aan
- (maakt|maak) .. uit (pizza|kies|wat|hoe|of)
- wat je wil $
- (nog|weer) iets anders
- iets anders (doen|nodig|kopen|eten|dan)
- ja en (dan|ik|toen|we|je)
- los ik
- ik (zoek|los)
- (wat|dat) maakt
- geen tijd (om|voor het)
- geen (psych*|therapeut) maar
- ik .. (lastig|tijd) (val|verdoe|verspil)
- niet zonder (mijn|je)
- het probleem (zit|is)
- en nu
- sorry dat ik
- (hoeven|hoef je) .. niet .. over
`,
};

export const examples: Examples = {
  yes: [
    '[boeit niet joh], ga lekker slapen',
    '[daar zit ik niet op te wachten]',
    'ik heb [wel iets beters te doen]',
    '[begin je daar nou alweer over]',
    '[val mij daar niet mee lastig]',
    '[kom niet bij mij uithuilen]',
    '[pech voor jou] dan',
    '[denk je nou echt dat mij dat boeit]',
    '[interesseert me geen bal]',
    '[kunnen we het over iets leukers hebben]',
    'ja joh [boeit me echt geen reet]',
    'joh [hou erover op]',
    'Daar wil ik het [nu niet over hebben].',
    '[moet ik nu medelijden] hebben of zo',
    '[laat mij daar buiten]',
  ],
  no: [
    'vanavond niet, ik heb training',
    'niet mooi maar wel handig',
    'ik val je toch niet lastig',
    'einde van de straat rechts',
    'naar huis en dan krijg ik soep',
    'niemand heeft nog gekookt',
    'ik ben geen psycholoog maar ik luister graag',
    'ik los het zelf wel op, bedankt',
    'maakt me niet uit, kies jij maar',
    'daar lig ik al weken wakker van',
    'het zal wel laat worden vanavond',
    'sorry dat ik je tijd verdoe',
    'whatever you want schat',
    'vraag het aan iemand anders van het team',
    'laat me eruit bij de halte',
  ],
};
