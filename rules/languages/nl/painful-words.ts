import type { ActPhrases, Examples } from '../../read/phrases';

const works =
  'musical|toneelstuk|kleur|film|liedje|nummer|boek|serie|aflevering|wedstrijd|nederlaag|grap|app|muziek';

/** Painful words, alone. Not of a work of art, nor where the speaker tells the other what goes on in them. */
const block = (words: string): string => `
(${words})

- (je bent|jij bent|ge zijt|u bent|jij|dus) .. (${words})
- ^ wat (${words})
- (${words}) (voor je|voor jou|voor u|voor jullie|${works}|weer|lekker|leuk|goed|mooi|grappig|veel)
- (${words}|${works}) ..6 (${works})
- (${works}|kat|hond) ..6 (${words})
`;

const inner = (words: string): string => `${block(words)}
- (je|jij|jou|jullie|u|ge) ..6 (${words})
- (${words}) .. (je|jij|jou|jullie|u)
`;

/** What cannot, may not or does not come to be. Not what is said to the other, or waved away. */
const denied = `
^ (dat|dit|het|er|die) ..2 <negation>
we ..2 <negation>
(is|was|waren) (niet|geen)
- <negation> (idee|probleem|zorgen|dank|paniek|stress|sorry|nodig|erg|ellende|ramp|punt|haast|reden)
<negation> (meer|terug|goed|genoeg|waar|eerlijk|veilig|weg|weten|zeggen|doen) $
(mag|kan|wil|moet) ..2 <negation> $
- je ..6 <negation>
- <negation> ..6 (je|<laugh>|<later>|<time>|klaar|open|lukken|druk|ver|duur)
- (is|was|hoef|hoeft|maak|maakt|geef|geeft|valt) ..2 <negation> (erg|nodig|uit|niks|mis|voor|hoor|einde|eind|het|$)
`;

/** A reproach or a protest: short, and denying. */
const protest = `
^ je ..2 <negation> ..3 $
^ nee ..2 $
^ nee (niet|nooit|ik|we|dat|hij|ze|laat|ga|doe|alsjeblieft|nee|je|geen)
- nee (hoor|joh|dank|bedankt|echt|sorry|dat klopt)
^ (wacht|genoeg|stop|ophouden|luister|kappen) (wacht|goed|nou|nu|eens|$)
- <negation> (alleen|erg|gek|dom|zwak)
`;

export const phrases: ActPhrases = {
  act: 'feeling',
  mild: true,
  guards: ['banter', 'negation', 'conditional'],
  phrases: {
    sadness: inner(
      'verdrietig*|(veel|groot|haar|zijn|van|met|dit|dat|ons) verdriet|droevig*|triest*|treur*|ongelukkig*|ellend*|wanhop*|tranen|gehuild|huilt|zielig|zielige|arme|pijnlijk*|lijden|geleden|leed|gebroken|verlaten|hopeloos|vaarwel|afscheid|ongeluk|zinloos|kwijtgeraakt|nooit ..2 meer|doe geen moeite|geen (vrienden|kinderen|keus|uitweg|hoop)|niemand (wil|koop*|nam|kwam)|(ik|we) (mis|missen) (hem|haar|ze|mijn|jullie)|ik huil',
    ),
    fear: inner(
      'angsten|angstig*|(van|in|de|haar|zijn|met|tijd) angst|angst (voor|om|dat)|bange|schrik|schrok|geschrokken|paniek|nerveus|ongerust|gevaar|gevaarlijk*|dreig*|bedreig*|nachtmerrie*|monster|monsters|duivel*|griezel*|eng|enge|engs|vrees|vrezen|laat (me|ons) (gaan|los|eruit|eens)?|waar is (mijn|hij|ze|het)|wie is (daar|dat)|pas op|kijk uit|risico|hinderlaag|valstrik|waarschuw*|help (ons|$)|alsjeblieft _|niet schieten|doe me (niets|geen pijn)|blijf van me af|help me|te hulp|genade|niet veilig|er is iets mis|in de problemen|(weg|wegwezen) hier|wegwezen|handen omhoog|geesten|spook|spoken|duister*|verdwaald|verdwenen|doodeng',
    ),
    anger: `${block(
      'haat|haten|haatte|boze|woedend|woede|razend|irritant*|irriteer*|walgelijk*|walg|smerig*|goor|gore|belachelijk*|stomme|gestoord*|klootzak*|eikels|sukkels|bastaard*|rotzak*|rotzooi|verdomme|verdomd*|vervloek*|godver*|leugen*|liegt|liegen|loog|bedrog*|bedrieg*|bedrogen|verraad*|verraden|verrader*|schande*|gemene|wreed*|wreedheid|oneerlijk|wraak|wreken|gestraft|straffen|hou je mond|hou op (met|$)|hou daarmee op|ga weg|hoe durf*|onzin|lafaard*|schoft|schurk*|verrot*|kan het niet uitstaan|val dood|rot op|donder op|wat mankeert|ben je gek|zijn jullie gek|stop (daarmee|ermee)|ik sla je|(fuck|fock) (you|jou|off)|naar de hel|wat is je probleem|blijf uit (mijn|de) buurt|hou je kop|loop naar|vuile|kop dicht|zwijg|verdwijn|raak (me|mij|hem|haar) niet aan|wat (heb|hebben) (je|jullie|ze) gedaan|ik geloof (je|hem|haar) niet|je begrijpt het niet|wat een (onzin|rotzooi|zooi)|niet eerlijk|pest|pesten|bespottelijk|domme|ellendeling*|monsterlijk|gehaat|vijandig*|genoeg (hiervan|ervan)|bemoei je|niet te geloven dat|waag het niet|gaat je niks aan|(dit|dat) kan je niet (maken|menen|doen|terugdraaien)|niet mee eens|waar was je|wie denk je|waar zie je me voor aan|geen sprake van|onaanvaardbaar|sukkel|kreng|tuig|schoften|idiote*|verdorie|mijn god|te pakken krijg*|betaald zet*|doodvallen|(sla|slaat|sloeg|slaan) (je|hem|haar|me|ze)|denk je dat ik|wat heb je gedaan|misleid*|beschuldig*|beledig*|weiger*|klacht*|met rust|dwaas|dwaze|zwijn|beesten|oplichter*|valse|hypocriet|huichel*|schanda*|laat je me',
    )}${protest}`,
    disappointment: `${block(
      'afschuwelijk*|(echt|zo|te|heel|iets|wat|is|was|een) (vreselijk|verschrikkelijk)|vreselijke|verschrikkelijke|teleurgesteld|teleurstell*|mislukking*|gefaald|falen|nutteloos|waardeloos|vernederd|vernedering|schaam*|probleem|schade|beschadig*|voorbij $|medelijden|stakker*|de schuld|onbeschoft|schamen|jaloers|uitgeput|ergste|erger|slechte|rampzalig|ondraaglijk|onmogelijk|vergissing',
    )}${denied}`,
  },
};

export const examples: Examples = {
  yes: [
    'wat een [ellende] daar',
    'het was een [vreselijke] avond voor ons',
    'ik [haat] deze stilte',
    'hij is [woedend] weggelopen',
    'ze [schrok] er zelf van',
    'zo [oneerlijk] allemaal',
    'de hele tijd [angst] in huis',
    'daar is [gehuild]',
    'mijn broer voelt zich [waardeloos]',
    '[die komt nooit] meer thuis',
    '[het werkt niet] zoals het hoort',
    'ze doen maar wat, [dat kan niet]',
    '[jij luistert niet]',
    'wat een [schandaal] zeg',
  ],
  no: [
    'dat is geen ellende',
    'wat een vreselijke film',
    'je bent woedend',
    'dus jij bent geschrokken',
    'die enge film was goed haha',
    'als het gevaarlijk is gaan we',
    'stomme app doet het niet',
    'lekkere soep, dank je',
    'we waren op tijd',
    'ben je bezorgd om hem',
    'dat hoeft niet',
    'het maakt niet uit',
    'er is geen haast',
    'nee hoor, komt goed',
    'je bent niet alleen hoor',
  ],
};
