import type { ActPhrases, Examples } from '../../read/phrases';

export const phrases: ActPhrases = {
  act: 'thanking',
  isLoose: true,
  guards: ['negation'],
  phrases: `
(dank|dankt|bedankt|bedankje|thank|tanks|tanx|mersi*|shukran|danke|danki|dankie|dankoewel|tige tank|tank (je|he)|gran tangi|grantangi|grazie|gracias|grasias|arigato|takk|jazak*|barakal*|tesekk*|sagol|vergelt*)
bedank (je|jullie)
je .. bedanken
dankzij (je|jullie)
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
blij (met (je|jullie) ($|om)|dat ik je (heb|ken))
je (hulp|steun|berichtje|woorden|advies) .. (hielp|hielpen|goud|geholpen)
(you made my day|mijn (dag|week|leven) .. (gemaakt|gered)|erkentelijk)
(dat je|hoeveel) .. voor me .. (doe*|deed|gedaan|betekent)
(dit|dat) had ik .. nodig ($|dank*)
(fijn|goed|blij) dat ik .. (je|jullie|verhaal) .. (kon|mocht|kan|mag)
had je niet hoeven doen
- (nee|geen|niks|nergens) .. (dank|bedankt)
- te danken
- je betekent
- (heb|moet|wie) (je)? (haar|hem|oma|opa|ze) .. (bedankt|bedanken)
- (wie|is) .. bedankt
- (god) .. dank
- (stank|ondank) .. dank
`,
};

export const examples: Examples = {
  yes: [
    '[dankjewel] dat je luisterde',
    '[merci he]',
    '[wil je nog bedanken] voor gisteren',
    '[fijn dat je er voor me] was',
    '[gran tangi] tante',
    'ik zal [nooit vergeten wat jij] voor ons deed',
    '[dankzij jou] sta ik hier nog',
    '[dat is heel attent van u]',
    '[je berichtje deed me goed]',
    '[je steun was goud] waard',
  ],
  no: [
    'geen dank',
    'dat is te danken aan het mooie weer',
    'met plezier',
    'zonder jou gaan we niet',
    'hij is bedankt als trainer',
    'die film deed me goed',
    'ik ben je nog tien euro schuldig',
    'het was best lief',
    'wat je voor ons meeneemt mag je kiezen',
    'fijn dat je morgen kan',
  ],
};
