import type { ActPhrases, Examples } from '../../read/phrases';

export const phrases: ActPhrases = {
  act: 'dismissing',
  guards: ['reported', 'banter'],
  phrases: `
^ <so>? (boeien|boeit niet|boeit me niet|so what|whatever|wat boeit|lekker boeiend|lekker belangrijk|interessant hoor|boeiend hoor|nou en|jammer dan|pech|pech gehad|jammer joh|ja dag|mij best|mij een zorg|zal wel|zal best|het zal|het zal wel|het zal best|weet ik veel|moet je zelf weten|kan gebeuren|so|soit|bon|tant pis|foert|allez soit|whatevs|wtvr|who cares|idc|not my problem|daar gaan we weer|niet mijn probleem|ok dan|prima hoor|is goed hoor|ja hoor|ja ja|leuk voor je|fijn voor je|blabla|bla bla|bla bla bla|gaap|en dan|big deal|en|dus|nou nou|tsss|tss|cool story|niet weer|niet dit weer|alweer|weer dat|heb je hem weer) $
(boeit|interesseert|kan|kon|raakt|scheelt|maakt) (het|dat|dit)? <so>? <so>? (me|mij|ons|niemand|iemand|geen hond|geen mens) <so>? <so>? <so>? <so>? (niet|niks|geen bal|geen reet|geen ruk|geen zak|geen moer|geen hol|geen fuck|geen drol|geen kloot|geen barst|geen biet|geen zier|geen fluit|weinig|echt niet|worst|wat) <so>? (schelen|boeien|interesseren|bommen|uit|$|rotten|deren|verrekken|joh|hoor)
(boeit|boeien) <so>? <so>? (me|mij)? <so>? <so>? (niet|niks|geen|echt niet|weinig|voor geen) <so>?
(wat|wie) (boeit|kan|interesseert|maakt|scheelt) <so>? (het|dat|me|mij|mij dat|mij het|me dat|iemand|ons|je)
(kan|kon) (het|dat)? <so>? (me|mij) <so>? <so>? <so>? <so>? (niks|niet|geen) <so>? .. (schelen|boeien|bommen|verrekken|rotten)
(zal|zou) (het|dat)? <so>? (me|mij) <so>? <so>? <so>? (worst|een worst|een rotzorg|een zorg|aan mijn reet|jeuken|een biet) <so>? (wezen|zijn|roesten)? 
(het|dat|zal) <so>? <so>? (me|mij)? <so>? (worst wezen|aan mijn reet roesten|aan mijn kont roesten|een rotzorg zijn|een zorg zijn|jeuken)
worst wezen
aan mijn (reet|kont|laars|oksel)
(lekker|heel|echt|zo|erg)? (boeiend|belangrijk) <so>? (hoor|zeg|joh) $ = 0.6
^ lekker (boeiend|belangrijk|interessant)
^ <so>? (ja|nou) (en|dus) <so>? $
^ (en|dus|so|nou|nou en) ?$
^ (en|nou) (wat dan nog|dan)  $
wat dan nog
(wat|en wat) <so>? (moet|heb|kan) ik <so>? (daar|er|hier)? <so>? <so>? (daarmee|ermee|hiermee|mee|nou mee|aan doen|nou aan doen) $
wat moet ik (daar|er|hier) <so>? mee
(niet|is niet|is niet echt|dat is niet|dat is) <so>? (mijn|me|ons|jouw) (probleem|zaak|zorg|pakkie an|pakkie-an|taak|ding|schuld) <so>? (hoor|$|joh|he|toch)
(dat|het|dit) is <so>? (je|jouw) <so>? (eigen)? <so>? (probleem|zaak|pakkie an|feestje|ding) <so>?
je (eigen)? probleem <so>? (hoor|$|joh)
(zoek|los|regel|bekijk|fix) <so>? <so>? <so>? (het|dat) <so>? <so>? <so>? (maar|lekker|zelf|gewoon)? <so>? <so>? (zelf)? <so>? (uit|op|maar|lekker)?  (zelf|$|maar|lekker|joh|uit)
zoek het <so>? <so>? <so>? (uit|zelf)
(bekijk|trek) je (het|plan) <so>? <so>? <so>?
trek <so>? je plan
je (bekijkt|bekijk) het <so>? maar
(heb|had|hebben) (ik|je|we)? <so>? <so>? <so>? <so>? (geen|nu geen|even geen|nu even geen) <so>? <so>? (zin|tijd|puf|ruimte|goesting|energie) <so>? <so>? <so>? (in|voor|voor om|om) <so>? (dit|je|jouw|gezeur|je gezeur|dat|drama|je drama|gedoe|deze|hier|je verhaal|je problemen|dit gesprek|gezeik|je gezeik|jouw|al dat|die)
(geen|nu geen) (zin|goesting|trek) (in|om) <so>? <so>? (dit|dit gezeur|gezeur|je gezeur|drama|je drama|gezeik|je gezeik|gedoe|je gedoe|die discussie|deze discussie|jouw|dat gezeur|hier)
(ik)? (hoef|wil|hoeven) <so>? <so>? (het|dit|dat|er|hier|je verhaal|je gezeur)? <so>? <so>? <so>? (niet|niks|niks meer) <so>? <so>? (te)? <so>? (weten|horen|over hebben|meer over|over weten|over horen)
(laat|lat) me <so>? <so>? (met rust|maar|gerust) <so>? (hiermee|ermee|met je|met dat|over|$|joh|man|nu) = 0.7
(val|lastig|stoor) <so>? me <so>? <so>? <so>? (er|hier|daar)? <so>? niet <so>? <so>? (lastig|mee|met je|meer)
(moet|wil|heb) je <so>? <so>? (mij|me|hier|daar) <so>? <so>? <so>? (niet|nu niet|niet mee|niet voor) <so>? (mee|zijn|lastig|lastigvallen|voor|over)
(daar|hier) (moet|hoef|kan) je <so>? <so>? <so>? (niet|mij niet|me niet) <so>? (mee|voor)? <so>? (bij)? <so>? (mij|me|aankomen|aan te komen|komen|zijn)
kom <so>? <so>? (daar|hier|me|er) <so>? <so>? niet <so>? <so>? (mee|bij mij|aan|weer)
(ga|vertel|zeg|klaag|vraag|huil|praat|zeur) <so>? <so>? <so>? (het|er|dat|maar)? <so>? <so>? (tegen|aan|bij|met|uit bij)? <so>? (iemand anders|een ander|je moeder|je psych|je psycholoog|een muur|de muur|tegen de muur|bij een ander|bij je moeder|aan iemand die|lekker ergens anders)
(heb|hebben|praten|gaan|kunnen|zullen|laten) <so>? (we|ik|ons)? <so>? <so>? (het)? <so>? <so>? (nu|even|alsjeblieft|aub|ook)? <so>? (over|naar)? <so>? (iets anders|iets leukers|wat anders|wat leukers|een ander onderwerp|ander onderwerp|iets gezelligers|iets vrolijkers|leukere dingen|vrolijkere dingen|gezelliger)
(iets|wat|wat heel) (anders|leukers|vrolijkers|gezelligers) (nu|dan|even)? $ = 0.5
(ander|even een ander|volgend|ander leuk) onderwerp
(over iets anders|over wat anders|nu iets anders|even iets anders|iets heel anders|ff iets anders|maar goed over|genoeg over|genoeg hierover|genoeg daarover|klaar mee|basta)
^ <so>? (anyway|enfin|afijn|maar goed|enniewee|soit|hoe dan ook|maar ja|nou ja|goed|ok|oke) <so>? <so>? (heb|ga|ben|wat|hoe|zie|zag|weet|kijk|wie|gezien|wil|moet|kom) (je|jij|jullie|ie|gij) .. (gezien|gezien gisteren|wedstrijd|film|eten|morgen|vanavond|weekend|serie|aflevering|ajax|voetbal|nog|doen|feestje|al|gekeken|iets)
(hou|houd|stop|kap|schei) <so>? <so>? <so>? <so>? (er|hier)? <so>? <so>? (nou|maar|toch|eens|even|gewoon)? <so>? (op|mee op|over op|erover op|mee|over|uit) <so>? (nou|$|hoor|joh|met|over|man|want|alsjeblieft|zeg)
(gaan|ga|moeten|beginnen|begin) (we|je) <so>? <so>? (hier|daar|er|nu)? <so>? <so>? (weer|nog steeds|alweer|nou weer) <so>? <so>? (over|hierover|daarover|mee)? <so>? (zeuren|beginnen|hebben|zeiken|over|huilen|janken|klagen|mee|$|het)
(hoe lang|hoelang|wanneer) <so>? (ga|blijf|duurt|gaat|hou) <so>? (je|dit|dat) <so>? <so>? (hier|er|nog|hiermee)? <so>? <so>? (nog|mee door|over door|over zeuren|mee op|ophouden|over)
(daar|hier) (is|zijn|heb|ben) (ze|je|hij|we) <so>? weer <so>? (met|hoor)
(weer|alweer|nog steeds) <so>? <so>? (dat|dit|die) <so>? (gezeur|verhaal|drama|gedoe|gezeik|onderwerp|man|vent) = 0.8
(ik)? (ben|was) <so>? <so>? (er|hier|hiermee|je verhaal|dit verhaal|je|dat|dit) <so>? <so>? (wel)? <so>? (klaar|zat|beu|moe) (mee|met|van)? <so>? (hoor|nu|$) = 0.5
(ik heb|heb) <so>? (zelf|al|wel|ook|zelf ook|zelf al) <so>? <so>? (genoeg|belangrijkere|andere|wel wat|wel) <so>? (problemen|aan mijn hoofd|zorgen|dingen|anders|beters)  <so>? (te doen|aan mijn hoofd|$|dan|hoor)
(wel wat|iets|wat) (beters|anders|belangrijkers) te doen <so>? (dan|nu|$)
(wie|wat) (vroeg|vraagt) (je|jou|iets|jou wat|er|er naar|dat)
(vroeg ik|heb ik|had ik) .. (om je mening|naar gevraagd|je iets|iets aan je|je mening)
(ik)? (vroeg|heb) (je|er) <so>? (niks|niet) <so>? (om|gevraagd)
(ga|huil|zeur|zeik|klaag|jank|ween) <so>? (ergens anders|lekker verder|maar lekker|een eind|maar fijn) 
(moet|mag) (ik|je) <so>? <so>? (nu|nou)? <so>? (medelijden|een traan|onder de indruk|huilen|de vlag) (met|laten|hebben|zijn|uit)? 
(boehoe|boohoo|mimimi|mimi|ochgut|och gut|och arme|ach gut|zielig hoor|wat zielig hoor|wat sneu hoor)
(leuk|mooi|fijn|interessant|knap) (verhaal|verhaaltje) <so>? (hoor|$|joh|bro|maar|zeg)
(tl dr|tldr|te lang|niet gelezen|lees ik niet) $
ik (heb|had|ben|ga|luister) <so>? <so>? <so>? (er|dit|dat|hier|niet) <so>? (niks|niet) <so>? mee (te maken|van doen)
niks mee te maken
(we|ik) (praat|praten|heb|hebben) <so>? <so>? (er|hier|het|daar)? <so>? <so>? <so>? (niet|nooit) <so>? meer <so>? (over|erover) = 0.6
(dat|dit|het) (is|was) (nu|toch|allang|al)? <so>? (verleden tijd|gepasseerd station|oude koek|lang geleden hoor) = 0.6
(doe|kijk|zie) <so>? maar <so>? (wat je niet laten kan|wat je doet|lekker|een eind)  = 0.8
(doe|kijk|zie) (maar|maar lekker) (wat je|of je|hoor) <so>? <so>? (wilt|wil|niet laten|zelf|zelf weet|doet) <so>? (hoor|joh) = 0.7
(je|jij|moet) <so>? (je|het)? <so>? (doet|doe|moet) <so>? (het|je|maar)? <so>? (zelf)? <so>? (maar|toch) <so>? (wat je|zelf weten|weten) = 0.7
(moet je|dat moet je|je moet het|mag je|mag je lekker) <so>? <so>? (lekker|helemaal|zelf) <so>? (zelf)? weten
(is|was|en) (dat|het) (alles|het) <so>? (nou|dan)? <so>? ?$
(was|is) (dat|het) (dat|het|alles) $
^ <so>? (niet nu|nu niet|nu even niet|even niet|niet weer|niet dit weer|doei|later|joe|zie maar|bekijk het|bekijk het maar|trek je plan) <so>? (hoor|joh|$|zeg|jij|met je)  = 0.7
(laat) maar (zitten)? <so>? (al|$|joh|dan|hoor|vergeet het) = 0.6
vergeet (het|maar|ik) <so>? (maar|$|joh) = 0.5
(praat|lul|klets|typ) <so>? <so>? <so>? (tegen|maar) <so>? <so>? (mijn hand|een eind weg|de muur)
- (maakt|maak) (het)? (me|mij) <so>? niet <so>? uit <so>? (pizza|kies|wat we|wat jij|wat je|hoe laat|hoor kies|zeg)
- (wat|zoals|hoe|waar) je <so>? (wilt|wil|fijn vind|zelf wilt)
- boeiend|boeiende (lezing|boek|film|verhaal over|college|artikel)
- boeiende _
- (ik)? wil niks horen van
- (weer|nog) iets anders
- (ja|nou) en (ik|je|we|ze|hij|dan|nu|toen|of)
- (is dat alles|was dat alles|dat was alles) (voor vandaag|wat je nodig|qua boodschappen)
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
  ],
  no: [
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
  ],
};
