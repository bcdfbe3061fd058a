import type { ActPhrases, Examples } from '../../read/phrases';

export const phrases: ActPhrases = {
  act: 'thanking',
  isLoose: true,
  guards: ['negation'],
  phrases: `
(dank|dankt|bedankt|bedankje|thank|tanks|tanx|mersi*|shukran|danke|danki|dankie|dankoewel|tige tank|tank (je|he)|gran tangi|grantangi|grazie|gracias|grasias|arigato|takk|jazak*|barakal*|tesekk*|sagol|vergelt*)
(bedank|bedanken) (je|jullie)
je .. bedanken
+ niet hoe ik (je|jullie) .. bedanken
dankzij (je|jullie)
(je|jullie|iedereen) (danken)
(ik|we) (wil|willen|wilde|wou) .. bedanken
(superlief|lief|attent|aardig|tof|vriendelijk|sympathiek) van (je|jullie) = 0.7
^ (superlief|lief|attent|aardig|tof|sympathiek) van (je|jullie) ($|om|dat|allemaal)
(is|was|vind ik) (lief|attent|aardig|tof|vriendelijk) van (je|jullie)
(wat|heel|super|zo|echt) (lief|attent|aardig|tof) (van (je|jullie) ($|om|dat)|dat je|$)
(waardeer|apprecieer) (het|dat|dit|je|jullie)
(ben|voel) .. (je|jullie) .. dankbaar
(fijn|blij|lief|tof|super|top) dat je .. (luisterde|er was|er ben|luister|meeging|meedacht|belde|hielp|help|helpen|er voor me|gekomen|kwam|tijd (had|nam|maakte)|eraan dacht|aan me denk|wou helpen|wilde helpen)
betekent .. (veel|alles) .. voor me
betekent .. voor me $
je heb me .. geholpen
zonder (je|jullie) (hulp|steun)? (had|was) (ik|we) ..5 (niet|nooit|nergens|niks)
(nooit|niet) vergeten .. (wat|hoe|dat) (je|jullie)
wat (je|jullie) .. voor (me|ons) .. (doe*|deed|gedaan|betekent|betekend)
bij je in het krijt
(veel|zoveel|iets) .. aan (je|jullie|dit gesprek) .. gehad
(berichtje|bezoek|woorden|gesprek|telefoontje|kaartje|je) .. (deed|deden|heeft|doet|doen) me .. (goed|deugd)
je ben .. (schat|engel|held|redder|topper) (dat je|om)
je ben goud waard
je ben de (beste|liefste) ($|bedankt)
blij (met (je|jullie) ($|om)|dat ik je (heb|ken))
je (hulp|steun|berichtje|woorden|advies) .. (hielp|hielpen|goud|geholpen)
(you made my day|mijn dag .. gemaakt)
(dit|dat) had ik .. nodig ($|dank*)
(fijn|goed|blij) dat ik .. (je|jullie|verhaal) .. (kon|mocht|kan|mag)
had je niet hoeven doen
je ben een engel
- (nee|geen|niks|nergens) .. (dank|bedankt)
- te danken
- je betekent
- (heb|moet|wie|is) (je)? (haar|hem|oma|opa|ze)? .. (bedankt|bedanken)
- (god) .. dank
- (stank|ondank) .. dank
`,
};

export const examples: Examples = {
  yes: [
    '[dankjewel] dat je luisterde',
    '[bedankt] voor alles',
    '[thx] man',
    '[merci he]',
    '[dank u] voor uw hulp',
    '[ik waardeer het echt]',
    '[superlief van je, dank]',
    '[wil je nog bedanken] voor gisteren',
    'heel erg [bedankt] voor je lieve woorden',
    '[dankjulliewel] voor alle kaartjes',
    '[bedankt] dat je er voor me bent',
    'ontzettend lief van je, [dankjewel]',
    '[merci] he maat',
    'Hartelijk [dank] voor uw medeleven.',
    '[dank] je wel voor je geduld',
    '[thanks] bro',
    '[wat lief dat je] eraan dacht',
    '[fijn dat je er voor me] was',
    '[thankss]',
    'nogmaals [dank]',
    'bij deze wil ik [u bedanken]',
  ],
  no: [
    'geen dank',
    'graag gedaan',
    'stank voor dank',
    'dat is te danken aan het mooie weer',
    'nergens voor nodig',
    'graag een pizza',
    'heb je oma al bedankt voor het geld',
    'met plezier',
    'ik moet dringend naar de wc',
    'snap je die oefening 3b',
    'de server is overleden, ik herstart hem even',
    'we moeten nog een cadeau kopen voor oma',
    'wat een wedstrijd, ik ging kapot',
    'ik ben over tien minuten bij je',
    'bedank haar maar',
    'graag gedaan',
    'de bedankbrief ligt klaar',
    'dankbaar publiek vond ik',
    'zonder jou gaan we niet',
    'je bent een held in fifa',
    'nee dank je',
    'hij heeft ons niet eens bedankt',
    'hij is bedankt als trainer',
    'ik betwijfel het',
    'lief beest',
  ],
};
