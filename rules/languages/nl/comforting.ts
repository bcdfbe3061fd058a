import type { ActPhrases, Examples } from '../../read/phrases';

export const phrases: ActPhrases = {
  act: 'comforting',
  isLoose: true,
  guards: ['reported'],
  phrases: `
wat een .. (<mess>|verdriet|verlies|gemis|klap|schok|pech|onrecht|tegenslag|narigheid)
^ (heftig|naar|triest|sneu|erg|verdrietig|pittig|zwaar|vreselijk|verschrikkelijk|afschuwelijk) (zeg|joh|man|bro|hoor|gast|kerel|dit)
(dat is|^ is) .. (<bad>|spijtig) (man|joh|zeg|bro|gast|kerel|maat|<name>|voor je)
<bad> (voor (je|jullie)|(om)? te (horen|lezen)|dat je dit)
spijt me .. (te horen|voor je|voor jullie|dat je|van je)
(leef|leven|voel) .. mee ($|met|hier|hoor)
(leef|leven|voel|hoop|hopen|huil|huilen|bid) .. met (je|jullie) mee
ik voel je (pijn|verdriet)
hart ..5 (gaat|breekt|brak|bloedt|krimpt|huilt|stukjes) ..5 (je|jullie|lees|hoor|dit)
(tranen|kippenvel|brok|krop) ..2 in mijn (ogen|keel)
met je te doen
(gecondoleerd|condoleances|deelneming|rust zacht|medeleven|innige)
(veel|alle) (sterkte|kracht|liefde|liefs|beterschap|courage|moed|troost)
^ (sterkte|beterschap|courage)
hou (je)? .. (sterk|moed|taai|haaks)
hou je .. goed ($|he|hoor)
^ (hou (vol|moed)|volhouden|blijf sterk|stay strong|bonne courage|goede moed)
toi toi
je kan (dit|het) (hoor|echt|$|aan|<name>)
je (ga|gaat) ..5 (rocken|knallen|schitteren|slagen|overleven|goed doen|redden)
(duim|duimen|bid|bidden) .. (voor|aan) (je|jullie)
(brand|branden|steek|steken) .. kaarsje
(denk|denken|dacht) ..6 aan (je|jullie)
(ben|zijn) er .. voor (je|jullie)
(sta|staan|altijd|dag en nacht) .. voor (je|jullie) klaar
(sta|staan) .. klaar voor (je|jullie)
weet dat (je|we|ik) .. (niet alleen|aan (je|jullie)|van (je|jullie))
van (je|jullie) houden
geef .. om (je|jullie) $
je (betekent|ben) .. (veel voor|dierbaar|mijn alles)
je ben .. goed (zo|zoals)
je (heb|ben) .. (overwonnen|zover gekomen|zo ver gekomen)
ik weet dat je (het|dit) kan
gaat je .. lukken
(zorg|pas) .. goed (op|voor) jezelf
wat (ben|hou) je .. (sterk*|dapper|moedig|goed $|kanjer)
(ben|zijn|blijf|blijven) .. bij (je|jullie) (hoor|ook|$|in|tot)
ik ben er (altijd (hoor|he|voor)|$)
(heb|got) (je rug|your back|you)
(alles|het|dit) komt .. goed ($|hoor|schat|lieverd|<name>|insh*|echt)
(je|jullie) (staat|staan|sta|ben|zijn|hoeft|hoeven|loop) .. niet alleen
je (hoef|hoeft|moet) ..5 niet ..5 (alleen (te)? (dragen|doen|doorstaan|verwerken|op te lossen)|in je eentje)
je (hoef|hoeft) ..5 niet ..5 (alleen|eentje|groot te houden|sterk te zijn)
op (me|ons) rekenen
(zit|zitten) .. naast je
bij (me|ons) terecht
(laat|laten) je niet (alleen|in de steek|vallen|zitten|stikken|los)
(dikke|grote|warme|lieve|veel|een|digitale|virtuele) (knuffel*|knuf|kus|kussen|omhelzing|hug|pakker*|zoen*|poen|smak*|brasa)
brasa
^ (knuffel*|knuf|hug)
^ (och|ach|oei) (mijn|lieve|arme)? _ toch
^ (lieverd|lieve schat|schat|schatje|meid|meisje|kind|zoeteke) toch
(mijn|lieve|arme) (<name>|kind|mens) toch
(meskin*|miskin*|fortalesa|ocharm*|ocherm*|och arme|arme je|(och|ach) (gossie|here|heer|heden|gut|god (kind|toch|<name>)))
(ah|aah|och|ach) nee ($|joh|toch|wat|<name>|😢|😭|💔|🥺|😔)
^ (arme|arm) (schat|jongen|meid|je|ziel|stakker|drommel|kind|poes|<family>|jullie)
je ben .. (sterk|sterker dan|dapper|topper|moedig|de moeite waard|goed genoeg|veel waard|genoeg (zoals|$)|kanjer|prachtmens|parel|rots)
je ben .. (goed|goede|lieve|geweldige|fantastische) (<close>|mens)
trots op (je|jullie|hoe)
(respect|petje af|chapeau|hulde|bewonder*) ..3 (je|jullie)
(knap|dapper|moedig|sterk) (van je|dat je|hoe je)
(fijn|goed|lief|blij|knap|mooi|tof) dat je .. (vertel|vertelt|deelt|deelde|zegt|zei|vertelde|toevertrouwt|toevertrouwde|durft|durfde|aangeeft|uitspreekt)
(fijn|goed|blij) dat je (het|dit|me|ons) .. (bel|belde|appt|appte|stuurt|laat weten|laten weten)
(fijn|blij) dat je er nog ben
(gun|verdien) .. (niemand|rust|beter|je zo|vijand)
niemand (verdient|zou|hoort) .. (dit|dat|zoiets) ($|mee*|mogen|moeten|te)
(mild|lief|zacht|hard|streng) .. voor jezelf
je verdient .. (beter|dit niet|rust|liefde|zoveel)
zet (hem|m) op
(woorden schieten|geen woorden)
(ben|word) er .. stil van
🫂
❤ = 0.3
wat (<bad>|akelig|triestig)
sorry (for you*|voor je <close>|voor je verlies|om .. te (horen|lezen)|dat je .. (dit|dat) .. (meemaakt|moet))
(sta|staan|staat) .. (achter|naast) (je|jullie)
(hoop|hopen|hopelijk) ..5 (slapen|rust|opknapt|troost|kracht|goed (nieuws|komt|afloopt)|(beter|lichter|rustiger|goed) (gaat|word|voor je|met je))
samen .. (eruit|uit) ($|hoor|<name>)
we (gaan|doen) (dit|dat) samen
(ik (wil|zou|had)|kon ik) .. (je|jullie) .. (vasthouden|vastgehouden|omhelzen)
hou je (hand)? vast
^ huil .. maar
wat een .. (heftige|zware|moeilijke|rot|verdrietige|akelige) .. (tijd|periode|week|dag|situatie)
(verdien|verdiend) .. niet
hou .. van (je|jullie) = 0.5
(geloof|vertrouwen) in (je|jullie)
gedachten .. (bij|naar) (je|jullie)
(je|jullie) (zit|zitten) .. mijn (gedachten|hart)
(god|allah|heer|heere|jezus) .. (zegen*|kracht|sterkte|troost|geduld|sabr|draagt|nabij|bij je|met je|makkelijk)
(je|jullie) .. gebed*
(rust*|rusten) .. (in vrede|zacht)
ik luister ($|naar je|hoor|altijd)
je mag .. alles .. (zeggen|vertellen|kwijt)
je kan .. alles .. (tegen|aan|bij) (me|ons)
je ben .. (geliefd|belangrijk voor (me|ons)|gewenst|zoveel meer|veel meer)
je ben (geen|niet) .. (mislukk*|loser|slechte|dom|waardeloos|kapot|aansteller|last|lastig|te veel)
je doet het .. (goed|geweldig|knap|super)
(komen|komt|kom) .. (er|dit) .. (doorheen|bovenop)
^ (och|ach|oh|o|aww*|oei) (lieverd|schat*|meid|meisje|jongen|jong|arme|je|ventje|kind)
- <bad> dat (de|het|ik)
- (ben|ik ben) er (bijna|over|om|al|zo|straks|niet)
- denk aan je (sleutels|spullen|afspraak|moeder)
- (fijn|goed) dat je (er ook|op tijd|de)
- <bad> (weer|die|uitverkocht)
- (achter|naast) je (in|op|huis|auto|fiets)
- (kom|hou|doe|ga|schei|laat|kijk) toch
- stil van zo
- hou (vol|het) met
`,
};

export const examples: Examples = {
  yes: [
    '[wat ontzettend rot voor je]',
    '[gecondoleerd] met uw man',
    '[wat een verschrikkelijk nieuws]',
    '[ocharme]',
    'ik [vind het zo rot dat je dit] moet meemaken',
    '[wat een heftige tijd] hebben jullie',
    'ik heb zo [met je te doen]',
    '[zet hem op] straks, [toi toi toi]',
    '[dikke smakkerd] van tante',
    '[ge zit in mijn gedachten]',
    '[god draagt] u hierdoor, geloof mij',
    '[hopelijk kan je vannacht een beetje slapen]',
    'ik [hou je hand vast]',
    '[sta altijd voor je klaar] bro',
    '[ik weet dat je het kan]',
    '[pas goed op jezelf]',
    '[jullie staan er niet alleen] voor',
    'ik heb [bewondering voor jullie]',
  ],
  no: [
    'sorry dat ik te laat ben',
    'denk aan je sleutels',
    'wat jammer dat de bus weg is',
    'wat een drama op de a12',
    'ik denk aan een nieuwe auto',
    'wat erg, die trui',
    'ik ben er stil van zo mooi dat concert',
    'ik luister naar een podcast',
    'samen komen we er wel uit met die puzzel',
    'wat maak je mee in dat spel',
    'bij ons kun je alles huren',
    'balen man, de trein is weg',
    'kom toch wat vroeger',
    'wil je deze doos vasthouden',
    'hou je goed vast in de bocht',
    'ik hou van pannenkoeken',
    'het eten staat voor je klaar',
    'de zorg voor de planten doe jij',
  ],
};
