import { cuesFrom } from '../recognise/cues.ts';

/** What German says around names. */
export const cues = cuesFrom(
  {
    LOCATIVE: 'in im bei nahe um rund zwischen außerhalb innerhalb nördlich südlich östlich westlich unweit',
    DIRECTION: 'nach aus von vom zu zum zur richtung bis durch über auf ab gegen via an am',
    PLACE_NOUN: `stadt städte dorf gemeinde ort kreis landkreis bezirk bundesland land länder provinz region gebiet staat insel
      inseln halbinsel fluss see meer küste grenze hauptstadt hafenstadt vorort stadtteil viertel distrikt kanton departement
      gouvernement gebirge berg vulkan tal golf straße bucht kap wüste oblast republik königreich nachbarland osten westen
      norden süden zentrum innenstadt umgebung raum großraum`,
    FACILITY: `flughafen hafen bahnhof hauptbahnhof museum stadion park krankenhaus klinikum universität kirche dom schloss burg
      gefängnis brücke tunnel zoo theater festspiele stützpunkt kraftwerk hotel messe`,
    STREET: 'straße strasse platz allee weg gasse ring damm ufer autobahn bundesstraße',
    COMPASS: `nord süd ost west mittel nördliche nördlichen südliche südlichen östliche östlichen westliche westlichen nordosten
      nordwesten südosten südwesten zentral`,
    TITLE: `hurrikan taifun orkan sturmtief
      minister ministerin ministerpräsident ministerpräsidentin premier präsident präsidentin bundespräsident kanzler
      kanzlerin bundeskanzler bundeskanzlerin außenminister außenministerin innenminister finanzminister verteidigungsminister
      könig königin prinz prinzessin papst bischof kardinal bürgermeister bürgermeisterin oberbürgermeister senator senatorin
      abgeordneter dr. prof. professor herr herrn frau trainer bundestrainer vorsitzender vorsitzende chef chefin direktor
      sprecher sprecherin anwalt richter general oberst sänger sängerin schauspieler schauspielerin regisseur autor autorin
      botschafter generalsekretär staatschef machthaber diktator stürmer torwart parteichef fraktionschef vorstandschef`,
    SPEECH_VERB: `sagt sagte sagen sagten meldet meldete erklärt erklärte betont betonte fordert forderte warnt warnte kündigte
      droht drohte will wollte weist wies bestätigt bestätigte bestreitet bestritt dementiert dementierte lehnt lehnte hofft
      hoffte beschuldigt beschuldigte verurteilt verurteilte teilte laut zufolge meint meinte`,
    ORGANISATION_WORD: `hertha werder arminia fortuna hansa
      nato uno eu spd cdu csu fdp afd grüne linke bnd bka ezb iwf who unicef hamas hisbollah taliban greenpeace google apple
      microsoft facebook meta amazon tesla boeing airbus reuters dpa afp ard zdf siemens volkswagen bmw daimler uefa fifa dfb
      bayern schalke
      universität hochschule fc sc vfb vfl sv tsv borussia eintracht club bank partei ministerium polizei gericht
      landgericht amtsgericht bundestag bundesrat parlament senat kommission rat bund union verein verband stiftung
      gesellschaft institut amt behörde agentur armee feuerwehr bundeswehr ag gmbh kg se inc ltd gruppe konzern radio rundfunk
      fernsehen zeitung nachrichtenagentur verlag gewerkschaft organisation bewegung komitee internationale deutsche
      europäische nationale vereinte real united city`,
    NAME_PARTICLE: 'von vom zu zur van de der den da di del al el bin ibn la le du des',
    ARTICLE: 'der die das den dem des ein eine einen einem einer eines',
    CONJUNCTION: 'und oder aber sowie / &',
    CALENDAR: `januar februar märz april mai juni juli august september oktober november dezember montag dienstag mittwoch
      donnerstag freitag samstag sonnabend sonntag heute gestern morgen`,
    FUNCTION_WORD: `ist war sind waren wird wurde wurden werden hat hatte haben hatten kann konnte können muss musste soll sollte
      darf nicht kein keine es er sie wir ich ihr man sich dass daß wenn als da dann so auch nur noch schon wie was wer wo
      warum weil damit obwohl während mit ohne für seit vor unter mehr viele alle jeder diese dieser dieses sein seine ihre`,
  },
  { nounsAreCapitalised: true, smallDemonyms: true },
);
