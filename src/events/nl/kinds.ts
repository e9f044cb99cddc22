import type { EventsLanguage } from '../language.ts';

/**
 * Words that tell a kind of event. Where a word stands in two lists, the kind that comes first wins it.
 * Add a verb in every form that a story uses ("botst, botste, botsten, gebotst"): a stem with `*` catches nouns that only look like it.
 */
export const kinds: EventsLanguage['kinds'] = {
  ACCIDENT: {
    verbs: `
      botst, botste, botsten, gebotst, botsen, ontspoorde, ontspoorden, ontspoord, verongelukte, verongelukt,
      kapseisde, kapseisden, gekapseisd, neergestort, stortte … neer, stortten … neer, stort … neer, neerstortte,
      ingestort, stortte … in, in … gestort, instortte, zonk, zonken, gezonken, vergaan, aangereden, overreden, te
      water geraakt, te water, vastgelopen, liep … vast, liep … aan de grond, ontplofte, ontploft, explodeerde,
      uitgebrand, afgebrand, brandde … af, van de weg geraakt, sloeg … om, omgeslagen, viel … van, van een
      steiger, crashte, gecrasht, uitgevallen, ligt … stil, in brand gevlogen, vloog … in brand, vlogen … in
      brand, staat in brand, stond in brand, brandt, omgewaaid, omgevallen, bekneld, gestrand, strandde,
      strandden, door het ijs, uit de lucht gevallen, brak … af, vrijgekomen, kwam … vrij, aangevaren,
      verongelukten, uitgegleden, van de trap, reed … in op, reden op elkaar, raakte … van de weg, raakte te
      water, in het water beland, in de sloot, stortten … naar beneden, ingestorte`,
    nouns: `
      *ongeluk, *ongeluk*, *ongeval, *ongevallen, botsing, botsingen, *botsing, aanrijding*, ontsporing*,
      schipbreuk, *brand, branden, treinramp, vliegramp, scheepsramp, *ramp, vliegtuigcrash, crash, explosie,
      explosies, ontploffing, ontploffingen, gaslek, *storing, kettingbotsing, instorting, noodlanding,
      bijna-botsing, stroomstoring, gasexplosie, aanvaring, aanvaringen, valpartij, stroomuitval, seinstoring,
      koolmonoxide*, gasontploffing, keukenbrand, duikongeluk, noodlandingen, vuurzee, lawineongeluk, ongelukken,
      brandstichting`,
    topics: `
      wrak, vlammen, brandhaard`,
  },
  DISASTER: {
    verbs: `
      beefde, uitgebarsten, barstte … uit, barst … uit, overstroomde, overstroomden, overstroomd, onder water,
      ondergelopen, ondergesneeuwd, verwoestte, meegesleurd, weggespoeld, onder de modder, buiten de oevers,
      bedolven, overspoeld`,
    nouns: `
      aardbeving*, *beving, *bevingen, zeebeving, naschok*, tsunami*, vulkaan*, vulkaanuitbarsting*, uitbarsting*,
      overstroming*, watersnood*, aardverschuiving*, modderstro*, lawine*, natuurramp*, bosbrand*, natuurbrand*,
      vuurwerkramp, hongersnood, *uitbraak, epidemie, noodweer, droogte, dijkdoorbraak, rampgebied, cholera*,
      ebola*, windhoos, naschokken, dodelijke hitte, smeltwater, aardschok*, lava, aswolk, sprinkhanenplaag,
      vogelgriep, mazelen*, pandemie`,
  },
  ASSAULT: {
    verbs: `
      beschoot, beschoten, beschiet, bombardeerde, bombardeerden, gebombardeerd, bombardeert, viel … aan, vielen …
      aan, valt … aan, vallen … aan, aangevallen, vermoord, vermoordde, vermoordden, doodgeschoten, doodgestoken,
      neergeschoten, neergestoken, neergehaald, schoot … neer, schoten … neer, haalde … neer, afgeschoten, vuurde
      … af, vuurden … af, vuurt … af, gegijzeld, ontvoerd, ontvoerde, ontvoerden, mishandeld, mishandelde,
      overvallen, overvielen, beroofd, opgeblazen, blies … op, bestormde, bestormden, bestormt, bestormd,
      binnengevallen, viel … binnen, vielen … binnen, verkracht, gedood bij, stak … neer, staken … neer, in brand
      gestoken, stak … in brand, veroverde, veroverden, veroverd, ingenomen, raakte … gewond door een mes, gewond
      door een mes, schoot, schoten, beschieten, bombarderen, overmeesterd, in elkaar geslagen, bekogeld,
      bekogelden, gooide … explosief, opgeëist, bestookt, bestookte, bestookten, verwondde, vergiftigd, gemarteld,
      onthoofd, geëxecuteerd, ter dood gebracht, doodde, doodden, doodt, vermoorden, afgevuurd, vuren, gekaapt,
      kaapte, kaapten, in de val gelokt, raakte slaags, slaags`,
    nouns: `
      aanslag, aanslagen, *aanslag, *aanslagen, aanval, aanvallen, *aanval, *aanvallen, schietpartij*,
      steekpartij*, beschieting*, bombardement*, bomaanslag*, gevechten, gevecht, moord, moorden, *moord,
      doodslag, mishandeling*, overval, gijzeling*, ontvoering*, granaataanval, rellen, invasie, slachting,
      bloedbad, luchtaanval*, droneaanval*, raketaanval*, strijd, vuurgevecht*, coup, staatsgreep, bestorming,
      vechtpartij*, afrekening, liquidatie, hinderlaag, beschietingen, schoten, moordaanslag, zelfmoordaanslag*,
      autobom, kernproef, rakettest*, aanslagpleger, massamoord, femicide, straatroof, plofkraak*,
      vijandelijkheden, grensconflict, ongeregeldheden, plunderingen, messteken, messentrekker`,
    topics: `
      schutter, gijzelnemer*, kapers, geweld, oorlog, explosief, explosieven, piraten, offensief`,
  },
  ARREST: {
    verbs: `
      aangehouden, opgepakt, gearresteerd, arresteerde, arresteerden, arresteert, pakte … op, pakten … op, pakt …
      op, pakken … op, hield … aan, hielden … aan, houdt … aan, ingerekend, veroordeeld, veroordeelde,
      veroordeelden, vrijgesproken, sprak … vrij, aangeklaagd, klaagt … aan, vervolgd, doet uitspraak, doet …
      uitspraak, deed … uitspraak, vastgezet, in hechtenis, berecht, voorgeleid, uitgeleverd, in beslag genomen,
      onderschept, onderschepte, gevonnist, vrijgelaten, geëist, eist … cel, eist … celstraf, gestolen, stal,
      stalen, geroofd, ontvreemd, uitgevaardigd, gearresteerde, opgerold, doorzocht, ontmanteld, betrapt, gepakt,
      voor de rechter, schuldig bevonden, schuldig verklaard, veroordeelt, spreekt … vrij, achter de tralies,
      vastgehouden, verdacht van, opgesloten, ontsnapt, ontsnapte, opgeëist door de justitie, in voorarrest,
      aangifte gedaan, eiste … cel, cel geëist, celstraf geëist`,
    nouns: `
      arrestatie, arrestaties, aanhouding, aanhoudingen, rechtszaak, vonnis, strafzaak, celstraf, hoger beroep,
      razzia, inval, huiszoeking, drugsvangst, uitlevering, arrestatiebevel, inbraak, inbraken, diefstal, roof,
      kunstroof, overvallers, gevangenisstraf, taakstraf, vrijspraak, levenslang, tbs, oplichting, mensenhandel,
      mensensmokkel*, drugssmokkel, drugslab*, illegaal vuurwerk, hennepkwekerij, aanklacht, tuchtzaak, kort
      geding, wapenvondst, strafproces`,
    topics: `
      verdachte, verdachten, rechter, rechtbank, gerechtshof, hooggerechtshof, hof, openbaar ministerie, fraude,
      corruptie, drugs, cocaïne, heroïne, jury, uitspraak, drugslab, *plantage, witwassen, corruptiezaak, proces`,
  },
  PROTEST: {
    verbs: `
      demonstreerde, demonstreerden, demonstreert, demonstreren, gedemonstreerd, protesteerde, protesteerden,
      protesteert, protesteren, geprotesteerd, betoogde, betoogden, betogen, betoogd, staakt, staakten, staakte,
      gestaakt, het werk neer, legt … werk neer, leggen … werk neer, legden … werk neer, werk neergelegd, de
      straat op, bezette, bezetten, bezet, blokkeerde, blokkeerden, blokkeren, geblokkeerd, verbrandden, in
      opstand, actie gevoerd, voeren actie, voert actie, voerden actie, vastgeplakt, vastgelijmd, weglopen, legden
      … het werk neer, legden het werk neer, leggen … neer, bezet houden, de snelweg op, gingen de straat op, de
      weg versperd, versperden, verbrand`,
    nouns: `
      demonstratie*, protest, protesten, *protest, protestmars*, protestactie*, betoging*, staking, stakingen,
      *staking, blokkade*, boerenprotest*, opstand, sit-in, wegblokkade, boerenactie, massabetoging,
      vakbondsactie, estafettestaking, werkonderbreking, protestkamp, tentenkamp van studenten, wake`,
    topics: `
      activisten, klimaatactivisten, actie, acties, tractoren, mars, actievoerders, demonstranten, betogers`,
  },
  ELECTION: {
    verbs: `
      beëdigd, verkozen, gekozen, herkozen, stemde … voor president, naar de stembus, gestemd, opgestapt,
      afgetreden, treedt … af, trad … af, benoemd, geïnstalleerd, kiest … president, kiezen … parlement, kiest …
      parlement, won … verkiezingen, wint … verkiezingen, ontslag aangeboden, ontslag ingediend, diende … ontslag
      in, dient … ontslag in, biedt … ontslag aan, bood … ontslag aan, kabinet gevallen, regering gevallen, kozen,
      hebben … gekozen, nieuw parlement gekozen, herverkozen, aangetreden, treedt … aan, trad … aan, genomineerd,
      weggestemd, afgezet, stelt zich kandidaat, kandidaat gesteld, aan de macht, neemt ontslag, nam ontslag`,
    nouns: `
      verkiezing, verkiezingen, *verkiezing, *verkiezingen, stembusgang, referendum*, inauguratie, beëdiging,
      stembureau*, stembiljet*, volksraadpleging, kabinetsformatie, stembussen, motie van wantrouwen,
      vertrouwensstemming, presidentskandidaat, ambtseed, troonswisseling, kroning, aftreden, ontslag van de
      regering, voorverkiezing*, exitpoll*`,
    topics: `
      coalitie, kandidaat, kiezers, opvolger, peilingen, formatie, stemming`,
  },
  AGREE: {
    verbs: `
      akkoord bereikt, ondertekend, ondertekende, ondertekenden, getekend, tekende, tekenden, eens geworden,
      overeengekomen, kwam … overeen, kwamen … overeen, stemt … in, stemde … in, stemden … in, ingestemd, sloot …
      akkoord, sloten … akkoord, akkoord gesloten, geratificeerd, goedgekeurd, het eens over, zijn het eens,
      bereikten … akkoord, bereikt … akkoord, stemmen in met, ja gezegd, bezegeld, gaat akkoord, ging akkoord,
      gingen akkoord`,
    nouns: `
      akkoord, *akkoord, akkoorden, overeenkomst, overeenkomsten, verdrag, *verdrag, staakt-het-vuren,
      wapenstilstand, vredesakkoord, pact, handelsverdrag, memorandum, vredesovereenkomst, gevangenenruil,
      verdragen`,
    topics: `
      deal, compromis, bestand, ruil`,
  },
  CONSULT: {
    verbs: `
      ontvangt, ontving, ontvingen, ontvangen, overlegt, overlegde, overlegden, overleggen, overlegd, vergadert,
      vergaderde, vergaderden, vergaderen, ontmoette, ontmoetten, ontmoet, ontmoeten, komen bijeen, komen …
      bijeen, komt … bijeen, kwamen … bijeen, kwam … bijeen, bijeengekomen, sprak met, sprak … met, spraken … met,
      belde, belden, gebeld, onderhandelen, onderhandelt, onderhandelden, om de tafel, spreekt … over, praat …
      over, praten … over, spraken … over, gepraat, in gesprek, debatteert, debatteerden, debatteert
      over, buigt zich, buigen zich, schuift aan, komt … samen, komen … samen, kwamen … samen, ging in gesprek,
      kwam … samen, onderhandeld`,
    nouns: `
      overleg, *overleg, top, *-top, eu-top, navo-top, ontmoeting, ontmoetingen, bijeenkomst, topontmoeting,
      onderhandelingen, onderhandeling, vredesbesprekingen, besprekingen, gesprekken, conferentie, *conferentie,
      vergadering, *vergadering, telefoongesprek, klimaattop, topoverleg, spoedzitting, topconferentie, g7, g20,
      kennismakingsgesprek, beraad, spoedoverleg, spoedberaad, vredestop, crisisoverleg`,
    topics: `
      congres, gesprek, veiligheidsraad, algemene vergadering, zitting, debat`,
  },
  SANCTION: {
    verbs: `
      gesanctioneerd, sancties opgelegd, legt … sancties op, legde … sancties op, op de zwarte lijst,
      terroristenlijst, op de terreurlijst, boete opgelegd, beboet, legt … boete op, krijgt … boete, kreeg …
      boete, schorst, schorste, geschorst, verbiedt, verbood, verboden, uitgewezen, zet … diplomaten uit, zette …
      diplomaten uit, gesloten door de burgemeester, bevroren tegoeden, op de lijst gezet, trekt … vergunning in,
      dwangsom`,
    nouns: `
      sanctie, sancties, *sancties, sanctiepakket, handelsembargo, embargo, boycot, importheffing*,
      strafmaatregelen, miljoenenboete, schorsing, inreisverbod, importtarieven, exportverbod, uitzetting,
      dwangsommen, stadionverbod, vliegverbod`,
    topics: `
      tarieven, heffing, heffingen, verbod, boete, boetes`,
  },
  AID: {
    verbs: `
      hulp gestuurd, stuurt … hulp, sturen … hulp, voedselhulp, doneert, doneerde, gedoneerd, levert … hulp,
      gered, redde, redden, geëvacueerd, in veiligheid gebracht, in veiligheid, bevrijd, van boord gehaald, uit
      het water gehaald, evacueert, evacueren, ingezameld, zamelt … in, opgevangen, stuurt … noodhulp, levert …
      wapens, leveren … wapens, helpt, helpen, geholpen, bracht … in veiligheid, brengen … in veiligheid, uit zee
      gered`,
    nouns: `
      noodhulp, hulpgoederen, voedselhulp, hulpkonvooi*, hulpactie, reddingsactie*, steunpakket, hulpverlening,
      evacuatie, evacuaties, reddingsoperatie, inzamelingsactie, dropping, wapenleverantie*`,
    topics: `
      hulp, steun, opvang, hulporganisatie*, reddingswerkers, reddingsboot`,
  },
  MOBILIZE: {
    verbs: `
      gemobiliseerd, mobiliseert, mobiliseerde, zet … in, zetten … in, zette … in, inzetten, ingezet, stuurt …
      troepen, stuurt … militairen, stationeert, stationeerde, gestationeerd, versterkt … grens, stuurt … agenten,
      stuurt … soldaten, sturen … militairen, stuurde … troepen, trekt … troepen terug, trok … troepen terug,
      haalt … soldaten, haalt … militairen, oefent, oefenen, oefende, oefenden, patrouilleert, patrouilleren,
      staat paraat, op scherp, verplaatst`,
    nouns: `
      mobilisatie, troepenopbouw, legeroefening*, militaire oefening*, marineoefening*, vlootoefening,
      troepenverplaatsing*, marineschepen, navo-oefening, legeroefeningen, vredesmacht`,
    topics: `
      troepen, oefening, patrouilles, versterkingen, troepenmacht, dienstplicht`,
  },
  THREATEN: {
    verbs: `
      dreigt met, dreigt … te, dreigde, dreigden, gedreigd, bedreigd, bedreigde, bedreigden, bedreigt, waarschuwt
      … voor vergelding, ultimatum, dreigement`,
    nouns: `
      dreigement, dreigementen, bedreiging, ultimatum, bommelding, dreigbrief`,
  },
  REJECT: {
    verbs: `
      verwerpt, verwierp, verwierpen, verworpen, wijst … af, wees … af, wezen … af, afgewezen, weigert, weigerde,
      weigerden, geweigerd, boycot, afgestemd, stemde … tegen, veto, niet akkoord, wijzen … af, keurt … af, keurde
      … af, blokkeert, blokkeerde … voorstel, stemt tegen, stemden tegen, nee gezegd`,
    nouns: `
      veto, afwijzing, weigering, tegenstem`,
  },
  COOPERATE: {
    verbs: `
      samenwerken, werken … samen, werkt … samen, samengewerkt, samenwerkt`,
    nouns: `
      samenwerking, samenwerkingsverband, partnerschap`,
  },
  SPORT: {
    verbs: `
      gewonnen van, won van, wint van, won … van, wint … van, verloor van, verloor … van, verliest … van,
      uitgeschakeld, gelijkgespeeld, gescoord, scoorde, scoorden, verslagen, versloeg, verslaat, op de training,
      wereldkampioen geworden, kampioen geworden, won goud, won zilver, won brons, won de etappe, finishte,
      finishten, gefinisht, plaatste zich, plaatst zich, gelijk gespeeld, speelde … gelijk, op de fiets,
      geblesseerd, vestigde … record, prolongeert, prolongeerde, tekende … contract, haalde … finale, bereikte de
      finale, stopt met topsport, beëindigt … carrière, klopte, klopten`,
    nouns: `
      wedstrijd, *wedstrijd, finale, *finale, toernooi, grand prix, etappe, *etappe, olympische spelen,
      wereldkampioenschap*, wk, ek, eredivisie, champions league, marathon, halve finale, kwartfinale, tt-circuit,
      australian open, thuisspelers, treffer, competitieduel, transfer, medaille, medailles, wereldrecord,
      wereldbeker*, sprint, veldrit, ronde van, giro, vuelta, formule 1, gelijkspel, play-offs, zwemmer*, zwemster, wedstrijden`,
    topics: `
      club, coach, trainer, selectie, supporters, wielerploeg, atlete, atleet, renner, spits, doelman,
      middenvelder, voetballer*, schaats*, wielren*, hockey*, volleybal*, handbal*, turn*, goud, zilver, brons,
      sets, kampioen, *kampioen, competitie, training, voetbal*, tennis*, tennisser, tennisster, motorcoureur,
      wielrenner, wielrenster, schaatser, topsport, olympisch*, darts, darter, judoka, bondscoach, blessure, duel`,
  },
  CULTURE: {
    verbs: `
      herdacht, herdenkt, herdachten, opent … tentoonstelling, uitgereikt, reikt … uit, onthuld, onthulde,
      onthult, geopend, opende, gaat … in première, treedt … op, trad … op, gevierd, vierde, viert, vieren,
      gehuldigd, legde … krans, legt … krans, begraven, begraafde, tentoongesteld, opgetreden, onderscheiden,
      geridderd, gekroond, ingewijd, in première gegaan, gaat … open voor publiek, heropend, heropent, verfilmd,
      opgegraven, teruggevonden, geveild, veilt`,
    nouns: `
      tentoonstelling*, expositie, concert, concerten, festival, *festival, première, herdenking*, oscar*,
      nobelprijs, prijsuitreiking, filmprijs, literatuurprijs, uitvaart, begrafenis, dodenherdenking, *feest,
      carnaval*, optocht, kunstbeurs, filmfestival, songfestival, kermis, bruiloft, wake, optreden, jubileum,
      viering, intocht, sinterklaas, koningsdag, kerstmarkt, lintje, onderscheiding, opgraving*, veiling*,
      popfestival, uitvaartdienst, herdenkingsdienst, bedevaart, paasmis`,
    topics: `
      film, boek, album, zanger*, zangeres, schrijver, schrijfster, acteur, actrice, regisseur, museum, *museum,
      theater, schilderij*, kunstwerk*, standbeeld, monument, archeolog*, feest, opera, ballet, musical, ramadan,
      kerstmis`,
  },
  WEATHER: {
    verbs: `
      regent, regende, sneeuwt, sneeuwde, vroor, vriest, onweert, gemeten, werd het, aan land gekomen, kwam … aan
      land, komt … aan land, waaiden … om, ijzelt, dooit, hagelde, trok … over, trekt … over`,
    nouns: `
      winterweer, zomerweer, lenteweer, stormweer, strandweer, storm*, *storm, sneeuw*, regenval, hittegolf*,
      hagel*, gladheid, ijzel, onweer*, onweersbui*, code oranje, code rood, windstoten, warmterecord,
      kouderecord, sneeuwstorm*, weeralarm, warme dag, zomerse dag, tropische dag, tyfoon, tyfoon*, orkaan,
      orkaan*, cycloon*, tornado*, windhoos, koudegolf, sneeuwval, warmste, koudste, natste, droogste, nachtvorst,
      maximumtemperatuur, zonuren, hoosbui*, wateroverlast, stormschade, weerbericht`,
    topics: `
      temperatuur, temperaturen, graden, regen, weer, knmi, weeronline, weerplaza, wolken, mist, buien, zonnig,
      hitte, *hitte, vorst, code geel`,
  },
  ECONOMY: {
    verbs: `
      failliet, groeide, gegroeid, groeit, kromp, krimpt, gekrompen, neemt … over, nam … over, overgenomen,
      schrapt … banen, banen schrappen, schrappen, ontslaat, ontslagen, gesloten met, verlies gesloten, met winst,
      eindigde, eindigden, investeert, investeerde, opent … fabriek, opende … fabriek, naar de beurs, legt …
      productie stil, legt … stil, sluit … fabriek, sluiten … winkels, sluit … winkels, verkoopt, verkocht, koopt,
      kocht, gekocht, bouwt … fabriek, verhoogt … rente, verlaagt … rente, verhoogde … rente, verlaagde … rente,
      surseance, doorstart, schrapt, schrapten, reorganiseert, duurder, goedkoper, waard, naar beneden bijgesteld`,
    nouns: `
      beurs, beurzen, *beurs, inflatie, faillissement*, rente, renteverhoging, olieprijs, *index, aex, overname,
      fusie, kwartaalcijfers, jaarcijfers, reorganisatie, massaontslag, cao, huizenprijzen, werkloosheid,
      consumentenvertrouwen, winstwaarschuwing, filialen, beursgang, begrotingstekort, handelstekort,
      staatsschuld, vacatures`,
    topics: `
      bedrijf, concern, fabriek, personeel, werknemers, loon, lonen, prijzen, export, import, koers, koersen,
      banen, economie, economisch*, centrale bank, ecb, verkoop, investering*, subsidie*, productie,
      autofabrikant, aandelen, obligaties, winst, *winst, omzet, begroting`,
  },
  CASUALTY: {
    verbs: `
      om het leven, verdronk, verdronken, lichaam … gevonden, lichamen … gevonden, lichaam … aangetroffen,
      omgekomen, kwam … om, kwamen … om, overleden, overleed, gestorven, stierf, stierven, gewond geraakt, raakte
      … gewond, raakten … gewond, raakt … gewond, dood gevonden, dood aangetroffen, levenloos aangetroffen,
      vermist, gedood, gesneuveld, sneuvelde, sneuvelden, vielen … doden, vielen … gewonden, verongelukt
      aangetroffen, bezweken, bezweek, uit het leven, ernstig gewond, lichtgewond, zwaargewond, ziek geworden,
      onwel geworden, gevonden lichaam, kwam … te overlijden, overlijdt, sterft, komt om`,
    nouns: `
      doden, dode, dodental, gewonden, gewonde, vermisten, vermiste, lijk, lichaamsdelen, overlijden, stoffelijk
      overschot, sterfgeval*, overledene, dodelijke slachtoffers, vermissing`,
    topics: `
      lichaam, lichamen, nabestaanden, slachtoffer*`,
  },
  STATEMENT: {
    verbs: `
      zegt, zei, zeiden, zeggen, gezegd, meldt, meldde, meldden, melden, gemeld, verklaarde, verklaart,
      verklaarden, verklaard, vertelde, vertelt, verteld, schrijft, schreef, besloot, besloten, maakt … bekend,
      maakte … bekend, maakten … bekend, bekendgemaakt, kondigt … aan, kondigde … aan, aangekondigd, roept … op,
      riep … op, riepen … op, opgeroepen, pleit, pleitte, bepleit, waarschuwt, waarschuwde, waarschuwden,
      gewaarschuwd, vindt, vinden, benadrukt, benadrukte, beschuldigt, beschuldigde, beschuldigd, noemt, noemde,
      eist, eiste, eisten, vraagt, vroeg, stelt, wil, willen, aldus, volgens, bevestigt, bevestigde, bevestigd,
      laat weten, liet … weten, ontkent, ontkende, stopt met, presenteert, presenteerde, trekt … uit, trok … uit,
      neemt … aan, nam … aan, aangenomen, belooft, beloofde, beloofd, sluit, kwam … met het plan, reageert,
      reageerde, biedt … excuses, toespraak, roept, dringt … aan, drong … aan, wijst … op, betreurt, betreurde,
      feliciteert, feliciteerde, bedankt, bedankte, introduceert, komt met, kwam met, onderzoekt, adviseert,
      adviseerde, besluiten, hekelt, hekelde, bekritiseert, bekritiseerde, verwijt, verweet, spreekt van, sprak
      van, overweegt, denkt, verwacht, verwachtte, hoopt, eisen, onthult, onthulde, lanceert, lanceerde, geeft
      toe, gaf toe, voert … in, voerde … in, stelt … voor, stelde … voor, trekt … in, erkent, erkende, maant,
      sprak`,
    nouns: `
      oproep, toespraak, persconferentie, waarschuwing, wetsvoorstel, kamerbrief, belofte, excuses,
      kersttoespraak, troonrede, verkiezingsprogramma`,
    topics: `
      plan, plannen, voorstel, maatregel, maatregelen, wet, onderzoek, brief, reactie, kritiek, rapport, advies,
      besluit, interview, uitspraken, verklaring, voornemen, nota, boodschap, wetsontwerp`,
  },
};
