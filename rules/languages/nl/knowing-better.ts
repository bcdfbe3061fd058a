import type { ActPhrases, Examples } from '../../read/phrases';

export const phrases: ActPhrases = {
  act: 'knowing-better',
  guards: ['reported', 'banter'],
  phrases: `
# I told you so
(ik|we|had|heb) (ik|het|je|we)? <so>? <so>? (zei|heb|had|zeg|zeiden|waarschuwde|voorspelde|wist) <so>? <so>? (het|je|dit|dat)? <so>? <so>? <so>? (nog|toch|al|zo|gewaarschuwd|gezegd|voorspeld|aankomen|van tevoren|meteen al|al lang)
(zei|heb|had) ik <so>? (het|dat|dit|je|hem|u)? <so>? <so>? <so>? (niet|toch|nog|al|zo)? <so>? (gezegd|zo|voorspeld|gewaarschuwd|toch|al|nog)
ik (zei|zeg) het (nog|toch|al|je|je nog|je toch|je zo) 
(ik|heb|had) (heb|had|ik)? je <so>? <so>? <so>? (nog|toch|al|zo vaak|duizend keer|vaak genoeg|meermaals) <so>? (gewaarschuwd|gezegd|voorspeld)
wat (heb|had|zei) ik <so>? (nou|nu|je|toch)? <so>? (gezegd|nog|voorspeld|je gezegd|nou) 
(zie|zag) je <so>? (nou|nu|wel|wel dat|dat|nou wel) <so>? $ = 0.7
zie je (nou|nu) <so>? wel
(ik)? (had|heb) <so>? (het|dit|je)? <so>? <so>? (kunnen|kon|zien|al lang|van mijlenver)? <so>? <so>? (aankomen|zien aankomen|kunnen voorspellen|voorspeld|zien gebeuren)
(zag|zagen|voelde) (ik|we|iedereen)? <so>? (dit|dat|het|die)? <so>? <so>? <so>? (al|al lang|mijlenver|van mijlenver|al weken|toch)? <so>? (aankomen)
(dat|dit|het) (kon|had|kan) <so>? (ik|iedereen|een kind) <so>? (je)? <so>? <so>? (zo|toch|al|van tevoren|vooraf|kunnen) <so>? <so>? (vertellen|voorspellen|zien|aankomen|zeggen|gezegd|weten)
had <so>? (je)? <so>? <so>? maar <so>? <so>? (naar mij|naar me|naar mama|naar je moeder|naar je vader|beter) <so>? (moeten|geluisterd|luisteren)
(wie|had) .. <so>? (niet luisteren wil|naar me geluisterd|naar mij geluisterd)
wie niet horen wil
(zoals|wat) ik <so>? (al|altijd al|eerder) <so>? (zei|dacht|zeg) 
# I know exactly
(ik|we) <so>? (weet|snap|begrijp|voel|weten) <so>? <so>? <so>? (precies|exact|als geen ander|helemaal|heel goed|donders goed|maar al te goed|perfect|juist|persies) <so>? <so>? (hoe|wat|waar|waarom|hoe dat) <so>? (je|dit|het|dat|jij|u) <so>? <so>? (je|jij)? <so>? <so>? (voel|voelt|bedoel|bedoelt|doormaakt|nodig|nodig hebt|nodig heb|denkt|denk|meemaakt|doorheen|doorheen gaat|is|voelt|mee zit|door|doet|wil|wilt|bent|werkt|zit|tegenaan|moet|zo|gaat|doormaak|meemaak|nu)
(precies|exact|als geen ander|perfect) <so>? (hoe|wat|waar) je .. (voel|doormaak*|nodig|mee zit|doorheen|denk*|bedoel*|meemaak*|wil|wilt)
(weet|snap|begrijp|ken) ik <so>? <so>? <so>? (precies|exact|als geen ander|maar al te goed|beter dan) <so>? <so>? (hoe|wat|waar|je|$) 
ik weet <so>? <so>? hoe (je|dat|het) <so>? (je)? <so>? (voel|voelt|is|zit|werkt|gaat) <so>? (hoor|$|want|joh|ik|schat|mijn) = 0.8
ik (ken|doorzie) <so>? <so>? je <so>? <so>? (beter|langer|door en door|door|al|goed genoeg|te goed|precies|als mijn|nu wel|wel) <so>? (dan|vandaag|en|$|hoor|langer|jaren)
ik ken je <so>? <so>? (langer|beter|door en door|goed genoeg|nu wel)
(je|jullie) <so>? (bedoelt|bedoel|wil|wilt|denkt|denk|voelt|voel|vindt|vind|zegt|zeg) <so>? <so>? <so>? (eigenlijk|in wezen|onbewust|diep van binnen|diep vanbinnen|gewoon|stiekem|vooral|dat alleen|dat maar|dat nu|dat alleen maar) <so>? <so>? .. (omdat|dat|niet|moe|bang|jaloers|$|boos|nu|om|een|iets)
(je|het) <so>? (ben|is|bent|zit|hebt|heb) <so>? <so>? <so>? (duidelijk|overduidelijk|toch overduidelijk|toch duidelijk|zo duidelijk|onbewust|stiekem) <so>? <so>? <so>? (gewoon)? <so>? <so>? (dat|een|bang|jaloers|boos|niet|in|nog|verliefd|depressief|met|aan|moe|de)
(overduidelijk|zonneklaar|zo klaar als een klontje|een kind kan zien|iedereen ziet|iedereen weet|blinde kan zien) <so>? (dat|toch) <so>? (je|jullie|dit|hij|ze|het)
(diep van binnen|diep in je hart|in je hart|diep vanbinnen|ergens) <so>? (weet|wil|voel|ben) je <so>? <so>? (dat|het|best|ook|heus|zelf|toch|wel)
je weet <so>? <so>? <so>? (zelf|best|heus|diep van binnen|donders goed|zelf ook|toch ook|goed genoeg) <so>? <so>? <so>? (dat|wel|best|wat|ook)
(geloof|vertrouw|neem) (me|mij|het van mij aan|dat maar|het maar|het van me aan|nou maar|me nou) <so>? <so>? <so>? (maar|nou|nou maar|toch|aan|over|ik weet|$|dit|je|dat|het|gewoon|ik|op mij)
(neem|geloof) (dat|het|dit) <so>? <so>? <so>? (van mij|van me|nou van mij|maar van mij|gerust van mij) <so>? (aan|gerust)
(ik)? (zeg|verzeker|beloof|garandeer) <so>? (het)? je <so>? <so>? <so>? (over|dat je|nu al|dat dit|dit|dat het|dat hij|je|hij|ze|dat ze) .. (spijt|niet|overheen|terug|weer|dankbaar|anders|gelijk|fout|mis|nooit)
(ik|wij) <so>? (heb|ben|loop) <so>? <so>? <so>? (meer|langer|veel meer|wat meer|al wat|ouder) <so>? <so>? (ervaring|levenservaring|mensenkennis|mee|gezien|jaren|en wijzer|meegemaakt|rond) <so>? (dan je|dan|hierin|ermee|met|op|$)
(als|wanneer|wacht maar tot|wacht tot|totdat) je <so>? <so>? (eenmaal|later|zelf|mijn|zo oud|ouder|eerst|pas|straks|wat ouder|een keer) <so>? <so>? <so>? .. (bent|ben|hebt|heb|krijgt|leeftijd|begrijp|snap|kinderen|moeder|vader|weet|praat|wordt|zie je|zien|denk)
(wacht maar|wacht) <so>? (tot|totdat|tot je)
(op jouw|op je|op die|als je mijn|jouw|je) leeftijd <so>? <so>? <so>? (is|dacht|wist|snap|weet|begrijp|heb|ben|kan|was|bereikt) <so>? <so>? (dat|ik|je|nog|het)  = 0.8
(dat|dit) (begrijp|snap|weet|leer|zie|ziet|merk) je <so>? <so>? <so>? <so>? (later|nog niet|straks|vanzelf|als je ouder|pas|wel als|nu nog niet|ooit) <so>?
(daar|hier) (kom|kwam) je <so>? <so>? <so>? (nog|later|vanzelf|zelf)? <so>? <so>? (achter) 
(dan|later) <so>? (praat|piep|denk|zing|weet|begrijp|zal|snap) je <so>? <so>? (wel|er|het)? <so>? (anders|pas|heel anders|een toontje|wel|me dankbaar|mij gelijk)
(je|later) <so>? (zal|zult|gaat|ga|zul) <so>? <so>? <so>? (me|mij|het|er)? <so>? <so>? <so>? (nog)? <so>? <so>? (dankbaar zijn|bedanken|gelijk geven|spijt van krijgen|zien dat ik|begrijpen dat ik|inzien|wel merken|zelf zien|zelf merken|snappen wat ik)
(zul|zal|ga) je <so>? <so>? <so>? (nog|later|wel|me|zien|merken) <so>? <so>? (dat ik|zien|merken|dankbaar|gelijk|spijt)
over <so>? .. (weken|maanden|jaar|tijdje|dagen|week|maand) <so>? (ben|weet|denk|zie|snap|heb) je <so>? <so>? <so>? (er|hem|haar|het|dit)? <so>? <so>? (overheen|over heen|vergeten|anders|niet meer|blij|wel) = 0.6
(duh|nogal wiedes|wiedes|nogal logisch|wat had je dan|uiteraard dat snap je|dat weet toch iedereen|dat weet iedereen|dat weet elk kind|dat weet een kind|dat is toch algemeen bekend|dat snapt een kind|zo werkt dat niet|zo werkt dat nou eenmaal|zo werkt het niet|zo simpel is het|zo simpel is dat|punt uit|einde discussie|klaar uit) <so>?
(dat|het) (weet|snapt|ziet) <so>? (toch|ook)? <so>? (iedereen|een kind|elk kind|elke idioot|een blinde)
(het|zo) <so>? (is|werkt) <so>? (heel|gewoon|echt)? <so>? simpel <so>? (hoor|$|je|joh) = 0.5
(jij|je) <so>? (snap|snapt|begrijp|begrijpt|weet) <so>? <so>? <so>? (er|het|dit|daar|duidelijk)? <so>? <so>? (niet|niks|duidelijk niet|helemaal niks|geen bal|gewoon niet) <so>? (van|hoe|wat|dat|over|waar) <so>?
(je|jij) <so>? (ziet|zie|bekijk|bekijkt|denkt) <so>? <so>? (het|dit|dat) <so>? <so>? (helemaal|gewoon|echt|totaal|volledig) <so>? <so>? (verkeerd|fout|scheef|anders dan|niet goed)
(laat|luister) <so>? <so>? (me|mij|naar|eens|nou|naar iemand|maar) <so>? <so>? (je)? <so>? (dit|uitleggen hoe het|vertellen hoe het|eens vertellen|eens uitleggen|iets vertellen|die het weet|die er verstand|die ervaring) = 0.7
(ik|wij) (weet|weten) <so>? <so>? <so>? (wat goed|wat het beste|wat beter|het beter|wel beter|beter dan je|dat beter) <so>? (voor je|is|dan|$|hoor|is voor)
ik weet (het)? <so>? (wel)? <so>? beter
ik (weet|heb) <so>? <so>? (waar ik het over|waar ik over|gelijk|altijd gelijk|weer gelijk|toch gelijk) <so>? (heb|praat|over heb|gehad|gekregen|$)
(ik|zie je dat ik) <so>? (had|heb|kreeg) <so>? (dus|toch|weer|wel|zoals altijd) <so>? gelijk
(jouw|je) probleem is <so>? (dat|gewoon|simpelweg)
(het|jouw|je|dit) (ware|echte|eigenlijke)? <so>? probleem (is|zit) <so>? (bij|in|dat) <so>? je <so>?
(weet|wil) je <so>? <so>? wat (je|jouw|jij|het|er) <so>? <so>? (probleem|mankeert|echte|bij je|mis|fout|jij bent|is jij|moet) 
(wat|dat wat) je (nodig|echt nodig|eigenlijk) <so>? <so>? (hebt|heb|wil|wilt) is
je (komt|kom) er <so>? <so>? <so>? (nog|zelf|vanzelf|wel|later) <so>? <so>? (wel)? <so>? achter
(ik)? (heb|had) <so>? dit <so>? .. (al|zo) (vaak|honderd keer|duizend keer) <so>? (gezien|meegemaakt) = 0.8
- ik weet (het)? (adres|nummer|wachtwoord|de weg|precies waar (het|hij|de|ie) (is|staat|ligt))
- (je|weet je|ik) weet <so>? (precies|nog|exact) (waar|hoe laat|wanneer|welke|wie) <so>? (het|hij|de|ie|we|die)
- ik weet <so>? <so>? niet
- weet je (zeker|nog|toevallig|misschien)
- ik zei (nog)? (tegen|dat ik|tegen de)
- wacht (maar)? (tot|totdat) <so>? (ik|het|de|we|hij|ze)
- geloof me (niet|of niet|als)
- ik ken je (broer|zus|moeder|vader|collega|buurman|niet)
- zo werkt (het|dat) (niet)? (in|met|bij) (excel|word|de app)
- (hoe|of) ik het (zei|gezegd)
`,
};

export const examples: Examples = {
  yes: [
    '[ik zei het toch]',
    '[zie je nou wel]',
    '[ik weet precies hoe je je voelt]',
    '[ik heb je nog zo gewaarschuwd]',
    '[geloof mij nou maar], dit gaat over',
    '[wacht maar tot je zelf] moeder bent',
    '[dat kon ik je zo voorspellen]',
    '[het is toch overduidelijk dat je] bang bent',
    '[ik ken je langer dan vandaag]',
    '[dat snap je later wel]',
  ],
  no: [
    'ik weet precies waar het ligt',
    'ik zei nog tegen de buurman dat het ging regenen',
    'wacht maar tot ik er ben',
    'ik weet niet hoe je je voelt',
    'weet je zeker dat het morgen is',
    'ik ken je broer van school',
    'geloof me niet op mijn woord, kijk zelf',
    'ik weet het adres',
    'zo oud als de weg naar rome',
    'uiteraard kom ik langs',
  ],
};
