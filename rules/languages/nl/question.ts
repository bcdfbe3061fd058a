import type { ActPhrases, Examples } from '../../read/phrases';

export const phrases: ActPhrases = {
  act: 'question',
  phrases: `
_ ?$
^ (wie|waar|waarom|wanneer|hoezo|hoeveel|waarvoor|waarmee|waarover|waarheen|waaraan|waarvan|waarin|waarop|hoelang|hoelaat|hoever|welk|welke) (ben|is|zijn|was|waren|heb|heeft|had|hebben|kan|kon|kunnen|zal|zullen|zou|wil|willen|moet|moeten|ga|gaat|gaan|ging|doe|doet|doen|deed|kom|komt|komen|kwam|woon|woont|werk|werkt|zit|zitten|sta|staat|ligt|blijf|blijft|denk|vind|weet|zeg|zei|zie|word|haal|haalt|neem|neemt|vertrek|vertrekken|begin|begint|sluit|kost|mag|mogen|bel|reageer|vraag|voel|heet|komen|maak|eet|eten|belt|betaalt|brengt|rijdt|speelt|wint|wint|loop|krijg|precies|dan|eigenlijk|nou|heen|denken)
^ (waarom|hoezo|wanneer|hoelaat|hoeveel|welke|welk) _ _
^ (hoe|wat) (ben|is|zijn|was|waren|heb|had|kan|kon|kunnen|zal|zullen|zou|wil|moet|ga|gaat|gaan|ging|doe|doet|doen|deed|kom|komt|kwam|denk|vind|vond|weet|zeg|zei|bedoel|voel|heet|eten|eet|maak|maakt|krijg|kost|betekent|gebeurd|gebeurde|speelt|zit|staat|mis|heeft|hebben|loopt|liep|laat|lang|vaak|ver|oud|veel|verliep|noem|reageer|reageerde|scheelt|helpt|houd|hou|raakt|raak|wordt|word|mag|moeten|willen|zeiden|zegt|zag|zie|wou) (je|jullie|het|dat|er|ik|we|ze|hij|de|die|dit|met|nou|nu|dan|mijn|voor|in|ga|is|zijn|ben|heb|kan|moet|zal|duurt|kost|eigenlijk|precies|iemand|aan|niet|toch|zou|dus|daar)
^ (ben|heb|kan|wil|moet|mag|ga|kom|zal|weet|zie|ken|doe|vind|denk|krijg|snap|hoor|neem|lees|kijk|speel|blijf|zit|sta|lig|geef|haal|stuur|bel|voel|woon|werk|slaap|eet|lust|rij|bedoel|zou|had|was|wist|zag|kon|wou|wilde|ging|kwam|hou|mis|begrijp|herinner|gebruik|betaal|breng|bedoelde|deed|dacht|drink|app|luister|fiets|hoorde|herken|geloof|vertrouw|zei|vroeg|kreeg|verwacht|hoef|durf|redden|red|vertel) (je|jullie) <so>? (_|$)
^ (is|zijn|was|waren|gaat|komt|heeft|lukt|klopt|werkt|kan|moet|mag|zal|zou|wordt|staat|ligt|zit|past|hoeft|doet|had|helpt|scheelt|gaan|zullen|kunnen|hebben|moeten|willen|komen|mogen|hoeven|kon|wil|ging|loopt|duurt|kost|blijft|word|weet|regent) (het|er|dat|dit|iemand|hij|ze|die|de|we|iedereen|mama|papa|oma|opa|tom|je) <so>? _
^ (is|zijn|komt|heeft|gaat|wil|kan|weet|komen|gaan|hebben|kunnen) (mama|papa|oma|opa|iemand|iedereen|jullie|we|alles|tante) _
^ (zal|kan|mag|moet|zou|hoef) ik <so>? _
(lukt het|gaat het|alles goed|alles ok|alles goed met je|hoe gaat het|hoe is het|hoe was je dag|hoe was het|wat doe je|waar ben je|wanneer kom je|alles kits|alles oke|gaat ie|ça va|ca va) $
(ok|goed|akkoord|toch|he|of niet|of wel|of wat|niet waar|niet dan|zeker|of zo|nietwaar|mee eens|snap je|weet je wel|wat denk je|wat vind je|deal) ?$
(weet|heb) (iemand|er iemand) _
^ (iemand|nog iemand) _ <so>? _ ?$
(of|of wil|of ga|of kom|of moet) je .. (liever|ook|zelf|eerst|straks|nog|al) $ = 0.5
- wat een
- ^ (wat|hoe) (ben|heb|is|doe) (je|dat|het|ze|hij|jullie) .. (lief|leuk|mooi|knap|goed|geweldig|fijn|schattig|gezellig|erg|rot|naar|vervelend|klote|kut|dapper|sterk)
- ^ (had|was|waren|wist|kon) (je|ik|we|het) maar
- ^ (wie|wat) (dan|ook)
- ^ hoe (dan|het ook|ook)
- ^ (is|was) (dat|het) <so>? (goed|ok|prima|top|gelukt|klaar|fijn|mooi|duidelijk|jammer) $
- ^ (wanneer|hoe|wat) (ik|je|we|ze|hij|het) <so>? _
`,
};

export const examples: Examples = {
  yes: [
    '[kom je nog langs vanavond]',
    'hey [hoe laat begint het]',
    '[waar heb je die gekocht]',
    'oke [moet ik nog brood meebrengen?]',
    '[wa doet ge in het weekend]',
    '[hebde goesting in frieten]',
    '[zullen we morgen bellen]',
    '[weet iemand waar de sleutel ligt]',
    'dus jij rijdt [zaterdag?]',
    '[waarom is de site zo traag]',
    '[hoe was het voor je]',
    '[hoe gaat het?]',
  ],
  no: [
    'wat een dag zeg',
    'had ik maar beter geslapen',
    'wat lief van je!',
    'hoe dan ook, ik kom wel',
    'ik weet niet waar de sleutel ligt',
    'wie dan ook mag mee',
    'ik zie je om acht uur',
    'we gaan met de trein',
    'hoe leuk is dit!!',
    'de winkel is dicht',
    'ik vroeg of hij kwam',
    'wanneer ik klaar ben bel ik',
  ],
};
