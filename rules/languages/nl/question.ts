import type { ActPhrases, Examples } from '../../read/phrases';

export const phrases: ActPhrases = {
  act: 'question',
  phrases: `
^ (waar|waarom|wanneer|hoezo|hoeveel|waarmee|hoe laat|hoe lang|welke|welk) _
^ wie (is|was|heeft|gaat|kan|wil|weet er|doet|zijn|ben|heb|moet|zou)
^ (hoe|wat) (ben|is|zijn|was|heb|heeft|kan|zal|zullen|zou|wil|moet|ga|gaat|ging|doe|doet|deed|kom|komt|denk|vind|vond|zei|bedoel|voel|eet|eten|kost|gebeurde|gebeurd|speelt|lang|vaak|laat|ver|scheelt|mis|haal|zit|als|durf|werkt|hou) (je|jullie|het|dat|er|ik|we|ze|hij|de|die|mijn|mama|papa)
^ (ben|heb|kan|wil|ga|kom|weet|zie|vind|denk|krijg|blijf|zit|zal|zou|mag|moet|doe|voel|werk|slaap|eet|ken) (je|jullie) (_|$)
^ (is|zijn|gaat|komt|heeft|lukt|klopt|kan|moet|mag|zal|gaan|kunnen|hebben|komen|zullen|was|werkt) (het|er|dat|iemand|hij|ze|die|we|mama|papa|oma|opa|jullie) _
^ (zal|kan|mag|moet) ik _
^ (weet|heeft) iemand
^ (lukt het|gaat het|alles goed|alles ok|hoe gaat het|hoe is het) $
(zal|zullen) (ik|we) $
- wat een
- ^ (wie|hoe|wat|waar) dan ook
- ^ hoe (leuk|mooi|lief|erg|fijn)
- ^ (wat|wie) (ben|heb) (je|ik)
- ^ (wie|waar|waarom|wanneer|hoe|wat) (ik|je|we|ze|hij|het)
- ^ (zie|weet) je (nou|wel|wat|dat ($|ik))
- ^ (hoef|moet|kan|had) je (niet|me|niks|maar)
- ^ hebben we het
- (doe|neem|ga|hou|zie|blijf|let) je (best|tijd|rust|gang|ogen|jas|ding|later|eigen|hoofd|moment)
- (kijk|denk|schrijf|zie|zien|weet|over|op) ..1 (wat|wie|hoe) ..8 (en|of) (wat|wie|hoe|waar|wanneer) _
- ^ (is|was) (het|dat) (goed|ok|prima|klaar|gelukt|fijn)
- ^ (ja|en|nou|eerlijk|so|dus) (en)? ?$
- ^ (ga|kom|denk|heb) je (maar|ergens|even|schamen|alles)
- kan ik er
- gaat het (om|je)
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
    '[hoe zit dat] dan',
    '[zou jij dat doen]',
    '[wat mis je] nog voor de taart',
    '[wie gaat er mee] zaterdag',
  ],
  no: [
    'doe je best maar',
    'neem je tijd',
    'schrijf op wat je kan doen en wat kan wachten',
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
    'wie niet horen wil moet voelen',
    'ga u schamen',
    'weet je dat, ik hou van je',
    'daar kan ik er weinig aan doen',
  ],
};
