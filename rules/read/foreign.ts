/**
 * Frequent words of languages that Haven does not read, so that it knows when to be silent. A language that is built
 * brings its own `common` words; its line here is left out then.
 */
export const foreign: Readonly<Record<string, string>> = {
  de: `ich du er sie es wir ihr mich dich sich uns euch mir dir ihm ihn ihnen mein meine meinen dein deine
    deinen sein seine und oder aber nicht kein keine ist bin bist sind seid war waren habe hab hast hat
    haben hatte wird werde werden wurde kann kannst können muss musst müssen soll sollte will willst
    wollte möchte würde würd hätte hätt wäre wär der die das den dem des ein eine einen einem einer zu
    zum zur mit bei von vom für auf aus nach über unter vor zwischen durch ohne um im am ja nein doch
    mal schon noch nur auch so sehr ganz gar immer nie wieder jetzt heute morgen gestern abend was wer
    wie wo wann warum wieso welche dass weil wenn als ob dann also denn da hier dort mehr viel nichts
    etwas alles alle jeder man leute jemand niemand gut schlecht schön danke bitte tut leid geht gehts
    gehst komme kommst kommt macht mach machen gemacht weiß weiss sag sagen gesagt gerade einfach halt
    eben echt voll wirklich genau vielleicht leider endlich mama papa freund freundin arbeit hause nix
    ne nen haste bisschen lass fühlt fühle egal puh tag nacht woche jahr alt alte alten anderen
    angerufen angst anrufen arm arzt aufhören augen auto bald beide beim besser bestimmt bett bezahlen
    bleib bleiben brauche brauchst bringen brief bruder buch chef danach daran darauf darf davon dazu
    denke denken dieser diese dieses ding dinge dran draußen drei eigentlich einmal ende erst erste
    erzählen essen fahren fertig fest finde finden frage fragen frau freitag freue froh früh frühstück
    führen fünf gab ganze geben gefunden gehen gehört geld genug gerne geschichte gesehen gestorben
    gesund gib glaube gleich glück groß große gute guten gutes haare halbe hallo hand heiß heißt helfen
    herr herz heulen hilfe hin hinter hoffe hoffentlich holen hund hunger hör hören ihre ihren ihrem
    irgendwie jemals jungs kalt kaputt katze kenne kennen kind kinder klar klein kleine klingt kopf
    krank krankenhaus kriege kriegen kurz lachen land lange langsam lassen laufen leben lehrer leise
    letzte letzten lieb liebe liebst lieber los luft lust machst mann meinst menschen mensch meinem
    meiner minuten mist mittwoch montag müde mutter nachher nachricht name natürlich nehmen nett neue
    neuen nächste niedergeschlagen oft ohr oma opa ordnung paar pass passiert pause plötzlich problem
    recht reden richtig rufen ruhe ruhig sache sachen samstag schade schaffen schaffst schatz scheiße
    schick schicken schlafen schlimm schluss schnell schreiben schuld schule schwer schwester schätzchen
    sehe sehen seit seite selbst sicher sieht sitzt sohn sollen sollst sonntag sonst später spielen
    spinnst sprechen stadt stark steht stelle sterben stimmt stunde stunden suche süß tochter tot
    traurig treffen trennung trinken trotzdem tür tüte uhr unser unsere unten vater verdammt verkaufen
    verlassen verloren versprochen verstehe verstehen versuchen vergessen viele vielen vier vorbei
    vorher warte warten wasser weg wegen weh weint weiter welt wenig wenigstens wetter wichtig wissen
    wohl wohnung wohin wollen wollten worte wunderbar wünsche wäsche wütend zeit ziemlich zimmer zug
    zurück zusammen zwei hätten könnte könntest könnten müsste solltest dürfen dürft gefühl gefühle
    gedanken geschafft gewesen geworden geht's gibt's hab's ist's warst hattest hatten seh siehst klappt
    blöd doof bescheuert dumm idiot arsch halts maul beruhig übertreib stell ungerecht egoistisch`,
  fr: `je tu il elle on nous vous ils elles me te se moi toi lui leur mon ma mes ton ta tes son sa ses
    notre votre le la les un une des du de au aux et ou mais donc car ni pas ne plus jamais rien tout
    tous toute est es suis sommes êtes sont était étais ai as a avons avez ont avait été être avoir fait
    faire fais vais vas va allez peux peut veux veut dois doit sais sait faut ce cet cette ça cela qui
    que quoi quand comment pourquoi où quel quelle avec sans pour par dans sur sous chez vers entre
    après avant depuis si oui non merci bonjour salut bonsoir bien mal très trop peu beaucoup encore
    déjà toujours aussi alors même autre jour soir nuit demain hier maintenant aujourd'hui c'est j'ai
    t'es t'as qu'est n'est d'accord j'en l'ai quelqu'un y en mdr ptdr stp desolé désolé mec ouais nan
    vraiment parce comme mère père ami amie travail maison chose bon bonne grave peur seule seul coup
    gens aime aimer air aller ancien an année ans appelle appeler apprendre apporter argent arrive
    arriver arrête arrêter assez attend attends attendre aucun aura avais aviez ballon bah beau belle
    besoin bête bizarre blague bébé bises bisous boire boulot bras bus cadeau calme cause celle celui
    cent certain chaque chat chaud cher chéri chérie chien ciel cinq clair classe clé cœur colère
    comprends compris comprend connais content contente copain copine corps courage courses crois croire
    cuisine côté dame danser debout dehors dernier dernière derrière dessus deux devant devenir devrais
    devient dieu dimanche dire dis disait dit docteur doigt donne donner dormir droit dur dure début
    école écoute écouter écrire effet église elle-même embrasse emmène enfant enfants enfin ensemble
    ensuite entend entendu envie envoie envoyer espère essaie essayer étaient étoile eu euh eux
    exactement excuse façon faim fallait famille fasse fatigué fatiguée faute faux femme fenêtre fera
    ferme fête feu fille filles film fin fini finir fois font force fort foutre fou folle frais frère
    froid garçon garde garder gentil gentille grand grande grand-mère gros grosse guerre habite heure
    heures heureux heureuse histoire homme hôpital hésite idée ici impossible inquiet inquiète inutile
    jeudi jeune joli jouer joyeux jeu juste laisse laisser larmes lettre libre lit livre loin long
    longtemps lundi là-bas lire madame main mains malade maman manger manque marche marché marcher mardi
    mari mariage matin mauvais mauvaise mauvaises meilleur merde message mercredi mettre mieux milieu
    minute mois moitié moins monde monsieur montre mort morte mot mots mourir mur musique mémoire nez
    nom nombre normal nouveau nouvelle nouvelles nul nulle numéro œil oeil ordre oublie oublié ouvert
    ouvrir page pain papa papi mamie pardon pareil parfois parle parler part partie partir parti passe
    passer passé pauvre pays peine penses pense penser perdre perdu personne petit petite peut-être pied
    pire place plaisir plein pleure pleurer pleures plusieurs plutôt porte possible pourrais pourrait
    pouvait pouvoir premier première prend prends prendre pris près presque prêt problème prochain
    prochaine promis propre puis quatre quelque quelques question quitte quitté raison rappelle regarde
    regarder rendre rentre rentrer repas reposer reste rester retard retour retrouver réponds réponse
    réussi rêve rigole rire robe route rue s'il sac sang samedi santé savais savait savoir sent sens
    sentir sera serait seras service servir seulement silence simple sinon soirée soleil sommeil sorte
    sortir souffre souvent suffit suite sujet surtout sœur table tant tard tellement temps tenir terre
    tête tiens tient tombe tomber tort tour tranquille triste trois trouve trouver trouvé truc tuer
    utile vacances vaut vendredi venir venu vérité verre veulent vie vieille vient viens vieux ville
    visage vite vivre voilà voir voit voix voiture voleur voyage vrai vraie vu yeux zut t'inquiète
    t'aime m'a m'en l'air l'impression l'autre d'être n'ai n'as s'est qu'il qu'elle qu'on c'était
    j'avais j'étais`,
  es: `yo tú tu él ella nosotros vosotros ellos ellas me te se nos os le les lo la los las mi mis tus su
    sus un una unos unas el de del al y o pero no si sí que qué quien quién como cómo cuando cuándo
    donde dónde porque por para con sin en entre desde hasta sobre es soy eres somos son era fue está
    estoy estás estamos están estaba ha he has han había hay ser estar tener tengo tienes tiene hacer
    hace haces hago hecho voy vas va vamos ir puedo puedes puede quiero quieres quiere sé sabes sabe
    dije dijo más menos muy mucho mucha poco todo toda todos nada algo alguien nadie siempre nunca ya
    aún también tampoco ahora hoy ayer mañana noche día días vez bien mal bueno buena gracias hola vale
    pues tío tía jaja jajaja q k xq pq madre padre hermano hermana amigo amiga trabajo casa cosa eso
    esto ese esta este así aquí tan verdad siento llorar sola solo joder abajo abrazo abre abuela abuelo
    acaba acuerdo adelante además adiós agua ahí aire algún alguna amor anda animo ánimo antes anoche
    año años aparte apenas aquel aquella arriba asco aunque ayuda ayudar ayudo baja bajo barato basta
    beber beso besos bonita bonito buen buenas buenos cabeza cabrón cada caer calle cállate calma cama
    cambiar cambio camino cansada cansado cara caro carta cena cerca chica chico chicos cielo ciudad
    claro clase coche cógelo comer comida comprar conmigo contigo conocer conozco contar contento contra
    corazón correr cosas creo crees creer creía cuál cualquier cuántos cuánto cuarto cuatro cuenta
    cuidado cuídate culpa dado dame dar das debe deberías debería debes decir dejado dejar deja déjame
    dejó demasiado dentro dependes después despacio dice dicen dices dicho diez diferente difícil digo
    dinero dios dio dolor domingo dormir dos doy duele dudo durante echo echar ejemplo embarazada
    empezar encanta encontrar enfadada enfadado enferma enfermo enorme entender entendido entiendo
    entonces entrar época eran eras escribe escribir escucha escuchar escuela esos espera esperar espero
    estaban estabas estado estará estarás estas estés estos estuvo exagerada exagerado extraño falta
    familia favor feliz fiesta fin final forma frío fueron fuerte fuera fui gente genial gran grande
    grandes gritar guapa guapo guerra gusta gustaría habitación hablar hablamos habla hablas hable haber
    habría hacía hacia haciendo hambre haría hecha hemos hermanos hija hijo hijos hiciste historia hizo
    hombre hombres hora horas hospital hubiera hubo idea idiota iba igual importa importante instituto
    intentar invierno jamás jefe jueves jugar juntos lado lágrimas larga largo lejos libro lista listo
    llama llamar llámame llamo llega llegar llego llevar lleva llevo loca loco luego lugar lunes luz
    maldita maldito malo mala manera mano manos marido martes mejor menudo mentira mes mesa meses miedo
    miente mientras miércoles minutos mío mía mira mirar misma mismo mitad modo momento morir muchas
    muchos muerte muerto muerta mujer mujeres mundo murió música necesita necesito necesitas negro
    ningún ninguna niño niña niños nombre normal nosotras novia novio nuestro nuestra nueva nuevo número
    oír ojalá ojos olvida olvidar otra otras otro otros oye padres país palabra papá mamá parece pareces
    parte pasa pasado pasar pasó paz pedir película peligro pensar pensando pena pequeño perder perdido
    perdón perdona perro persona personas piensas pienso pie piso plan podemos poder podía podrías
    podría policía pone poner pongo preciosa pregunta preguntar prefiero preocupes preocupada preocupado
    primera primero pronto problema propia próxima próximo pude pueda puedan puerta punto puta queda
    quedar quédate querer quería quienes quisiera quizá quizás rápido rato razón realmente recuerda
    recuerdo regalo reír respuesta rota roto sábado saber sabía sabemos sacar sale salga salgo salir
    salud sangre seguir segura seguro semana semanas sentir sentido será serán sería señor señora
    sientes siente siéntate sigue sigues sino siquiera sitio sois solamente sueño suerte suficiente
    supongo supuesto tal tanta tanto tantos tarde tel temprano tendría tenemos tenía tenías tenido
    tercera terminar tiempo tienen tierra tipo toca tomar tonta tonto tonterías total trae traer
    tranquila tranquilo tras través tren tres triste última último únicamente única único usted ustedes
    vais van vaya veces vecino ven venga venir veo ver verano verás verdadero ves vete vida vieja viejo
    viene vienes viernes viste visto vivir vivo volver vuelta vuelve vuestro yendo zapatos ganas putada
    jolín mierda coño hostia`,
  it: `io tu lui lei noi voi loro mi ti si ci il lo la gli le un una di del della che chi non è sono sei siamo ho hai ha
    abbiamo hanno era come cosa quando dove perché con per tra questo questa quello sì anche ma molto tutto niente
    sempre mai adesso oggi domani ieri grazie ciao bene va vado fare fatto dire detto casa amico`,
  pt: `eu você ele ela nós eles o a os as um uma do da dos das no na que não é são está estou tem tenho fazer muito
    também mas com para por quando onde porque isso este esta obrigado obrigada oi bem agora hoje amanhã ontem vou foi
    minha meu seu sua`,
  scandinavian: `jag jeg du han hon hun vi ni de mig meg dig deg sig och og inte ikke är er var har hade en ett et det den
    att at som på med för til till av om men eller så vad hva hvad när når nu nå här her där der mycket meget bra godt tack
    takk tak hej hei ja nej nei kan ska skal vil vill från fra`,
  turkish: `ben sen bir bu ve için değil çok ne nasıl var yok evet hayır tamam ama gibi daha şimdi bugün yarın seni beni
    bana sana mi mı teşekkürler merhaba`,
  polish: `ja ty on ona my wy nie tak jest jestem jesteś są był była co kto jak gdzie kiedy dlaczego że to ten ta się na do
    z za po od przez już tylko bardzo dobrze dziękuję dzięki cześć mam masz ma`,
  indonesian: `aku saya kamu dia kita kami mereka yang dan di ke dari ini itu tidak gak nggak bukan ada apa siapa kenapa
    bagaimana sudah udah belum akan bisa mau lagi juga tapi kalau dengan untuk terima kasih`,
};
